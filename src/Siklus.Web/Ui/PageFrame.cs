using Siklus.App.Common;
using Siklus.Domain.Common;

namespace Siklus.Web.Ui;

/// <summary>
/// What surrounds every page: the office, who is signed in and in which capacity, the demo. One per request; the sign-in module fills it before
/// the page runs, the layout reads it. Left empty, the layout shows the plain frame of someone who is not signed in.
/// </summary>
public sealed class PageFrame
{
    /// <summary>"Kecamatan Sumberejo".</summary>
    public string? InstansiName { get; set; }

    /// <summary>"Kabupaten Wanasari".</summary>
    public string? KabupatenName { get; set; }

    public string? PegawaiName { get; set; }

    /// <summary>"Kasi Pemerintahan".</summary>
    public string? Jabatan { get; set; }

    /// <summary>"Plt." or "Plh."; null for the definitive holder.</summary>
    public string? Kapasitas { get; set; }

    /// <summary>Open tasks of this person, beside the menu; null hides the number.</summary>
    public int? TugasCount { get; set; }

    /// <summary>Where a person who holds several posts chooses the one they act under; null when there is one post only.</summary>
    public string? SwitchJabatanUrl { get; set; }

    /// <summary>What those who answer for the PC must know: one sentence each, with the way out.</summary>
    public IReadOnlyList<string> Warnings { get; set; } = [];

    /// <summary>Whether the menu offers the backups.</summary>
    public bool ShowsCadangan { get; set; }

    /// <summary>Whether this person keeps the office's own data.</summary>
    public bool MayManage { get; set; }

    /// <summary>How long the session may lie unused, and how long from now on; null for a visitor.</summary>
    public (TimeSpan Allowed, TimeSpan Left)? Idle { get; set; }

    /// <summary>Others who have signed in on this browser, offered where it is handed over.</summary>
    public IReadOnlyList<Siklus.Web.Auth.RememberedName> OtherNames { get; set; } = [];

    public string SignOutUrl { get; set; } = "/keluar";

    public string SignInUrl { get; set; } = "/masuk";

    /// <summary>Set in a demo database only.</summary>
    public DemoFrame? Demo { get; set; }

    /// <summary>The office's clock; WIB until the office is known.</summary>
    public WallClock Clock { get; set; } = new(ZonaWaktu.Wib);

    public bool IsSignedIn => PegawaiName is not null;

    /// <summary>"Plt. Camat", as signatures write it.</summary>
    public string? FullJabatan => Kapasitas is null ? Jabatan : $"{Kapasitas} {Jabatan}";
}

/// <summary>The demo banner.</summary>
/// <param name="Now">The demo's own clock, as shown: "13 Oktober 2026".</param>
/// <param name="SignInAsUrl">Takes the POST that signs in as another role; its form field is <c>peran</c>.</param>
/// <param name="Roles">The roles to choose from, in order of rank.</param>
public sealed record DemoFrame(string Now, string SignInAsUrl, IReadOnlyList<DemoRole> Roles);

/// <summary>One role of the demo.</summary>
/// <param name="Key">Value of the form field.</param>
/// <param name="Name">"Camat".</param>
/// <param name="IsActive">True for the role that is signed in now.</param>
public sealed record DemoRole(string Key, string Name, bool IsActive);
