using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>What sort of post it is. What its holder may do in Siklus follows from it.</summary>
public enum JenisJabatan
{
    /// <summary>Head of the kecamatan.</summary>
    Camat,

    /// <summary>Sekretaris Kecamatan (Sekcam).</summary>
    Sekretaris,

    /// <summary>Kepala Subbagian (Kasubbag), inside the sekretariat.</summary>
    KepalaSubbagian,

    /// <summary>Kepala Seksi (Kasi).</summary>
    KepalaSeksi,

    /// <summary>Jabatan fungsional.</summary>
    Fungsional,

    /// <summary>Staf / pelaksana.</summary>
    Staf,
}

/// <summary>A post. Tasks belong to it and stay with it when its holder changes.</summary>
public sealed class Jabatan : IOwned
{
    private Jabatan() { }

    /// <summary>Sets up the post <paramref name="nama"/> in <paramref name="unitId"/>, under <paramref name="atasan"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>; <see cref="OrganisationRules.AtasanMelingkar"/> when it is named its own superior.</exception>
    public Jabatan(JabatanId id, InstansiId instansiId, UnitId unitId, string nama, JenisJabatan jenis, JabatanId? atasan, int urutan)
    {
        if (atasan == id) throw new RuleViolationException(OrganisationRules.AtasanMelingkar, nama);
        Id = id;
        InstansiId = instansiId;
        UnitId = unitId;
        Nama = Teks.Required(nama, "nama jabatan");
        Jenis = jenis;
        AtasanId = atasan;
        Urutan = urutan;
    }

    /// <summary>Identity.</summary>
    public JabatanId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>The unit it leads or works in.</summary>
    public UnitId UnitId { get; private set; }

    /// <summary>For example "Kasi Pemerintahan".</summary>
    public string Nama { get; private set; } = "";

    /// <summary>What sort of post it is.</summary>
    public JenisJabatan Jenis { get; private set; }

    /// <summary>The superior post, or null for the head of the office.</summary>
    public JabatanId? AtasanId { get; private set; }

    /// <summary>Place in printed lists, from 1.</summary>
    public int Urutan { get; private set; }
}
