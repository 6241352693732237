using Microsoft.EntityFrameworkCore;
using Siklus.App.Collection;
using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Periksa;

/// <summary>
/// Periksa: somebody reads a draft with the data behind it and says yes or no. Yes (this kind) makes the final document out of the draft and verifies the
/// rows; no is <see cref="ReturnForCompletion"/>.
/// </summary>
public sealed class PeriksaKind(IsianStore drafts, NaskahMaker naskah, SiklusDb db, ReadCaseRekap read, VerifyRealisasi verify) : IsianKind<PeriksaIsian>(drafts, naskah)
{
    /// <inheritdoc/>
    public override string Jenis => "periksa";

    /// <inheritdoc/>
    public override string Nama => "Pemeriksaan";

    /// <inheritdoc/>
    public override IReadOnlyList<PengaturanKerja> Pengaturan => Understood;

    // Made once: a kind is made for every request.
    private static IReadOnlyList<PengaturanKerja> Understood { get; } =
    [
        new("kegunaan", "Kegunaan laporan", "Akhir kalimat persetujuan pada laporan: untuk apa laporan itu disetujui.", BentukPengaturan.Teks, "untuk digunakan sebagai bahan penyusunan Laporan Kinerja"),
        new("lembarDisposisi", "Output untuk lembar disposisi kosong", "Output langkah yang menjadi lembar disposisi kosong bagi pimpinan.", BentukPengaturan.Output, "Tidak ada lembar disposisi"),
    ];

    /// <summary>
    /// The document that is worked on or decided on: the newest naskah among the step's kelengkapan, one's own where each of a group has made one; null for none.
    /// </summary>
    public static OutputRef? DraftOf(WorkContext work)
    {
        var there = DraftsOf(work);
        var own = work.Case.Outputs.Where(o => work.Case.TugasKe(o.Tugas).Jabatan == work.Tugas.Jabatan && work.Tugas.Jabatan is not null).Select(o => o.Ref.Id).ToHashSet();
        return (work.Langkah.Mode == ModeLangkah.MasingMasing ? there.FirstOrDefault(r => own.Contains(r.Id)) : null) ?? (there is [var first, ..] ? first : null);
    }

    /// <summary>All naskah among the step's kelengkapan, the newest of each first.</summary>
    public static IReadOnlyList<OutputRef> DraftsOf(WorkContext work) =>
        [.. work.Case.KelengkapanOf(work.Tugas.Nomor).SelectMany(k => k.Ada).Where(r => r.Jenis == "naskah").DistinctBy(r => r.Id)];

    /// <summary>The step decides on a document without figures of the case (a Renstra): a yes lets it go on as it is, and no data are verified.</summary>
    public static bool DecidesOnText(WorkContext work) => ReadCaseRekap.DataStepOf(work) is null || DraftOf(work) is { } draft && ChapteredBefore(work, draft);

    private static bool ChapteredBefore(WorkContext work, OutputRef draft) => work.Case.Outputs
        .Any(o => o.Ref.Id == draft.Id && work.Case.Sop.LangkahKe(o.Urutan).Pekerjaan.Any(p => p.Jenis is "konsep" or "susun-rencana" or "tindak-lanjut"));

    /// <summary>Rows that wait to be verified and that the person did not supply.</summary>
    public static IReadOnlyList<Realisasi> ToVerify(CaseRekap rekap, PegawaiId pegawai) =>
        [.. rekap.Kinerja.Baris.Select(b => b.Row).OfType<Realisasi>().Where(r => r.State == RealisasiState.Submitted && !r.IsSupplier(pegawai))];

    /// <summary>Rows that wait to be verified and that the person supplied, so that somebody else has to.</summary>
    public static IReadOnlyList<Realisasi> OwnRows(CaseRekap rekap, PegawaiId pegawai) =>
        [.. rekap.Kinerja.Baris.Select(b => b.Row).OfType<Realisasi>().Where(r => r.State == RealisasiState.Submitted && r.IsSupplier(pegawai))];

    /// <inheritdoc/>
    public override Task<FoundIsian<PeriksaIsian>> FindAsync(WorkContext work, CancellationToken cancel) => FindAfreshAsync(work, cancel);

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(PeriksaIsian isian, WorkContext work)
    {
        if (DraftOf(work) is null) yield return new WorkError("", "Naskah yang diperiksa belum ada, sehingga tidak ada yang dapat disetujui. Kembalikan agar dibuat.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel)
    {
        if (DecidesOnText(work)) return [.. DraftsOf(work).Select(d => d with { Kode = work.OutputKode })];
        var outputs = await base.ProduceAsync(work, cancel);
        var isian = (await FindAsync(work, cancel)).Isian;
        var rows = ToVerify(await read.RunAsync(work, cancel), work.Actor.PegawaiId);
        await verify.StageAsync([.. rows.Select(r => Seen(r, isian))], work.Actor.As(work.Jabatan!.Value), isian.Catatan, cancel);
        return outputs;
    }

    /// <summary>A row in the version that the page showed; a row that it did not show stands as never seen.</summary>
    internal static RealisasiSeen Seen(Realisasi row, PeriksaIsian isian) => new(row.Id, isian.Dilihat.GetValueOrDefault(row.Id.Value.ToString()));

    /// <inheritdoc/>
    protected override Task<PeriksaIsian> BlankAsync(WorkContext work, CancellationToken cancel) =>
        Task.FromResult(new PeriksaIsian { KeUrutan = work.Case.AllowedReturnTargets(work.Langkah.Urutan).FirstOrDefault(t => t.Dipilih)?.Urutan });

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(PeriksaIsian isian, WorkContext work, CancellationToken cancel)
    {
        var id = new NaskahId(DraftOf(work)!.Id);
        var draft = await db.Set<Correspondence.Naskah>().AsNoTracking().FirstAsync(n => n.Id == id, cancel);
        var signer = work.Signer();
        var isi = Persetujuan.Apply(draft.Isi, new PersetujuanData(
            work.Instansi.Kop, work.OutputNama, $"Laporan ini telah dianalisa dan disetujui {signer.Jabatan} pada tanggal {Indonesian.Date(work.Today)} {work.Setting("kegunaan") ?? "untuk digunakan sebagai bahan penyusunan Laporan Kinerja"}.",
            isian.Catatan, work.Today, signer));
        var judul = $"{work.OutputNama} {work.Periode}";
        var final = new NewNaskah(work.OutputKode, draft.Jenis, draft.Templat, draft.TemplatVersi, judul, isi, [.. draft.Sumber, new SumberData("naskah", draft.Id.Value, draft.Sha256)]);
        return work.Setting("lembarDisposisi") is { } sheet ? [final, BlankSheet(sheet, judul, work)] : [final];
    }

    // The sheet that goes with a report to the leader, for the leader to fill in: nothing is ticked.
    private static NewNaskah BlankSheet(string output, string hal, WorkContext work)
    {
        var leader = work.Names.Superiors.TryGetValue(work.Tugas.Jabatan!.Value, out var superior) ? superior : work.Tugas.Jabatan.Value;
        var listed = work.Names.Jabatan.Where(j => j.Id != leader && j.Jenis is JenisJabatan.Sekretaris or JenisJabatan.KepalaSeksi or JenisJabatan.KepalaSubbagian);
        var isi = LembarDisposisi.Build(new LembarDisposisiData(
            work.Instansi.Kop, work.Signer().Jabatan, null, null, work.Today, null, null, hal, [.. listed.Select(j => (j.Nama, false))],
            [.. LembarDisposisi.PilihanHarap.Select(h => (h, false))], null, work.Loaded.Row.Tenggat, work.Today, work.SignerOf(leader)));
        return new NewNaskah(output, JenisNaskah.LembarDisposisi, LembarDisposisi.Kode, LembarDisposisi.Versi, $"Lembar Disposisi: {hal}", isi);
    }
}
