using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>A person who works in the office. Acts are recorded with the person, tasks with the post.</summary>
public sealed class Pegawai : IOwned
{
    private Pegawai() { }

    /// <summary>Enters the person <paramref name="nama"/> on the office's rolls.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>.</exception>
    public Pegawai(PegawaiId id, InstansiId instansiId, string nama, string? pangkat = null, string? nip = null)
    {
        Id = id;
        InstansiId = instansiId;
        Nama = Teks.Required(nama, "nama pegawai");
        Pangkat = pangkat;
        Nip = nip;
    }

    /// <summary>Identity.</summary>
    public PegawaiId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>Name with titles, as signed.</summary>
    public string Nama { get; private set; } = "";

    /// <summary>Pangkat/golongan as printed under a signature, or null.</summary>
    public string? Pangkat { get; private set; }

    /// <summary>Civil servant number as printed under a signature, or null where there is none.</summary>
    public string? Nip { get; private set; }
}
