using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Rapat;

/// <summary>Hadir: a counterpart act. Each member who is invited to a meeting says whether he came; nobody else can say it for him.</summary>
public sealed class HadirKind(IsianStore drafts, NaskahMaker naskah) : IsianKind<HadirIsian>(drafts, naskah)
{
    private readonly IsianStore store = drafts;

    /// <summary>Code of the act in SOP files.</summary>
    public const string Kode = "hadir";

    /// <inheritdoc/>
    public override string Jenis => Kode;

    /// <inheritdoc/>
    public override string Nama => "Isi daftar hadir";

    /// <summary>The reason as the case's history keeps it; null for whoever came.</summary>
    public static string? Reason(HadirIsian isian) => isian.Kehadiran == "tidak" ? $"Tidak hadir: {isian.Alasan?.Trim()}" : null;

    /// <summary>The meeting as it is known now, or null while nothing of it is written down.</summary>
    public async Task<RapatIsian?> FindRapatAsync(WorkContext work, CancellationToken cancel)
    {
        var meeting = work with { Tugas = work.Case.TugasKe(work.Tugas.Induk!.Value) };
        return (await store.FindAsync<RapatIsian>(meeting, RapatKind.Kode, cancel)) is { DariPutaranLama: false } found ? found.Isian : null;
    }

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(HadirIsian isian, WorkContext work)
    {
        if (isian.Kehadiran is not ("hadir" or "tidak")) yield return new WorkError("Isian.Kehadiran", "Pilih hadir atau tidak hadir.");
        if (isian.Kehadiran == "tidak" && string.IsNullOrWhiteSpace(isian.Alasan)) yield return new WorkError("Isian.Alasan", "Tulis alasan tidak hadir.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel)
    {
        var missing = await base.MissingAsync(work, cancel);
        if (missing.Count > 0 || (await FindAsync(work, cancel)).Isian.Kehadiran != "hadir") return missing;
        return (await FindRapatAsync(work, cancel))?.Hari is { } day && day > work.Today
            ? [new WorkError("Isian.Kehadiran", $"Rapat baru berlangsung {Indonesian.DayAndDate(day)}. Isi kehadiran pada hari itu.")]
            : [];
    }

    /// <inheritdoc/>
    protected override Task<HadirIsian> BlankAsync(WorkContext work, CancellationToken cancel) => Task.FromResult(new HadirIsian());

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(HadirIsian isian, WorkContext work, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<NewNaskah>>([]);
}
