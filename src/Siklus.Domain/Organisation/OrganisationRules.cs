namespace Siklus.Domain.Organisation;

/// <summary>Codes of the rules about offices, posts and people; each has an Indonesian sentence in App.</summary>
public static class OrganisationRules
{
    /// <summary>A late task reaches the superior after 1 working day or more. {0} = the most.</summary>
    public const string EskalasiHari = "organisation.eskalasi-hari";

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

    /// <summary>The post is not in the team since that day. {0} = tim.</summary>
    public const string BukanAnggota = "organisation.bukan-anggota";

    /// <summary>A unit cannot lie inside itself, directly or through others. {0} = unit.</summary>
    public const string IndukMelingkar = "organisation.induk-melingkar";

    /// <summary>A unit cannot move into one that does not exist then, or ends before it. {0} = the unit to move into, {1} = the day.</summary>
    public const string IndukTidakBerlaku = "organisation.induk-tidak-berlaku";

    /// <summary>A NIP has 18 digits. {0} = what was typed.</summary>
    public const string NipSalah = "organisation.nip-salah";

    /// <summary>Somebody else has this NIP. {0} = who.</summary>
    public const string NipGanda = "organisation.nip-ganda";

    /// <summary>Plt and Plh need the number of the order. {0} = the capacity.</summary>
    public const string SkKosong = "organisation.sk-kosong";

    /// <summary>A Plh needs a last day.</summary>
    public const string PlhTanpaAkhir = "organisation.plh-tanpa-akhir";

    /// <summary>In those days the post is already held so. {0} = the capacity, {1} = since when.</summary>
    public const string PenugasanBertindih = "organisation.penugasan-bertindih";

    /// <summary>An absence without anybody who stands in.</summary>
    public const string TanpaPengganti = "organisation.tanpa-pengganti";

    /// <summary>Nobody stands in for himself or herself.</summary>
    public const string PenggantiSendiri = "organisation.pengganti-sendiri";

    /// <summary>Who is to stand in is away as well. {0} = who, {1}, {2} = from and to.</summary>
    public const string PenggantiBerhalangan = "organisation.pengganti-berhalangan";

    /// <summary>Who is to be away stands in for another. {0} = who, {1}, {2} = from and to.</summary>
    public const string SedangMenggantikan = "organisation.sedang-menggantikan";

    /// <summary>An absence that somebody records alone begins today or later. {0} = today.</summary>
    public const string BerhalanganLampau = "organisation.berhalangan-lampau";

    /// <summary>The person recorded another absence that meets these days. {0}, {1} = from and to.</summary>
    public const string BerhalanganGanda = "organisation.berhalangan-ganda";

    /// <summary>What has begun, or was recorded by the administration, is no more changed by the absent person. {0} = the first day.</summary>
    public const string BerhalanganTetap = "organisation.berhalangan-tetap";

    /// <summary>Who comes back early comes back after the first day, today or later, and on the last day at the latest. {0} = the earliest, {1} = the latest day.</summary>
    public const string KembaliDiLuar = "organisation.kembali-di-luar";

    /// <summary>No post that keeps the office would be left. {0} = jabatan.</summary>
    public const string PengelolaTerakhir = "organisation.pengelola-terakhir";

    /// <summary>Something that is open still hangs on what is to be closed. {0} = what is closed, {1} = what hangs on it.</summary>
    public const string MasihDipakai = "organisation.masih-dipakai";

    /// <summary>Somebody saved it after the form was shown. {0} = what is stored now.</summary>
    public const string SudahBerubah = "organisation.sudah-berubah";

    /// <summary>The row is not in this office. No detail, so that nothing can be guessed.</summary>
    public const string TidakAda = "organisation.tidak-ada";
}
