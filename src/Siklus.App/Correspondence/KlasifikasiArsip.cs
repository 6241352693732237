using Siklus.App.Common;
using Siklus.App.Common.Persistence;

namespace Siklus.App.Correspondence;

/// <summary>One class of the archive.</summary>
/// <param name="Kode">Code by Permendagri 83/2022.</param>
/// <param name="Uraian">What belongs to it.</param>
/// <param name="Aktif">Years active after the file is closed.</param>
/// <param name="Inaktif">Years inactive after that.</param>
/// <param name="NasibAkhir">"Musnah" or "Permanen".</param>
public sealed record KlasifikasiArsip(string Kode, string Uraian, int Aktif, int Inaktif, string NasibAkhir);

/// <summary>The archive classes that come with the program, with their source; retention is set by each region.</summary>
/// <param name="Sumber">Where codes and retention come from.</param>
/// <param name="Catatan">What to check.</param>
/// <param name="Klasifikasi">The classes.</param>
/// <param name="Pemetaan">Proposed class of each kind of document.</param>
public sealed record DaftarKlasifikasi(string Sumber, string Catatan, IReadOnlyList<KlasifikasiArsip> Klasifikasi, IReadOnlyList<DaftarKlasifikasi.Usulan> Pemetaan)
{
    /// <summary>A proposed class.</summary>
    /// <param name="Jenis">Kind of document.</param>
    /// <param name="Kode">Code of the class.</param>
    public sealed record Usulan(string Jenis, string Kode);

    /// <summary>The list.</summary>
    public static DaftarKlasifikasi Bawaan { get; } = ReferenceData.Read<DaftarKlasifikasi>("arsip/klasifikasi.json", DomainJson.Options());

    /// <summary>The proposed class of a kind of document, or null.</summary>
    public KlasifikasiArsip? For(string jenis) =>
        Pemetaan.FirstOrDefault(p => string.Equals(p.Jenis, jenis, StringComparison.OrdinalIgnoreCase)) is { } usulan ? Klasifikasi.First(k => k.Kode == usulan.Kode) : null;
}
