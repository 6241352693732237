using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>A part of the office: the sekretariat, a subbagian or a seksi. It supplies data and owns indikator.</summary>
public sealed class Unit : IOwned
{
    private Unit() { }

    /// <summary>Sets up the unit <paramref name="nama"/>, inside <paramref name="induk"/> when it is a part of another.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>.</exception>
    public Unit(UnitId id, InstansiId instansiId, string nama, UnitId? induk, int urutan, DateOnly? mulai = null)
    {
        Id = id;
        InstansiId = instansiId;
        Nama = Teks.Required(nama, "nama unit");
        IndukId = induk;
        Urutan = urutan;
        Mulai = mulai;
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

    /// <summary>First day, or null when it has been there for as long as anybody cares.</summary>
    public DateOnly? Mulai { get; private set; }

    /// <summary>Last day, or null while it lasts. What was reported for it stays.</summary>
    public DateOnly? Selesai { get; private set; }

    /// <summary>Raised with every change, so that two people editing at once notice each other.</summary>
    public int Versi { get; private set; } = 1;

    /// <summary>Whether the unit exists on <paramref name="hari"/>.</summary>
    public bool ExistsOn(DateOnly hari) => (Mulai is null || Mulai <= hari) && (Selesai is null || hari <= Selesai);

    /// <summary>Corrects name and place. A reorganisation is not a correction: it closes this unit and sets up another.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>; <see cref="OrganisationRules.IndukMelingkar"/> when it would lie inside itself.</exception>
    public void Correct(string nama, UnitId? induk, DateOnly? mulai, IEnumerable<Unit> semua)
    {
        nama = Teks.Required(nama, "nama unit");
        var indukOf = semua.ToDictionary(u => u.Id, u => u.IndukId);
        for (var (above, steps) = (induk, 0); above is { } id; (above, steps) = (indukOf.GetValueOrDefault(id), steps + 1))
            if (id == Id || steps > indukOf.Count) throw new RuleViolationException(OrganisationRules.IndukMelingkar, nama);
        if (mulai is { } awal) Teks.InOrder(awal, Selesai);
        (Nama, IndukId, Mulai) = (nama, induk, mulai);
        Versi++;
    }

    /// <summary>Closes the unit; <paramref name="hari"/> is its last day. Null opens it again.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.TanggalTerbalik"/>.</exception>
    public void Close(DateOnly? hari)
    {
        if (Mulai is { } awal) Teks.InOrder(awal, hari);
        Selesai = hari;
        Versi++;
    }
}
