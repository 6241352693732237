namespace Siklus.Web.Ui;

/// <summary>The head of one page: title, place in the menu, breadcrumb, state. A page sets it at its top, the layout shows it. One per request.</summary>
public sealed class Halaman
{
    private readonly List<Remah> remah = [];

    /// <summary>The one h1, also the browser's title.</summary>
    public string Judul { get; set; } = "";

    /// <summary>One line under the title: period, number, owner.</summary>
    public string? Keterangan { get; set; }

    public Keadaan? Keadaan { get; set; }

    /// <summary>The word on the badge; without it the state's own word.</summary>
    public string? TulisanKeadaan { get; set; }

    public Menu Menu { get; set; }

    /// <summary>Uses the whole width of the window: entry tables, the SOP sheet.</summary>
    public bool Lebar { get; set; }

    /// <summary>False when the page shows its own heading.</summary>
    public bool TampilkanJudul { get; set; } = true;

    /// <summary>The steps above this page, outermost first. The page itself is not among them.</summary>
    public IReadOnlyList<Remah> Remah => remah;

    /// <summary>Adds a step of the breadcrumb.</summary>
    public Halaman Di(string nama, string url)
    {
        remah.Add(new Remah(nama, url));
        return this;
    }
}

/// <summary>One step of the breadcrumb.</summary>
public sealed record Remah(string Nama, string Url);

/// <summary>Entries of the main menu.</summary>
public enum Menu
{
    Tidak,
    Beranda,
    Tugas,
    Pelaksanaan,
    Data,
    Arsip,
    Sop,
}

/// <summary>One entry of the main menu as shown.</summary>
public sealed record ButirMenu(Menu Menu, string Nama, string NamaPendek, string Url, string Ikon)
{
    public static IReadOnlyList<ButirMenu> Semua { get; } =
    [
        new(Menu.Beranda, "Beranda", "Beranda", "/", "beranda"),
        new(Menu.Tugas, "Tugas saya", "Tugas", "/tugas", "tugas"),
        new(Menu.Pelaksanaan, "Pelaksanaan", "Pelaksanaan", "/pelaksanaan", "pelaksanaan"),
        new(Menu.Data, "Data kinerja", "Data", "/data-kinerja", "data"),
        new(Menu.Arsip, "Arsip", "Arsip", "/arsip", "arsip"),
        new(Menu.Sop, "SOP", "SOP", "/sop", "sop"),
    ];
}
