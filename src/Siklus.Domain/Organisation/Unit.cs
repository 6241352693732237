using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>A part of the office: the sekretariat, a subbagian or a seksi. It supplies data and owns indikator.</summary>
public sealed class Unit : IOwned
{
    private Unit() { }

    /// <summary>Sets up the unit <paramref name="nama"/>, inside <paramref name="induk"/> when it is a part of another.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>.</exception>
    public Unit(UnitId id, InstansiId instansiId, string nama, UnitId? induk, int urutan)
    {
        Id = id;
        InstansiId = instansiId;
        Nama = Teks.Required(nama, "nama unit");
        IndukId = induk;
        Urutan = urutan;
    }

    /// <summary>Identity.</summary>
    public UnitId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>For example "Seksi Pemerintahan".</summary>
    public string Nama { get; private set; } = "";

    /// <summary>The unit that contains this one, or null at the top.</summary>
    public UnitId? IndukId { get; private set; }

    /// <summary>Place in printed lists, from 1.</summary>
    public int Urutan { get; private set; }
}
