namespace Siklus.Domain.Sop.Conformance;

internal sealed partial class TraceWalk
{
    /// <summary>What a post has to do with a step.</summary>
    private enum Part
    {
        Penanggung,
        Helper,
        Stranger,
    }

    /// <summary>The column that answers for the step finishes it; its helpers and counterparts take part. A post that has the task by name, or of which nothing is known, is not judged.</summary>
    private static Part PartOf(Langkah langkah, TraceEvent one)
    {
        if (one.Dialihkan || one.Kolom is not { } kolom || kolom.Contains(langkah.Penanggung)) return Part.Penanggung;
        return kolom.Any(k => langkah.Pelaksana.Contains(k) || langkah.Pihak.Any(p => p.Kolom.Contains(k))) ? Part.Helper : Part.Stranger;
    }

    /// <summary>A step that only helpers did was finished by the wrong post.</summary>
    private void JudgeHelpers(int? urutan)
    {
        if (urutan is { } step && done.TryGetValue(step, out var part) && part is { ByPenanggung: false, ByHelper: { } i }) Misfit(i, new Deviation.WrongPelaksana(i, step, Pembantu: true));
    }

    /// <summary>An act inside a step belongs to one of the step's columns. It is no step, so it lowers no fitness, and a sheet that lacks the step has nothing to say of it.</summary>
    private void JudgeCounterpart(int i, TraceEvent one)
    {
        if (one.Urutan is { } urutan && urutan >= 1 && urutan <= check.Terakhir && one.Pihak != CaseTrace.Atasan && PartOf(check.StepOf(urutan), one) == Part.Stranger)
            found.Add(new Deviation.WrongPelaksana(i, urutan, Pembantu: false));
    }

    private void JudgeTime(int i, TraceEvent one, Langkah langkah)
    {
        if (trace.Tenggat is { } due && !StepsAfter(i).Any() && check.Kalender.LocalDate(one.SelesaiUtc) is var day && day > due) found.Add(new Deviation.Overdue(i, due, day));
        if (langkah.WaktuBaku is not { } baku || one.Dikerjakan.Count == 0 || (!one.JamDiketahui && baku.Satuan != SatuanWaktu.Hari)) return;
        var menit = 0;
        foreach (var rentang in one.Dikerjakan) menit += Math.Max(0, check.Kalender.WorkingMinutes(rentang.DariUtc, rentang.SampaiUtc ?? one.SelesaiUtc));
        var bakuMenit = baku.WorkingMinutes(check.Kalender, check.Kalender.LocalDate(one.Dikerjakan[0].DariUtc));
        if (menit > bakuMenit) found.Add(new Deviation.Late(i, langkah.Urutan, menit, bakuMenit));
    }

    /// <summary>Members who never did a step that each of them has to do.</summary>
    private void SkipMembers()
    {
        foreach (var (urutan, who) in whoEver.OrderBy(w => w.Key))
            if (trace.Anggota.TryGetValue(check.StepOf(urutan).Penanggung, out var members))
                foreach (var member in members.Where(m => !who.Contains(m))) Skip(null, urutan, member);
    }

    private void Skip(int? before, int urutan, string? member = null)
    {
        found.Add(new Deviation.Skipped(before, urutan, member));
        skipped++;
    }

    private void Misfit(int i, Deviation deviation)
    {
        found.Add(deviation);
        misfits.Add(i);
    }

    private void Remember(TraceEvent one, Langkah langkah)
    {
        if (langkah.Mode != ModeLangkah.MasingMasing || trace.Anggota.Count == 0) return;
        if (!whoEver.TryGetValue(langkah.Urutan, out var who)) whoEver[langkah.Urutan] = who = new(StringComparer.OrdinalIgnoreCase);
        if (one.Siapa is { } name) who.Add(name);
    }

    /// <summary>Who did a step in this round.</summary>
    private sealed class StepDone
    {
        private HashSet<string>? who;

        public bool ByPenanggung { get; private set; }

        public int? ByHelper { get; private set; }

        public bool Has(string? name) => name is not null && who?.Contains(name) == true;

        public StepDone With(int i, TraceEvent one, Part part)
        {
            if (part == Part.Helper) ByHelper ??= i;
            else ByPenanggung = true;
            if (one.Siapa is { } name) (who ??= new(StringComparer.OrdinalIgnoreCase)).Add(name);
            return this;
        }
    }
}
