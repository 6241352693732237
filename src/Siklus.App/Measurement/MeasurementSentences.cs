using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement;

/// <summary>Sentences of <see cref="MeasurementRules"/>.</summary>
internal static class MeasurementSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MeasurementRules.SkalaTidakUrut] = "Skala {0} harus berurutan dari nilai tertinggi, dan hanya pita terbawah yang boleh tanpa batas bawah.",
        [MeasurementRules.SkalaTanpaBatasAtas] = "Pita {0} memerlukan batas atas untuk cara baca ini.",
        [MeasurementRules.LabelGanda] = "Sebutan {0} dipakai dua kali pada skala.",
        [MeasurementRules.PengaturanDiLuarBatas] = "Pengaturan {0} bernilai {1}, di luar yang wajar.",
        [MeasurementRules.KoreksiTanpaAlasan] = "Capaian {0} sudah dikunci. Tulis alasan menguncinya sekali lagi; angka lama tetap disimpan.",
        [MeasurementRules.TahunTerkunci] = "Kebijakan pengukuran {0} tidak dapat diubah lagi: {1} sudah dikunci dengan kebijakan yang berlaku. Tetapkan untuk tahun sesudahnya.",
        [MeasurementRules.BelumDilaporkan] = "Belum dilaporkan.",
        [MeasurementRules.TidakAdaData] = "Tidak ada data: {0}",
        [MeasurementRules.BelumDiukur] = "Belum diukur; indikator ini diukur pada akhir tahun.",
        [MeasurementRules.BelumAdaTarget] = "Target periode ini belum ditetapkan.",
        [MeasurementRules.TargetNol] = "Tidak dihitung karena targetnya nol.",
        [MeasurementRules.TargetNegatif] = "Tidak dihitung karena targetnya kurang dari nol ({0}).",
        [MeasurementRules.RealisasiNegatif] = "Tidak dihitung karena realisasinya kurang dari nol ({0}).",
        [MeasurementRules.RealisasiNol] = "Tidak dihitung karena realisasinya nol pada rumus rasio.",
        [MeasurementRules.BatasRentangNol] = "Tidak dihitung karena batas atas rentang target nol.",
        [MeasurementRules.TribulanKurang] = "Belum dihitung karena {0} belum dilaporkan.",
        [MeasurementRules.TanpaAnggota] = "Belum ada nilai dari {0} yang dirata-ratakan.",
        [MeasurementRules.AnggotaKurang] = "Belum dirata-ratakan karena {0} belum dilaporkan.",
        [MeasurementRules.DiLuarJangkauan] = "Tidak dihitung karena angkanya terlalu besar. Periksa satuan realisasi dan target.",
        [MeasurementRules.CatatanTribulanKurang] = "Belum termasuk {0}.",
        [MeasurementRules.CatatanDihitungNol] = "{0} belum dilaporkan dan dihitung nol.",
        [MeasurementRules.CatatanTargetTerisi] = "Dibandingkan dengan target {0} saja, yaitu yang sudah dilaporkan.",
        [MeasurementRules.CatatanNilaiTerakhir] = "Memakai nilai terakhir yang dilaporkan, {0}.",
        [MeasurementRules.EfisiensiTanpaPagu] = "Belum ada pagu pada program di bawahnya.",
        [MeasurementRules.EfisiensiTanpaSerapan] = "Realisasi anggarannya belum dimasukkan.",
        [MeasurementRules.EfisiensiTanpaCapaian] = "Capaian kinerjanya belum dapat dihitung.",
        [MeasurementRules.TindakLanjutUsang] = "Tindak lanjut ini baru saja ditulis orang lain. Bandingkan dengan yang tersimpan di bawah, lalu simpan sekali lagi.",
    };
}
