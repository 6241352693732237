using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Disposisi;

/// <summary>Disposisi: the leader's answer to a report ("Disposisi Camat"). A yes accepts the figures and, where the act is the one that locks, locks the period.</summary>
public sealed class DisposisiKind(IsianStore drafts, NaskahMaker naskah, AcceptPeriode accept, CompareKertasKerja compare) : IsianKind<DisposisiIsian>(drafts, naskah)
{
    /// <summary>Code of this kind, and of the counterpart act that it is.</summary>
    public const string Kode = "disposisi";

    /// <inheritdoc/>
    public override string Jenis => Kode;

    /// <inheritdoc/>
    public override string Nama => "Disposisi";

    /// <inheritdoc/>
    public override IReadOnlyList<PengaturanKerja> Pengaturan => Understood;

    // Made once: a kind is made for every request.
    private static IReadOnlyList<PengaturanKerja> Understood { get; } =
    [
        new(AcceptPeriode.Setting, "Persetujuan mengunci periode", "Bila Camat setuju, angka periode itu terkunci; perubahan sesudahnya lewat Evaluasi.", BentukPengaturan.Pilihan,
            "Ya bila SOP ini mengumpulkan data dan tidak ada SOP lain yang menguncinya")
        {
            Pilihan = [new("ya", "Ya, selalu"), new("tidak", "Tidak pernah")],
        },
    ];

    /// <summary>The reporting task that the disposition answers.</summary>
    public static Tugas ReportOf(WorkContext work) => work.Case.TugasKe(work.Tugas.Induk ?? work.Tugas.Nomor);

    /// <summary>The report itself: the newest document among the step's kelengkapan that is not this disposition, or null.</summary>
    public static OutputRef? LaporanOf(WorkContext work) => work.Case.KelengkapanOf(ReportOf(work).Nomor)
        .Where(k => k.Kelengkapan.Dari != work.OutputKode).SelectMany(k => k.Ada).FirstOrDefault(r => r.Jenis == "naskah");

    /// <summary>The letter that came with it, or null.</summary>
    public static OutputRef? SuratOf(WorkContext work) =>
        work.Case.OutputsOf(ReportOf(work).Nomor).Where(o => o.Tugas == ReportOf(work).Nomor && o.Ref.Jenis == "naskah").Select(o => o.Ref).LastOrDefault();

    /// <summary>Posts that it may go to: the leading ones and whoever reported.</summary>
    public static IReadOnlyList<Jabatan> Receivers(WorkContext work) =>
        [.. work.Names.Jabatan.Where(j => j.Id != work.Tugas.Jabatan && (j.Jenis is JenisJabatan.Sekretaris or JenisJabatan.KepalaSeksi or JenisJabatan.KepalaSubbagian || j.Id == ReportOf(work).Jabatan))];

    /// <inheritdoc/>
    public override Task<FoundIsian<DisposisiIsian>> FindAsync(WorkContext work, CancellationToken cancel) => FindAfreshAsync(work, cancel);

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(DisposisiIsian isian, WorkContext work)
    {
        if (isian.Putusan is not (DisposisiIsian.Setuju or DisposisiIsian.Diketahui or DisposisiIsian.Kembali))
            yield return new WorkError("Isian.Putusan", "Pilih putusan atas laporan ini.");
        if (isian.Putusan == DisposisiIsian.Kembali && RekapText.Lines(isian.Arahan).Count == 0)
            yield return new WorkError("Isian.Arahan", "Tulis arahan: apa yang harus diperbaiki.");
        if (isian.Kepada.Count == 0) yield return new WorkError("Isian.Kepada", "Pilih kepada siapa disposisi diteruskan.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel)
    {
        var missing = (await base.MissingAsync(work, cancel)).ToList();
        if ((await FindAsync(work, cancel)).Isian is { Verdict: true, AngkaTerbaru: false } && (await compare.RunAsync(work, cancel)).Count > 0)
            missing.Add(new WorkError("Isian.AngkaTerbaru", "Angka berubah sejak kertas kerja dibuat. Nyatakan bahwa angka terbaru yang dikunci, atau kembalikan laporan ini."));
        return missing;
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel)
    {
        var outputs = await base.ProduceAsync(work, cancel);
        var isian = (await FindAsync(work, cancel)).Isian;
        if (isian.Verdict == true)
            await accept.RunAsync(work, isian.Dilihat, work.Actor.As(work.Jabatan ?? throw new RuleViolationException(SopRules.NotInvolved, work.Actor.Nama)), cancel);
        return outputs;
    }

    /// <inheritdoc/>
    protected override Task<DisposisiIsian> BlankAsync(WorkContext work, CancellationToken cancel) =>
        Task.FromResult(new DisposisiIsian { Kepada = ReportOf(work).Jabatan is { } pelapor ? [pelapor.Value] : [] });

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(DisposisiIsian isian, WorkContext work, CancellationToken cancel)
    {
        var report = ReportOf(work);
        var laporan = LaporanOf(work);
        var isi = DisposisiCamat.Build(new DisposisiCamatData(
            work.Instansi.Kop, work.Names.Of(report.Jabatan is { } one ? [one] : report.Kelompok), laporan?.Judul ?? work.Loaded.Row.Perihal, null,
            work.Clock.DateOf(report.HandedOverUtc ?? report.OpenedUtc), isian.Verdict, RekapText.Lines(isian.Arahan),
            [.. Receivers(work).Select(j => (j.Nama, isian.Kepada.Contains(j.Id.Value)))], work.Today, work.Signer()));
        IReadOnlyList<SumberData> sumber = laporan is null ? [] : [new SumberData("naskah", laporan.Id)];
        return Task.FromResult<IReadOnlyList<NewNaskah>>(
            [new NewNaskah(work.OutputKode, JenisNaskah.DisposisiCamat, DisposisiCamat.Kode, DisposisiCamat.Versi, $"Disposisi Camat: {laporan?.Judul ?? work.Loaded.Row.Perihal}", isi, sumber)]);
    }
}
