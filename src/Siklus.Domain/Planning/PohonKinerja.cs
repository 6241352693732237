using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>The tree of one Renstra: its years. The nodes (<see cref="SimpulKinerja"/>) name it.</summary>
public sealed class PohonKinerja : IOwned
{
    /// <summary>More years than any medium-term plan has.</summary>
    public const int TahunTerbanyak = 10;

    private PohonKinerja() { }

    /// <summary>Sets up the tree of the years <paramref name="mulai"/> to <paramref name="akhir"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.MasaTidakWajar"/>.</exception>
    public PohonKinerja(PohonId id, InstansiId instansiId, int mulai, int akhir)
    {
        if (mulai is < 2000 or > 2100 || akhir < mulai || akhir - mulai >= TahunTerbanyak) throw new RuleViolationException(PlanningRules.MasaTidakWajar, mulai, akhir);
        (Id, InstansiId, Mulai, Akhir) = (id, instansiId, mulai, akhir);
    }

    /// <summary>Identity.</summary>
    public PohonId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>First year.</summary>
    public int Mulai { get; private set; }

    /// <summary>Last year.</summary>
    public int Akhir { get; private set; }

    /// <summary>Raised whenever a node is hung elsewhere: two people who do that at once could close a circle that neither of them sees.</summary>
    public int Susunan { get; private set; } = 1;

    /// <summary>Its years.</summary>
    public IEnumerable<int> Tahun => Enumerable.Range(Mulai, Akhir - Mulai + 1);

    /// <summary>Whether a year belongs to it.</summary>
    public bool Holds(int tahun) => tahun >= Mulai && tahun <= Akhir;

    /// <summary>Notes that a node was hung elsewhere.</summary>
    public void Rearrange() => Susunan++;
}
