using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Lapor;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Bindings.Telaah;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Web.Pages.Sop.Kerja.Rekap;

namespace Siklus.Web.Pages.Sop.Kerja.Telaah;

/// <summary>The measured figures are analysed, sasaran by sasaran; what follows from it is advised.</summary>
public sealed class IndexModel(TelaahKind kind, ReadCaseRekap read, CompareKertasKerja compare, Sentences sentences) : IsianPage<TelaahIsian>(kind)
{
    public CaseRekap Rekap { get; private set; } = null!;

    public RekapView Table => new(Rekap, sentences);

    /// <summary>Rows that changed after the kertas kerja was made.</summary>
    public IReadOnlyList<BarisBerubah> Moved { get; private set; } = [];

    public string SentenceOf(RekapSimpul sasaran) => LaporText.Sasaran(sasaran, Rekap.Kinerja, sentences);

    protected override string NextSentence => NextPart == "periksa" ? "Telaah disimpan. Sekarang beri putusan." : base.NextSentence;

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Rekap = await read.RunAsync(Work, Cancel);
        Moved = await compare.RunAsync(Work, Cancel);
        return true;
    }
}
