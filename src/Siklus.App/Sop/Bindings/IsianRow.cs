using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.Domain.Common;

namespace Siklus.App.Sop.Bindings;

/// <summary>What has been typed so far on the page of a kind of work, one a task and kind. A draft: the naskah made from it is what counts.</summary>
public sealed class IsianRow : IOwned
{
    /// <summary>The case.</summary>
    public required PelaksanaanId PelaksanaanId { get; init; }

    /// <summary>Number of the task in the case.</summary>
    public required int Tugas { get; init; }

    /// <summary>Code of the kind of work.</summary>
    public required string Jenis { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>The typed record as JSON.</summary>
    public required string Isi { get; set; }

    /// <summary>Who saved it last.</summary>
    public required PegawaiId DisimpanOleh { get; set; }

    /// <summary>When it was saved last, UTC.</summary>
    public required DateTime DisimpanPada { get; set; }

    /// <summary>Raised by every save; carried in the form, so that two people don't overwrite each other unseen.</summary>
    public required int Versi { get; set; }
}

internal sealed class IsianMap : IEntityTypeConfiguration<IsianRow>
{
    public void Configure(EntityTypeBuilder<IsianRow> builder)
    {
        builder.ToTable("isian");
        builder.HasKey(i => new { i.PelaksanaanId, i.Tugas, i.Jenis });
        builder.Property(i => i.Versi).IsConcurrencyToken();
    }
}
