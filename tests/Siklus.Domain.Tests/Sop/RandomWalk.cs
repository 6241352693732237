using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>
/// Turns numbers into commands, legal and illegal, by anybody, on any task, from fresh and old screens. Half of them are guided towards
/// somebody who may act, so that
/// cases get far.
/// </summary>
internal sealed class RandomWalk
{
    private readonly CaseDriver driver = new(Sop());
    private uint number;

    public Pelaksanaan Case => driver.Case;

    public CommandContext Last { get; private set; } = null!;

    public static SopDefinition Sop() => new SopBuilder()
        .One("camat")
        .One("sekretariat").With(l => l with { Pihak = [Act("hadir", "tim") with { Wajib = false }] })
        .Any("tim").With(l => l with { Pihak = [Act("terima", "kasi")], Kelengkapan = [new("RENSTRA")] })
        .Each("kasi", "staf")
        .Any("tim").With(l => l with { SopTerkait = "lain" })
        .Decision("sekretariat", 5, true, null, 4, 5)
        .One("sekretariat").With(l => l with { Pihak = [Act("disposisi", "camat") with { Sesudah = SaatPihak.Penyerahan, Memutus = true, Output = ["keluaran-7"] }] })
        .Build();

    /// <summary>Carries out the command that a number stands for; tells the code under which it was refused, or null.</summary>
    public string? Step(int seed)
    {
        number = (uint)seed;
        var task = Pick(Case.Tugas);
        var post = Pick(Everybody);
        if (Case.Tugas.Where(t => t.IsOpen).ToList() is { Count: > 0 } open && Take(4) > 0)
        {
            task = Pick(open);
            if (Take(4) > 0) post = task.Jabatan ?? Pick(task.Kelompok);
        }
        else if (Case.Tugas.LastOrDefault(t => t is { State: TugasState.Finished, Peran: TugasPeran.Pelaksana }) is { } done)
        {
            (task, post) = (done, done.Jabatan!.Value);
        }
        var pelaku = Take(8) == 0 ? Plt(Pick(Everybody), post) : Office.As(post);
        var seen = Take(8) == 0 ? (int)Take((uint)Case.LastNomor + 2) : Case.LastNomor;
        if (Take(12) == 0) driver.Now = driver.Now.AddHours(-3);
        driver.Now = driver.Now.AddMinutes(1);
        Last = Take(16) == 0 && Last is not null ? Last : new CommandContext(Number(100_000 + Case.LastNomor + (int)Take(1000) * 1000), seen, pelaku, driver.Now);
        try
        {
            Command(task, post);
            return null;
        }
        catch (RuleViolationException refusal)
        {
            return refusal.Code;
        }
    }

    private void Command(Tugas task, JabatanId post)
    {
        var n = task.Nomor;
        IReadOnlyList<OutputRef> outputs = Take(8) == 0 ? [] : [driver.Out(task.Urutan)];
        var reason = Take(10) == 0 ? null : "alasan";
        var guided = !task.IsOpen ? 8u : task.Peran != TugasPeran.Pelaksana ? 4u : task.State == TugasState.Open ? 0 : Case.Sop.LangkahKe(task.Urutan).Keputusan is not null ? 5 + Take(2) : Take(3) == 0 ? 3u : 2;
        if (Case.Anak.Any(a => a.Status == StatusPelaksanaan.Berjalan) && Take(3) == 0) guided = 16;
        switch (Take(3) > 0 ? guided : Take(19))
        {
            case 0: Case.Accept(Last, n); break;
            case 1: Case.AddOutput(Last, n, driver.Out(task.Urutan)); break;
            case 2: Case.Finish(Last, n, task.Urutan == 7 ? [] : outputs, reason, reason); break;
            case 3: Case.HandOver(Last, n); break;
            case 4: Case.ActAsCounterpart(Last, n, task.Pihak == "disposisi" ? outputs : [], Take(3) > 0, reason); break;
            case 5: Case.Decide(Last, n, outputs, alasanKelengkapan: reason); break;
            case 6: Case.Return(Last, n, reason!, Take(3) == 0 ? null : (int)Take(7), Take(2) == 0 ? [] : [Pick(EachKasi)]); break;
            case 7: Case.AskSuperior(Last, n, Superiors); break;
            case 8: Case.Recall(Last, n, reason!); break;
            case 9: Case.Reassign(Last, n, Pick(Everybody), reason!, Superiors); break;
            case 10: Case.Release(Last, n, reason!, Superiors); break;
            case 11: Case.ChangeMembers(Last, Pick(["kasi", "tim", "camat"]), [Pick(Everybody)], [Pick(Everybody)], reason!, Superiors); break;
            case 12: Case.Pause(Last, reason!, Superiors); break;
            case 13: Case.Resume(Last, Superiors); break;
            case 14: Remark(n, reason!); break;
            case 15: Case.StartChild(Last, n, new PelaksanaanId(Number((int)Take(3)))); break;
            case 16: Case.FinishChild(Last, Case.Anak.Count > 0 ? Case.Anak[^1].Id : new PelaksanaanId(Number(0)), Take(2) == 0, outputs); break;
            case 17: Case.LinkKelengkapan(Last, n, "RENSTRA", driver.Out("renstra")); break;
            default:
                if (Take(6) == 0) Case.Cancel(Last, reason!, Superiors);
                else Case.Resume(Last, Superiors);
                break;
        }
    }

    private void Remark(int task, string text)
    {
        switch (Take(3))
        {
            case 0: Case.AddNote(Last, text, Take(2) == 0 ? null : task); break;
            case 1: Case.Ask(Last, Pick(Everybody), text, Take(2) == 0 ? null : task); break;
            default: Case.Answer(Last, Case.OpenQuestions is [var first, ..] ? first.Nomor : task, text); break;
        }
    }

    private static Pihak Act(string code, string kolom) => new() { Kode = code, Nama = code, Kolom = [kolom] };

    private T Pick<T>(IReadOnlyList<T> items) => items[(int)Take((uint)items.Count)];

    /// <summary>The next choice below a limit, spread out of the one number that a command is.</summary>
    private uint Take(uint below)
    {
        number = unchecked((number ^ (number >> 15)) * 2246822519u + 374761393u);
        return (number >> 8) % below;
    }
}
