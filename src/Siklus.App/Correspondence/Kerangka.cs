using Siklus.App.Common;
using Siklus.App.Common.Persistence;

namespace Siklus.App.Correspondence;

/// <summary>The outline of a document that is written by chapters (<c>reference/kerangka</c>): what it must contain, with the regulation that says so.</summary>
/// <param name="Kode">Code in SOP files: "renstra".</param>
/// <param name="Nama">Short name: "Renstra".</param>
/// <param name="Judul">Title of the document: "Rencana Strategis".</param>
/// <param name="Jenis">Kind of the document that it becomes.</param>
/// <param name="Klasifikasi">Code of its archive class.</param>
/// <param name="Sumber">Regulation or sheet behind it.</param>
/// <param name="Bagian">Its chapters.</param>
public sealed record Kerangka(string Kode, string Nama, string Judul, JenisNaskah Jenis, string Klasifikasi, string Sumber, IReadOnlyList<BagianKerangka> Bagian)
{
    /// <summary>All outlines, by code.</summary>
    public static IReadOnlyDictionary<string, Kerangka> Semua { get; } = ReferenceData.Names("kerangka")
        .Select(name => ReferenceData.Read<Kerangka>(name, DomainJson.Options())).ToDictionary(k => k.Kode, StringComparer.Ordinal);

    /// <summary>The parts that hold text: chapters without sections, and sections, in order.</summary>
    public IEnumerable<BagianKerangka> Berisi => Bagian.SelectMany(b => b.Bagian is { Count: > 0 } sections ? sections : [b]);
}

/// <summary>A chapter or a section of an outline.</summary>
/// <param name="Nomor">As printed before its title: "II", "2.1"; also the key under which its text is kept.</param>
/// <param name="Judul">Its title.</param>
/// <param name="Petunjuk">What belongs into it, or null.</param>
/// <param name="Bagian">Its sections; null for none.</param>
/// <param name="Data">What of the office's figures its text is begun with: "ringkasan-capaian", "capaian-sasaran"; null for nothing.</param>
public sealed record BagianKerangka(string Nomor, string Judul, string? Petunjuk = null, IReadOnlyList<BagianKerangka>? Bagian = null, string? Data = null)
{
    /// <summary>Number and title as printed: "BAB II", "2.1", or the title alone for a part without a number.</summary>
    public string Kepala => Nomor.All(c => c is 'I' or 'V' or 'X') ? $"BAB {Nomor} {Judul.ToUpperInvariant()}" : Nomor.Any(char.IsDigit) ? $"{Nomor} {Judul}" : Judul.ToUpperInvariant();
}
