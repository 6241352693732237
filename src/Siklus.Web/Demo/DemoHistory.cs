using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Collection;
using Siklus.App.Common.Berkas;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Arsip;
using Siklus.App.Sop.Bindings.Disposisi;
using Siklus.App.Sop.Bindings.KumpulDokumen;
using Siklus.App.Sop.Bindings.Lapor;
using Siklus.App.Sop.Bindings.Metodologi;
using Siklus.App.Sop.Bindings.Periksa;
using Siklus.App.Sop.Bindings.Perintah;
using Siklus.App.Sop.Bindings.Rapat;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Bindings.RencanaKerja;
using Siklus.App.Sop.Bindings.SiapkanFormulir;
using Siklus.App.Sop.Bindings.Telaah;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Web.Demo;

/// <summary>
/// What has happened in the demo so far: two tribulan collected and measured from order to archive, one of them with a return, and the third being collected
/// with the form of one unit sent back.
/// </summary>
internal sealed partial class DemoHistory(
    SiklusDb db, DemoDriver driver, StartPelaksanaan start, SaveRealisasi saveRealisasi, UploadBerkas upload, AttachBukti attach, ReturnForCompletion giveBack,
    PerintahKind perintah, RapatKind rapat, HadirKind hadir, RencanaKerjaKind rencana, KumpulDokumenKind kumpul, SiapkanFormulirKind formulir, RekapKind rekap, LaporKind lapor,
    MetodologiKind metodologi, UkurKind ukur, TelaahKind telaah, PeriksaKind periksa, DisposisiKind disposisi, ArsipKind arsip)
{
    private const int Tahun = 2026;

    private IReadOnlyDictionary<string, JabatanId> posts = new Dictionary<string, JabatanId>();
    private IReadOnlyDictionary<string, UnitId> units = new Dictionary<string, UnitId>();
    private DemoPlanningFile data = null!;

    /// <summary>Posts that fill in a form, with the key of their unit.</summary>
    private static readonly IReadOnlyList<(string Post, string Unit)> Suppliers =
    [
        ("kasi-pemerintahan", "pemerintahan"), ("kasi-trantib", "trantib"), ("kasi-ekbang", "ekbang"), ("kasi-kesra", "kesra"), ("kasi-pelayanan", "pelayanan"),
        ("kasubbag-evapor", "evapor"), ("kasubbag-umum", "umum"),
    ];

    public async Task MakeAsync(IReadOnlyDictionary<string, UnitId> units, IReadOnlyDictionary<string, JabatanId> posts, CancellationToken cancel)
    {
        (this.units, this.posts) = (units, posts);
        data = await DemoPlanning.ReadAsync(cancel);

        await BeginCollectionAsync(1, new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 15));
        await CollectAsync(1);
        await ReportAsync();
        await CloseAsync();
        await MeasureAsync(1, new DateOnly(2026, 4, 16), new DateOnly(2026, 4, 30));

        await BeginCollectionAsync(2, new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 15));
        await CollectAsync(2);
        await ReportAsync();
        await ReturnAsync(7, ["kasi-trantib"], "Angka keaktifan Siskamling belum sesuai laporan pemantauan. Lengkapi sesuai arahan.");
        await RefillAsync("kasi-trantib", "trantib", 2);
        await ReportAsync();
        await CloseAsync();
        await MeasureAsync(2, new DateOnly(2026, 7, 16), new DateOnly(2026, 7, 31));

        await BeginCollectionAsync(3, new DateOnly(2026, 9, 17), new DateOnly(2026, 10, 9));
        await CollectAsync(3);
        await ReportAsync();
        await ReturnAsync(7, ["kasi-kesra"], "Berita acara verifikasi dari dua desa belum dilampirkan. Lengkapi lalu kirim kembali.");
    }

    private JabatanId Post(string key) => posts[key];

    /// <summary>Steps 1 to 5 of a collection: order, meeting, work plan, documents, form.</summary>
    private async Task BeginCollectionAsync(int tribulan, DateOnly day, DateOnly due)
    {
        await BeginAsync("sumbersuko-pengumpulan-data-kinerja", "Pengumpulan data kinerja", tribulan, day, due);
        await TeamAsync("staf-evapor", 25, 300, () => driver.FillAsync(Post("staf-evapor"), kumpul, Gather));
        await TeamAsync("staf-evapor", 10, 70, () => driver.FillAsync(Post("staf-evapor"), formulir, isian => isian.KembaliPaling = due.AddDays(-5)));
    }

    /// <summary>Steps 1 to 3, which both SOPs begin with: order, meeting, work plan.</summary>
    private async Task BeginAsync(string sop, string perihal, int tribulan, DateOnly day, DateOnly due)
    {
        await driver.SetAsync(day, new TimeOnly(8, 10));
        var periode = new Periode(Tahun, new Tribulan(tribulan));
        var begun = await start.RunAsync(
            new StartRequest(Guid.CreateVersion7(new DateTimeOffset(driver.Now)), Post("camat"), sop, $"{perihal} {periode}", periode, due),
            await driver.ActorAsync(Post("camat")));
        driver.Id = begun.Row.Id;

        await driver.AcceptAsync(Post("camat"), 3);
        await driver.FillAsync(Post("camat"), perintah, isian => isian.Catatan = $"Laksanakan {char.ToLowerInvariant(perihal[0])}{perihal[1..]} {periode} dan laporkan paling lambat sesuai tenggat.");
        await driver.FinishAsync(Post("camat"), 4);

        await driver.AcceptAsync(Post("sekcam"), 20);
        await driver.FillAsync(Post("sekcam"), rapat, Meet);
        await driver.IssueAsync(Post("sekcam"), 5, rapat.Jenis, work => rapat.ComposeUndanganAsync(work, work.Accompanying("undangan")!, CancellationToken.None));
        foreach (var member in new[] { "kasubbag-evapor", "staf-evapor", "staf-umum" })
        {
            await driver.FillAsync(Post(member), hadir, isian => isian.Kehadiran = "hadir");
            await driver.RespondAsync(Post(member), 2);
        }
        await driver.FinishAsync(Post("sekcam"), 50);

        await TeamAsync("kasubbag-evapor", 30, 95, () => driver.FillAsync(Post("kasubbag-evapor"), rencana, _ => { }));
    }

    /// <summary>Steps 6 to 8: the form goes out, comes back filled, and is put together.</summary>
    private async Task CollectAsync(int tribulan)
    {
        await SpendAsync(tribulan);
        await driver.AcceptAsync(Post("staf-evapor"), 15);
        foreach (var (post, _) in Suppliers) await driver.RespondAsync(Post(post), 6);
        await driver.FinishAsync(Post("staf-evapor"), 3);
        foreach (var (post, unit) in Suppliers)
        {
            await driver.AcceptAsync(Post(post), 12);
            await FillFormAsync(post, unit, tribulan);
            await driver.FinishAsync(Post(post), 35);
        }
        await TeamAsync("kasubbag-evapor", 20, 80, () => driver.FillAsync(Post("kasubbag-evapor"), rekap, _ => { }));
    }

    /// <summary>Step 9, and step 8 again where a return has reopened it.</summary>
    private Task ReportAsync() => TeamAsync("kasubbag-evapor", 10, 25, () => driver.FillAsync(Post("kasubbag-evapor"), lapor, isian => isian.Rekomendasi = "Tingkatkan pemantauan poskamling bersama desa."));

    /// <summary>The last steps: checked, laid before the Camat, put away.</summary>
    private async Task CloseAsync()
    {
        await driver.AcceptAsync(Post("sekcam"), 25);
        await ApproveAsync();
        await AnswerAsync("Gunakan sebagai bahan Laporan Kinerja.\nKasi Trantib menindaklanjuti poskamling yang tidak aktif.", "Lemari arsip 2, rak A, map Pengumpulan Data Kinerja");
    }

    private async Task ApproveAsync()
    {
        var seen = await SeenAsync();
        await driver.FillAsync(Post("sekcam"), periksa, isian => isian.Dilihat = seen);
        await driver.ApproveAsync(Post("sekcam"), 60);
    }

    /// <summary>The report goes to the Camat, who agrees; then everything is put away.</summary>
    private async Task AnswerAsync(string arahan, string lokasi)
    {
        await driver.AcceptAsync(Post("sekcam"), 5);
        await driver.FillAsync(Post("sekcam"), lapor, _ => { });
        await driver.HandOverAsync(Post("sekcam"), 20);
        var seen = await SeenAsync();
        await driver.FillAsync(Post("camat"), disposisi, isian =>
        {
            isian.Putusan = DisposisiIsian.Setuju;
            isian.Arahan = arahan;
            isian.Dilihat = seen;
        });
        await driver.RespondAsync(Post("camat"), 40, setuju: true);
        await driver.FinishAsync(Post("sekcam"), 5);

        await driver.AcceptAsync(Post("staf-umum"), 15);
        await driver.FillAsync(Post("staf-umum"), arsip, isian => isian.Lokasi = lokasi);
        await driver.FinishAsync(Post("staf-umum"), 20);
    }

    private async Task ReturnAsync(int langkah, IReadOnlyList<string> members, string reason)
    {
        await driver.AcceptAsync(Post("sekcam"), 25);
        await driver.WaitAsync(45);
        var tugas = await driver.TaskAsync(Post("sekcam"));
        var isian = new PeriksaIsian { Alasan = reason, KeUrutan = langkah, Untuk = PeriksaIsian.Terpilih, Unit = [.. members.Select(m => Post(m).Value)], Dilihat = await SeenAsync() };
        await giveBack.RunAsync(await driver.CommandAsync(Post("sekcam")), await driver.ActorAsync(Post("sekcam")), tugas.Nomor, isian);
    }

    private async Task RefillAsync(string post, string unit, int tribulan)
    {
        await driver.AcceptAsync(Post(post), 30);
        await FillFormAsync(post, unit, tribulan);
        await driver.FinishAsync(Post(post), 40);
        await TeamAsync("kasubbag-evapor", 15, 40, () => driver.FillAsync(Post("kasubbag-evapor"), rekap, _ => { }));
    }

    private async Task TeamAsync(string member, int waited, int worked, Func<Task> fill)
    {
        await driver.AcceptAsync(Post(member), waited);
        await fill();
        await driver.FinishAsync(Post(member), worked, "Dokumen aslinya ada di Subbagian Perencanaan.");
    }

    private async Task FillFormAsync(string post, string unit, int tribulan)
    {
        var pelaku = (await driver.ActorAsync(Post(post))).As(Post(post));
        foreach (var demo in data.Realisasi.Where(i => i.Unit == unit && i.Tribulan.ContainsKey($"{tribulan}")))
        {
            var indikator = await db.Set<Indikator>().SingleAsync(i => i.Kode == demo.Indikator);
            var (nama, sumber) = (indikator.DefinisiFor(Tahun).Nama, indikator.DefinisiFor(Tahun).SumberData);
            var key = new RealisasiKey(indikator.Id, units[unit], Tahun, new Tribulan(tribulan));
            var row = await db.Set<Realisasi>().AsNoTracking().FirstOrDefaultAsync(r => r.IndikatorId == indikator.Id && r.Tahun == Tahun && r.TribulanNomor == tribulan);
            await saveRealisasi.RunAsync(
                new SaveRealisasiInput(
                    key, row?.Versi ?? 0, demo.Tribulan[$"{tribulan}"].ToDictionary(k => k.Key, k => (string?)k.Value),
                    new CatatanRealisasi(Keterangan: $"Menurut {sumber.ToLowerInvariant()}."), new Dictionary<string, string>()), pelaku);
            var title = $"{sumber} {key.Tribulan} {Tahun}";
            var berkas = await upload.RunAsync($"{demo.Indikator} {title}.pdf", new MemoryStream(DemoPdf.Of("Bukti dukung demo (rekaan)", title, nama)), pelaku.PegawaiId);
            var again = row is null ? title : title + " (perbaikan)";
            await attach.RunAsync(key, berkas.Id, again, pelaku);
        }
    }

    private void Meet(RapatIsian isian)
    {
        isian.Hari = DateOnly.FromDateTime(driver.Now.AddHours(7));
        isian.Mulai = new TimeOnly(9, 0);
        isian.Selesai = new TimeOnly(10, 0);
        isian.Tempat = "Ruang rapat kecamatan";
        isian.Pimpinan = Post("sekcam").Value;
        isian.Pencatat = Post("staf-evapor").Value;
        if (!isian.HadirDiKertas.Contains(Post("sekcam").Value)) isian.HadirDiKertas.Add(Post("sekcam").Value);
        isian.Pembukaan ??= "Sekretaris membuka rapat dan menyampaikan disposisi Camat.";
        var measured = isian.Acara!.Contains("pengukuran", StringComparison.OrdinalIgnoreCase);
        isian.Pembahasan = measured
            ? [new ButirRapat { Isi = "Capaian dihitung dari realisasi yang sudah disetujui." }, new ButirRapat { Isi = "Indikator tanpa nilai disebutkan beserta alasannya." }]
            : [new ButirRapat { Isi = "Setiap unit menyiapkan data beserta bukti dukungnya." }, new ButirRapat { Isi = "Formulir memakai susunan tujuh kolom." }];
        isian.Keputusan =
        [
            new KeputusanRapat { Isi = measured ? "Metodologi ditetapkan sebelum pengukuran dimulai." : "Formulir dibagikan setelah dokumen rujukan lengkap.", PenanggungJawab = Post("kasubbag-evapor").Value },
        ];
    }

    private static void Gather(KumpulDokumenIsian isian)
    {
        foreach (var row in isian.Baris)
        {
            var survey = row.Dokumen?.Contains("Survey", StringComparison.OrdinalIgnoreCase) == true;
            row.Ada = survey ? BarisDokumen.Tidak : BarisDokumen.Ya;
            row.Tempat = survey ? null : "Lemari arsip 1, Subbagian Perencanaan";
            row.Alasan = survey ? "Survei dilaksanakan pada akhir tahun." : null;
        }
    }

    /// <summary>Versions of the quarter's rows as a reviewer would see them now.</summary>
    private async Task<Dictionary<string, int>> SeenAsync()
    {
        var periode = (await driver.CaseAsync()).Periode;
        var nomor = periode.Tribulan!.Value.Nomor;
        return await db.Set<Realisasi>().AsNoTracking().Where(r => r.Tahun == periode.Tahun && r.TribulanNomor == nomor).ToDictionaryAsync(r => r.Id.Value.ToString(), r => r.Versi);
    }
}
