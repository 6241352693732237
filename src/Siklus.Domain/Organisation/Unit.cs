using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>A part of the office: the sekretariat, a subbagian or a seksi. It supplies data and owns indikator.</summary>
public sealed class Unit : IOwned
{
    private readonly List<PindahUnit> pindah = [];

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

    /// <summary>The unit that contained this one at first, or null at the top; <see cref="IndukOn"/> knows the later moves.</summary>
    public UnitId? IndukId { get; private set; }

    /// <summary>Moves into other units, in the order of their days.</summary>
    public IReadOnlyList<PindahUnit> Pindah => [.. pindah.OrderBy(p => p.Mulai)];

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

    /// <summary>The unit that contains this one on <paramref name="hari"/>, or null at the top.</summary>
    public UnitId? IndukOn(DateOnly hari) => pindah.Where(p => p.Mulai <= hari).MaxBy(p => p.Mulai) is { } letak ? letak.IndukId : IndukId;

    /// <summary>Moves the unit into <paramref name="induk"/> (null = the top) from <paramref name="mulai"/> on; where it was before stays readable.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.IndukMelingkar"/>; <see cref="OrganisationRules.TanggalTerbalik"/> before the unit's first day.</exception>
    public void Move(UnitId? induk, DateOnly mulai, IEnumerable<Unit> semua)
    {
        if (Mulai is { } awal) Teks.InOrder(awal, mulai);
        RequireNoCircle(induk, semua.ToDictionary(u => u.Id, u => u.Id == Id ? induk : u.IndukOn(mulai)));
        pindah.RemoveAll(p => p.Mulai == mulai);
        if (IndukOn(mulai) != induk) pindah.Add(new PindahUnit(mulai, induk));
        Versi++;
    }

    /// <summary>Corrects name and place. A reorganisation is not a correction: it closes this unit and sets up another.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>; <see cref="OrganisationRules.IndukMelingkar"/> when it would lie inside itself.</exception>
    public void Correct(string nama, UnitId? induk, DateOnly? mulai, IEnumerable<Unit> semua)
    {
        nama = Teks.Required(nama, "nama unit");
        RequireNoCircle(induk, semua.ToDictionary(u => u.Id, u => u.IndukId));
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

    private void RequireNoCircle(UnitId? induk, Dictionary<UnitId, UnitId?> indukOf)
    {
        for (var (above, steps) = (induk, 0); above is { } id; (above, steps) = (indukOf.GetValueOrDefault(id), steps + 1))
            if (id == Id || steps > indukOf.Count) throw new RuleViolationException(OrganisationRules.IndukMelingkar, Nama);
    }
}

/// <summary>A unit moves into another on a day.</summary>
/// <param name="Mulai">First day in it.</param>
/// <param name="IndukId">The unit around it from then on, or null at the top.</param>
public sealed record PindahUnit(DateOnly Mulai, UnitId? IndukId);
