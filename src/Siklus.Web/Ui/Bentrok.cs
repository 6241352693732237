namespace Siklus.Web.Ui;

/// <summary>Someone else changed what this form shows; the partial <c>_Bentrok</c> sets both values side by side.</summary>
/// <param name="Oleh">Who changed it, with post: "Kasi Pemerintahan".</param>
/// <param name="WaktuUtc">When.</param>
/// <param name="Nilai">The fields that differ.</param>
/// <param name="UrlMuatUlang">Shows the stored state and drops what was typed.</param>
public sealed record Bentrok(string Oleh, DateTime WaktuUtc, IReadOnlyList<NilaiBentrok> Nilai, string UrlMuatUlang);

/// <summary>One field that differs.</summary>
/// <param name="Bidang">Its label.</param>
/// <param name="Tersimpan">The value now stored.</param>
/// <param name="Anda">The value just typed.</param>
public sealed record NilaiBentrok(string Bidang, string? Tersimpan, string? Anda);

/// <summary>The letterhead on screen, for the partial <c>_Kop</c>.</summary>
/// <param name="Kabupaten">"Pemerintah Kabupaten Wanasari".</param>
/// <param name="Instansi">"Kecamatan Sumberejo".</param>
/// <param name="Alamat">Street, postcode, telephone, as one line.</param>
/// <param name="Kontak">E-mail and website, as one line.</param>
/// <param name="UrlLogo">Coat of arms, or null.</param>
public sealed record KopSurat(string Kabupaten, string Instansi, string? Alamat = null, string? Kontak = null, string? UrlLogo = null);
