using Siklus.Domain.Organisation;

namespace Siklus.Domain.Sop;

/// <summary>One entry of a case's append-only history: its number, by which command, who, when, and what happened.</summary>
/// <param name="Nomor">1 to n without gaps; the order of the history, whatever the clock said.</param>
/// <param name="CommandId">The command that wrote it; one command may write several entries.</param>
/// <param name="Pelaku">Person, post and capacity.</param>
/// <param name="WaktuUtc">The instant, UTC.</param>
/// <param name="Isi">What happened.</param>
public sealed record CatatanRiwayat(int Nomor, Guid CommandId, Pelaku Pelaku, DateTime WaktuUtc, Riwayat Isi);
