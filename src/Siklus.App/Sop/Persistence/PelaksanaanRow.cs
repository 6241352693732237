using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Persistence;

/// <summary>Head of a case, for lists. All but <see cref="SopVersiId"/> is projected from the Riwayat and can be rebuilt from it.</summary>
public sealed class PelaksanaanRow : IOwned
{
    /// <summary>Identity.</summary>
    public required PelaksanaanId Id { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>The SOP version on which the case began and stays.</summary>
    public required SopVersiId SopVersiId { get; init; }

    /// <summary>What it is about.</summary>
    public required string Perihal { get; init; }

    /// <summary>Budget year.</summary>
    public required int Tahun { get; init; }

    /// <summary>Quarter, or null for the whole year.</summary>
    public required Tribulan? Tribulan { get; init; }

    /// <summary>Due day, or null.</summary>
    public required DateOnly? Tenggat { get; init; }

    /// <summary>When it began, UTC.</summary>
    public required DateTime DimulaiPada { get; init; }

    /// <summary>The closed case that this one corrects, or null.</summary>
    public required PelaksanaanId? KoreksiDariId { get; init; }

    /// <summary>For whom or what of several that are run side by side in one period; null for the whole office.</summary>
    public string? Untuk { get; init; }

    /// <summary>Running, paused, finished or cancelled.</summary>
    public StatusPelaksanaan Status { get; set; }

    /// <summary>The step that is open (urutan), or null when closed.</summary>
    public int? Urutan { get; set; }

    /// <summary>The present round.</summary>
    public int Putaran { get; set; }

    /// <summary>When it was closed, UTC, or null.</summary>
    public DateTime? DitutupPada { get; set; }

    /// <summary>Number of the last Riwayat entry; guards against two acts at once.</summary>
    public int Nomor { get; set; }

    /// <summary>SOP, period and <see cref="Untuk"/> while the case runs, null once it is closed; unique in the office, so that two people can't begin the same twice.</summary>
    public string? KunciBerjalan { get; set; }

    /// <summary>Code of its SOP, the same in all versions.</summary>
    public string SopKode { get; set; } = "";

    /// <summary>What it is found by: perihal, for whom, SOP and period in lower case.</summary>
    public string Cari { get; set; } = "";

    /// <summary>
    /// Place in the list of cases, the least first: open ones by due day (so the late ones stand on top), those without a due day, then closed ones, the last closed first. One column for
    /// all of that, so that an index holds the list in its order.
    /// </summary>
    public long UrutDaftar { get; set; }

    /// <summary>Greatest place of an open case: behind every due day.</summary>
    public const long TanpaTenggat = 10_000_000;

    /// <summary>The place that follows from due day and closing.</summary>
    public static long UrutOf(DateOnly? tenggat, DateTime? ditutup) => ditutup is { } closed ? long.MaxValue - closed.Ticks : tenggat?.DayNumber ?? TanpaTenggat;

    /// <summary>Perihal and period in one line; the period is not said twice.</summary>
    public string Judul => Perihal.Contains(Periode.ToString(), StringComparison.OrdinalIgnoreCase) ? Perihal : $"{Perihal} · {Periode}";

    /// <summary>The period it is about.</summary>
    public Periode Periode => new(Tahun, Tribulan);
}
