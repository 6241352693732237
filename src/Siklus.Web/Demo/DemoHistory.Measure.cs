using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Web.Demo;

internal sealed partial class DemoHistory
{
    /// <summary>A collected quarter is measured from order to archive.</summary>
    private async Task MeasureAsync(int tribulan, DateOnly day, DateOnly due)
    {
        await BeginAsync("sumbersuko-pengukuran-kinerja", "Pengukuran kinerja", tribulan, day, due);
        await TeamAsync("kasubbag-evapor", 20, 90, () => driver.FillAsync(Post("kasubbag-evapor"), metodologi, isian => isian.Diperiksa = true));
        var poskamling = await db.Set<Indikator>().Where(i => i.Kode == "S3.1").Select(i => i.Id).SingleAsync();
        await TeamAsync("staf-evapor", 15, 320, () => driver.FillAsync(Post("staf-evapor"), ukur, isian => isian.Catatan[poskamling.Value.ToString()] = "Dua poskamling menunggu perbaikan pos jaga."));
        await TeamAsync("kasubbag-evapor", 10, 60, () => driver.FillAsync(Post("kasubbag-evapor"), rekap, _ => { }));
        await ReportAsync();

        await driver.AcceptAsync(Post("sekcam"), 25);
        var goals = await db.Sasaran(2026).Select(s => s.Id).ToListAsync();
        await driver.FillAsync(Post("sekcam"), telaah, isian =>
        {
            isian.Uraian = goals.Zip(Readings).ToDictionary(x => x.First.Value.ToString(), x => (string?)x.Second);
            isian.Rekomendasi = "Kasi Trantib mendampingi desa yang poskamlingnya belum aktif.\nTim SAKIP memastikan data pelayanan dikirim sebelum tenggat.";
        });
        await ApproveAsync();
        await AnswerAsync("Laksanakan rekomendasi hasil telaah.\nSampaikan capaian pada rapat koordinasi kecamatan.", "Lemari arsip 2, rak A, map Pengukuran Kinerja");
    }

    /// <summary>What the books say was spent to the end of a quarter.</summary>
    private async Task SpendAsync(int tribulan)
    {
        var nodes = await db.Set<SimpulKinerja>().Where(s => s.Jenis == JenisSimpul.SubKegiatan).ToDictionaryAsync(s => s.Kode);
        foreach (var (kode, spent) in data.Anggaran)
            db.Add(new RealisasiAnggaran(new RealisasiAnggaranId(Guid.CreateVersion7(new DateTimeOffset(driver.Now))), nodes[kode], Tahun, new Tribulan(tribulan), spent[tribulan - 1]));
        await db.SaveChangesAsync();
    }

    private static IReadOnlyList<string> Readings =>
    [
        "Kehadiran delegasi Musrenbang tinggi. Usulan yang terakomodasi baru dapat dinilai sesudah Renja ditetapkan.",
        "Pelayanan administrasi kependudukan berjalan sesuai standar; pengaduan ditangani dalam tribulan yang sama.",
        "Keaktifan poskamling belum merata; dua desa memerlukan pendampingan.",
        "Verifikasi keluarga penerima manfaat mengikuti jadwal desa dan perlu dijaga sampai akhir tahun.",
        "Dokumen SAKIP tersusun tepat waktu; penyerapan anggaran mengikuti jadwal kegiatan.",
    ];
}
