using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>What an office changes in the national list of days off: a day of its own, or a national one on which it works.</summary>
public sealed class HariLiburKantor : IOwned
{
    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>Why it is off, or why it is worked on.</summary>
    public required string Nama { get; set; }

    /// <summary>National, cuti bersama or local.</summary>
    public JenisLibur Jenis { get; set; } = JenisLibur.LiburDaerah;

    /// <summary>From when on, for half a day off; null = all day.</summary>
    public TimeOnly? Sejak { get; set; }

    /// <summary>True when the office works on that day although the national list has it off.</summary>
    public bool TetapKerja { get; set; }
}

/// <summary>Days with other hours that the office set itself, for example Ramadan of a year that the shipped data do not know.</summary>
public sealed class JamKhususKantor : IOwned
{
    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Mulai { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly Selesai { get; init; }

    /// <summary>What the period is called.</summary>
    public required string Nama { get; init; }
}

internal sealed class HariLiburKantorMap : IEntityTypeConfiguration<HariLiburKantor>
{
    public void Configure(EntityTypeBuilder<HariLiburKantor> builder)
    {
        builder.ToTable("hari_libur");
        builder.HasKey(h => new { h.InstansiId, h.Tanggal });
    }
}

internal sealed class JamKhususKantorMap : IEntityTypeConfiguration<JamKhususKantor>
{
    public void Configure(EntityTypeBuilder<JamKhususKantor> builder)
    {
        builder.ToTable("jam_khusus");
        builder.HasKey(h => new { h.InstansiId, h.Mulai });
    }
}
