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

    /// <summary>
    /// Moves the unit into <paramref name="induk"/> (null = the top) from <paramref name="mulai"/> on; where it was before stays readable. A move on that day that
    /// was recorded before is replaced; one that leads to where the unit was anyhow is taken back.
    /// </summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="OrganisationRules.IndukMelingkar"/>; <see cref="OrganisationRules.IndukTidakBerlaku"/>; <see cref="OrganisationRules.TanggalTerbalik"/> outside the unit's own days.
    /// </exception>
    public void Move(UnitId? induk, DateOnly mulai, IReadOnlyCollection<Unit> semua)
    {
        if (Mulai is { } awal) Teks.InOrder(awal, mulai);
        Teks.InOrder(mulai, Selesai);
        if (semua.FirstOrDefault(u => u.Id == induk) is { } tujuan && (!tujuan.ExistsOn(mulai) || tujuan.Selesai < (Selesai ?? DateOnly.MaxValue)))
            throw new RuleViolationException(OrganisationRules.IndukTidakBerlaku, tujuan.Nama, mulai);
        List<PindahUnit> letak = [.. pindah.Where(p => p.Mulai != mulai)];
        if (IndukOn(mulai.AddDays(-1)) != induk) letak.Add(new PindahUnit(mulai, induk));
        RequireNoCircle(IndukId, letak, semua);
        pindah.RemoveAll(p => p.Mulai == mulai);
        pindah.AddRange(letak.Where(p => p.Mulai == mulai));
        Versi++;
    }

    /// <summary>Corrects name, first place and first day. A reorganisation is not a correction: it moves the unit, or closes it and sets up another.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>; <see cref="OrganisationRules.IndukMelingkar"/> when it would lie inside itself.</exception>
    public void Correct(string nama, UnitId? induk, DateOnly? mulai, IReadOnlyCollection<Unit> semua)
    {
        nama = Teks.Required(nama, "nama unit");
        RequireNoCircle(induk, pindah, semua);
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

    /// <summary>On every day on which anything moves: a later move of another unit can close a circle as well.</summary>
    private void RequireNoCircle(UnitId? awal, IReadOnlyCollection<PindahUnit> letak, IReadOnlyCollection<Unit> semua)
    {
        var lain = semua.Where(u => u.Id != Id).ToDictionary(u => u.Id);
        foreach (var hari in letak.Concat(lain.Values.SelectMany(u => u.pindah)).Select(p => p.Mulai).Append(DateOnly.MinValue).Distinct())
        {
            var above = letak.Where(p => p.Mulai <= hari).MaxBy(p => p.Mulai) is { } di ? di.IndukId : awal;
            for (var steps = 0; above is { } id; above = lain.GetValueOrDefault(id)?.IndukOn(hari), steps++)
                if (id == Id || steps > lain.Count) throw new RuleViolationException(OrganisationRules.IndukMelingkar, Nama);
        }
    }
}

/// <summary>A unit moves into another on a day.</summary>
/// <param name="Mulai">First day in it.</param>
/// <param name="IndukId">The unit around it from then on, or null at the top.</param>
public sealed record PindahUnit(DateOnly Mulai, UnitId? IndukId);
