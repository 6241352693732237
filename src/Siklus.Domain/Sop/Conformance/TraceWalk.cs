namespace Siklus.Domain.Sop.Conformance;

/// <summary>One walk along a trace.</summary>
internal sealed partial class TraceWalk(ConformanceCheck check, Trace trace)
{
    private readonly List<Deviation> found = [];
    private readonly HashSet<int> misfits = [];
    private readonly Dictionary<int, StepDone> done = [];
    private readonly SortedDictionary<int, int> missing = [];
    private readonly Dictionary<int, HashSet<string>> whoEver = [];
    private int skipped;
    private int? next = 1;
    private int? last;
    private int lastEvent = -1;

    public ConformanceResult Result()
    {
        for (var i = 0; i < trace.Events.Count; i++) Take(i, trace.Events[i]);
        JudgeHelpers(last);
        foreach (var (urutan, at) in missing) Skip(at, urutan);
        SkipMembers();
        if (trace.Ended && next is { } berikut) found.Add(new Deviation.NotFinished(berikut));
        else if (next is { } waits && trace is { Tenggat: { } due, Kini: { } now } && check.Kalender.LocalDate(now) > due) found.Add(new Deviation.StillOpen(waits, due));
        var steps = trace.Events.Count(e => e.Pihak is null);
        return new ConformanceResult(found, steps, steps - misfits.Count, skipped);
    }

    private void Take(int i, TraceEvent one)
    {
        if (one.Pihak is not null)
        {
            JudgeCounterpart(i, one);
            return;
        }
        if (one.Urutan is not { } urutan || urutan < 1 || urutan > check.Terakhir)
        {
            Misfit(i, new Deviation.UnknownStep(i));
            return;
        }
        var langkah = check.StepOf(urutan);
        var part = PartOf(langkah, one);
        if (part == Part.Stranger) Misfit(i, new Deviation.WrongPelaksana(i, urutan, Pembantu: false));
        if (one.DitutupTanpa) found.Add(new Deviation.Released(i, urutan));
        if (urutan == next) GoOn(i, one, langkah, part);
        else if (done.TryGetValue(urutan, out var former)) Again(i, one, langkah, part, former);
        else if (missing.Remove(urutan)) MakeUp(i, one, langkah, part);
        else if (PathTo(urutan) is { } passed)
        {
            foreach (var left in passed) missing.TryAdd(left, i);
            GoOn(i, one, langkah, part);
        }
        else MakeUp(i, one, langkah, part);
        JudgeTime(i, one, langkah);
    }

    /// <summary>The step is at its turn: what follows is told by the sheet, or by the decision that it is.</summary>
    private void GoOn(int i, TraceEvent one, Langkah langkah, Part part)
    {
        if (last != langkah.Urutan) JudgeHelpers(last);
        done[langkah.Urutan] = new StepDone().With(i, one, part);
        Remember(one, langkah);
        (last, lastEvent, next) = (langkah.Urutan, i, check.AfterStep(langkah.Urutan));
        if (langkah.Keputusan is { } keputusan && one.Ya == false)
            GoBack(i, langkah, one.KembaliKe ?? check.TargetOf(langkah.Urutan, keputusan, Following(i)), one.KembaliSebagian);
    }

    /// <summary>The step was done in this round already.</summary>
    private void Again(int i, TraceEvent one, Langkah langkah, Part part, StepDone former)
    {
        if (IsUnwrittenReturn(i, langkah.Urutan))
        {
            GoBack(lastEvent, check.StepOf(last!.Value), langkah.Urutan, partly: false);
            GoOn(i, one, langkah, part);
            return;
        }
        var joins = part == Part.Helper || !former.ByPenanggung || (langkah.Mode == ModeLangkah.MasingMasing && !former.Has(one.Siapa));
        if (!joins) Misfit(i, new Deviation.Repeated(i, langkah.Urutan));
        else if (langkah.Urutan != last) Misfit(i, new Deviation.OutOfOrder(i, langkah.Urutan, last));
        else lastEvent = i;
        former.With(i, one, part);
        Remember(one, langkah);
    }

    /// <summary>The step comes after a later one, or where no path leads.</summary>
    private void MakeUp(int i, TraceEvent one, Langkah langkah, Part part)
    {
        Misfit(i, new Deviation.OutOfOrder(i, langkah.Urutan, last));
        done[langkah.Urutan] = new StepDone().With(i, one, part);
        Remember(one, langkah);
    }

    /// <summary>A decision whose outcome nobody wrote down went back when the next event is of a step that its no may lead to.</summary>
    private bool IsUnwrittenReturn(int i, int urutan) =>
        last is { } decided && urutan < decided && lastEvent == StepBefore(i) && trace.Events[lastEvent].Ya is null
        && check.StepOf(decided).Keputusan is { } keputusan && (keputusan.TargetBebas || keputusan.Tidak == urutan);

    private void GoBack(int i, Langkah langkah, int target, bool partly)
    {
        var known = target >= 1 && target <= langkah.Urutan;
        var printed = known && langkah.Keputusan is { } keputusan && (keputusan.TargetBebas || keputusan.Tidak == target);
        var returned = new Deviation.Returned(i, langkah.Urutan, target, printed);
        if (printed) found.Add(returned);
        else Misfit(i, returned);
        if (!known) return;
        JudgeHelpers(langkah.Urutan);
        foreach (var (urutan, at) in missing.Where(m => m.Key >= target).ToList())
        {
            Skip(at, urutan);
            missing.Remove(urutan);
        }
        foreach (var urutan in done.Keys.Where(u => u > target || (u == target && !partly)).ToList()) done.Remove(urutan);
        (last, next) = (null, target);
    }

    /// <summary>The steps between the next one and <paramref name="urutan"/> on the path of yes; null when it is not on that path. What a partial return left valid is not missed.</summary>
    private List<int>? PathTo(int urutan)
    {
        var passed = new List<int>();
        var step = next;
        for (; step is { } at && at < urutan; step = check.AfterStep(at))
            if (!done.ContainsKey(at)) passed.Add(at);
        return step == urutan ? passed : null;
    }

    private int? Following(int i) => StepsAfter(i).FirstOrDefault()?.Urutan;

    private IEnumerable<TraceEvent> StepsAfter(int i) => trace.Events.Skip(i + 1).Where(e => e.Pihak is null);

    private int StepBefore(int i)
    {
        do i--;
        while (i >= 0 && trace.Events[i].Pihak is not null);
        return i;
    }
}
