using Siklus.Domain.Measurement;

namespace Siklus.Web.Ui;

/// <summary>How the colour of a figure looks: a state, whose icon tells it without the colour.</summary>
public static class WarnaLook
{
    public static ScreenState State(this WarnaCapaian warna) => warna switch
    {
        WarnaCapaian.Hijau => ScreenState.Finished,
        WarnaCapaian.Kuning => ScreenState.Fair,
        WarnaCapaian.Merah => ScreenState.Poor,
        _ => ScreenState.NotYet,
    };

    /// <summary>The predikat where the figure may be judged, else what is missing.</summary>
    public static string Word(this WarnaCapaian warna, Pita? predikat) => warna switch
    {
        WarnaCapaian.BelumAda => "Belum ada",
        WarnaCapaian.BelumLengkap => "Belum lengkap",
        _ => predikat?.Label ?? warna.ToString(),
    };

    /// <summary>The part of the CSS class name after <c>series-</c>.</summary>
    public static string Css(this WarnaCapaian warna) => warna.ToString().ToLowerInvariant();
}
