using Siklus.Domain.Common;

namespace Siklus.App.Sop;

/// <summary>A line of "Tugas saya".</summary>
/// <param name="PelaksanaanId">The case.</param>
/// <param name="Tugas">Number of the task in it, or of the question.</param>
/// <param name="Jenis">Kind of work, for the address of its page.</param>
/// <param name="Judul">What to do.</param>
/// <param name="NomorCetak">Number of the step as printed.</param>
/// <param name="Perihal">The case's perihal and period.</param>
/// <param name="SopKode">Code of its SOP.</param>
/// <param name="SopJudul">Title of its SOP.</param>
/// <param name="Periode">Its period.</param>
/// <param name="Dari">Who did the step before, or who asks; null for the first step.</param>
/// <param name="SejakUtc">Since when it waits.</param>
/// <param name="Sebagai">In which post it is done.</param>
/// <param name="Tenggat">The case's due day, or null.</param>
/// <param name="Terlambat">That day has passed; a question is never late, it holds nothing up.</param>
/// <param name="HariIni">That day is today.</param>
/// <param name="Dikembalikan">It was opened again by a return.</param>
/// <param name="SudahDiterima">It was picked up.</param>
/// <param name="Dijeda">Its case is paused.</param>
/// <param name="Membantu">The actor may only help.</param>
/// <param name="Pengingat">One sentence about the due day, or null while it is far away or the clock stands.</param>
/// <param name="Pertanyaan">What is asked, where the line is a question; else null.</param>
public sealed record TugasItem(
    PelaksanaanId PelaksanaanId, int Tugas, string Jenis, string Judul, string NomorCetak, string Perihal, string SopKode, string SopJudul, Periode Periode, string? Dari,
    DateTime SejakUtc, string Sebagai, DateOnly? Tenggat, bool Terlambat, bool HariIni, bool Dikembalikan, bool SudahDiterima, bool Dijeda, bool Membantu, string? Pengingat,
    string? Pertanyaan = null);
