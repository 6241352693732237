using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>The weeks that an office can set hours for; Perpres 21/2023 knows these two.</summary>
public enum JenisMinggu
{
    /// <summary>The ordinary week.</summary>
    Biasa,

    /// <summary>A week of Ramadan, or of another period with other hours.</summary>
    Ramadan,
}

/// <summary>
/// Hours of one weekday as the office set them, from a day on. An office that has rows for a week works on those weekdays and on no others; before its first
/// rows it works by the hours of Perpres 21/2023. A change never touches days before its first.
/// </summary>
public sealed class JamKerjaKantor : IOwned
{
    private JamKerjaKantor()
    {
    }

    /// <summary>Sets the hours of <paramref name="hari"/> from <paramref name="mulai"/> on.</summary>
    public JamKerjaKantor(InstansiId instansiId, JenisMinggu minggu, DateOnly mulai, DayOfWeek hari, JamKerja jam) =>
        (InstansiId, Minggu, MulaiBerlaku, Hari, Jam) = (instansiId, minggu, mulai, hari, jam);

    /// <summary>First day of hours that have held for as long as anybody cares.</summary>
    public static DateOnly SejakAwal { get; } = new(2000, 1, 1);

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>In which week.</summary>
    public JenisMinggu Minggu { get; private set; }

    /// <summary>First day on which they hold.</summary>
    public DateOnly MulaiBerlaku { get; private set; }

    /// <summary>The weekday.</summary>
    public DayOfWeek Hari { get; private set; }

    /// <summary>Opening, break and closing.</summary>
    public JamKerja Jam { get; private set; } = null!;
}

internal sealed class JamKerjaKantorMap : IEntityTypeConfiguration<JamKerjaKantor>
{
    public void Configure(EntityTypeBuilder<JamKerjaKantor> builder)
    {
        builder.ToTable("jam_kerja");
        builder.HasKey(j => new { j.InstansiId, j.Minggu, j.MulaiBerlaku, j.Hari });
        builder.ComplexProperty(j => j.Jam, jam =>
        {
            jam.Property(j => j.Mulai);
            jam.Property(j => j.IstirahatMulai);
            jam.Property(j => j.IstirahatSelesai);
            jam.Property(j => j.Selesai);
        });
    }
}
