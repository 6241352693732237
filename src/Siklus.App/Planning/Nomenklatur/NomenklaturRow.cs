using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.App.Common;
using Siklus.App.Common.Persistence;
using Siklus.Domain.Common;

namespace Siklus.App.Planning.Nomenklatur;

/// <summary>
/// What an office took in of one bidang urusan in one version of the nomenklatur. The list is one row, because it is taken in, read and removed as one; whoever plans for an office
/// decides for that office alone.
/// </summary>
public sealed class NomenklaturRow : IOwned
{
    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Code of the version (<see cref="VersiNomenklatur.Kode"/>).</summary>
    public required string Peraturan { get; init; }

    /// <summary>Code of the bidang urusan, for example "1.02".</summary>
    public required string Bidang { get; init; }

    /// <summary>Its lines in order, codes in the version's form; the urusan above it may be among them.</summary>
    public required List<NomenklaturLine> Isi { get; set; }

    /// <summary>Raised by every change.</summary>
    public int Versi { get; set; }
}

internal sealed class NomenklaturMap : IEntityTypeConfiguration<NomenklaturRow>
{
    public void Configure(EntityTypeBuilder<NomenklaturRow> builder)
    {
        var isi = new JsonColumn<List<NomenklaturLine>>(SiklusJson.Options);
        builder.ToTable("nomenklatur");
        builder.HasKey(n => new { n.InstansiId, n.Peraturan, n.Bidang });
        builder.Property(n => n.Peraturan).HasMaxLength(40);
        builder.Property(n => n.Bidang).HasMaxLength(10);
        builder.Property(n => n.Isi).HasConversion(isi, isi.Comparer);
        builder.Property(n => n.Versi).IsConcurrencyToken();
    }
}
