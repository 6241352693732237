using System.Collections.Immutable;
using Siklus.Domain.Organisation;

namespace Siklus.Domain.Sop;

/// <summary>How a task changes and how its clocks run; used by the fold alone.</summary>
internal static class TugasTransitions
{
    public static Tugas Accept(this Tugas tugas, CatatanRiwayat catatan) => tugas.StopClock(catatan.WaktuUtc) with
    {
        State = TugasState.Accepted, Jabatan = catatan.Pelaku.JabatanId, AcceptedUtc = catatan.WaktuUtc, AcceptedBy = catatan.Pelaku,
        Bekerja = tugas.Bekerja.Add(new Rentang(catatan.WaktuUtc, null)), Penyuplai = tugas.SuppliedBy(catatan.Pelaku).Penyuplai,
    };

    /// <summary>Accepts unless somebody already did: a counterpart may act at once.</summary>
    public static Tugas Take(this Tugas tugas, CatatanRiwayat catatan) => tugas.State == TugasState.Open ? tugas.Accept(catatan) : tugas;

    public static Tugas Close(this Tugas tugas, TugasState state, CatatanRiwayat catatan) => tugas.StopClock(catatan.WaktuUtc) with
    {
        State = state,
        FinishedUtc = tugas.FinishedUtc ?? catatan.WaktuUtc,
        FinishedBy = state is TugasState.Finished or TugasState.Released ? catatan.Pelaku : tugas.FinishedBy,
    };

    public static Tugas Cancel(this Tugas tugas, CatatanRiwayat catatan) => tugas.Close(TugasState.Cancelled, catatan);

    public static Tugas Reopen(this Tugas tugas, DateTime utc) =>
        (tugas with
        {
            State = TugasState.Accepted, FinishedUtc = null, FinishedBy = null, Setuju = null, Alasan = null, KelengkapanDilewati = [], AlasanKelengkapan = null,
        }).StartClock(utc);

    public static Tugas GiveTo(this Tugas tugas, Common.JabatanId kepada, DateTime utc) =>
        (tugas.StopClock(utc) with { State = TugasState.Open, Jabatan = kepada, AcceptedUtc = null, AcceptedBy = null }).StartClock(utc);

    /// <summary>
    /// A task that was given to one post by name, or picked up, stays with it; one that waits for its group follows the group.
    /// </summary>
    public static Tugas ChangeGroup(this Tugas tugas, ImmutableList<Common.JabatanId> kelompok)
    {
        var bernama = tugas.Jabatan is { } jabatan && (tugas.Kelompok.Count != 1 || tugas.Kelompok[0] != jabatan);
        return tugas.State != TugasState.Open || bernama
            ? tugas with { Kelompok = kelompok }
            : tugas with { Kelompok = kelompok, Jabatan = kelompok.Count == 1 ? kelompok[0] : null };
    }

    public static Tugas SuppliedBy(this Tugas tugas, Pelaku pelaku) =>
        tugas.Penyuplai.Contains(pelaku.PegawaiId) ? tugas : tugas with { Penyuplai = tugas.Penyuplai.Add(pelaku.PegawaiId) };

    public static Tugas StartClock(this Tugas tugas, DateTime utc) => tugas.State == TugasState.Open
        ? tugas with { Menunggu = tugas.Menunggu.Add(new Rentang(utc, null)) }
        : tugas with { Bekerja = tugas.Bekerja.Add(new Rentang(utc, null)) };

    public static Tugas StopClock(this Tugas tugas, DateTime utc) =>
        tugas with { Menunggu = tugas.Menunggu.CloseLast(utc), Bekerja = tugas.Bekerja.CloseLast(utc) };

    /// <summary>Ends the running stretch; a clock that ran backwards makes it empty, not negative.</summary>
    public static ImmutableList<Rentang> CloseLast(this ImmutableList<Rentang> rentang, DateTime utc) =>
        rentang is [.., { SampaiUtc: null } terakhir]
            ? rentang.SetItem(rentang.Count - 1, terakhir with { SampaiUtc = utc < terakhir.DariUtc ? terakhir.DariUtc : utc })
            : rentang;
}
