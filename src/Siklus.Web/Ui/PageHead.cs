namespace Siklus.Web.Ui;

/// <summary>The head of one page: title, place in the menu, breadcrumb, state. A page sets it at its top, the layout shows it. One per request.</summary>
public sealed class PageHead
{
    private readonly List<Crumb> crumbs = [];

    /// <summary>The one h1, also the browser's title.</summary>
    public string Title { get; set; } = "";

    /// <summary>One line under the title: period, number, owner.</summary>
    public string? Note { get; set; }

    public ScreenState? State { get; set; }

    /// <summary>The word on the badge; without it the state's own word.</summary>
    public string? StateWord { get; set; }

    public Menu Menu { get; set; }

    /// <summary>Uses the whole width of the window: entry tables, the SOP sheet.</summary>
    public bool Wide { get; set; }

    /// <summary>False when the page shows its own heading.</summary>
    public bool ShowsTitle { get; set; } = true;

    /// <summary>False when the page tells the warnings about the PC itself.</summary>
    public bool ShowsWarnings { get; set; } = true;

    /// <summary>The steps above this page, outermost first. The page itself is not among them.</summary>
    public IReadOnlyList<Crumb> Crumbs => crumbs;

    /// <summary>Adds a step of the breadcrumb.</summary>
    public PageHead Under(string name, string url)
    {
        crumbs.Add(new Crumb(name, url));
        return this;
    }
}

/// <summary>One step of the breadcrumb.</summary>
public sealed record Crumb(string Name, string Url);

/// <summary>Entries of the main menu.</summary>
public enum Menu
{
    None,
    Home,
    Tugas,
    Pelaksanaan,
    Data,
    Rencana,
    Arsip,
    Sop,
}

/// <summary>One entry of the main menu as shown.</summary>
public sealed record MenuEntry(Menu Menu, string Name, string ShortName, string Url, string Icon)
{
    public static IReadOnlyList<MenuEntry> All { get; } =
    [
        new(Menu.Home, "Beranda", "Beranda", "/", "home"),
        new(Menu.Tugas, "Tugas saya", "Tugas", "/tugas", "tugas"),
        new(Menu.Pelaksanaan, "Pelaksanaan", "Pelaksanaan", "/pelaksanaan", "pelaksanaan"),
        new(Menu.Data, "Data kinerja", "Data", "/data-kinerja", "data"),
        new(Menu.Rencana, "Rencana", "Rencana", "/rencana", "rencana"),
        new(Menu.Arsip, "Arsip", "Arsip", "/arsip", "arsip"),
        new(Menu.Sop, "SOP", "SOP", "/sop", "sop"),
    ];
}
