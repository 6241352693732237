using System.Globalization;
using Siklus.App.Common.Berkas;
using Siklus.App.Sop.Conformance;
using Siklus.Documents.Xes;
using Siklus.Documents.Xlsx;

namespace Siklus.Documents.Csv;

/// <summary>Reads a file of work that was done outside Siklus: CSV, an Excel workbook or an event log. What it is, its bytes say, not its name.</summary>
public static class KerjaFile
{
    /// <summary>What is said of a file that is larger than is read.</summary>
    public const string TooLarge = "Berkas itu lebih besar dari 2 MB. Bagi menjadi beberapa berkas, atau kemas event log sebagai .xes.gz.";

    private const string Unknown = "Berkas itu tidak terbaca. Simpan sebagai CSV, buku kerja Excel (.xlsx) tanpa makro dan kata sandi, atau XES.";

    private static readonly string[] Times = [.. from day in new[] { "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d" } from hour in new[] { " H.mm", " H:mm", " H.mm.ss", " H:mm:ss", "THH:mm", "THH:mm:ss" } select day + hour];

    /// <summary>Reads the file.</summary>
    /// <returns>The rows, or one sentence why there are none.</returns>
    public static (IReadOnlyList<BarisKerja> Rows, string? Error) Read(MemoryStream content)
    {
        if (content.Length == 0) return ([], "Berkas itu kosong.");
        if (content.Length > SheetReader.LargestSize) return ([], TooLarge);
        content.Position = 0;
        var head = content.GetBuffer().AsSpan(0, (int)content.Length);
        if (XesReader.IsPacked(head) || FirstOf(head) == '<') return XesReader.Read(content, SheetReader.MostRows);
        string[] needed = [.. KerjaColumns.Needed];
        if (!head.StartsWith("PK"u8)) return Rows(SheetReader.ReadCsv(content, needed));
        return BerkasType.Detect(content) is { } type && type == BerkasType.Xlsx && BerkasDanger.Find(type, content) is null ? Rows(SheetReader.Read(content, needed)) : ([], Unknown);
    }

    private static (IReadOnlyList<BarisKerja> Rows, string? Error) Rows((IReadOnlyList<SheetRow> Rows, string? Error) read) => read.Error switch
    {
        null => ([.. read.Rows.Where(IsFilled).Select(RowOf)], null),
        SheetReader.Unknown => ([], Unknown),
        var error => ([], error),
    };

    /// <summary>A step of the template that nobody filled in is no work.</summary>
    private static bool IsFilled(SheetRow row) => new[] { "pelaksanaan", "nama", "mulai", "selesai", "hasil", "kembali ke", "catatan" }.Any(row.Cells.ContainsKey);

    private static char FirstOf(ReadOnlySpan<byte> head)
    {
        foreach (var b in head[..Math.Min(head.Length, 64)])
            if (b is not (0xEF or 0xBB or 0xBF or 0x20 or 0x09 or 0x0A or 0x0D)) return (char)b;
        return '\0';
    }

    private static BarisKerja RowOf(SheetRow row)
    {
        var wrong = new List<string>();
        var (mulai, beginHour) = TimeOf(row, "Mulai", wrong);
        var (selesai, endHour) = TimeOf(row, "Selesai", wrong);
        var hasil = Text(row, "hasil").ToLowerInvariant();
        if (hasil is not ("" or "ya" or "tidak" or KerjaColumns.Ditutup)) wrong.Add($"Kolom Hasil: “{Short(hasil)}” tidak dikenal. Tulis ya, tidak, ditutup, atau kosongkan.");
        return new BarisKerja
        {
            Nomor = row.Nomor, Pelaksanaan = Text(row, "pelaksanaan"), Tahun = Whole(row, "tahun", 2000, 2100, wrong), Tribulan = Tribulan(row, wrong), Langkah = Text(row, "langkah"), Uraian = Text(row, "uraian"),
            Pelaksana = Text(row, "pelaksana"), Nama = Text(row, "nama"), Mulai = mulai, Selesai = selesai, JamDiketahui = beginHour && endHour, Ya = hasil switch { "ya" => true, "tidak" => false, _ => null },
            DitutupTanpa = hasil == KerjaColumns.Ditutup, KembaliKe = Text(row, "kembali ke"), Tindakan = Text(row, "tindakan"), Catatan = Text(row, "catatan"), Salah = wrong,
        };
    }

    /// <summary>A day with or without an hour; a day on which work ended without an hour means its end.</summary>
    private static (DateTime? Time, bool Hour) TimeOf(SheetRow row, string heading, List<string> wrong)
    {
        var key = heading.ToLowerInvariant();
        if (row.Cells.GetValueOrDefault(key) is DateTime cell) return cell.TimeOfDay == TimeSpan.Zero ? (Whole(cell), false) : (cell, true);
        var text = Text(row, key);
        if (text.Length == 0) return (null, true);
        if (DateTime.TryParseExact(text.Replace(" pukul ", " ", StringComparison.OrdinalIgnoreCase), Times, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var time)) return (time, true);
        var day = new SheetRow(row.Nomor, new Dictionary<string, object> { [key] = text }).Day(key, []);
        if (day is { } known) return (Whole(known.ToDateTime(TimeOnly.MinValue)), false);
        wrong.Add($"Kolom {heading}: “{Short(text)}” bukan waktu. Tulis misalnya 12-03-2026 09.30.");
        return (null, true);

        DateTime Whole(DateTime date) => heading == "Selesai" ? date.Date.AddDays(1).AddMinutes(-1) : date.Date;
    }

    private static int? Whole(SheetRow row, string heading, int least, int most, List<string> wrong)
    {
        var text = Text(row, heading);
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        wrong.Add($"Kolom {char.ToUpperInvariant(heading[0])}{heading[1..]}: “{Short(text)}” bukan angka {least} sampai {most}.");
        return null;
    }

    private static int? Tribulan(SheetRow row, List<string> wrong)
    {
        var text = Text(row, "tribulan").ToUpperInvariant().Replace("TRIBULAN", "", StringComparison.Ordinal).Replace("TRIWULAN", "", StringComparison.Ordinal).Replace("TW", "", StringComparison.Ordinal).Trim();
        if (text.Length == 0) return null;
        if (Array.IndexOf(["I", "II", "III", "IV"], text) is >= 0 and var roman) return roman + 1;
        return Whole(new SheetRow(row.Nomor, new Dictionary<string, object> { ["tribulan"] = text }), "tribulan", 1, 4, wrong);
    }

    /// <summary>A cell as text; the apostrophe that keeps it from being a formula is no part of it.</summary>
    private static string Text(SheetRow row, string heading) => row.Text(heading) is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] kept ? kept[1..] : row.Text(heading);

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
