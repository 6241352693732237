using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Sentences of <see cref="OrganisationRules"/>.</summary>
internal static class OrganisationSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [OrganisationRules.NamaKosong] = "Isi {0}.",
        [OrganisationRules.TanggalTerbalik] = "Tanggal selesai {1} mendahului tanggal mulai {0}. Perbaiki salah satunya.",
        [OrganisationRules.AtasanMelingkar] = "Jabatan {0} tidak dapat menjadi atasan dirinya sendiri.",
        [OrganisationRules.BukanPemegang] = "Hari ini {0} tidak memegang jabatan untuk tindakan ini. Muat ulang halaman; tugasnya mungkin sudah berpindah.",
        [OrganisationRules.SudahAnggota] = "Jabatan itu sudah menjadi anggota {0} pada hari-hari tersebut.",
    };
}
