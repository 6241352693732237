using Siklus.Domain.Common;
using Siklus.Domain.Sop.Conformance;

namespace Siklus.App.Sop.Conformance;

/// <summary>One run of an SOP to be written out or held against a sheet: a case of Siklus, or one recorded on paper.</summary>
/// <param name="Judul">What it is about.</param>
/// <param name="Periode">Its period.</param>
/// <param name="Jejak">What was done.</param>
/// <param name="Pelaksanaan">The case, or null.</param>
/// <param name="Kertas">The record of paper, or null.</param>
public sealed record WorkRun(string Judul, Periode Periode, Trace Jejak, PelaksanaanId? Pelaksanaan = null, RiwayatKertasId? Kertas = null);

/// <summary>A run held against a sheet.</summary>
/// <param name="Run">The run.</param>
/// <param name="Hasil">In what it differs.</param>
public sealed record HeldRun(WorkRun Run, ConformanceResult Hasil);
