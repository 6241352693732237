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

    /// <summary>The NIP without spaces, or null when nothing was typed.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NipSalah"/> unless it has 18 digits.</exception>
    public static string? ReadNip(string? typed)
    {
        var nip = string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c)));
        if (nip.Length == 0) return null;
        return nip.Length == 18 && nip.All(char.IsAsciiDigit) ? nip : throw new RuleViolationException(OrganisationRules.NipSalah, typed);
    }

    /// <summary>Corrects what is known of the person.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>.</exception>
    public void Correct(string nama, string? pangkat, string? nip)
    {
        (Nama, Pangkat, Nip) = (Teks.Required(nama, "nama pegawai"), Teks.OrNull(pangkat), nip);
        Versi++;
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

    /// <summary>Raised with every change, so that two people editing at once notice each other.</summary>
    public int Versi { get; private set; } = 1;
}
