using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.Domain.Common;

namespace Siklus.App.Common.Berkas;

/// <summary>How the bytes of a file with personal data were given out. The names are stored; rename none.</summary>
public enum CaraAkses
{
    /// <summary>Shown in the browser.</summary>
    Dibuka,

    /// <summary>Sent as a download.</summary>
    Diunduh,
}

/// <summary>Somebody opened a file with personal data. Never changed, never removed.</summary>
public sealed class AksesBerkasRow : IOwned
{
    /// <summary>Identity.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>The file.</summary>
    public required BerkasId BerkasId { get; init; }

    /// <summary>Who.</summary>
    public required PegawaiId PegawaiId { get; init; }

    /// <summary>The post held then, or null.</summary>
    public JabatanId? JabatanId { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime WaktuUtc { get; init; }

    /// <summary>How.</summary>
    public required CaraAkses Cara { get; init; }
}

internal sealed class AksesBerkasMap : IEntityTypeConfiguration<AksesBerkasRow>
{
    public void Configure(EntityTypeBuilder<AksesBerkasRow> builder)
    {
        builder.ToTable("akses_berkas");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => new { a.InstansiId, a.WaktuUtc });
    }
}
