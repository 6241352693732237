using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Web.Pages.Sop.Kerja.Rekap;

namespace Siklus.Web.Pages.Sop.Kerja.Ukur;

/// <summary>The kertas kerja: every figure computed from approved data, with the team's analysis beside it.</summary>
public sealed class IndexModel(UkurKind kind, ReadCaseRekap read, FindPengumpulan findPengumpulan, CompareKertasKerja compare, Sentences sentences) : IsianPage<RekapIsian>(kind)
{
    public CaseRekap Rekap { get; private set; } = null!;

    public SourceView Source { get; private set; } = null!;

    /// <summary>Rows that changed after the kertas kerja of this case was made.</summary>
    public IReadOnlyList<BarisBerubah> Moved { get; private set; } = [];

    public RekapView Table => new(Rekap, sentences, Isian.Catatan, Work.MayPrepare) { Title = $"Kertas kerja pengukuran {Rekap.Kinerja.Hasil.Periode}", NoteHead = "Catatan analisis" };

    /// <summary>Rows without a value, each with the reason.</summary>
    public IReadOnlyList<(RekapBaris Row, string Why)> Without =>
        [.. Rekap.Kinerja.Baris.Where(b => b.Terukur.Capaian.Nilai is null).Select(b => (b, RekapText.Remarks(b, Rekap.Kinerja.Desimal, sentences) is [var first, ..] ? first : "Belum ada nilai."))];

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Rekap = await read.RunAsync(Work, Cancel);
        Source = new(await findPengumpulan.RunAsync(Work.Periode, Cancel), Work);
        Moved = await compare.RunAsync(Work, Cancel);
        return true;
    }
}
