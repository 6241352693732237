using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Metodologi;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Ukur;

/// <summary>
/// Ukur: the kertas kerja pengukuran, computed from the approved realisasi of the period's collection. Capaian is never typed; the team writes its analysis
/// beside the figures.
/// </summary>
public sealed class UkurKind(
    IsianStore drafts, NaskahMaker naskah, ReadCaseRekap read, FindPengumpulan findPengumpulan, FindKebijakanPengukuran findKebijakan, Sentences sentences)
    : IsianKind<RekapIsian>(drafts, naskah)
{
    /// <inheritdoc/>
    public override string Jenis => ReadCaseRekap.Pengukuran;

    /// <inheritdoc/>
    public override string Nama => "Pengukuran";

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(RekapIsian isian, WorkContext work) =>
        isian.Catatan.Where(c => c.Value?.Length > 500).Select(c => new WorkError($"Isian.Catatan[{c.Key}]", "Catatan paling panjang 500 huruf. Ringkaskan, atau tulis dalam catatan umum."));

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel)
    {
        var missing = (await base.MissingAsync(work, cancel)).ToList();
        if (Lack(await findPengumpulan.RunAsync(work.Periode, cancel), work) is { } lack) missing.Insert(0, new WorkError("", lack));
        return missing;
    }

    /// <summary>Why there is nothing to measure yet and what to do, in one sentence; null when the collection is approved.</summary>
    public static string? Lack(PengumpulanPeriode? pengumpulan, WorkContext work) => pengumpulan switch
    {
        null => $"Belum ada pengumpulan data kinerja {work.Periode}: mulai pelaksanaannya lebih dahulu, dan selesaikan langkah ini sesudah hasilnya disetujui Camat.",
        { Disetujui: false, Loaded.Case.CurrentLangkah: { } at } => $"Pengumpulan data kinerja {work.Periode} belum disetujui Camat (masih pada langkah {at.NomorTampil}); selesaikan langkah ini sesudah disetujui.",
        { Disetujui: false } => $"Pengumpulan data kinerja {work.Periode} berakhir tanpa persetujuan Camat; mulai koreksinya, dan selesaikan langkah ini sesudah disetujui.",
        _ => null,
    };

    /// <inheritdoc/>
    public override async Task<KelengkapanAnswer> AnswerKelengkapanAsync(WorkContext work, CancellationToken cancel)
    {
        if ((await findPengumpulan.RunAsync(work.Periode, cancel)) is not { } found) return KelengkapanAnswer.None;
        var wanted = work.Langkah.Kelengkapan.Where(k => k.Dari is null).Select(k => k.Nama).ToList();
        return found.Laporan is { } laporan
            ? new KelengkapanAnswer([.. wanted.Select(nama => new TautanKelengkapan(work.Tugas.Nomor, nama, laporan))], null)
            : new KelengkapanAnswer([], $"Data berasal dari pelaksanaan “{found.Loaded.Row.Judul}”.");
    }

    /// <inheritdoc/>
    protected override Task<RekapIsian> BlankAsync(WorkContext work, CancellationToken cancel) => Task.FromResult(new RekapIsian());

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(RekapIsian isian, WorkContext work, CancellationToken cancel)
    {
        var kinerja = (await read.RunAsync(work, cancel)).Kinerja;
        var kebijakan = await findKebijakan.RunAsync(work.Periode.Tahun, cancel);
        var source = (await findPengumpulan.RunAsync(work.Periode, cancel))!;
        IReadOnlyList<string> catatan =
        [
            $"Realisasi diambil dari pelaksanaan “{source.Loaded.Row.Judul}” yang disetujui Camat; capaian dihitung sampai dengan {kinerja.Hasil.Periode}, tidak diketik.",
            .. kinerja.Susulan, .. RekapText.Lines(isian.CatatanUmum),
        ];
        var isi = KertasKerja.Build(new KertasKerjaData(
            work.Instansi.Kop, work.OutputNama, work.Periode, ReadMetodologi.Words(new MetodologiPeriode(kinerja, kebijakan), null), [],
            KertasKerjaText.Rows(kinerja, row => Note(row, isian)), RekapText.Means(kinerja), catatan, work.Today, [work.Signer()]));
        return
        [
            new NewNaskah(
                work.OutputKode, JenisNaskah.KertasKerja, KertasKerja.Kode, KertasKerja.Versi, $"{work.OutputNama} {work.Periode}", isi,
                [
                    .. KertasKerjaText.MethodSources(kinerja, kebijakan), new SumberData("pelaksanaan", source.Loaded.Row.Id.Value),
                    .. kinerja.Baris.Where(b => b.Dilaporkan).Select(b => new SumberData("realisasi", b.Row!.Id.Value, KertasKerjaText.Number(b.Row.Versi))),
                ]),
        ];

        string? Note(RekapBaris row, RekapIsian typed)
        {
            List<string> parts = [.. row.Terukur.Capaian.Nilai is null ? RekapText.Remarks(row, kinerja.Desimal, sentences) : row.Terukur.Capaian.Catatan.Select(c => sentences.Of(c.Kode, c.Rincian))];
            if (typed.Catatan.GetValueOrDefault(RekapText.Key(row)) is { } note && !string.IsNullOrWhiteSpace(note)) parts.Add(note.Trim());
            return parts.Count == 0 ? null : string.Join(' ', parts);
        }
    }
}
