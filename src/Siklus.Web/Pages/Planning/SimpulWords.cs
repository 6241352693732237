using Siklus.Domain.Planning;

namespace Siklus.Web.Pages.Planning;

/// <summary>How kinds of nodes are written on screen.</summary>
public static class SimpulWords
{
    /// <summary>As a label: "Sub kegiatan".</summary>
    public static string Label(JenisSimpul jenis) => jenis == JenisSimpul.FaktorKunci ? "Faktor kunci" : char.ToUpperInvariant(TataPohon.Nama(jenis)[0]) + TataPohon.Nama(jenis)[1..];

    /// <summary>Class that gives the kind its colour.</summary>
    public static string Css(JenisSimpul jenis) => "jenis-" + jenis.ToString().ToLowerInvariant();

    /// <summary>A text cut to fit into a choice.</summary>
    public static string Short(string text) => text.Length > 90 ? text[..89].TrimEnd() + "…" : text;

    /// <summary>Which direction is good, in words.</summary>
    public static string Of(Polaritas polaritas) => polaritas switch
    {
        Polaritas.Positif => "makin tinggi makin baik",
        Polaritas.Negatif => "makin rendah makin baik",
        _ => "harus dalam rentang",
    };
}
