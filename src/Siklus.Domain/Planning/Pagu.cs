using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>Identity of a pagu.</summary>
public readonly record struct PaguId(Guid Value);

/// <summary>Budget that one document gives one node in one year.</summary>
public sealed class Pagu : IOwned
{
    /// <summary>No budget of a kecamatan reaches this many rupiah.</summary>
    public const decimal Terbesar = 1_000_000_000_000_000m;

    private Pagu() { }

    /// <summary>Gives <paramref name="rupiah"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.RupiahTidakWajar"/>; <see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public Pagu(PaguId id, SimpulKinerja simpul, DokumenRencana dokumen, int tahun, decimal rupiah, string? sumberDana)
    {
        (Id, InstansiId, SimpulId, DokumenId, Tahun) = (id, dokumen.InstansiId, simpul.Id, dokumen.Id, tahun);
        Change(dokumen, rupiah, sumberDana);
    }

    /// <summary>Identity.</summary>
    public PaguId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>The sub kegiatan; in a Perjanjian Kinerja also the program or kegiatan that its post answers for, as the lampiran prints it.</summary>
    public SimpulId SimpulId { get; private set; }

    /// <summary>The document.</summary>
    public DokumenRencanaId DokumenId { get; private set; }

    /// <summary>Budget year.</summary>
    public int Tahun { get; private set; }

    /// <summary>Whole rupiah.</summary>
    public decimal Rupiah { get; private set; }

    /// <summary>Source of funds, for example "APBD"; may be empty.</summary>
    public string SumberDana { get; private set; } = "";

    /// <summary>Whether a document of that kind gives money to a node of that kind; sums over kegiatan and program are computed, a Perjanjian Kinerja prints what its post answers for.</summary>
    public static bool MayStandOn(JenisSimpul simpul, JenisDokumen dokumen) =>
        simpul == JenisSimpul.SubKegiatan || (dokumen == JenisDokumen.PerjanjianKinerja && TataPohon.HasNomenklatur(simpul));

    /// <summary>Gives another amount.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.RupiahTidakWajar"/>; <see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public void Change(DokumenRencana dokumen, decimal rupiah, string? sumberDana)
    {
        dokumen.RequireOpen();
        if (rupiah < 0 || rupiah != decimal.Truncate(rupiah) || rupiah >= Terbesar) throw new RuleViolationException(PlanningRules.RupiahTidakWajar, Angka.Format(rupiah));
        (Rupiah, SumberDana) = (rupiah, sumberDana?.Trim() ?? "");
    }
}
