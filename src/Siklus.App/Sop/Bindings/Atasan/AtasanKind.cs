using Siklus.App.Collection;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Atasan;

/// <summary>What a superior types about work that the reviewer supplied.</summary>
public sealed class AtasanIsian
{
    /// <summary>Agrees.</summary>
    public const string Setuju = "setuju";

    /// <summary>Does not agree.</summary>
    public const string Tidak = "tidak";

    /// <summary><see cref="Setuju"/> or <see cref="Tidak"/>; null while undecided.</summary>
    public string? Putusan { get; set; }

    /// <summary>Why; needed for a no.</summary>
    public string? Alasan { get; set; }

    /// <summary>Versions of the rows that the page showed, by realisasi id.</summary>
    public Dictionary<string, int> Dilihat { get; set; } = [];

    /// <summary>The verdict as the engine wants it.</summary>
    public bool? Verdict => Putusan switch { Setuju => true, Tidak => false, _ => null };
}

/// <summary>Atasan: the superior judges what a reviewer supplied himself. A yes verifies the rows of the judged form, a no gives them back.</summary>
public sealed class AtasanKind(IsianStore drafts, NaskahMaker naskah, ReadCaseRekap read, VerifyRealisasi verify, ReturnRealisasi returns) : IsianKind<AtasanIsian>(drafts, naskah)
{
    /// <inheritdoc/>
    public override string Jenis => "atasan";

    /// <inheritdoc/>
    public override string Nama => "Penilaian atasan";

    /// <summary>The work that is judged.</summary>
    public static Tugas JudgedOf(WorkContext work) => work.Case.TugasKe(work.Tugas.Dinilai ?? work.Tugas.Nomor);

    /// <summary>Rows of the judged form that are sent in and not checked yet; none when something else than a form is judged.</summary>
    public static IReadOnlyList<Realisasi> RowsOf(WorkContext work, CaseRekap rekap)
    {
        var judged = JudgedOf(work);
        if (judged.Jabatan is not { } post || ReadCaseRekap.FormStepOf(work)?.Urutan != judged.Urutan) return [];
        var unit = work.Names.UnitOf(post);
        return [.. rekap.Kinerja.Baris.Where(b => b.Terukur.UnitId == unit && b.Row?.State == RealisasiState.Submitted).Select(b => b.Row!)];
    }

    /// <inheritdoc/>
    public override Task<FoundIsian<AtasanIsian>> FindAsync(WorkContext work, CancellationToken cancel) => FindAfreshAsync(work, cancel);

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(AtasanIsian isian, WorkContext work)
    {
        if (isian.Verdict is null) yield return new WorkError("Isian.Putusan", "Pilih setuju atau tidak setuju.");
        if (isian.Verdict == false && string.IsNullOrWhiteSpace(isian.Alasan)) yield return new WorkError("Isian.Alasan", "Tulis apa yang harus diperbaiki.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel)
    {
        var isian = (await FindAsync(work, cancel)).Isian;
        var rows = RowsOf(work, await read.RunAsync(work, cancel)).Where(r => !r.IsSupplier(work.Actor.PegawaiId)).Select(r => new RealisasiSeen(r.Id, isian.Dilihat.GetValueOrDefault(r.Id.Value.ToString()))).ToList();
        var pelaku = work.Actor.As(work.Jabatan ?? throw new RuleViolationException(SopRules.NotInvolved, work.Actor.Nama));
        if (isian.Verdict == true) await verify.StageAsync(rows, pelaku, isian.Alasan, cancel);
        else await returns.StageAsync(rows.ToDictionary(r => r, _ => isian.Alasan!), pelaku, cancel);
        return [];
    }

    /// <inheritdoc/>
    protected override Task<AtasanIsian> BlankAsync(WorkContext work, CancellationToken cancel) => Task.FromResult(new AtasanIsian());

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(AtasanIsian isian, WorkContext work, CancellationToken cancel) => Task.FromResult<IReadOnlyList<NewNaskah>>([]);
}
