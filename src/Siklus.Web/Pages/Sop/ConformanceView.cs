using Siklus.App.Sop.Conformance;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop;

/// <summary>A line of a run held against a sheet: what was done with what is said of it, or what was not done.</summary>
/// <param name="Langkah">The step as the sheet says it, or as it was written down.</param>
/// <param name="Kejadian">What was done; null for what was not.</param>
/// <param name="Temuan">What is said of it.</param>
/// <param name="Tindakan">Name of the counterpart act that it is, or null for the step itself.</param>
public sealed record ConformanceLine(string Langkah, TraceEvent? Kejadian, IReadOnlyList<(ScreenState State, string Word, string Sentence)> Temuan, string? Tindakan = null);

/// <summary>A run held against a sheet, as a page shows it.</summary>
public sealed class ConformanceView(SopDefinition sop, HeldRun held)
{
    private readonly DeviationSentence say = new(sop, held.Run.Jejak);

    public ConformanceResult Hasil => held.Hasil;

    public WorkRun Run => held.Run;

    /// <summary>Colour and icon of the whole.</summary>
    public ScreenState State => StateOf(held.Hasil);

    /// <summary>The whole in a sentence.</summary>
    public string Sentence
    {
        get
        {
            var (hasil, open) = (held.Hasil, !held.Run.Jejak.Ended);
            if (hasil.Persen is not { } percent) return "Belum ada langkah yang selesai.";
            var so = open ? "Sejauh ini s" : "S";
            return hasil.MenurutSop
                ? $"{so}emua {hasil.Kejadian} kejadian sesuai SOP{(hasil.Deviations.Count > 0 ? $"; {hasil.Deviations.Count} catatan" : "")}."
                : $"{so}esuai {Siklus.Domain.Common.Angka.Format(percent, 1)}%: {hasil.Sesuai} dari {hasil.Kejadian} kejadian sesuai SOP{(hasil.Terlewat > 0 ? $", {hasil.Terlewat} terlewat" : "")}.";
        }
    }

    /// <summary>What was done in order, with what was not done where it should have been.</summary>
    public IEnumerable<ConformanceLine> Lines
    {
        get
        {
            var missing = held.Hasil.Deviations.Where(d => IsOfNoEvent(d)).ToLookup(d => d.Kejadian ?? int.MaxValue);
            var ofEvent = held.Hasil.Deviations.Where(d => !IsOfNoEvent(d)).ToLookup(d => d.Kejadian);
            for (var i = 0; i < held.Run.Jejak.Events.Count; i++)
            {
                foreach (var one in missing[i]) yield return Missing(one);
                var done = held.Run.Jejak.Events[i];
                yield return new ConformanceLine(done.Urutan is { } urutan && urutan >= 1 && urutan <= sop.Langkah.Count ? done.Pihak is null ? Named(urutan) : $"langkah {sop.LangkahKe(urutan).NomorTampil}" : done.Sebutan, done, [.. ofEvent[i].Select(Told)], ActOf(done));
            }
            foreach (var one in missing[int.MaxValue]) yield return Missing(one);
        }
    }

    /// <summary>Words of the deviations, each once with how often, the weightiest first.</summary>
    public static IEnumerable<(ScreenState State, string Words)> Summary(ConformanceResult hasil) => hasil.Deviations.GroupBy(DeviationSentence.Word)
        .OrderByDescending(g => g.Max(d => d.Tingkat)).Select(g => (StateOf(g.First().Tingkat), g.Count() == 1 ? g.Key : $"{g.Count()} {g.Key}"));

    public static ScreenState StateOf(ConformanceResult hasil) => hasil.MenurutSop ? ScreenState.Finished : StateOf(hasil.Deviations.Max(d => d.Tingkat));

    public static ScreenState StateOf(TingkatPenyimpangan tingkat) => tingkat switch
    {
        TingkatPenyimpangan.Berat => ScreenState.Late,
        TingkatPenyimpangan.Ringan => ScreenState.Returned,
        _ => ScreenState.Info,
    };

    private string? ActOf(TraceEvent done) => done.Pihak switch
    {
        null => null,
        CaseTrace.Atasan => "penilaian atasan",
        var kode => (done.Urutan is { } urutan && urutan >= 1 && urutan <= sop.Langkah.Count ? sop.LangkahKe(urutan).PihakOf(kode)?.Nama : null) ?? kode,
    };

    private static bool IsOfNoEvent(Deviation one) => one is Deviation.Skipped or Deviation.NotFinished or Deviation.StillOpen;

    private ConformanceLine Missing(Deviation one) => new(Named(one.Urutan!.Value), null, [Told(one)]);

    private string Named(int urutan) => $"{sop.LangkahKe(urutan).NomorTampil}. {sop.LangkahKe(urutan).UraianTampil}";

    private (ScreenState State, string Word, string Sentence) Told(Deviation one) => (StateOf(one.Tingkat), DeviationSentence.Word(one), say.Say(one));
}
