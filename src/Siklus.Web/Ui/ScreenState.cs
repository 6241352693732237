namespace Siklus.Web.Ui;

/// <summary>The states a badge, a step or a status sentence can show. Each has a word, an icon and a colour; never colour alone.</summary>
public enum ScreenState
{
    Draft,
    Waiting,
    Running,
    Late,
    Returned,
    Paused,
    Locked,
    Finished,

    /// <summary>Signed, numbered, approved: the only gold on screen.</summary>
    Official,
    Cancelled,
    NotYet,
    Info,

    /// <summary>A figure that is neither good nor bad.</summary>
    Fair,

    /// <summary>A figure that is bad.</summary>
    Poor,
}

public static class ScreenStates
{
    /// <summary>The state's own word on screen.</summary>
    public static string Word(this ScreenState state) => state switch
    {
        ScreenState.Draft => "Draf",
        ScreenState.Waiting => "Menunggu",
        ScreenState.Running => "Sedang dikerjakan",
        ScreenState.Late => "Terlambat",
        ScreenState.Returned => "Dikembalikan",
        ScreenState.Paused => "Dijeda",
        ScreenState.Locked => "Terkunci",
        ScreenState.Finished => "Selesai",
        ScreenState.Official => "Resmi",
        ScreenState.Cancelled => "Dibatalkan",
        ScreenState.NotYet => "Belum",
        ScreenState.Fair => "Perlu perhatian",
        ScreenState.Poor => "Tertinggal",
        _ => "Keterangan",
    };

    /// <summary>Name of its icon in Frontend/icons.json.</summary>
    public static string Icon(this ScreenState state) => state switch
    {
        ScreenState.Draft => "draft",
        ScreenState.Waiting => "clock",
        ScreenState.Running => "start",
        ScreenState.Late => "late",
        ScreenState.Returned => "returned",
        ScreenState.Paused => "paused",
        ScreenState.Locked => "lock",
        ScreenState.Finished => "finished",
        ScreenState.Official => "official",
        ScreenState.Cancelled => "cancelled",
        ScreenState.NotYet => "lacking",
        ScreenState.Fair => "warning",
        ScreenState.Poor => "error",
        _ => "info",
    };

    /// <summary>The part of the CSS class name after <c>state-</c>.</summary>
    public static string Css(this ScreenState state) => state.ToString().ToLowerInvariant();
}
