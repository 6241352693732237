using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Sentences of <see cref="KalenderRules"/>.</summary>
internal static class KalenderSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [KalenderRules.JamTerbalik] = "Jam kerja {0} tidak berurutan. Urutannya: masuk, mulai istirahat, selesai istirahat, pulang.",
        [KalenderRules.JamTidakLengkap] = "Jam hari {0} belum lengkap. Isi jam masuk dan pulang, dan kedua jam istirahat atau tidak sama sekali; kosongkan semuanya bila libur.",
        [KalenderRules.TanpaHariKerja] = "Satu minggu harus memiliki paling sedikit satu hari kerja.",
        [KalenderRules.PeriodeBertindih] = "Masa jam khusus {0} dan {1} bertindihan. Ubah tanggal salah satunya.",
        [KalenderRules.LiburGanda] = "Tanggal {0} sudah tercatat sebagai hari libur.",
        [KalenderRules.SetengahDiLuarJam] = "Jam pulang setengah hari harus di dalam jam kerja hari itu, {0}.",
        [KalenderRules.WaktuNegatif] = "Lama waktu tidak boleh kurang dari nol.",
        [KalenderRules.TerlaluJauh] = "Waktunya melewati 20 tahun ke depan. Periksa lama waktu yang diisikan.",
    };
}
