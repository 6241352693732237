using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.Bench.Engine;

/// <summary>One act of a case: whose, from a screen that showed what, and which.</summary>
/// <param name="Post">For which post.</param>
/// <param name="Seen">Number of the last entry on the screen.</param>
/// <param name="Work">What it ends: step, member of the step's group, and kind.</param>
/// <param name="Back">The step to which it sends the case back, or null.</param>
/// <param name="Do">The act.</param>
internal sealed record Act(JabatanId Post, int Seen, string Work, int? Back, Action<Pelaksanaan, CommandContext> Do);

/// <summary>
/// A whole case of the SOP as its people act it, Terima and end of every task, with one return at each decision; found once by walking a case in memory. Riwayat
/// numbers are the same in every case, so the script fits all.
/// </summary>
internal sealed class CaseScript
{
    private readonly BenchOffice office;
    private readonly List<Act> acts = [];
    private readonly HashSet<int> returned = [];
    private int outputs;

    public CaseScript(BenchOffice office)
    {
        this.office = office;
        var walked = Begin(0);
        while (!walked.IsClosed) Next(walked);
    }

    public IReadOnlyList<Act> Acts => acts;

    /// <summary>How many times a decision sent the case back.</summary>
    public int Returns => returned.Count;

    /// <summary>A case that has just begun; <paramref name="number"/> tells it from its siblings.</summary>
    public Pelaksanaan Begin(int number) => Pelaksanaan.Start(
        Context(office.Pengikatan.Of("camat")[0], 0), office.Definition,
        new MulaiPelaksanaan(new PelaksanaanId(Guid.CreateVersion7()), office.Instansi, "Penyusunan LAKIP", new Periode(2026, null), office.Pengikatan, new DateOnly(2026, 12, 30), Untuk: $"kasus {number}"));

    public CommandContext Context(JabatanId post, int seen) => new(Guid.CreateVersion7(), seen, office.Holders[post].As(post), TimeProvider.System.GetUtcNow().UtcDateTime);

    private void Next(Pelaksanaan walked)
    {
        var open = walked.Tugas.Where(t => t.IsOpen).ToList();
        // Counterparts act while the doer waits for them.
        var tugas = open.Find(t => t.Peran != TugasPeran.Pelaksana) ?? open.Find(t => t.State == TugasState.Open) ?? open[0];
        var step = walked.Sop.LangkahKe(tugas.Urutan);
        if (tugas.Peran != TugasPeran.Pelaksana) Do(walked, tugas, "pihak", (p, c) => p.ActAsCounterpart(c, tugas.Nomor, [], setuju: true));
        else if (tugas.State == TugasState.Open) Do(walked, tugas, "terima", (p, c) => p.Accept(c, tugas.Nomor));
        else if (step.Keputusan is not null && returned.Add(step.Urutan))
            Do(walked, tugas, "akhir", (p, c) => p.Return(c, tugas.Nomor, "Angka tribulan III belum sesuai dengan bukti dukungnya.", step.Keputusan.Tidak), step.Keputusan.Tidak);
        else if (step.Keputusan is not null) Do(walked, tugas, "akhir", Deciding(walked, tugas.Nomor));
        else Do(walked, tugas, "akhir", Finishing(walked, tugas.Nomor));
    }

    private Action<Pelaksanaan, CommandContext> Finishing(Pelaksanaan walked, int tugas)
    {
        var made = Made(walked, tugas);
        return (p, c) => p.Finish(c, tugas, made, "Belum ada pada berkas.");
    }

    private Action<Pelaksanaan, CommandContext> Deciding(Pelaksanaan walked, int tugas)
    {
        var made = Made(walked, tugas);
        return (p, c) => p.Decide(c, tugas, made, alasanKelengkapan: "Belum ada pada berkas.");
    }

    private IReadOnlyList<OutputRef> Made(Pelaksanaan walked, int tugas) =>
        [.. walked.MissingOutputs(tugas).Select(o => new OutputRef(o.Kode, "naskah", new Guid(++outputs, 0, 0, new byte[8]), o.Nama))];

    private void Do(Pelaksanaan walked, Tugas tugas, string kind, Action<Pelaksanaan, CommandContext> act, int? back = null)
    {
        var (post, seen) = (tugas.Pemegang[0], walked.LastNomor);
        act(walked, Context(post, seen));
        acts.Add(new Act(post, seen, $"langkah{tugas.Urutan}.{MemberOf(walked, tugas)}.{kind}", back, act));
    }

    /// <summary>1 upwards among the tasks of the step in its present round; a counterpart's is that of the task it stands beside, and its own among those.</summary>
    private static string MemberOf(Pelaksanaan walked, Tugas tugas)
    {
        var own = 1 + walked.Tugas.Count(t => t.Nomor < tugas.Nomor && t.Urutan == tugas.Urutan && t.Putaran == tugas.Putaran && t.Peran == tugas.Peran && t.Induk == tugas.Induk);
        return tugas.Induk is { } beside ? $"{MemberOf(walked, walked.TugasKe(beside))}.{own}" : $"{own}";
    }
}
