using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;linimasa&gt;&lt;peristiwa …/&gt;&lt;/linimasa&gt;</c>: what happened, newest first.</summary>
[HtmlTargetElement("linimasa")]
public sealed class LinimasaTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.AddClass("linimasa", HtmlEncoder.Default);
    }
}

/// <summary><c>&lt;peristiwa ikon="kirim" keadaan="Selesai" utc="entry.WaktuUtc"&gt;&lt;b&gt;Kasi Pemerintahan&lt;/b&gt; mengirim formulir.&lt;/peristiwa&gt;</c>: one sentence of a timeline.</summary>
[HtmlTargetElement("peristiwa")]
public sealed class PeristiwaTagHelper(IFileVersionProvider versions, Kerangka kerangka, TimeProvider clock) : TagHelper
{
    public string? Ikon { get; set; }

    public Keadaan Keadaan { get; set; } = Keadaan.Selesai;

    public DateTime Utc { get; set; }

    /// <summary>The day stands above already.</summary>
    public bool HanyaJam { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.AddClass("keadaan-" + Keadaan.Kelas(), HtmlEncoder.Default);
        output.PreContent.AppendHtml("<span class=\"linimasa-tanda\">")
            .AppendHtml(IkonHtml.Make(Ikon ?? Keadaan.Ikon(), null, versions, ViewContext.HttpContext.Request.PathBase))
            .AppendHtml("</span><div class=\"linimasa-isi\">");
        var time = new TagBuilder("time");
        time.MergeAttribute("datetime", Utc.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
        time.MergeAttribute("title", kerangka.Waktu.Long(Utc));
        time.InnerHtml.Append(HanyaJam ? kerangka.Waktu.Hour(Utc) : kerangka.Waktu.Relative(Utc, clock.GetUtcNow().UtcDateTime));
        output.PostContent.AppendHtml(time).AppendHtml("</div>");
    }
}

/// <summary><c>&lt;daftar-langkah&gt;&lt;langkah nomor="7" keadaan="Berjalan" href="…"&gt;…&lt;/langkah&gt;&lt;/daftar-langkah&gt;</c>: where a run stands.</summary>
[HtmlTargetElement("daftar-langkah")]
public sealed class DaftarLangkahTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.AddClass("daftar-langkah", HtmlEncoder.Default);
    }
}

/// <summary>One step of <c>daftar-langkah</c>: printed number, text as content, who as <c>pelaksana</c>; the badge says the state.</summary>
[HtmlTargetElement("langkah")]
public sealed class LangkahTagHelper(IFileVersionProvider versions) : TagHelper
{
    public string Nomor { get; set; } = "";

    public Keadaan Keadaan { get; set; } = Keadaan.Belum;

    public string? Pelaksana { get; set; }

    /// <summary>Right-hand word; without it the state's own.</summary>
    public string? Tulisan { get; set; }

    public string? Href { get; set; }

    /// <summary>Short lines below: time against the standard, who is missing, why it came back.</summary>
    public IReadOnlyList<string> Catatan { get; set; } = [];

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.AddClass("langkah", HtmlEncoder.Default);
        output.AddClass("keadaan-" + Keadaan.Kelas(), HtmlEncoder.Default);
        if (Keadaan is Keadaan.Berjalan or Keadaan.Terlambat) output.Attributes.SetAttribute("aria-current", "step");
        output.PreContent.AppendHtml("<span class=\"langkah-nomor\">").Append(Nomor).AppendHtml("</span><div class=\"langkah-isi\">");
        if (Href is not null) output.PreContent.AppendHtml("<a href=\"" + HtmlEncoder.Default.Encode(Href) + "\">");
        if (Href is not null) output.PostContent.AppendHtml("</a>");
        if (Pelaksana is not null) output.PostContent.AppendHtml("<span class=\"langkah-pelaksana\">").Append(Pelaksana).AppendHtml("</span>");
        foreach (var line in Catatan) output.PostContent.AppendHtml("<span class=\"langkah-catatan\">").Append(line).AppendHtml("</span>");
        output.PostContent.AppendHtml(string.IsNullOrEmpty(Tulisan) && Keadaan == Keadaan.Belum ? "</div><span class=\"langkah-keadaan langkah-diam\">" : "</div><span class=\"langkah-keadaan\">")
            .AppendHtml(IkonHtml.Make(Keadaan.Ikon(), null, versions, ViewContext.HttpContext.Request.PathBase))
            .Append(string.IsNullOrEmpty(Tulisan) ? Keadaan.Tulisan() : Tulisan).AppendHtml("</span>");
    }
}

/// <summary><c>&lt;keadaan-kosong ikon="tugas" judul="Tidak ada tugas"&gt;sentence and button&lt;/keadaan-kosong&gt;</c>: teaches what belongs here and who puts it there.</summary>
[HtmlTargetElement("keadaan-kosong")]
public sealed class KeadaanKosongTagHelper(IFileVersionProvider versions) : TagHelper
{
    public string Ikon { get; set; } = "info";

    public string Judul { get; set; } = "";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.AddClass("keadaan-kosong", HtmlEncoder.Default);
        output.PreContent.AppendHtml(IkonHtml.Make(Ikon, null, versions, ViewContext.HttpContext.Request.PathBase))
            .AppendHtml("<h2>").Append(Judul).AppendHtml("</h2>");
    }
}

/// <summary><c>&lt;panel judul="Dokumen" aksi-url="…" aksi="Tambah"&gt;…&lt;/panel&gt;</c>: a titled part of a page. <c>bahaya</c> sets a dangerous act apart.</summary>
[HtmlTargetElement("panel")]
public sealed class PanelTagHelper : TagHelper
{
    public string? Judul { get; set; }

    public string? Id { get; set; }

    public bool Bahaya { get; set; }

    /// <summary>No inner margin: for tables and lists that reach the edge.</summary>
    public bool Rapat { get; set; }

    public string? Aksi { get; set; }

    public string? AksiUrl { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "section";
        output.AddClass("panel", HtmlEncoder.Default);
        if (Bahaya) output.AddClass("panel-bahaya", HtmlEncoder.Default);
        if (Rapat) output.AddClass("panel-rapat", HtmlEncoder.Default);
        if (Id is not null) output.Attributes.SetAttribute("id", Id);
        if (Judul is null) return;
        output.PreContent.AppendHtml("<div class=\"panel-kepala\"><h2>").Append(Judul).AppendHtml("</h2>");
        if (Aksi is not null && AksiUrl is not null)
        {
            var link = new TagBuilder("a");
            link.MergeAttribute("href", AksiUrl);
            link.InnerHtml.Append(Aksi);
            output.PreContent.AppendHtml(link);
        }

        output.PreContent.AppendHtml("</div>");
    }
}

/// <summary>
/// <c>&lt;tabel-gulir keterangan="Realisasi tribulan III"&gt;&lt;table class="tabel"&gt;…&lt;/table&gt;&lt;/tabel-gulir&gt;</c>: scrolls a wide table inside itself with its first
/// column fixed. <c>kartu</c> turns rows into cards on a phone instead; each td then needs <c>data-label</c>.
/// </summary>
[HtmlTargetElement("tabel-gulir")]
public sealed class TabelGulirTagHelper : TagHelper
{
    public string Keterangan { get; set; } = "";

    public bool Kartu { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.AddClass(Kartu ? "tabel-kartu" : "tabel-gulir", HtmlEncoder.Default);
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Keterangan);
        output.Attributes.SetAttribute("tabindex", "0");
    }
}

/// <summary><c>&lt;halaman-ke nomor="2" jumlah="14" parameter="hal" /&gt;</c>: pager; keeps the other parameters of the address. Nothing for a single page.</summary>
[HtmlTargetElement("halaman-ke", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HalamanKeTagHelper(IFileVersionProvider versions) : TagHelper
{
    public int Nomor { get; set; } = 1;

    public int Jumlah { get; set; }

    public string Parameter { get; set; } = "hal";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Jumlah < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "halaman-ke");
        output.Attributes.SetAttribute("aria-label", "Halaman daftar");
        if (Nomor > 1) output.Content.AppendHtml(Link(Nomor - 1, "Sebelumnya", "kiri", before: true));
        output.Content.AppendHtml("<span>Halaman ").Append(Text(Nomor)).AppendHtml(" dari ").Append(Text(Jumlah)).AppendHtml("</span>");
        if (Nomor < Jumlah) output.Content.AppendHtml(Link(Nomor + 1, "Berikutnya", "kanan", before: false));
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private TagBuilder Link(int page, string text, string icon, bool before)
    {
        var request = ViewContext.HttpContext.Request;
        var query = QueryString.Create(request.Query.Where(pair => pair.Key != Parameter)).Add(Parameter, Text(page));
        var link = new TagBuilder("a");
        link.AddCssClass("tombol tombol-kedua");
        link.MergeAttribute("href", request.PathBase + request.Path + query);
        link.MergeAttribute("rel", before ? "prev" : "next");
        IHtmlContent drawing = IkonHtml.Make(icon, null, versions, request.PathBase);
        if (before) link.InnerHtml.AppendHtml(drawing).Append(text);
        else link.InnerHtml.Append(text).AppendHtml(drawing);
        return link;
    }
}
