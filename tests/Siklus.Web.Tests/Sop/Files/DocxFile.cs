using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>Word documents as offices make them: tables with merged headings.</summary>
internal static class DocxFile
{
    /// <summary>Identity block and table; "&gt;n" spans n columns, "v" goes on from above.</summary>
    public static IReadOnlyList<string[][]> Sheet { get; } =
    [
        [["PEMERINTAH KABUPATEN CONTOH\nKECAMATAN SUMBEREJO", "Nomor SOP", "065/7/2026"], ["v", "Tanggal Pembuatan", "4 Januari 2026"], ["v", "Disahkan oleh", "Camat Sumberejo\nPembina Tk. I"], ["v", "Nama SOP", "PENGARSIPAN"],
            ["Dasar Hukum", "Kualifikasi Pelaksana", ""], ["1. UU 25/2009\n2. PP 96/2012", "Memahami arsip", ""]],
        [["No", "Kegiatan", ">2Pelaksana", ">3Mutu Baku", "Keterangan"], ["v", "v", "Kasubbag", "Staf", "Kelengkapan", "Waktu (menit)", "Output", "v"],
            ["1", "Menerima naskah", "x", "", "Naskah", "15", "Naskah tercatat", ""], ["2", "Menyimpan naskah", "", "x", "Naskah tercatat", "1 hari", "Arsip", "Lemari B"]],
    ];

    public static byte[] Write(IReadOnlyList<string[][]> tables)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(tables.SelectMany(t => new OpenXmlElement[] { Of(t), new Paragraph() })));
        }
        return file.ToArray();
    }

    private static Table Of(string[][] rows) => new(rows.Select(row => new TableRow(row.Select(text =>
    {
        var span = text.StartsWith('>') ? text[1] - '0' : 1;
        var cell = new TableCell(new TableCellProperties(new GridSpan { Val = span }, new VerticalMerge { Val = text == "v" ? MergedCellValues.Continue : MergedCellValues.Restart }));
        var shown = text == "v" ? "" : text.TrimStart('>').TrimStart(span > 1 ? text[1] : '\0');
        cell.Append(shown.Split('\n').Select(line => new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(line)))));
        return cell;
    }))));
}
