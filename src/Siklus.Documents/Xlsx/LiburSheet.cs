using System.Globalization;
using System.Text.Json;
using Siklus.App.Organisation;
using Siklus.Domain.Organisation;

namespace Siklus.Documents.Xlsx;

/// <summary>The days off of a year as a file: the workbook that is given out, and what comes back as a workbook, CSV or JSON (docs/berkas-masukan.md).</summary>
public static class LiburSheet
{
    /// <summary>Headings, in order.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["Tanggal", "Nama", "Jenis", "Jam pulang"];

    private const string Setengah = "setengah hari";

    private static readonly string[] TimeFormats = ["H.mm", "H:mm", "H:mm:ss"];

    private static readonly Dictionary<string, JenisLibur> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["libur"] = JenisLibur.LiburNasional,
        ["liburnasional"] = JenisLibur.LiburNasional,
        ["cutibersama"] = JenisLibur.CutiBersama,
        ["liburdaerah"] = JenisLibur.LiburDaerah,
        ["setengahhari"] = JenisLibur.LiburDaerah,
    };

    /// <summary>A workbook with the days that are known, ready to be completed.</summary>
    public static byte[] Write(IEnumerable<HariLibur> libur) => SheetWriter.Write(
    [
        new("Libur", Headings, [14, 48, 18, 14], [.. libur.Select(RowOf)], new Dictionary<int, string> { [2] = "Jenis!$A$2:$A$5" }),
        new("Jenis", ["Jenis", "Artinya"], [18, 60],
        [
            ["libur", "Libur nasional sehari penuh"], ["cuti bersama", "Cuti bersama sehari penuh"], ["libur daerah", "Libur kabupaten atau kantor ini saja"],
            [Setengah, "Kantor tutup pada jam pulang; jam pulang wajib diisi"],
        ]),
        new("Petunjuk", ["Cara mengisi"], [100],
        [
            ["Satu baris satu hari. Jangan mengubah judul kolom."],
            ["Tanggal ditulis tanggal-bulan-tahun, misalnya 17-08-2026. Semua hari harus dalam tahun yang dipilih pada halaman."],
            ["Jam pulang hanya untuk setengah hari, misalnya 12.00."],
            ["Hari yang tidak ada dalam berkas tidak berubah; menghapus baris tidak menghapus hari yang sudah tercatat."],
        ]),
    ]);

    /// <summary>Reads a file that was filled in, of whichever of the three sorts it is.</summary>
    /// <returns>The rows, or one sentence why there are none.</returns>
    public static (IReadOnlyList<BarisLibur> Rows, string? Error) Read(MemoryStream content)
    {
        string[] needed = ["tanggal", "nama", "jenis"];
        var (rows, error) = content.GetBuffer().AsSpan(0, (int)content.Length).StartsWith("PK"u8) ? SheetReader.Read(content, needed)
            : FirstOf(content) is '{' or '[' ? Json(content)
            : SheetReader.ReadCsv(content, needed);
        return (error is null ? [.. rows.Select(Parse)] : [], error);
    }

    /// <summary>The first sign that is neither space nor a mark of byte order.</summary>
    private static char FirstOf(MemoryStream content) =>
        (char)content.GetBuffer().AsSpan(0, (int)Math.Min(content.Length, 64)).ToArray().FirstOrDefault(b => b is not (0xEF or 0xBB or 0xBF or 0x20 or 0x09 or 0x0A or 0x0D));

    private static BarisLibur Parse(SheetRow row)
    {
        var wrong = new List<string>();
        var tanggal = row.Day("tanggal", wrong);
        if (tanggal is null && wrong.Count == 0) wrong.Add("Tanggal belum diisi.");
        var typed = row.Text("jenis");
        if (!Words.TryGetValue(typed.Replace(" ", "", StringComparison.Ordinal), out var jenis))
            wrong.Add(typed.Length == 0 ? "Jenis belum diisi." : $"Jenis “{typed}” tidak dikenal. Tulis libur, cuti bersama, libur daerah, atau setengah hari.");
        var pulang = TimeOf(row, wrong);
        if (pulang is null && row.Text("jam pulang").Length == 0 && typed.Equals(Setengah, StringComparison.OrdinalIgnoreCase)) wrong.Add("Jam pulang setengah hari belum diisi.");
        return new(row.Nomor, tanggal, row.Text("nama"), jenis, pulang, wrong);
    }

    private static TimeOnly? TimeOf(SheetRow row, List<string> wrong)
    {
        switch (row.Cells.GetValueOrDefault("jam pulang"))
        {
            case DateTime time:
                return TimeOnly.FromDateTime(time);
            case TimeSpan time when time >= TimeSpan.Zero && time < TimeSpan.FromDays(1):
                return TimeOnly.FromTimeSpan(time);
        }
        var text = row.Text("jam pulang");
        if (text.Length == 0) return null;
        if (TimeOnly.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return read;
        wrong.Add($"Jam pulang “{text}” bukan jam. Tulis misalnya 12.00.");
        return null;
    }

    /// <summary>The shape of the lists that come with the program: rows in "libur", half days by "sejak".</summary>
    private static (IReadOnlyList<SheetRow> Rows, string? Error) Json(MemoryStream content)
    {
        if (content.Length > SheetReader.LargestSize) return ([], SheetReader.Unknown);
        try
        {
            using var document = JsonDocument.Parse(content.ToArray().AsMemory(Start(content)));
            var list = document.RootElement;
            if (list.ValueKind == JsonValueKind.Object && !list.TryGetProperty("libur", out list)) return ([], "Berkas JSON itu tidak memuat daftar “libur”.");
            if (list.ValueKind != JsonValueKind.Array) return ([], "Berkas JSON itu tidak memuat daftar “libur”.");
            if (list.GetArrayLength() is 0 or > SheetReader.MostRows) return ([], "Daftar “libur” dalam berkas itu kosong atau terlalu panjang.");
            return ([.. list.EnumerateArray().Select((item, i) => new SheetRow(i + 1, Cells(item)))], null);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return ([], SheetReader.Unknown);
        }
    }

    private static int Start(MemoryStream content) => content.GetBuffer().AsSpan(0, (int)content.Length).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;

    private static Dictionary<string, object> Cells(JsonElement item)
    {
        var cells = new Dictionary<string, object>(StringComparer.Ordinal);
        if (item.ValueKind != JsonValueKind.Object) return cells;
        foreach (var property in item.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(p.Value.GetString())))
            cells.TryAdd(property.Name == "sejak" ? "jam pulang" : property.Name.ToLowerInvariant(), property.Value.GetString()!.Trim());
        return cells;
    }

    private static string?[] RowOf(HariLibur day) =>
    [
        day.Tanggal.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), day.Nama,
        day.Sejak is not null ? Setengah : day.Jenis switch { JenisLibur.LiburNasional => "libur", JenisLibur.CutiBersama => "cuti bersama", _ => "libur daerah" },
        day.Sejak?.ToString("HH.mm", CultureInfo.InvariantCulture),
    ];
}
