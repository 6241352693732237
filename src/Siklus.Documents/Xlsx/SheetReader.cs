using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Siklus.App.Common.Berkas;

namespace Siklus.Documents.Xlsx;

/// <summary>A row of a sheet by the headings above it.</summary>
/// <param name="Nomor">Its number as the program for sheets shows it.</param>
/// <param name="Cells">What the cells hold: text, number or date; by heading in lower case. Empty cells are absent.</param>
public sealed record SheetRow(int Nomor, IReadOnlyDictionary<string, object> Cells)
{
    private static readonly string[] DateFormats = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-M-d"];

    /// <summary>A cell as a day; null when it is empty or no date, which is then said in <paramref name="wrong"/>.</summary>
    public DateOnly? Day(string heading, ICollection<string> wrong)
    {
        if (Cells.GetValueOrDefault(heading) is DateTime day) return DateOnly.FromDateTime(day);
        var text = Text(heading);
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return read;
        wrong.Add($"{char.ToUpperInvariant(heading[0])}{heading[1..]} “{text}” bukan tanggal. Tulis tanggal-bulan-tahun, misalnya 01-02-2026.");
        return null;
    }

    /// <summary>A cell as text without outer spaces; empty when there is none. Whole numbers come without decimals.</summary>
    public string Text(string heading) => Cells.GetValueOrDefault(heading) switch
    {
        null => "",
        double number => number.ToString(Math.Abs(number) < 1e15 && number == Math.Floor(number) ? "0" : "R", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)?.Trim() ?? "",
    };
}

/// <summary>Reads the first sheet of a workbook that somebody filled in. What comes from outside is bounded before it is opened: size, rows, columns, unpacked bytes.</summary>
public static class SheetReader
{
    /// <summary>Largest file, in bytes.</summary>
    public const long LargestSize = 2 * 1024 * 1024;

    /// <summary>Most rows that are read.</summary>
    public const int MostRows = 2000;

    // Whatever file it reads, the reader asks for Windows-1252 first, which .NET knows only after this.
    static SheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private const long MostUnpacked = 40 * 1024 * 1024;
    private const int MostColumns = 50;

    /// <summary>Reads rows below the first row that holds all <paramref name="needed"/> headings.</summary>
    /// <returns>The rows, or one sentence why there are none.</returns>
    public static (IReadOnlyList<SheetRow> Rows, string? Error) Read(Stream content, params string[] needed) => Read(content, SheetHead.Holding(needed));

    /// <summary>Reads rows below the headings that <paramref name="head"/> recognises.</summary>
    /// <returns>The rows, or one sentence why there are none.</returns>
    internal static (IReadOnlyList<SheetRow> Rows, string? Error) Read(Stream content, SheetHead head)
    {
        if (content.Length == 0) return ([], "Berkas itu kosong.");
        if (content.Length > LargestSize) return ([], "Berkas itu lebih besar dari 2 MB. Daftar ini tidak memerlukan gambar; hapus yang bukan isian.");
        if (BerkasType.Detect(content) != BerkasType.Xlsx || !UnpacksSmall(content)) return ([], Broken);
        try
        {
            content.Position = 0;
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(content, new ExcelReaderConfiguration { LeaveOpen = true });
            return Rows(reader, head);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            // The reader takes broken files apart with whatever exception comes first; to the person all of them mean the same.
            return ([], Broken);
        }
    }

    /// <summary>The same from text with commas, semicolons or tabs between the columns (CSV).</summary>
    /// <returns>The rows, or one sentence why there are none.</returns>
    public static (IReadOnlyList<SheetRow> Rows, string? Error) ReadCsv(MemoryStream content, params string[] needed) => ReadCsv(content, SheetHead.Holding(needed));

    /// <summary>Reads text below the headings that <paramref name="head"/> recognises.</summary>
    /// <returns>The rows, or one sentence why there are none.</returns>
    internal static (IReadOnlyList<SheetRow> Rows, string? Error) ReadCsv(MemoryStream content, SheetHead head)
    {
        if (content.Length == 0) return ([], "Berkas itu kosong.");
        if (content.Length > LargestSize) return ([], "Berkas itu lebih besar dari 2 MB. Daftar ini tidak memerlukan gambar; hapus yang bukan isian.");
        // Text has no zero bytes; pictures, PDF and old workbooks do.
        if (content.GetBuffer().AsSpan(0, (int)content.Length).Contains((byte)0)) return ([], Unknown);
        try
        {
            content.Position = 0;
            using var reader = ExcelReaderFactory.CreateCsvReader(
                content, new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = Encoding.Latin1, AutodetectSeparators = [';', ',', '\t'] });
            return Rows(reader, head);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return ([], Unknown);
        }
    }

    private static bool IsBroken(Exception broken) => broken is ExcelReaderException or InvalidDataException or System.Xml.XmlException or FormatException or IOException or NullReferenceException
        or ArgumentException or InvalidOperationException or IndexOutOfRangeException or KeyNotFoundException or OverflowException;

    /// <summary>What is said of a file that is of none of the sorts that can be read.</summary>
    public const string Unknown = "Berkas itu tidak terbaca. Simpan sebagai buku kerja Excel (.xlsx), CSV, atau JSON.";

    private const string Broken = "Berkas itu tidak terbaca sebagai buku kerja Excel (.xlsx). Simpan lagi dari Excel atau LibreOffice sebagai .xlsx, tanpa kata sandi dan makro.";

    private static bool UnpacksSmall(Stream content)
    {
        content.Position = 0;
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var buffer = new byte[81920];
            long total = 0;
            foreach (var entry in zip.Entries)
            {
                // What the directory says can be a lie, so the bytes are counted.
                using var stream = entry.Open();
                for (int read; (read = stream.Read(buffer)) > 0;)
                    if ((total += read) > MostUnpacked) return false;
            }
            return true;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            return false;
        }
    }

    private static (IReadOnlyList<SheetRow> Rows, string? Error) Rows(IExcelDataReader reader, SheetHead head)
    {
        string[]? headings = null;
        var rows = new List<SheetRow>();
        for (var number = 1; reader.Read(); number++)
        {
            var columns = Math.Min(reader.FieldCount, MostColumns);
            if (headings is null)
            {
                var row = Enumerable.Range(0, columns).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)?.Trim().ToLowerInvariant() ?? "").ToArray();
                headings = head.Recognise(row);
                if (headings is null && number > 20) break;
                continue;
            }
            var cells = new Dictionary<string, object>(StringComparer.Ordinal);
            for (var i = 0; i < Math.Min(columns, headings.Length); i++)
                if (headings[i].Length > 0 && reader.GetValue(i) is { } value && !(value is string text && string.IsNullOrWhiteSpace(text))) cells.TryAdd(headings[i], value);
            if (cells.Count == 0) continue;
            if (rows.Count == head.MostRows) return ([], $"Berkas itu berisi lebih dari {head.MostRows} baris. Bagi menjadi beberapa berkas.");
            rows.Add(new SheetRow(number, cells));
        }
        if (headings is null) return ([], $"Judul kolom tidak ditemukan. Baris judul harus memuat: {head.Needed}. Pakai templat dari halaman ini.");
        return rows.Count == 0 ? ([], "Berkas itu belum berisi satu baris pun di bawah judul kolom.") : (rows, null);
    }
}
