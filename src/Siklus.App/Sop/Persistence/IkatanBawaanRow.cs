using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Persistence;

/// <summary>What a column's posts are taken from.</summary>
public enum SumberIkatan
{
    /// <summary>One post, by its id.</summary>
    Jabatan,

    /// <summary>Every post of a sort, by the name of its <see cref="JenisJabatan"/>.</summary>
    JenisJabatan,

    /// <summary>Every member of a team on the day, by its id.</summary>
    Tim,

    /// <summary>Every post that has posts under it ("Atasan Langsung"); the value is empty.</summary>
    Atasan,
}

/// <summary>
/// The office's own setting: which posts a column of an SOP sheet stands for when a case begins ("Kasi/Kasubag" → every Kasi and every Kasubbag).
/// A column may have several rows; their posts are put together in order.
/// </summary>
public sealed class IkatanBawaanRow : IOwned
{
    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Code of the column, as in SOP files.</summary>
    public required string Kolom { get; init; }

    /// <summary>Order within the column, from 1.</summary>
    public required int Urutan { get; init; }

    /// <summary>Where the posts come from.</summary>
    public required SumberIkatan Sumber { get; init; }

    /// <summary>Id or name, as <see cref="Sumber"/> says.</summary>
    public required string Nilai { get; init; }
}

internal sealed class IkatanBawaanMap : IEntityTypeConfiguration<IkatanBawaanRow>
{
    public void Configure(EntityTypeBuilder<IkatanBawaanRow> builder)
    {
        builder.ToTable("ikatan_bawaan");
        builder.HasKey(i => new { i.InstansiId, i.Kolom, i.Urutan });
    }
}
