using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Bindings.PenilaianPegawai;

/// <summary>
/// PenilaianPegawai: the assessments that e-Kinerja holds, recorded by the staff and confirmed by each superior for his own people (Lampihong, steps 3 to 5). Siklus
/// computes no rating of people. SOP setting <c>tahap</c>: "catat" or "validasi".
/// </summary>
public sealed class PenilaianPegawaiKind(IsianStore drafts, NaskahMaker naskah) : IsianKind<PenilaianPegawaiIsian>(drafts, naskah)
{
    private readonly IsianStore drafts = drafts;

    /// <inheritdoc/>
    public override string Jenis => "penilaian-pegawai";

    /// <inheritdoc/>
    public override string Nama => "Penilaian pegawai";

    /// <inheritdoc/>
    public override IReadOnlyList<PengaturanKerja> Pengaturan => Understood;

    // Made once: a kind is made for every request.
    private static IReadOnlyList<PengaturanKerja> Understood { get; } =
    [
        new("tahap", "Tahap", "Yang dilakukan pada langkah ini.", BentukPengaturan.Pilihan, "Mencatat penilaian dari e-Kinerja")
        {
            Pilihan = [new("validasi", "Memvalidasi penilaian bawahan")], NilaiBawaan = "catat",
        },
    ];

    /// <summary>The step records; otherwise the superior confirms.</summary>
    public static bool Records(WorkContext work) => work.Setting("tahap") != "validasi";

    /// <summary>Posts whose holders are assessed here: all with a superior in the office, or those right under the post that has the task.</summary>
    public static IReadOnlyList<Jabatan> Assessed(WorkContext work) => [.. work.Names.Jabatan.Where(j =>
        work.Names.HolderOf(j.Id) is not null && (Records(work) ? j.AtasanId is not null : j.AtasanId == work.Tugas.Jabatan && work.Tugas.Jabatan is not null))];

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(PenilaianPegawaiIsian isian, WorkContext work)
    {
        foreach (var jabatan in Assessed(work).Where(j => isian.Baris.TrueForAll(b => b.Jabatan != j.Id.Value)))
            yield return new WorkError("", $"{jabatan.Nama} belum ada dalam daftar. Muat ulang halaman ini.");
        for (var i = 0; i < isian.Baris.Count; i++)
        {
            var row = isian.Baris[i];
            var nama = work.Names.Of(new JabatanId(row.Jabatan));
            if (row.Predikat is not null && !BarisNilai.PilihanPredikat.Contains(row.Predikat)) yield return new WorkError($"Isian.Baris[{i}].Predikat", $"Pilih predikat {nama}.");
            if (string.IsNullOrWhiteSpace(row.Rujukan))
                yield return new WorkError($"Isian.Baris[{i}].Rujukan", row.Predikat is null ? $"Tulis mengapa penilaian {nama} belum ada." : $"Tulis rujukan penilaian {nama} dalam e-Kinerja.");
            if (!Records(work) && !row.Benar) yield return new WorkError($"Isian.Baris[{i}].Benar", $"Nyatakan bahwa penilaian {nama} sudah Anda periksa.");
        }
    }

    /// <inheritdoc/>
    protected override async Task<PenilaianPegawaiIsian> BlankAsync(WorkContext work, CancellationToken cancel)
    {
        var recorded = Records(work) ? [] : (await drafts.AllAsync<PenilaianPegawaiIsian>(work, Jenis, cancel)).FirstOrDefault(d => d.Catatan)?.Baris ?? [];
        return new PenilaianPegawaiIsian
        {
            Catatan = Records(work),
            Baris = [.. Assessed(work).Select(j => recorded.Find(b => b.Jabatan == j.Id.Value) ?? new BarisNilai { Jabatan = j.Id.Value })],
        };
    }

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(PenilaianPegawaiIsian isian, WorkContext work, CancellationToken cancel)
    {
        var isi = DaftarIsian.Build(new DaftarIsianData(
            work.Instansi.Kop, "Penilaian Kinerja Pegawai", work.Periode.ToString(),
            [new("Nama", 26), new("Jabatan", 28), new("Predikat", 16, Align.Center), new("Rujukan e-Kinerja", 24)],
            [.. isian.Baris.Select(b => (IReadOnlyList<string>)[
                work.Names.HolderOf(new JabatanId(b.Jabatan))?.Nama ?? "-", work.Names.Of(new JabatanId(b.Jabatan)), b.Predikat ?? "Belum ada", b.Rujukan!.Trim()])],
            [Records(work) ? "Disalin dari e-Kinerja; Siklus tidak menghitung penilaian." : "Telah diperiksa oleh atasan langsung."], work.Today, work.Signer()));
        var judul = Records(work) ? $"Penilaian Kinerja Pegawai {work.Periode}" : $"Penilaian Kinerja Pegawai {work.Periode} ({work.Names.Of(work.Tugas.Jabatan!.Value)})";
        return Task.FromResult<IReadOnlyList<NewNaskah>>([new NewNaskah(work.OutputKode, JenisNaskah.PenilaianPegawai, DaftarIsian.Kode, DaftarIsian.Versi, judul, isi)]);
    }
}
