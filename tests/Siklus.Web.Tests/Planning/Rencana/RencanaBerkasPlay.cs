using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Siklus.App.Planning.Files;
using Siklus.Documents.Rencana;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Web.Tests.Planning.Rencana;

/// <summary>What is asked of every file of a plan, in tests and in <c>bench/rencana-files</c>; an exception says what did not hold.</summary>
public static class RencanaBerkasPlay
{
    /// <summary>A plan goes out and comes back the same, as a workbook and as CSV.</summary>
    public static void ComesBack(int seed)
    {
        var plan = RandomRencana.Of(seed);
        Same(plan, RencanaWorkbook.Read(RencanaWorkbook.Write(plan)), $"XLSX {seed}");
        var separator = new[] { ';', ',', '\t' }[seed % 3];
        Same(plan, RencanaCsv.Read([.. Enum.GetValues<LembarRencana>().Select(l => (l.ToString(), RencanaCsv.Write(plan, l, separator)))]), $"CSV {seed}");
    }

    /// <summary>A spoilt workbook is refused, or told what is wrong with, or no harm was done. Whether it was read without a word.</summary>
    /// <param name="seed">Which plan and which harm.</param>
    public static (Spoiling How, bool WasRead) Spoilt(int seed)
    {
        var (plan, how) = (RandomRencana.Of(1000 + (seed % 25)), (Spoiling)(seed % 5));
        var bytes = RencanaSpoiler.Spoil(RencanaWorkbook.Write(plan), how, new Random(seed));
        var which = RencanaSpoiler.Say(how, seed);
        var read = RencanaWorkbook.Read(bytes);
        Check(read.Penolakan is null == read.Rencana is not null, which, "either a plan or a refusal");
        Check(read.Penolakan is null || (read.Penolakan.EndsWith('.') && read.Kesalahan.Count == 0), which, "a refusal is a sentence");
        Check(read.Kesalahan.All(e => e.Kalimat.EndsWith('.') && e.Kalimat.Length < 400), which, "errors are sentences");
        if (read.Rencana is null || read.Kesalahan.Count > 0) return (how, false);
        var (was, now) = (RandomRencana.Tell(plan), RandomRencana.Tell(read.Rencana));
        // What was harmed from outside is found out by its checksum; a missing part can't be one that mattered.
        if (how is Spoiling.Bytes or Spoiling.PartDropped) Check(was.SequenceEqual(now), which, $"a harmed file gave another plan: {string.Join(" || ", now.Except(was).Take(3))} instead of {string.Join(" || ", was.Except(now).Take(3))}");
        if (how == Spoiling.CellsReplaced) Check(was.Except(now).Count() <= 12, which, "a few odd cells took away more than their rows");
        Same(read.Rencana, RencanaWorkbook.Read(RencanaWorkbook.Write(read.Rencana)), which);
        return (how, true);
    }

    /// <summary>Whatever an export of budgets has become, reading it gives an answer.</summary>
    public static void PaguSpoilt(byte[] good, int seed)
    {
        var how = (Spoiling)(seed % 5);
        var read = PaguFile.Read(RencanaSpoiler.Spoil(good, how, new Random(seed)));
        Check(read.Penolakan is null || read.Baris.Count == 0, RencanaSpoiler.Say(how, seed), "nothing is read of what is refused");
        Check(read.Kesalahan.All(e => e.Kalimat.EndsWith('.')), RencanaSpoiler.Say(how, seed), "errors are sentences");
    }

    /// <summary>A plan as large as an office's may become: five years, and documents that say everything again.</summary>
    public static RencanaKinerja Large()
    {
        SimpulRencana[] simpul = [.. Enumerable.Range(0, 300).Select(i => new SimpulRencana($"7.01.02.2.01.{i:0000}", JenisSimpul.SubKegiatan, $"Sub kegiatan nomor {i} dengan uraian yang panjang seperti pada nomenklatur", null, "Seksi Pelayanan Umum"))];
        IndikatorRencana[] indikator = [.. Enumerable.Range(0, 400).Select(i => new IndikatorRencana($"I{i}", simpul[i % 300].Kode, $"Jumlah dokumen nomor {i}", "Dihitung dari register", "dokumen", new RumusRencana("nilai", [new Komponen("n", "Dokumen", "dokumen")]), Sumber: "Register"))];
        return new RencanaKinerja(RencanaKinerja.NamaFormat, "Kecamatan Sumberejo", 2025, 2029, simpul, indikator,
        [
            .. Enumerable.Range(2025, 5).SelectMany(year => new[] { JenisDokumen.Renja, JenisDokumen.Dpa, JenisDokumen.PerjanjianKinerja }.Select(jenis => new DokumenRencanaIsi(
                jenis, year, Target: [.. indikator.Select(i => new TargetRencana(i.Kode, year, JsonSerializer.SerializeToElement(90), [.. Enumerable.Range(0, 4).Select(q => (JsonElement?)JsonSerializer.SerializeToElement(20 + q))]))],
                Pagu: [.. simpul.Select(s => new PaguRencana(s.Kode, year, 50_000_000, "APBD"))]))),
        ]);
    }

    private static void Same(RencanaKinerja plan, RencanaTerbaca read, string which)
    {
        Check(read.Penolakan is null, which, read.Penolakan ?? "");
        Check(read.Kesalahan.Count == 0, which, string.Join(" ", read.Kesalahan.Take(3).Select(e => $"{e.Letak}: {e.Kalimat} [{e.Nilai}]")));
        var (was, now) = (RandomRencana.Tell(plan), RandomRencana.Tell(read.Rencana!));
        Check(was.SequenceEqual(now), which, $"came back as {string.Join(" || ", now.Except(was).Take(2))} instead of {string.Join(" || ", was.Except(now).Take(2))} ({was.Count} and {now.Count} lines)");
    }

    private static void Check(bool holds, string which, string what)
    {
        if (!holds) throw new InvalidOperationException($"{which}: {what}");
    }

    /// <summary>A workbook of one sheet as offices make them: texts, numbers, formulas that went wrong, merged cells.</summary>
    /// <param name="name">Name of the sheet.</param>
    /// <param name="rows">Cells from A1 on: text, number, <see cref="DateOnly"/>, or null.</param>
    /// <param name="merged">Merged ranges, "A1:B2".</param>
    public static byte[] Book(string name, IReadOnlyList<object?[]> rows, params string[] merged) => Books([(name, rows, merged)]);

    /// <summary>The same with several sheets.</summary>
    public static byte[] Books(IReadOnlyList<(string Name, IReadOnlyList<object?[]> Rows, string[] Merged)> sheets)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var file = new MemoryStream();
        var strings = new List<string>();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Part("xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"r{i}\"/>"))}</sheets></workbook>");
            Part("xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"r{i}\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))}<Relationship Id=\"s\" Type=\"{office}/styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"t\" Type=\"{office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            Part("xl/styles.xml", $"<styleSheet xmlns=\"{main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>");
            foreach (var (sheet, i) in sheets.Select((s, i) => (s, i)))
                Part($"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{string.Concat(sheet.Rows.Select((r, n) => $"<row r=\"{n + 1}\">{string.Concat(r.Select((c, k) => CellOf(c, $"{(char)('A' + k)}{n + 1}")))}</row>"))}</sheetData>{(sheet.Merged.Length == 0 ? "" : $"<mergeCells>{string.Concat(sheet.Merged.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>")}</worksheet>");
            Part("xl/sharedStrings.xml", $"<sst xmlns=\"{main}\">{string.Concat(strings)}</sst>");

            void Part(string path, string content)
            {
                using var stream = zip.CreateEntry(path).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return file.ToArray();

        string CellOf(object? value, string at) => value switch
        {
            null => "",
            DateOnly day => FormattableString.Invariant($"<c r=\"{at}\" s=\"1\"><v>{day.ToDateTime(TimeOnly.MinValue).ToOADate()}</v></c>"),
            Percent(var share) => FormattableString.Invariant($"<c r=\"{at}\" s=\"2\"><v>{share}</v></c>"),
            string error when error.StartsWith('#') => $"<c r=\"{at}\" t=\"e\"><v>{error}</v></c>",
            // Half of the texts as Excel keeps them: once for the whole workbook, in pieces of different type, perhaps with a reading.
            string text when at[0] % 2 == 0 => $"<c r=\"{at}\" t=\"s\"><v>{Shared(text)}</v></c>",
            string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</t></is></c>",
            _ => FormattableString.Invariant($"<c r=\"{at}\"><v>{value}</v></c>"),
        };

        int Shared(string text)
        {
            var cut = text.Length / 2;
            strings.Add($"<si><r><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text[..cut])}</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text[cut..])}</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>");
            return strings.Count - 1;
        }
    }

    /// <summary>A number in a cell that shows percent: 0.95 is 95%.</summary>
    public sealed record Percent(double Share);
}
