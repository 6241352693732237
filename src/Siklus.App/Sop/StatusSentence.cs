using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>What the status sentence is about, for its colour and icon.</summary>
public enum StatusTone
{
    /// <summary>Somebody has to pick a task up.</summary>
    Waiting,

    /// <summary>Somebody is working.</summary>
    Working,

    /// <summary>It came back and has to be done again.</summary>
    Returned,

    /// <summary>The due day has passed.</summary>
    Late,

    /// <summary>Paused.</summary>
    Paused,

    /// <summary>Finished.</summary>
    Finished,

    /// <summary>Cancelled.</summary>
    Cancelled,
}

/// <summary>The status sentence of a case or task.</summary>
/// <param name="Tone">What it is about.</param>
/// <param name="Sentence">Indonesian: whose turn, since when, how long against the standard, what is missing.</param>
public sealed record Status(StatusTone Tone, string Sentence);

/// <summary>Says in one or two sentences where a case stands (docs/ui.md).</summary>
public sealed class StatusSentence(OfficeNames names, KalenderKerja kalender, WallClock clock, DateTime utcNow, bool onPaper = false)
{
    /// <summary>Where the case stands.</summary>
    public Status Of(Pelaksanaan pelaksanaan) => pelaksanaan.Status switch
    {
        StatusPelaksanaan.Selesai => new(StatusTone.Finished, $"Selesai {When(pelaksanaan.DitutupUtc!.Value)}. Isinya tidak dapat diubah lagi; perbaikan dibuat sebagai pelaksanaan koreksi."),
        StatusPelaksanaan.Dibatalkan => new(StatusTone.Cancelled, $"Dibatalkan {When(pelaksanaan.DitutupUtc!.Value)}."),
        StatusPelaksanaan.Dijeda => new(StatusTone.Paused, $"Dijeda sejak {When(pelaksanaan.Jeda[^1].DariUtc)}{WhyPaused(pelaksanaan)}. Waktu tidak dihitung sampai dilanjutkan."),
        _ => Running(pelaksanaan),
    };

    private string WhyPaused(Pelaksanaan pelaksanaan) => pelaksanaan.Riwayat.LastOrDefault(c => c.Isi is Riwayat.Dijeda) is { Isi: Riwayat.Dijeda jeda } entry
        ? $" oleh {names.Of(entry.Pelaku.JabatanId)}: {jeda.Alasan.TrimEnd('.', ' ')}"
        : "";

    private Status Running(Pelaksanaan pelaksanaan)
    {
        var langkah = pelaksanaan.CurrentLangkah!;
        var open = pelaksanaan.Tugas.Where(t => t.IsOpen).ToList();
        var parts = new List<string> { $"Langkah {langkah.NomorTampil}" };
        parts[0] += ": " + Indonesian.List([.. Turns(open)]) + ".";
        parts.AddRange(Progress(pelaksanaan, langkah, open));
        if (Standard(langkah, open) is { } standard) parts.Add(standard);
        if (MissingOf(pelaksanaan, open) is { } missing) parts.Add(missing);
        return new(ToneOf(pelaksanaan, open), string.Join(' ', parts));
    }

    private IEnumerable<string> Turns(List<Tugas> open)
    {
        var waiting = open.Where(t => t.State == TugasState.Open).ToList();
        var working = open.Where(t => t.State == TugasState.Accepted).ToList();
        foreach (var group in working.GroupBy(t => t.Peran))
            yield return $"{names.Short(group.SelectMany(PostsOf))} mengerjakan sejak {When(group.Min(t => t.AcceptedUtc!.Value))}";
        foreach (var group in waiting.GroupBy(t => t.Peran))
        {
            var anyOf = group.First() is { Jabatan: null, Kelompok.Count: > 1 };
            yield return $"menunggu {(anyOf ? "salah satu dari " : "")}{names.Short(group.SelectMany(PostsOf))} sejak {When(group.Min(t => t.OpenedUtc))}";
        }
    }

    /// <summary>How many of a group are through, once the first of them is.</summary>
    private static IEnumerable<string> Progress(Pelaksanaan pelaksanaan, Langkah langkah, List<Tugas> open)
    {
        var members = pelaksanaan.MembersOf(langkah.Urutan);
        if (members.Count > 1 && members.Count(t => t.IsDone) is > 0 and var done) yield return $"{done} dari {members.Count} sudah selesai.";
        foreach (var act in open.Where(t => t.Peran == TugasPeran.Pelaksana).SelectMany(t => pelaksanaan.CounterpartsOf(t.Nomor)).GroupBy(t => t.Pihak))
        {
            if (act.Count() > 1 && act.Count(t => t.IsDone) is > 0 and var through)
                yield return $"{langkah.PihakOf(act.Key ?? "")?.Nama ?? "Pihak lain"}: {through} dari {act.Count()}.";
        }
    }

    private string? Standard(Langkah langkah, List<Tugas> open)
    {
        var worked = open.Where(t => t.Peran == TugasPeran.Pelaksana).Select(t => CaseTiming.Minutes(t.Bekerja, kalender, utcNow)).DefaultIfEmpty(0).Max();
        if (langkah.WaktuBaku is not { } baku || worked == 0) return null;
        return $"Sudah {CaseTiming.Say(worked)} kerja dari baku {CaseTiming.Say(baku)}.";
    }

    private static string? MissingOf(Pelaksanaan pelaksanaan, List<Tugas> open)
    {
        var missing = open.Where(t => t.Peran == TugasPeran.Pelaksana).SelectMany(t => pelaksanaan.MissingOutputs(t.Nomor)).Select(o => o.Nama).Distinct().ToList();
        return missing.Count == 0 ? null : $"Belum ada: {Indonesian.List(missing)}.";
    }

    private StatusTone ToneOf(Pelaksanaan pelaksanaan, List<Tugas> open)
    {
        if (pelaksanaan.Awal.Tenggat < clock.DateOf(utcNow)) return StatusTone.Late;
        if (open.Any(t => t.Putaran > 1 && pelaksanaan.DraftsFor(t.Nomor).Count > 0)) return StatusTone.Returned;
        return open.Any(t => t.State == TugasState.Accepted) ? StatusTone.Working : StatusTone.Waiting;
    }

    private static IEnumerable<JabatanId> PostsOf(Tugas tugas) => tugas.Jabatan is { } one ? [one] : tugas.Kelompok;

    // "hari ini" means nothing on a sheet that is read next year.
    private string When(DateTime utc) => onPaper ? clock.Long(utc) : clock.Relative(utc, utcNow);
}
