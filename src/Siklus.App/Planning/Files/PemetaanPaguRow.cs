using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.App.Common;
using Siklus.App.Common.Persistence;
using Siklus.Domain.Common;

namespace Siklus.App.Planning.Files;

/// <summary>Which columns of an export of budgets held what, as the office took one with these headings in; the next one is read the same way.</summary>
public sealed class PemetaanPaguRow : IOwned
{
    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>The headings of the export, as a hash (<see cref="JudulOf"/>).</summary>
    public required string Judul { get; init; }

    /// <summary>The mapping.</summary>
    public required PemetaanKolom Kolom { get; set; }

    /// <summary>SHA-256 of the headings in order, whatever their letters' case.</summary>
    public static string JudulOf(IEnumerable<KolomTerlihat> kolom) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', kolom.Select(k => k.Judul.Trim().ToUpperInvariant())))));
}

internal sealed class PemetaanPaguMap : IEntityTypeConfiguration<PemetaanPaguRow>
{
    public void Configure(EntityTypeBuilder<PemetaanPaguRow> builder)
    {
        var kolom = new JsonColumn<PemetaanKolom>(SiklusJson.Options);
        builder.ToTable("pemetaan_pagu");
        builder.HasKey(p => new { p.InstansiId, p.Judul });
        builder.Property(p => p.Judul).HasMaxLength(64);
        builder.Property(p => p.Kolom).HasConversion(kolom, kolom.Comparer);
    }
}
