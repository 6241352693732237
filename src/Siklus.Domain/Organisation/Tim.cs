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
        NomorSk = nomorSk;
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
public sealed record AnggotaTim(JabatanId JabatanId, string Peran, DateOnly Mulai, DateOnly? Selesai);
