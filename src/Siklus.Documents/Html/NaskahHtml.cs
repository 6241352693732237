using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Siklus.App.Correspondence.Blocks;

namespace Siklus.Documents.Html;

/// <summary>What a rendering adds to the frozen content.</summary>
/// <param name="Fields">Values of the places that are filled from outside (<see cref="FieldCodes"/>), already written as they are printed.</param>
/// <param name="Mark">"DRAF", "DIBATALKAN", "SUDAH DIGANTI"; printed on every page. Null for a naskah in force.</param>
/// <param name="ImageUrl">Address of a picture by its SHA-256; without it pictures are left out and their captions stay.</param>
public sealed record RenderOptions(
    IReadOnlyDictionary<string, string>? Fields = null, string? Mark = null, Func<string, string>? ImageUrl = null)
{
    public static RenderOptions None { get; } = new();
}

/// <summary>Draws a naskah as one HTML article for wwwroot/css/naskah.css. All text is escaped; there is no inline style or script.</summary>
public static class NaskahHtml
{
    /// <summary>A dense table of more columns than this is set smaller still; the tables of a Renstra have twenty.</summary>
    private const int MostSmallColumns = 15;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Render(IsiNaskah isi, RenderOptions? options = null)
    {
        var writer = new Writer(options ?? RenderOptions.None);
        var page = isi.Page;
        writer.Open("article", $"naskah n-{(page.Paper == Paper.A4 ? "a4" : "f4")}-{(page.Landscape ? "landscape" : "portrait")} n-margin-{(page.Margin == Margin.Normal ? "normal" : "narrow")}");
        if (options?.Mark is { } mark) writer.Element("p", "n-mark", mark);
        foreach (var block in isi.Blocks) writer.Draw(block);
        writer.Close("article");
        return writer.ToString();
    }

    private sealed class Writer(RenderOptions options)
    {
        private readonly StringBuilder html = new();

        public override string ToString() => html.ToString();

        public void Open(string tag, string? css = null)
        {
            html.Append('<').Append(tag);
            if (css is not null) Attribute("class", css);
            html.Append('>');
        }

        public void Close(string tag) => html.Append("</").Append(tag).Append('>');

        public void Element(string tag, string? css, string text)
        {
            Open(tag, css);
            Text(text);
            Close(tag);
        }

        public void Draw(Block block)
        {
            switch (block)
            {
                case Block.Kop kop: Kop(kop); break;
                case Block.Heading heading: Heading(heading); break;
                case Block.Paragraph paragraph: Paragraph(paragraph); break;
                case Block.List list: List(list); break;
                case Block.Table table: Table(table); break;
                case Block.Figure figure: Figure(figure); break;
                case Block.TandaTangan signatures: TandaTangan(signatures); break;
                case Block.PageBreak: html.Append("<div class=\"n-page-break\"></div>"); break;
                default: throw new NotSupportedException(block.GetType().Name);
            }
        }

        private void Text(string text) => html.Append(Encoder.Encode(text));

        private void Attribute(string name, string value) => html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');

        private void Kop(Block.Kop kop)
        {
            Open("header", "n-kop");
            if (kop.LogoSha256 is { } logo && options.ImageUrl is { } url)
            {
                html.Append("<img class=\"n-emblem\" alt=\"Lambang daerah\"");
                Attribute("src", url(logo));
                html.Append('>');
            }

            Open("div");
            Element("p", "n-kop-1", kop.Pemerintah);
            Element("p", "n-kop-2", kop.Instansi);
            foreach (var line in kop.Alamat) Element("p", "n-kop-3", line);
            Close("div");
            Close("header");
        }

        private void Heading(Block.Heading heading)
        {
            var tag = heading.Level switch { 0 => "h1", 1 => "h2", _ => "h3" };
            Element(tag, heading.Underline ? "n-underline" : null, heading.Isi);
        }

        private void Paragraph(Block.Paragraph paragraph)
        {
            var css = new List<string>(3);
            if (AlignCss(paragraph.Align) is { } align) css.Add(align);
            if (paragraph.Indent) css.Add("n-indent");
            if (paragraph.Tight) css.Add("n-tight");
            Open("p", css.Count == 0 ? null : string.Join(' ', css));
            Inlines(paragraph.Isi);
            Close("p");
        }

        private void List(Block.List list)
        {
            (string tag, string? css) = list.Marker switch
            {
                Marker.Number => ("ol", null),
                Marker.Letter => ("ol", "n-letters"),
                Marker.Dash => ("ul", "n-dashes"),
                _ => ("ul", "n-choices"),
            };
            Open(tag, css);
            foreach (var item in list.Items)
            {
                Open("li");
                if (list.Marker == Marker.Checkbox) Checkbox(item.Checked);
                Inlines(item.Isi);
                if (item.Sub is { } sub) List(sub);
                Close("li");
            }

            Close(tag);
        }

        private void Table(Block.Table table)
        {
            Open("table", table.Borderless ? "n-pairs" : !table.Dense ? "n-table" : table.Columns.Count > MostSmallColumns ? "n-table n-small n-tiny" : "n-table n-small");
            Open("colgroup");
            var total = Math.Max(1, table.Columns.Sum());
            foreach (var column in table.Columns)
                html.Append("<col class=\"n-w").Append((column * 100 / total).ToString(CultureInfo.InvariantCulture)).Append("\">");
            Close("colgroup");
            if (table.HeaderRows > 0) Rows("thead", table.Rows.Take(table.HeaderRows));
            Rows("tbody", table.Rows.Skip(table.HeaderRows));
            Close("table");
        }

        private void Rows(string tag, IEnumerable<TableRow> rows)
        {
            Open(tag);
            foreach (var row in rows)
            {
                Open("tr", row.MinHeightMm > 0 ? "n-h" + ((row.MinHeightMm + 4) / 5 * 5).ToString(CultureInfo.InvariantCulture) : null);
                foreach (var cell in row.Cells) Cell(cell, inHead: tag == "thead");
                Close("tr");
            }

            Close(tag);
        }

        private void Cell(TableCell cell, bool inHead)
        {
            var tag = cell.Header ? "th" : "td";
            html.Append('<').Append(tag);
            if (cell.Header) Attribute("scope", inHead ? cell.ColSpan > 1 ? "colgroup" : "col" : cell.ColSpan > 1 ? "rowgroup" : "row");
            if (cell.ColSpan > 1) Attribute("colspan", cell.ColSpan.ToString(CultureInfo.InvariantCulture));
            if (cell.RowSpan > 1) Attribute("rowspan", cell.RowSpan.ToString(CultureInfo.InvariantCulture));
            if (AlignCss(cell.Align) is { } css) Attribute("class", css);
            html.Append('>');
            foreach (var block in cell.Isi) Draw(block);
            Close(tag);
        }

        private void Figure(Block.Figure figure)
        {
            Open("figure");
            if (options.ImageUrl is { } url)
            {
                html.Append("<img");
                Attribute("src", url(figure.Sha256));
                Attribute("alt", figure.Keterangan);
                Attribute("width", ((int)Math.Round(figure.WidthMm * 96 / 25.4)).ToString(CultureInfo.InvariantCulture));
                html.Append('>');
            }

            Element("figcaption", null, figure.Keterangan);
            Close("figure");
        }

        private void TandaTangan(Block.TandaTangan signatures)
        {
            Open("div", "n-sign n-sign-" + Math.Min(signatures.Penandatangan.Count, 3).ToString(CultureInfo.InvariantCulture));
            foreach (var one in signatures.Penandatangan)
            {
                Open("div");
                Element("p", null, one.Pembuka ?? "\u00a0");
                Element("p", "n-jabatan", one.Jabatan);
                if (one.Nama is null) Element("p", "n-name n-blank", "……………………………");
                else Element("p", "n-name", one.Nama);
                if (one.Pangkat is not null) Element("p", null, one.Pangkat);
                if (one.Nip is not null) Element("p", null, "NIP " + one.Nip);
                Close("div");
            }

            Close("div");
        }

        private void Inlines(IReadOnlyList<Inline> pieces)
        {
            foreach (var piece in pieces)
            {
                switch (piece)
                {
                    case Inline.Text text: Styled(text); break;
                    case Inline.Field field:
                        html.Append("<span class=\"n-field\"");
                        Attribute("data-field", field.Kode);
                        html.Append('>');
                        Text(options.Fields?.GetValueOrDefault(field.Kode) ?? field.Blank);
                        Close("span");
                        break;
                    case Inline.Checkbox box: Checkbox(box.Checked); break;
                    case Inline.LineBreak: html.Append("<br>"); break;
                    default: throw new NotSupportedException(piece.GetType().Name);
                }
            }
        }

        private void Styled(Inline.Text text)
        {
            if (text.Bold) Open("b");
            if (text.Italic) Open("i");
            if (text.Underline) Open("u");
            Text(text.Isi);
            if (text.Underline) Close("u");
            if (text.Italic) Close("i");
            if (text.Bold) Close("b");
        }

        private void Checkbox(bool on)
        {
            html.Append(on
                ? "<span class=\"n-box n-checked\" role=\"img\" aria-label=\"dipilih\"></span>"
                : "<span class=\"n-box\" role=\"img\" aria-label=\"tidak dipilih\"></span>");
        }

        private static string? AlignCss(Align align) => align switch
        {
            Align.Center => "n-center",
            Align.Right => "n-right",
            Align.Justify => "n-justify",
            _ => null,
        };
    }
}
