using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Collection;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>A small office with indikator of every kind, made past the pages; use cases are run in scopes of their own, as requests are.</summary>
public sealed class PerformanceOffice
{
    public const int Tahun = 2026;
    private readonly IServiceProvider _services;
    private readonly TimeProvider _clock;
    private DokumenRencana pk = null!;

    private PerformanceOffice(TestSite site) => (_services, _clock) = (site.Services, site.Clock);

    public InstansiId Instansi { get; private set; }
    public UnitId Pemerintahan { get; private set; }
    public UnitId Sekretariat { get; private set; }
    public Pelaku Kasi { get; private set; } = null!;
    public Pelaku Kasubbag { get; private set; } = null!;
    public Pelaku Camat { get; private set; } = null!;

    /// <summary>Percent of delegates present; measured every quarter against a fixed 80.</summary>
    public IndikatorId Hadir { get; private set; }

    /// <summary>Counted cases, lower is better, one share of the target a quarter.</summary>
    public IndikatorId Kasus { get; private set; }

    /// <summary>A predikat, at year end only.</summary>
    public IndikatorId Akip { get; private set; }

    /// <summary>A range, of the sekretariat.</summary>
    public IndikatorId Hari { get; private set; }

    public static async Task<PerformanceOffice> MakeAsync(TestSite site)
    {
        var office = new PerformanceOffice(site);
        office.Instansi = new(office.Id());
        await office.UseAsync<SiklusDb, int>(db =>
        {
            office.Fill(db);
            return db.SaveChangesAsync();
        });
        return office;
    }

    /// <summary>Runs one use case in a scope of its own, in the office's name.</summary>
    public Task<T> UseAsync<TUse, T>(Func<TUse, Task<T>> use) where TUse : notnull => UseAsync(Instansi, use);

    public async Task<T> UseAsync<TUse, T>(InstansiId instansi, Func<TUse, Task<T>> use) where TUse : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<InstansiScope>().Enter(instansi);
        return await use(scope.ServiceProvider.GetRequiredService<TUse>());
    }

    public Task DoAsync<TUse>(Func<TUse, Task> use) where TUse : notnull => UseAsync<TUse, int>(async u =>
    {
        await use(u);
        return 0;
    });

    /// <summary>A stored file's row; the bytes do not matter here.</summary>
    public async Task<BerkasId> AddBerkasAsync()
    {
        var id = new BerkasId(Id());
        await DoAsync<SiklusDb>(db =>
        {
            db.Add(new BerkasRow
            {
                Id = id, InstansiId = Instansi, Nama = "daftar-hadir.pdf", Sha256 = new string('a', 64), Ukuran = 10, TipeIsi = "application/pdf",
                DiunggahOleh = Kasi.PegawaiId, DiunggahPada = _clock.GetUtcNow().UtcDateTime,
            });
            return db.SaveChangesAsync();
        });
        return id;
    }

    /// <summary>A unit fills in rows of a quarter and sends them in.</summary>
    public async Task ReportAsync(UnitId unit, int tribulan, params (IndikatorId Indikator, (string Kode, string Teks)[] Isi)[] rows)
    {
        foreach (var (indikator, isi) in rows)
        {
            var key = new RealisasiKey(indikator, unit, Tahun, new(tribulan));
            var saved = await UseAsync<SaveRealisasi, SaveRealisasiResult>(s => s.RunAsync(
                new(key, 0, isi.ToDictionary(i => i.Kode, i => (string?)i.Teks), new(), new Dictionary<string, string>()), Kasi));
            saved.ShouldBeOfType<SaveRealisasiResult.Saved>();
            if (indikator != Hadir) continue;
            var berkas = await AddBerkasAsync();
            await UseAsync<AttachBukti, RealisasiSeen>(a => a.RunAsync(key, berkas, "Daftar hadir", Kasi));
        }
        (await UseAsync<SubmitRealisasi, IReadOnlyList<KurangRealisasi>>(s => s.RunAsync(unit, Tahun, new(tribulan), Kasi))).ShouldBeEmpty();
    }

    private Guid Id() => Ids.New(_clock);

    private void Fill(SiklusDb db)
    {
        db.Add(new Instansi(Instansi, "Kecamatan Sumberejo", "Kabupaten Wanasari", new("PEMERINTAH KABUPATEN WANASARI", "KECAMATAN SUMBEREJO", "Jalan Raya 1", "Sumberejo", "35.99"), ZonaWaktu.Wib));
        Pemerintahan = AddUnit(db, "Seksi Pemerintahan", 1);
        Sekretariat = AddUnit(db, "Sekretariat", 2);
        Kasi = AddPerson(db, "Kepala Seksi Contoh", JenisJabatan.KepalaSeksi);
        Kasubbag = AddPerson(db, "Kasubbag Contoh", JenisJabatan.KepalaSubbagian);
        Camat = AddPerson(db, "Camat Contoh", JenisJabatan.Camat);
        var pohon = new PohonKinerja(new PohonId(Id()), Instansi, 2025, 2029);
        var sasaran = new SimpulId(Id());
        db.AddRange(pohon, new SimpulKinerja(sasaran, Instansi, pohon.Id, JenisSimpul.Sasaran, "S1", "Meningkatnya penyelenggaraan pemerintahan", 1), pk = new DokumenRencana(new(Id()), pohon, JenisDokumen.PerjanjianKinerja, Tahun, Camat.JabatanId, "Bupati Wanasari"));
        Hadir = AddIndikator(db, sasaran, Pemerintahan, 1, new DefinisiIndikator(Tahun, "Persentase delegasi Musrenbangcam yang hadir", "", "%",
            new Rumus.RasioPersen(new("hadir", "Delegasi hadir", "orang", true), new("undangan", "Delegasi diundang", "orang", true)),
            Polaritas.Positif, RumusNegatif.Rasio, Konsolidasi.NilaiAkhir, ModeTarget.Tetap, "Daftar hadir"), new NilaiTarget.Bilangan(80));
        Kasus = AddIndikator(db, sasaran, Pemerintahan, 2, new DefinisiIndikator(Tahun, "Jumlah konflik antarwarga", "", "kasus",
            new Rumus.JumlahKomponen([new("desa", "Konflik di desa", "kasus", true), new("kelurahan", "Konflik di kelurahan", "kasus", true)]),
            Polaritas.Negatif, RumusNegatif.Selisih, Konsolidasi.Jumlah, ModeTarget.Diskret, "Buku register", buktiWajib: false), new NilaiTarget.Bilangan(10), 3, 2, 2, 3);
        Akip = AddIndikator(db, sasaran, Pemerintahan, 3, new DefinisiIndikator(Tahun, "Predikat AKIP", "", "predikat",
            new Rumus.Predikat(new("predikat", "Predikat AKIP", "predikat"), [new("A", 6), new("BB", 5), new("B", 4)]),
            Polaritas.Positif, RumusNegatif.Rasio, Konsolidasi.NilaiAkhir, ModeTarget.HanyaTahunan, "LHE", buktiWajib: false), new NilaiTarget.Sebutan("BB"));
        Hari = AddIndikator(db, sasaran, Sekretariat, 4, new DefinisiIndikator(Tahun, "Rata-rata hari penyelesaian surat", "", "hari",
            new Rumus.NilaiLangsung(new("hari", "Rata-rata hari", "hari")),
            Polaritas.Rentang, RumusNegatif.Rasio, Konsolidasi.RataRata, ModeTarget.Tetap, "Buku agenda", buktiWajib: false), new NilaiTarget.Rentang(2, 4));
    }

    private UnitId AddUnit(SiklusDb db, string nama, int urutan)
    {
        var id = new UnitId(Id());
        db.Add(new Unit(id, Instansi, nama, null, urutan));
        return id;
    }

    private Pelaku AddPerson(SiklusDb db, string nama, JenisJabatan jenis)
    {
        var (pegawai, jabatan) = (new PegawaiId(Id()), new JabatanId(Id()));
        db.Add(new Pegawai(pegawai, Instansi, nama, null));
        db.Add(new Jabatan(jabatan, Instansi, Sekretariat, nama, jenis, null, (int)jenis + 1));
        return new(pegawai, jabatan, Kapasitas.Definitif);
    }

    private IndikatorId AddIndikator(SiklusDb db, SimpulId sasaran, UnitId unit, int urutan, DefinisiIndikator definisi, NilaiTarget tahunan, params decimal[] tribulan)
    {
        var indikator = new Indikator(new(Id()), Instansi, sasaran, unit, $"S1.{urutan}", urutan, definisi);
        db.Add(indikator);
        db.Add(new Target(new(Id()), indikator, pk, new(Tahun), tahunan));
        foreach (var (n, i) in tribulan.Select((n, i) => (n, i)))
            db.Add(new Target(new(Id()), indikator, pk, new(Tahun, new Tribulan(i + 1)), new NilaiTarget.Bilangan(n)));
        return indikator.Id;
    }
}
