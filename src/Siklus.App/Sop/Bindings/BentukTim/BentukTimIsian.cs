namespace Siklus.App.Sop.Bindings.BentukTim;

/// <summary>What is typed when a team is formed.</summary>
public sealed class BentukTimIsian
{
    /// <summary>Name of the team.</summary>
    public string? Nama { get; set; }

    /// <summary>What it does, one a line.</summary>
    public string? Tugas { get; set; }

    /// <summary>Directions to it, one a line.</summary>
    public string? Arahan { get; set; }

    /// <summary>Number of the decree.</summary>
    public NomorIsian Nomor { get; set; } = new();

    /// <summary>Its members, in order.</summary>
    public List<BarisAnggota> Baris { get; set; } = [];

    /// <summary>The rows that name a member.</summary>
    public IReadOnlyList<BarisAnggota> Anggota => [.. Baris.Where(b => !b.IsBlank)];
}

/// <summary>A member.</summary>
public sealed class BarisAnggota
{
    /// <summary>Who leads the team.</summary>
    public const string Ketua = "Ketua";

    /// <summary>What a member may be in a team.</summary>
    public static IReadOnlyList<string> PilihanKedudukan { get; } = ["Penanggung jawab", Ketua, "Sekretaris", "Anggota"];

    /// <summary>Id of the post.</summary>
    public Guid? Jabatan { get; set; }

    /// <summary>One of <see cref="PilihanKedudukan"/>.</summary>
    public string? Kedudukan { get; set; }

    /// <summary>No post is chosen.</summary>
    public bool IsBlank => Jabatan is null;
}
