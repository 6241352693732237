namespace Siklus.Browser.Tests.Journey;

/// <summary>One supplier of data and what he reports: field label → value.</summary>
/// <param name="Jabatan">His post.</param>
/// <param name="Nilai">What he types, by the label of the cell.</param>
internal sealed record Kasi(string Jabatan, IReadOnlyList<(string Label, string Nilai)> Nilai)
{
    public static readonly Kasi Trantib = new("Kasi Ketenteraman dan Ketertiban Umum",
        [("Poskamling yang aktif", "104"), ("Jumlah poskamling", "124"), ("Kejadian yang dilaporkan", "5")]);

    public static readonly IReadOnlyList<Kasi> All =
    [
        new(Walk.KetuaTim, [("Predikat AKIP terakhir", "BB"), ("Dokumen yang tepat waktu", "10"), ("Dokumen wajib setahun", "10")]),
        new("Kasubbag Umum, Kepegawaian dan Keuangan", [("Realisasi belanja", "3.861.240.500"), ("Pagu DPA", "3.986.000.000")]),
        new("Kasi Pemerintahan", [("Pelayanan yang selesai", "1.098"), ("Permohonan yang masuk", "1.120")]),
        Trantib,
        new("Kasi Ekonomi dan Pembangunan",
            [("Delegasi yang hadir", "60"), ("Delegasi yang diundang", "62"), ("Usulan yang terakomodasi", "31"), ("Usulan prioritas", "48")]),
        new("Kasi Kesejahteraan Sosial", [("Keluarga yang diverifikasi", "2.356"), ("Keluarga dalam daftar", "2.356")]),
        new("Kasi Pelayanan Umum", [("Nilai survei kepuasan masyarakat", "85,75"), ("Pengaduan yang lewat batas waktu", "2")]),
    ];
}
