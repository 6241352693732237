using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Domain.Sop;

/// <summary>Something that a person asked a post about a case. The case goes its way meanwhile: a question moves no task.</summary>
/// <param name="Nomor">Number of the Riwayat entry that asked; its identity in the case.</param>
/// <param name="Penanya">Who asked.</param>
/// <param name="Kepada">The post that was asked.</param>
/// <param name="Teks">What was asked.</param>
/// <param name="Tugas">The task that it is about, or null for the case.</param>
/// <param name="DitanyakanUtc">When, UTC.</param>
/// <param name="Jawaban">The answer, or null while there is none.</param>
public sealed record Pertanyaan(int Nomor, Pelaku Penanya, JabatanId Kepada, string Teks, int? Tugas, DateTime DitanyakanUtc, Jawaban? Jawaban);

/// <summary>What was answered to a <see cref="Pertanyaan"/>.</summary>
/// <param name="Penjawab">Who answered: the post that was asked, or the asker who needs no answer any more.</param>
/// <param name="Teks">The answer.</param>
/// <param name="DijawabUtc">When, UTC.</param>
public sealed record Jawaban(Pelaku Penjawab, string Teks, DateTime DijawabUtc);
