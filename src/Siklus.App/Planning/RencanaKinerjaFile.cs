using System.Text.Json;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>A year's promises as written in a file (docs/rencana-kinerja.md).</summary>
/// <param name="Tahun">Budget year.</param>
/// <param name="Dokumen">The document that promises, for example "PK 2026".</param>
/// <param name="Sasaran">Sasaran.</param>
/// <param name="Indikator">Indikator with their targets.</param>
public sealed record RencanaKinerjaFile(int Tahun, string Dokumen, IReadOnlyList<SasaranLine> Sasaran, IReadOnlyList<IndikatorLine> Indikator);

/// <summary>A sasaran in the file.</summary>
/// <param name="Kode">Code.</param>
/// <param name="Uraian">Text.</param>
/// <param name="Tujuan">The tujuan that it serves.</param>
public sealed record SasaranLine(string? Kode, string? Uraian, string? Tujuan);

/// <summary>An indikator in the file.</summary>
/// <param name="Kode">Code.</param>
/// <param name="Sasaran">Code of its sasaran.</param>
/// <param name="Unit">The unit that answers for it.</param>
/// <param name="Nama">Name.</param>
/// <param name="Definisi">What exactly is counted.</param>
/// <param name="Satuan">Unit of measure.</param>
/// <param name="Rumus">Formula.</param>
/// <param name="Polaritas">Which direction is good.</param>
/// <param name="RumusNegatif">Formula where lower is better.</param>
/// <param name="Konsolidasi">How quarters become the year.</param>
/// <param name="Mode">How quarter targets relate to the year.</param>
/// <param name="Sumber">Where the data come from.</param>
/// <param name="Tahunan">Target of the year: a number or a predikat.</param>
/// <param name="Tribulan">Targets of the quarters, four of them, or none.</param>
public sealed record IndikatorLine(
    string? Kode, string? Sasaran, string? Unit, string? Nama, string? Definisi, string? Satuan, RumusLine? Rumus, Polaritas Polaritas, RumusNegatif RumusNegatif,
    Konsolidasi Konsolidasi, ModeTarget Mode, string? Sumber, JsonElement? Tahunan, IReadOnlyList<JsonElement>? Tribulan);

/// <summary>A formula in the file.</summary>
/// <param name="Jenis">"nilai", "rasio" or "predikat".</param>
/// <param name="Komponen">Components; of a rasio first the part, then the whole.</param>
/// <param name="Peta">Of a predikat: each with its value.</param>
public sealed record RumusLine(string? Jenis, IReadOnlyList<Komponen>? Komponen, IReadOnlyList<IReadOnlyList<JsonElement>>? Peta);

/// <summary>Something wrong in the file.</summary>
/// <param name="Letak">Where: "Indikator S1.1".</param>
/// <param name="Kalimat">What, and how to mend it.</param>
public sealed record RencanaError(string Letak, string Kalimat);
