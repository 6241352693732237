using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Siklus.App.Setup;

/// <summary>
/// The set-up of an installation that has no office yet: the one-time code, the browser that entered it, and what was answered so far. At most one row; it is gone
/// once the office is founded.
/// </summary>
public sealed class PenyiapanRow
{
    /// <summary>The key of the only row.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; init; } = OnlyId;

    /// <summary>SHA-256 of the code that is still to be entered; null once it was used.</summary>
    public string? HashKode { get; set; }

    /// <summary>SHA-256 of what the browser that entered the code keeps in its cookie.</summary>
    public string? HashSesi { get; set; }

    /// <summary>Wrong codes since the last right one or the last pause.</summary>
    public int Salah { get; set; }

    /// <summary>Until when no code is looked at, UTC.</summary>
    public DateTime? DitahanSampai { get; set; }

    /// <summary>Answers as JSON of <see cref="JawabanPenyiapan"/>.</summary>
    public string Isi { get; set; } = "{}";

    /// <summary>Raised with every change.</summary>
    public int Versi { get; set; }
}

internal sealed class PenyiapanMap : IEntityTypeConfiguration<PenyiapanRow>
{
    public void Configure(EntityTypeBuilder<PenyiapanRow> builder)
    {
        builder.ToTable("penyiapan");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Versi).IsConcurrencyToken();
    }
}
