using Siklus.Domain.Planning;

namespace Siklus.App.Planning.Nomenklatur;

/// <summary>A version of the national list, by the regulation that put it in force.</summary>
/// <param name="Kode">Stored code; rename none.</param>
/// <param name="Nama">The regulation as people name it.</param>
/// <param name="Mulai">First budget year; it holds until the next version begins.</param>
/// <param name="DigitSub">Digits of a sub kegiatan: two before 2023, four since.</param>
/// <param name="Dibandingkan">Whether what is shipped for it was compared row by row with the regulation.</param>
public sealed record VersiNomenklatur(string Kode, string Nama, int Mulai, int DigitSub, bool Dibandingkan)
{
    /// <summary>The code as this version writes it; null when a number does not fit into two digits.</summary>
    public KodeNomenklatur? Write(KodeNomenklatur kode) => DigitSub == 2 ? kode.DuaAngka : kode.EmpatAngka;
}

/// <summary>One line of the nomenklatur in a year.</summary>
/// <param name="Kode">Code, in the form of the year's version.</param>
/// <param name="Nama">Name, word for word as in the list.</param>
/// <param name="Kinerja">What comes of it, as a sentence; of a sub kegiatan only.</param>
/// <param name="Indikator">The indikator that the list gives it; of a sub kegiatan only.</param>
/// <param name="Satuan">Unit of measure of that indikator.</param>
/// <param name="Versi">The version whose words these are; another than the year's where that one is not known row by row.</param>
/// <param name="Bawaan">Shipped with Siklus; false for what the office took in.</param>
public sealed record NomenklaturEntry(KodeNomenklatur Kode, string Nama, string? Kinerja, string? Indikator, string? Satuan, VersiNomenklatur Versi, bool Bawaan);

/// <summary>A line as files and the table keep it.</summary>
/// <param name="Kode">Code.</param>
/// <param name="Nama">Name.</param>
/// <param name="Kinerja">Of a sub kegiatan, or null.</param>
/// <param name="Indikator">Of a sub kegiatan, or null.</param>
/// <param name="Satuan">Of a sub kegiatan, or null.</param>
public sealed record NomenklaturLine(string Kode, string Nama, string? Kinerja = null, string? Indikator = null, string? Satuan = null);
