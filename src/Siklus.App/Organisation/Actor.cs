using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>A post that the actor holds today.</summary>
/// <param name="JabatanId">The post.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Jenis">Its sort.</param>
/// <param name="UnitId">Its unit.</param>
/// <param name="Kapasitas">In what capacity it is held.</param>
/// <param name="KelolaKantor">Whether it keeps the office's own data.</param>
public sealed record HeldJabatan(JabatanId JabatanId, string Nama, JenisJabatan Jenis, UnitId UnitId, Kapasitas Kapasitas, bool KelolaKantor = false)
{
    /// <summary>Name with the capacity in front where it is not definitif: "Plh. Camat".</summary>
    public string Sebutan => Kapasitas == Kapasitas.Definitif ? Nama : $"{Kapasitas}. {Nama}";

    /// <summary>Whether this post gives the right.</summary>
    public bool Gives(Hak hak) => HakJabatan.Of(Jenis).Contains(hak) || (hak is Hak.AturKantor or Hak.AturKinerja && KelolaKantor);
}

/// <summary>Who is acting: the person, and the posts held on this day in the office's own time zone.</summary>
/// <param name="PegawaiId">The person.</param>
/// <param name="Nama">The person's name.</param>
/// <param name="InstansiId">The office.</param>
/// <param name="Jabatan">Posts held today; empty when the person holds none, and then nothing may be done.</param>
public sealed record Actor(PegawaiId PegawaiId, string Nama, InstansiId InstansiId, IReadOnlyList<HeldJabatan> Jabatan)
{
    /// <summary>Whether a post held today gives the right, or everybody has it.</summary>
    public bool May(Hak hak) => hak is Hak.Berhalangan || Jabatan.Any(j => j.Gives(hak));

    /// <summary>Whether the post is held today.</summary>
    public bool Holds(JabatanId jabatan) => Jabatan.Any(j => j.JabatanId == jabatan);

    /// <summary>The person acting for <paramref name="jabatan"/>, with the capacity in which it is held.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.BukanPemegang"/> when it is not held today.</exception>
    public Pelaku As(JabatanId jabatan)
    {
        var held = Jabatan.FirstOrDefault(j => j.JabatanId == jabatan) ?? throw new RuleViolationException(OrganisationRules.BukanPemegang, Nama);
        return new Pelaku(PegawaiId, held.JabatanId, held.Kapasitas);
    }
}
