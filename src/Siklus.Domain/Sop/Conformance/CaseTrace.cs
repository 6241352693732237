using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Domain.Sop.Conformance;

/// <summary>Reads a case's Riwayat as a trace.</summary>
public static class CaseTrace
{
    /// <summary>Code of what a superior judges in the reviewer's place; the sheet names no such act.</summary>
    public const string Atasan = "atasan";

    /// <summary>
    /// One event for each task that was finished, decided or closed without its work, in the order of the Riwayat; what was taken back is left out. What counterparts and superiors did inside
    /// a step is marked (<see cref="TraceEvent.Pihak"/>). A Plt, Plh or delegate acts for the post, so the post is what counts; a task that was
    /// given away by name counts for whoever got it.
    /// </summary>
    /// <param name="kasus">The case.</param>
    /// <param name="jabatan">Name of a post.</param>
    /// <param name="pegawai">Name of a person; null leaves persons out.</param>
    /// <param name="besides">Posts of columns that the case does not bind, for holding it against another SOP.</param>
    public static Trace Of(Pelaksanaan kasus, Func<JabatanId, string> jabatan, Func<PegawaiId, string>? pegawai = null, Pengikatan? besides = null)
    {
        var moved = kasus.Riwayat.Select(c => c.Isi).OfType<Riwayat.Dialihkan>().Select(r => r.Tugas).ToHashSet();
        var tasks = kasus.Tugas.ToDictionary(t => t.Nomor);
        var bound = new Pengikatan([.. kasus.Pengikatan.Ikatan, .. kasus.Awal.Pengikatan, .. besides?.Ikatan ?? []]);
        var events = new List<TraceEvent>();
        foreach (var catatan in kasus.Riwayat)
        {
            switch (catatan.Isi)
            {
                case Riwayat.TugasSelesai done when tasks[done.Tugas].Peran == TugasPeran.Pelaksana:
                    events.Add(EventOf(catatan, done.Tugas) with { Ya = kasus.Sop.LangkahKe(tasks[done.Tugas].Urutan).Keputusan is null ? null : true, Catatan = done.Catatan });
                    break;
                case Riwayat.PihakBertindak act:
                    events.Add(EventOf(catatan, act.Tugas) with { Pihak = ActOf(act.Tugas), Ya = act.Setuju, Catatan = act.Alasan });
                    break;
                case Riwayat.DitutupTanpa closed:
                    events.Add(EventOf(catatan, closed.Tugas) with { Pihak = ActOf(closed.Tugas), DitutupTanpa = true, Catatan = closed.Alasan });
                    break;
                case Riwayat.Dikembalikan back:
                    events.Add(EventOf(catatan, back.Tugas) with { Ya = false, KembaliKe = back.KeUrutan, KembaliSebagian = back.Anggota.Count > 0, Catatan = back.Alasan });
                    break;
                case Riwayat.DitarikKembali taken:
                    var index = events.FindLastIndex(e => e.Nomor == taken.Tugas);
                    if (index >= 0) events.RemoveAt(index);
                    break;
            }
        }
        return new Trace { Events = events, Ended = kasus.IsClosed, Tenggat = kasus.Awal.Tenggat };

        string? ActOf(int tugas) => tasks[tugas].Peran == TugasPeran.Pelaksana ? null : tasks[tugas].Pihak ?? Atasan;

        TraceEvent EventOf(CatatanRiwayat catatan, int nomor)
        {
            var tugas = tasks[nomor];
            var langkah = kasus.Sop.LangkahKe(tugas.Urutan);
            var post = tugas.Jabatan ?? catatan.Pelaku.JabatanId;
            return new TraceEvent
            {
                Nomor = nomor, Urutan = tugas.Urutan, Sebutan = $"{langkah.NomorCetak} {langkah.UraianTampil}".Trim(), Pelaksana = jabatan(post), Siapa = jabatan(post),
                Kolom = [.. bound.Ikatan.Where(i => i.Jabatan.Contains(post)).Select(i => i.Kolom).Append(langkah.Penanggung).Distinct()],
                Orang = pegawai?.Invoke(catatan.Pelaku.PegawaiId), Dikerjakan = [.. tugas.Bekerja], SelesaiUtc = catatan.WaktuUtc, Dialihkan = moved.Contains(nomor),
            };
        }
    }

    /// <summary>The same run held against another sheet: every event is the step of <paramref name="to"/> that has the same text or makes the same papers, or no step at all.</summary>
    public static Trace Against(this Trace trace, SopDefinition from, SopDefinition to)
    {
        var matcher = new StepMatcher(to);
        var matched = from.Langkah.ToDictionary(l => l.Urutan, l => matcher.Same(l)?.Urutan);
        return trace with
        {
            Events = [.. trace.Events.Select(e => e with { Urutan = StepOf(e.Urutan), KembaliKe = StepOf(e.KembaliKe) })],
        };

        int? StepOf(int? urutan) => urutan is { } step ? matched.GetValueOrDefault(step) : null;
    }
}
