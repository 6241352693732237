using Siklus.App.Organisation;

namespace Siklus.Documents.Xlsx;

/// <summary>The staff list as a workbook: what is given out to be filled in, and what comes back.</summary>
public static class PegawaiSheet
{
    /// <summary>Headings, in order.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["Nama", "NIP", "Pangkat", "Jabatan", "Mulai", "Nomor SK"];

    /// <summary>A workbook with the people that are known, ready to be completed.</summary>
    /// <param name="pegawai">One row each, in the order of <see cref="Headings"/>.</param>
    /// <param name="jabatan">Names of the posts and who holds them.</param>
    public static byte[] Write(IReadOnlyList<IReadOnlyList<string?>> pegawai, IReadOnlyList<(string Nama, string? Pemegang)> jabatan) => SheetWriter.Write(
    [
        new("Pegawai", Headings, [36, 22, 26, 40, 14, 26], pegawai, new Dictionary<int, string> { [3] = $"Jabatan!$A$2:$A${Math.Max(2, jabatan.Count + 1)}" }),
        new("Jabatan", ["Jabatan", "Kini dipegang"], [40, 36], [.. jabatan.Select(j => (IReadOnlyList<string?>)[j.Nama, j.Pemegang])]),
        new("Petunjuk", ["Cara mengisi"], [100],
        [
            ["Satu baris satu pegawai pada lembar Pegawai. Yang wajib hanya Nama. Jangan mengubah judul kolom."],
            ["NIP terdiri atas 18 angka dan ditulis sebagai teks; pegawai dengan NIP yang sama dikenali, bukan dicatat dua kali."],
            ["Jabatan ditulis seperti pada lembar Jabatan. Kosong berarti belum memegang jabatan atau tidak berubah."],
            ["Mulai ditulis tanggal-bulan-tahun, misalnya 01-02-2026. Kosong berarti sejak hari berkas dimasukkan."],
            ["Pegawai yang tidak ada dalam berkas tidak berubah. Sel yang kosong tidak menghapus yang sudah tercatat."],
        ]),
    ]);

    /// <summary>Reads a workbook that was filled in.</summary>
    /// <returns>The rows, or one sentence why there are none.</returns>
    public static (IReadOnlyList<BarisPegawai> Rows, string? Error) Read(Stream content)
    {
        var (rows, error) = SheetReader.Read(content, "nama", "nip", "jabatan");
        return (error is null ? [.. rows.Select(RowOf)] : [], error);
    }

    private static BarisPegawai RowOf(SheetRow row)
    {
        var wrong = new List<string>();
        var nip = row.Text("nip");
        if (row.Cells.GetValueOrDefault("nip") is double number && Math.Abs(number) >= 1e15)
        {
            wrong.Add("NIP tersimpan sebagai bilangan, sehingga angka terakhirnya hilang. Ubah format sel menjadi Teks, lalu ketik lagi NIP-nya.");
            nip = "";
        }
        foreach (var (heading, most) in new[] { ("nama", 120), ("pangkat", 60), ("jabatan", 200), ("nomor sk", 120) })
            if (row.Text(heading).Length > most) wrong.Add($"Kolom {heading} lebih panjang dari {most} huruf.");
        return new(row.Nomor, row.Text("nama"), nip, row.Text("pangkat"), row.Text("jabatan"), row.Day("mulai", wrong), row.Text("nomor sk"), wrong);
    }
}
