using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Siklus.Web.Ui;

/// <summary>A QR code as a drawing inside the page: no picture file that a browser could keep.</summary>
public static class QrSvg
{
    /// <summary>The drawing; <paramref name="meaning"/> is read out instead of it.</summary>
    public static IHtmlContent Of(string content, string meaning)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new System.Text.StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Count; x++)
                if (rows[y][x]) path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        var svg = new Microsoft.AspNetCore.Mvc.Rendering.TagBuilder("svg");
        svg.MergeAttribute("viewBox", $"0 0 {rows.Count} {rows.Count}");
        svg.MergeAttribute("class", "qr");
        svg.MergeAttribute("role", "img");
        svg.MergeAttribute("aria-label", meaning);
        svg.MergeAttribute("shape-rendering", "crispEdges");
        var shape = new Microsoft.AspNetCore.Mvc.Rendering.TagBuilder("path");
        shape.MergeAttribute("d", path.ToString());
        svg.InnerHtml.AppendHtml(shape);
        return svg;
    }
}
