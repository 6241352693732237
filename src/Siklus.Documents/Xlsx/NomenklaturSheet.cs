using Siklus.App.Planning.Nomenklatur;
using Siklus.Documents.SopFiles;
using Siklus.Domain.Planning;

namespace Siklus.Documents.Xlsx;

/// <summary>
/// A nomenklatur as a file: the workbook that is given out, and what offices have, exported from SIPD or copied from the regulation's annex, as a workbook or CSV
/// (docs/berkas-masukan.md). Either every row has one code and its name, or a row has the codes and names of program, kegiatan and sub kegiatan beside each other.
/// </summary>
public static class NomenklaturSheet
{
    private const int MostRead = 20_000;

    private static readonly string[] Levels = ["urusan", "bidang urusan", "program", "kegiatan", "sub kegiatan"];

    private static readonly SheetHead Head = new(Recognise, "kode, nomenklatur (atau uraian)", MostRead);

    /// <summary>Headings, in order.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["Kode", "Nomenklatur", "Kinerja", "Indikator", "Satuan"];

    /// <summary>A workbook with the lines that are known, ready to be completed.</summary>
    public static byte[] Write(IEnumerable<NomenklaturLine> lines) => SheetWriter.Write(
    [
        new("Nomenklatur", Headings, [22, 60, 50, 50, 18], [.. lines.Select(l => (IReadOnlyList<string?>)[l.Kode, l.Nama, l.Kinerja, l.Indikator, l.Satuan])]),
        new("Petunjuk", ["Cara mengisi"], [100],
        [
            ["Satu baris satu kode: bidang urusan, program, kegiatan, atau sub kegiatan. Jangan mengubah judul kolom."],
            ["Kode ditulis dengan titik, misalnya 1.02.02.2.01.0001; kewenangan (angka keempat) satu angka."],
            ["Kinerja, indikator, dan satuan hanya untuk sub kegiatan. Sel kosong tidak menghapus yang sudah tercatat."],
            ["Induk setiap kegiatan dan sub kegiatan harus ada dalam berkas ini atau sudah tercatat."],
        ]),
    ]);

    /// <summary>Reads a file.</summary>
    /// <param name="content">The file.</param>
    /// <param name="bidang">Read only what lies in this bidang urusan; null = everything.</param>
    /// <returns>The lines, or one sentence why there are none.</returns>
    public static (IReadOnlyList<BarisNomenklatur> Rows, string? Error) Read(MemoryStream content, KodeNomenklatur? bidang = null)
    {
        var (rows, error) = content.Length <= SheetReader.LargestSize && content.GetBuffer().AsSpan(0, (int)content.Length).StartsWith("PK"u8) ? Workbook(content) : SheetReader.ReadCsv(content, Head);
        if (error is not null) return ([], error == SheetReader.Unknown ? "Berkas itu tidak terbaca. Simpan sebagai buku kerja Excel (.xlsx) atau CSV." : error);
        var lines = OnceEach(rows.SelectMany(Lines)).Where(l => bidang is null || IsWithin(l.Kode, bidang)).ToList();
        return lines.Count switch
        {
            0 => ([], bidang is null ? "Berkas itu belum berisi satu kode pun." : $"Berkas itu tidak memuat bidang urusan {bidang}."),
            > SheetReader.MostRows => ([], $"Berkas itu memuat {lines.Count} baris; paling banyak {SheetReader.MostRows}. Isi bidang urusan yang diambil, lalu ulangi untuk bidang lain."),
            _ => (lines, null),
        };
    }

    private static (IReadOnlyList<SheetRow> Rows, string? Error) Workbook(MemoryStream content) => OfficeGuard.Look(content.ToArray()) switch
    {
        (JenisBerkasSop.Xlsx, null) => SheetReader.Read(content, Head),
        (JenisBerkasSop.Xlsx, { } refusal) => ([], refusal),
        _ => ([], SheetReader.Unknown),
    };

    /// <summary>Gives the columns our names: "kode", "nama", "kinerja", "indikator", "satuan"; of a wide sheet "kode program", "nama program" and so on.</summary>
    private static string[]? Recognise(string[] row)
    {
        var names = row.Select(cell => NameOf(string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            // The second of two columns of one meaning is not read.
            if (Array.IndexOf(names, names[i]) < i) names[i] = "";
        }
        if (names.Contains("kode") && names.Contains("nama")) return names;
        return Levels.Any(level => names.Contains($"kode {level}") && names.Contains($"nama {level}")) ? names : null;
    }

    private static string NameOf(string heading)
    {
        if (heading is "kode" or "kode rekening" or "kode nomenklatur" or "kode nomenklatur urusan") return "kode";
        if (heading is "uraian" or "nama" or "nama nomenklatur" or "program/kegiatan/sub kegiatan" || heading.StartsWith("nomenklatur", StringComparison.Ordinal)) return "nama";
        if (heading is "satuan") return "satuan";
        if (heading is "indikator" or "indikator sub kegiatan" or "indikator kinerja") return "indikator";
        if (heading is "kinerja" or "kinerja sub kegiatan") return "kinerja";
        if (heading == "subkegiatan" || Levels.Contains(heading)) return $"nama {heading.Replace("subkegiatan", "sub kegiatan", StringComparison.Ordinal)}";
        var level = Array.FindLast(Levels, l => heading.EndsWith(" " + l, StringComparison.Ordinal) || heading.EndsWith(" " + l.Replace("sub kegiatan", "subkegiatan", StringComparison.Ordinal), StringComparison.Ordinal));
        if (level is null) return "";
        return heading.StartsWith("kode", StringComparison.Ordinal) ? $"kode {level}"
            : heading.StartsWith("nama", StringComparison.Ordinal) || heading.StartsWith("uraian", StringComparison.Ordinal) ? $"nama {level}" : "";
    }

    private static IEnumerable<(BarisNomenklatur Line, bool Wide)> Lines(SheetRow row)
    {
        if (row.Cells.ContainsKey("kode") || row.Cells.ContainsKey("nama"))
        {
            yield return (LineOf(row, "kode", "nama", deepest: true), false);
            yield break;
        }
        var deepest = Array.FindLast(Levels, level => row.Text($"kode {level}").Length > 0);
        foreach (var level in Levels)
            if (row.Text($"kode {level}").Length > 0) yield return (LineOf(row, $"kode {level}", $"nama {level}", level == deepest), true);
    }

    private static BarisNomenklatur LineOf(SheetRow row, string kode, string nama, bool deepest)
    {
        List<string> wrong = [];
        if (row.Cells.GetValueOrDefault(kode) is DateTime) wrong.Add("Kode tersimpan sebagai tanggal. Ubah format sel menjadi Teks, lalu ketik lagi kodenya.");
        return new(row.Nomor, row.Text(kode), Text(row, nama), deepest ? Text(row, "kinerja") : "", deepest ? Text(row, "indikator") : "", deepest ? Text(row, "satuan") : "", wrong);
    }

    /// <summary>A wide sheet says program and kegiatan in every row of theirs; a sheet of one code a row says each once, or is wrong.</summary>
    private static IEnumerable<BarisNomenklatur> OnceEach(IEnumerable<(BarisNomenklatur Line, bool Wide)> lines)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var (line, wide) in lines)
            if (seen.Add((line.Kode, line.Nama)) || !wide || line.Indikator.Length > 0) yield return line;
    }

    private static bool IsWithin(string kode, KodeNomenklatur bidang) =>
        kode.TrimEnd('.') == bidang.Teks || kode.StartsWith(bidang.Teks + ".", StringComparison.Ordinal) || kode.TrimEnd('.') == bidang.Teks[..1];

    /// <summary>A cell on one line; the apostrophe that keeps it from being a formula is no part of it.</summary>
    private static string Text(SheetRow row, string heading)
    {
        var text = string.Join(' ', row.Text(heading).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;
    }
}
