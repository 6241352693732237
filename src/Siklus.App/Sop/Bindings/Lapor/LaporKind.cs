using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Sop.Bindings.Periksa;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Bindings.Telaah;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Lapor;

/// <summary>
/// Lapor: writes the report on the collected or measured data ("Tim SAKIP melaporkan hasil rekapitulasi …"); or, in a step whose result is a counterpart's answer, hands
/// the finished report on by nota dinas ("Sekretaris melaporkan … kepada Camat") and is finished when the answer is there.
/// </summary>
public sealed class LaporKind(IsianStore drafts, NaskahMaker naskah, ReadCaseRekap read, Sentences sentences) : IsianKind<LaporIsian>(drafts, naskah)
{
    private readonly IsianStore drafts = drafts;

    /// <inheritdoc/>
    public override string Jenis => "lapor";

    /// <inheritdoc/>
    public override string Nama => "Laporan";

    /// <inheritdoc/>
    public override IReadOnlyList<PengaturanKerja> Pengaturan => Understood;

    // Made once: a kind is made for every request.
    private static IReadOnlyList<PengaturanKerja> Understood { get; } =
    [
        new("bentuk", "Bentuk laporan", "Laporan tersendiri, atau hanya nota dinas yang mengantar naskah yang sudah ada.", BentukPengaturan.Pilihan, "Laporan, atau nota dinas bila langkah menyerahkannya kepada orang lain")
        {
            Pilihan = [new("nota-dinas", "Nota dinas saja")],
        },
    ];

    /// <summary>The step hands a report over to somebody who answers it, and makes no report of its own.</summary>
    public static bool HandsOver(WorkContext work) =>
        work.Langkah.Pihak.Any(p => p.Sesudah == SaatPihak.Penyerahan) && work.Langkah.OutputWajib.All(o => work.Langkah.Pihak.Any(p => p.Output.Contains(o.Kode)));

    /// <summary>The step writes a nota dinas and no report: it hands one over, or its setting <c>bentuk</c> says "nota-dinas" ("Menyampaikan dokumen … kepada …").</summary>
    public static bool WritesNota(WorkContext work) => HandsOver(work) || work.Setting("bentuk") == "nota-dinas";

    /// <summary>It lies with the counterparts, or they have answered; nothing is left to write unless one of them refused.</summary>
    public static bool IsHandedOver(WorkContext work) => HandsOver(work) && work.Tugas.HandedOverUtc is not null && !Refused(work).Any();

    /// <summary>Counterparts that did not agree.</summary>
    public static IEnumerable<Tugas> Refused(WorkContext work) => work.Case.CounterpartsOf(work.Tugas.Nomor).Where(t => t.Setuju == false);

    /// <summary>It is a draft that somebody else decides on: the sheet calls its output so.</summary>
    public static bool IsDraft(WorkContext work) => work.OutputNama.StartsWith("draf", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(LaporIsian isian, WorkContext work)
    {
        if (WritesNota(work))
        {
            if (string.IsNullOrWhiteSpace(isian.Hal)) yield return new WorkError("Isian.Hal", "Isi hal nota dinas.");
            if (RekapText.Lines(isian.Alinea).Count == 0) yield return new WorkError("Isian.Alinea", "Tulis isi nota dinas.");
            foreach (var error in isian.Nomor.Check()) yield return error;
            yield break;
        }
        if (RekapText.Lines(isian.Dasar).Count == 0) yield return new WorkError("Isian.Dasar", "Tulis dasar laporan, satu butir setiap baris.");
        if (string.IsNullOrWhiteSpace(isian.Maksud)) yield return new WorkError("Isian.Maksud", "Tulis maksud dan tujuan laporan.");
        if (RekapText.Lines(isian.Ringkasan).Count == 0) yield return new WorkError("Isian.Ringkasan", "Tulis ringkasan hasil, satu kalimat setiap baris.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel)
    {
        if (IsHandedOver(work)) return [];
        var missing = (await base.MissingAsync(work, cancel)).ToList();
        if (!WritesNota(work) && await HasMovedAsync((await FindAsync(work, cancel)).Isian, work, cancel))
            missing.Add(new WorkError("Isian.Ringkasan", "Angka berubah sejak ringkasan ini ditulis. Periksa ringkasan terhadap hitungan terbaru di bawahnya, lalu kirim lagi."));
        return missing;
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel) =>
        IsHandedOver(work) ? [] : await base.ProduceAsync(work, cancel);

    /// <inheritdoc/>
    protected override async Task<LaporIsian> BlankAsync(WorkContext work, CancellationToken cancel)
    {
        if (!HandsOver(work) && WritesNota(work)) return CoveringNote(work);
        var rekap = await read.RunAsync(work, cancel);
        var ringkasan = LaporText.Ringkasan(rekap, work, sentences);
        if (HandsOver(work)) return NotaDinasIsian(work, ringkasan, (await drafts.LatestAsync<TelaahIsian>(work, TelaahKind.Kode, cancel))?.Rekomendasi);
        return new LaporIsian
        {
            Dasar = Join(LaporText.Dasar(work)),
            Maksud = $"Laporan ini disusun untuk menyampaikan hasil {work.Kegiatan} {work.Periode} sebagai bahan penyusunan Laporan Kinerja dan pengambilan keputusan pimpinan.",
            Ringkasan = Join(ringkasan),
            RingkasanDihitung = Join(ringkasan),
            Kendala = Join(LaporText.Kendala(rekap)),
        };
    }

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(LaporIsian isian, WorkContext work, CancellationToken cancel)
    {
        if (WritesNota(work)) return NotaDinasOf(isian, work);
        var rekap = await read.RunAsync(work, cancel);
        var isi = LaporanHasil.Build(new LaporanHasilData(
            work.Instansi.Kop, work.OutputNama, work.Periode, RekapText.Lines(isian.Dasar), isian.Maksud!.Trim(), LaporText.Pelaksanaan(work),
            RekapText.Rows(rekap, new Dictionary<string, string?>(), sentences), RekapText.Lines(isian.Ringkasan), RekapText.Lines(isian.Kendala),
            RekapText.Lines(isian.Rekomendasi), work.Today, work.Signer(),
            [.. rekap.Kinerja.Sasaran.Select(s => ($"{s.Terukur.Kode} {s.Terukur.Uraian}", Paragraphs(s, rekap, isian)))]));
        return [new NewNaskah(
            work.OutputKode, JenisNaskah.LaporanHasil, LaporanHasil.Kode, LaporanHasil.Versi, $"{work.OutputNama} {work.Periode}", isi, RekapText.Sources(rekap))];
    }

    private IReadOnlyList<string> Paragraphs(Siklus.App.Measurement.RekapSimpul sasaran, CaseRekap rekap, LaporIsian isian) =>
        [LaporText.Sasaran(sasaran, rekap.Kinerja, sentences), .. RekapText.Lines(isian.Uraian.GetValueOrDefault(sasaran.Terukur.Id.Value.ToString()))];

    private async Task<bool> HasMovedAsync(LaporIsian isian, WorkContext work, CancellationToken cancel) =>
        !Same(isian.RingkasanDihitung, Join(LaporText.Ringkasan(await read.RunAsync(work, cancel), work, sentences)));

    /// <summary>Whether two texts say the same, however their lines end.</summary>
    public static bool Same(string? one, string? other) => RekapText.Lines(one).SequenceEqual(RekapText.Lines(other));

    private static LaporIsian NotaDinasIsian(WorkContext work, IReadOnlyList<string> ringkasan, string? rekomendasi) => new()
    {
        Hal = $"Laporan hasil {work.Kegiatan} {work.Periode}",
        Alinea = Join(
        [
            $"Menindaklanjuti perintah pelaksanaan {work.Kegiatan} {work.Periode}, bersama ini kami laporkan bahwa {work.Kegiatan} telah selesai dilaksanakan.",
            string.Join(' ', ringkasan),
            .. RekapText.Lines(rekomendasi) is { Count: > 0 } advice ? [$"Hasil telaah merekomendasikan: {string.Join("; ", advice.Select(a => a.TrimEnd('.')))}."] : Array.Empty<string>(),
            "Laporan selengkapnya terlampir. Demikian kami laporkan, mohon arahan lebih lanjut.",
        ]),
    };

    private static LaporIsian CoveringNote(WorkContext work)
    {
        var naskah = PeriksaKind.DraftOf(work)?.Judul ?? work.Loaded.Row.Perihal;
        return new LaporIsian
        {
            Hal = $"Penyampaian {naskah}",
            Alinea = Join([$"Bersama ini disampaikan {naskah} untuk mendapat persetujuan.", "Demikian disampaikan, mohon arahan lebih lanjut."]),
        };
    }

    /// <summary>Posts that a nota dinas goes to: those that answer it, else whoever does the next step.</summary>
    public static IReadOnlyList<JabatanId> Receivers(WorkContext work) => work.Case.Pengikatan.Of(
        HandsOver(work) ? work.Langkah.Pihak.Where(p => p.Sesudah == SaatPihak.Penyerahan).SelectMany(p => p.Kolom)
        : work.Case.Sop.After(work.Langkah.Urutan).Urutan is { } next ? [work.Case.Sop.LangkahKe(next).Penanggung] : []);

    private static IReadOnlyList<NewNaskah> NotaDinasOf(LaporIsian isian, WorkContext work)
    {
        if (NotaOutput(work) is not { } output) return [];
        var kepada = Receivers(work).Select(work.Names.Of);
        var signer = work.Signer();
        var isi = NotaDinas.Build(new NotaDinasData(
            work.Instansi.Kop, [.. kepada], signer.Jabatan, [], work.Today, "Biasa", "1 (satu) berkas", isian.Hal!.Trim(), RekapText.Lines(isian.Alinea), signer));
        var laporan = work.Case.KelengkapanOf(work.Tugas.Nomor).SelectMany(k => k.Ada).Where(r => r.Jenis == "naskah").Select(r => new SumberData("naskah", r.Id));
        return [new NewNaskah(output, JenisNaskah.NotaDinas, NotaDinas.Kode, NotaDinas.Versi, $"Nota Dinas: {isian.Hal!.Trim()}", isi, [.. laporan],
            isian.Nomor.Ask(work, NomorIsian.LaporanBerkala, isian.Hal.Trim(), Receivers(work).Select(work.Names.Of)))];
    }

    /// <summary>Code of the output that the nota dinas answers, or null: a sheet prints only the answer; the letter is a companion that the SOP file names, or it is left out.</summary>
    public static string? NotaOutput(WorkContext work) => !HandsOver(work)
        ? work.OutputKode
        : work.Setting("output") ?? work.Langkah.Output.FirstOrDefault(o => o.Pendamping && work.Langkah.Pihak.All(p => !p.Output.Contains(o.Kode)))?.Kode;

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
