using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>Identity of a realisasi anggaran.</summary>
public readonly record struct RealisasiAnggaranId(Guid Value);

/// <summary>
/// What was spent of a sub kegiatan's budget from the first of January to the end of a quarter, as the office's books say (SIPD, FMIS, SIMDA); the Rp columns of the evaluation of a Renja
/// (Permendagri 86/2017, E.81). A later export of the same quarter replaces what it names.
/// </summary>
public sealed class RealisasiAnggaran : IOwned
{
    private RealisasiAnggaran() { }

    /// <summary>Notes <paramref name="rupiah"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.RupiahTidakWajar"/>.</exception>
    public RealisasiAnggaran(RealisasiAnggaranId id, SimpulKinerja simpul, int tahun, Tribulan tribulan, decimal rupiah)
    {
        (Id, InstansiId, SimpulId, Tahun, Tribulan) = (id, simpul.InstansiId, simpul.Id, tahun, tribulan.Nomor);
        Change(rupiah);
    }

    /// <summary>Identity.</summary>
    public RealisasiAnggaranId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>The sub kegiatan.</summary>
    public SimpulId SimpulId { get; private set; }

    /// <summary>Budget year.</summary>
    public int Tahun { get; private set; }

    /// <summary>Quarter until whose end it was spent, 1 to 4.</summary>
    public int Tribulan { get; private set; }

    /// <summary>Whole rupiah since the first of January.</summary>
    public decimal Rupiah { get; private set; }

    /// <summary>Notes another amount.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.RupiahTidakWajar"/>.</exception>
    public void Change(decimal rupiah)
    {
        if (rupiah < 0 || rupiah != decimal.Truncate(rupiah) || rupiah >= Pagu.Terbesar) throw new RuleViolationException(PlanningRules.RupiahTidakWajar, Angka.Format(rupiah));
        Rupiah = rupiah;
    }
}
