using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>A cross-unit team set by decree, for example Tim SAKIP. Its members are posts, so that it survives a change of holder.</summary>
public sealed class Tim : IOwned
{
    private readonly List<AnggotaTim> anggota = [];

    private Tim() { }

    /// <summary>Forms the team <paramref name="nama"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>.</exception>
    public Tim(TimId id, InstansiId instansiId, string nama, string? nomorSk = null)
    {
        Id = id;
        InstansiId = instansiId;
        Nama = Teks.Required(nama, "nama tim");
        NomorSk = Teks.OrNull(nomorSk);
    }

    /// <summary>Identity.</summary>
    public TimId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>For example "Tim SAKIP".</summary>
    public string Nama { get; private set; } = "";

    /// <summary>Number of the decree that formed it, or null.</summary>
    public string? NomorSk { get; private set; }

    /// <summary>Everyone who is or was a member.</summary>
    public IReadOnlyList<AnggotaTim> Anggota => anggota;

    /// <summary>Adds a post to the team from <paramref name="mulai"/> on.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.SudahAnggota"/>.</exception>
    public void Add(JabatanId jabatanId, string peran, DateOnly mulai, DateOnly? selesai = null)
    {
        Teks.InOrder(mulai, selesai);
        if (anggota.Any(a => a.JabatanId == jabatanId && (a.Selesai ?? DateOnly.MaxValue) >= mulai && a.Mulai <= (selesai ?? DateOnly.MaxValue)))
            throw new RuleViolationException(OrganisationRules.SudahAnggota, Nama);
        anggota.Add(new AnggotaTim(jabatanId, Teks.Required(peran, "peran dalam tim"), mulai, selesai));
        Versi++;
    }

    /// <summary>Raised with every change, so that two people editing at once notice each other.</summary>
    public int Versi { get; private set; } = 1;

    /// <summary>Corrects name and decree.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>.</exception>
    public void Correct(string nama, string? nomorSk)
    {
        (Nama, NomorSk) = (Teks.Required(nama, "nama tim"), Teks.OrNull(nomorSk));
        Versi++;
    }

    /// <summary>Ends a membership that began on <paramref name="mulai"/>; <paramref name="hari"/> is its last day.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.BukanAnggota"/>, <see cref="OrganisationRules.TanggalTerbalik"/>.</exception>
    public void EndMember(JabatanId jabatanId, DateOnly mulai, DateOnly hari)
    {
        var one = anggota.FirstOrDefault(a => a.JabatanId == jabatanId && a.Mulai == mulai) ?? throw new RuleViolationException(OrganisationRules.BukanAnggota, Nama);
        Teks.InOrder(mulai, hari);
        one.Selesai = hari;
        Versi++;
    }

    /// <summary>The posts in the team on <paramref name="hari"/>, in the order in which they joined.</summary>
    public IReadOnlyList<JabatanId> MembersOn(DateOnly hari) =>
        [.. anggota.Where(a => a.Mulai <= hari && (a.Selesai is null || hari <= a.Selesai)).Select(a => a.JabatanId)];
}

/// <summary>One post in a team, for a time.</summary>
/// <param name="JabatanId">The post.</param>
/// <param name="Peran">Role in the team: ketua, sekretaris, anggota.</param>
/// <param name="Mulai">First day.</param>
/// <param name="Selesai">Last day, or null while it lasts.</param>
public sealed record AnggotaTim(JabatanId JabatanId, string Peran, DateOnly Mulai, DateOnly? Selesai)
{
    /// <summary>Last day, or null while it lasts.</summary>
    public DateOnly? Selesai { get; internal set; } = Selesai;
}
