namespace Siklus.Domain.Organisation;

/// <summary>Codes of the rules about offices, posts and people; each has an Indonesian sentence in App.</summary>
public static class OrganisationRules
{
    /// <summary>A name that must be there is empty. {0} = what is named.</summary>
    public const string NamaKosong = "organisation.nama-kosong";

    /// <summary>An end date lies before its start. {0} = start, {1} = end.</summary>
    public const string TanggalTerbalik = "organisation.tanggal-terbalik";

    /// <summary>A post cannot be its own superior, directly or through others. {0} = jabatan.</summary>
    public const string AtasanMelingkar = "organisation.atasan-melingkar";

    /// <summary>The acting person does not hold the post today. {0} = jabatan.</summary>
    public const string BukanPemegang = "organisation.bukan-pemegang";

    /// <summary>The post is already in the team in those days. {0} = jabatan.</summary>
    public const string SudahAnggota = "organisation.sudah-anggota";
}
