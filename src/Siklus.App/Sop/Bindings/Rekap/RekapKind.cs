using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;

namespace Siklus.App.Sop.Bindings.Rekap;

/// <summary>Rekap: the Tim draws all units' data together ("Tim SAKIP merekap data capaian kinerja"). Figures are computed; only notes are typed.</summary>
public sealed class RekapKind(IsianStore drafts, NaskahMaker naskah, ReadCaseRekap read, Sentences sentences) : IsianKind<RekapIsian>(drafts, naskah)
{
    private readonly IsianStore drafts = drafts;

    /// <inheritdoc/>
    public override string Jenis => "rekap";

    /// <inheritdoc/>
    public override string Nama => "Rekapitulasi";

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(RekapIsian isian, WorkContext work) =>
        isian.Catatan.Where(c => c.Value?.Length > 500).Select(c => new WorkError($"Isian.Catatan[{c.Key}]", "Catatan paling panjang 500 huruf. Ringkaskan, atau tulis dalam catatan umum."));

    /// <inheritdoc/>
    protected override async Task<RekapIsian> BlankAsync(WorkContext work, CancellationToken cancel) =>
        // What was noted on the kertas kerja is said again, not typed again.
        await drafts.LatestAsync<RekapIsian>(work, ReadCaseRekap.Pengukuran, cancel) ?? new RekapIsian();

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(RekapIsian isian, WorkContext work, CancellationToken cancel)
    {
        var rekap = await read.RunAsync(work, cancel);
        string[] catatan =
        [
            $"Kelengkapan: {rekap.Kelengkapan} telah {(ReadCaseRekap.Measures(work) ? "diukur" : "dilaporkan")}. Realisasi dan capaian dihitung sampai dengan {rekap.Kinerja.Hasil.Periode}"
                + $" menurut {rekap.Kinerja.Hasil.Kebijakan}" + (rekap.Kinerja.Hasil.Dokumen.Length > 0 ? $" terhadap target {rekap.Kinerja.Hasil.Dokumen}." : "."),
            .. RekapText.Missing(rekap), .. rekap.Kinerja.Susulan, .. RekapText.Lines(isian.CatatanUmum),
        ];
        var isi = Rekapitulasi.Build(new RekapitulasiData(
            work.Instansi.Kop, work.OutputNama, work.Periode, RekapText.Rows(rekap, isian.Catatan, sentences), catatan, work.Today, [work.Signer()],
            ReadCaseRekap.Measures(work) ? RekapText.Means(rekap.Kinerja) : null));
        return [new NewNaskah(
            work.OutputKode, JenisNaskah.Rekapitulasi, Rekapitulasi.Kode, Rekapitulasi.Versi, $"{work.OutputNama} {work.Periode}", isi, RekapText.Sources(rekap))];
    }
}
