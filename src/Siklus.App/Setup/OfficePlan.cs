using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Setup;

/// <summary>An office on paper, before it is founded; its parts refer to each other by short keys.</summary>
/// <param name="Instansi">Names, letterhead, zone.</param>
/// <param name="Unit">Units, in printed order.</param>
/// <param name="Jabatan">Posts, in printed order.</param>
/// <param name="Tim">Teams.</param>
/// <param name="Ikatan">For each column of the SOP sheets what its posts are taken from: "jenis:staf", "tim:tim-sakip", "jabatan:KEY" or "atasan".</param>
/// <param name="Sop">Codes of the library's SOPs to begin with, as examples with this office's name; null takes in all of them as they are printed, as the demo does.</param>
public sealed record OfficePlan(
    PlannedInstansi Instansi, IReadOnlyList<PlannedUnit> Unit, IReadOnlyList<PlannedJabatan> Jabatan, IReadOnlyList<PlannedTim> Tim,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Ikatan, IReadOnlyList<string>? Sop = null);

/// <summary>The office itself.</summary>
/// <param name="Nama">Full name.</param>
/// <param name="Kabupaten">The kabupaten above it.</param>
/// <param name="Zona">Time zone.</param>
/// <param name="Kop">Letterhead.</param>
/// <param name="Istilah">Word for a quarter.</param>
public sealed record PlannedInstansi(string Nama, string Kabupaten, ZonaWaktu Zona, KopNaskah Kop, IstilahTribulan Istilah = IstilahTribulan.Tribulan);

/// <summary>A unit.</summary>
/// <param name="Kunci">Key within the plan.</param>
/// <param name="Nama">Name.</param>
/// <param name="Induk">Key of the unit around it, or null.</param>
public sealed record PlannedUnit(string Kunci, string Nama, string? Induk);

/// <summary>A post, and who holds it from the first day if that is known.</summary>
/// <param name="Kunci">Key within the plan.</param>
/// <param name="Nama">Name.</param>
/// <param name="Jenis">Sort.</param>
/// <param name="Unit">Key of its unit.</param>
/// <param name="Atasan">Key of the superior post, or null.</param>
/// <param name="KelolaKantor">Whether its holder keeps the office's own data.</param>
/// <param name="Pegawai">Name of its holder, or null.</param>
/// <param name="Pangkat">The holder's rank, or null.</param>
/// <param name="Nip">The holder's NIP, or null.</param>
public sealed record PlannedJabatan(
    string Kunci, string Nama, JenisJabatan Jenis, string Unit, string? Atasan = null, bool KelolaKantor = false, string? Pegawai = null, string? Pangkat = null,
    string? Nip = null);

/// <summary>A team.</summary>
/// <param name="Kunci">Key within the plan.</param>
/// <param name="Nama">Name.</param>
/// <param name="Anggota">Members; those whose post is not in the plan are left out.</param>
/// <param name="NomorSk">Number of its decree, or null.</param>
public sealed record PlannedTim(string Kunci, string Nama, IReadOnlyList<PlannedAnggota> Anggota, string? NomorSk = null);

/// <summary>A member of a team.</summary>
/// <param name="Jabatan">Key of the post.</param>
/// <param name="Peran">Role.</param>
public sealed record PlannedAnggota(string Jabatan, string Peran);

/// <summary>The usual structure of a kecamatan as shipped (<c>reference/kecamatan</c>), to begin an office's own from.</summary>
/// <param name="Nama">What it is.</param>
/// <param name="Sumber">Regulation behind it.</param>
/// <param name="Catatan">What the office must check.</param>
/// <param name="Unit">Units.</param>
/// <param name="Jabatan">Posts.</param>
/// <param name="Tim">Teams.</param>
/// <param name="Ikatan">What the columns of the SOP sheets stand for.</param>
public sealed record PolaKecamatan(
    string Nama, string Sumber, string Catatan, IReadOnlyList<PlannedUnit> Unit, IReadOnlyList<PlannedJabatan> Jabatan, IReadOnlyList<PlannedTim> Tim,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Ikatan)
{
    /// <summary>The one that is proposed.</summary>
    public static PolaKecamatan Bawaan { get; } = Common.ReferenceData.Read<PolaKecamatan>("kecamatan/pp-17-2018.json", Common.SiklusJson.Options);
}
