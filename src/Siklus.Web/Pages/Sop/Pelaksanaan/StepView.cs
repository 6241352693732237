using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Web.Ui;
using Kasus = Siklus.Domain.Sop.Pelaksanaan;
using TugasKasus = Siklus.Domain.Sop.Tugas;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>A step of the sheet as it stands in one case.</summary>
/// <param name="Langkah">The step.</param>
/// <param name="Look">Its colour.</param>
/// <param name="Word">What is said beside it.</param>
/// <param name="Doers">Who does it, shortened.</param>
/// <param name="Lines">Time against the standard, members without a report, why it came back.</param>
public sealed record StepView(Langkah Langkah, ScreenState Look, string Word, string Doers, IReadOnlyList<string> Lines);

/// <summary>Draws the path of a case through its sheet.</summary>
internal sealed class StepViews(Kasus pelaksanaan, OfficeNames names, KalenderKerja kalender, DateTime utcNow)
{
    public IReadOnlyList<StepView> All() => [.. pelaksanaan.Sop.Langkah.Select(Of)];

    private StepView Of(Langkah langkah)
    {
        var members = pelaksanaan.MembersOf(langkah.Urutan);
        var isNow = pelaksanaan.CurrentLangkah?.Urutan == langkah.Urutan;
        var look = Look(members, isNow);
        return new StepView(langkah, look, WordOf(langkah, members, isNow, look) ?? look.Word(), DoersOf(langkah, members), [.. Lines(langkah, members, isNow)]);
    }

    private ScreenState Look(IReadOnlyList<TugasKasus> members, bool isNow)
    {
        if (isNow && pelaksanaan.Status == StatusPelaksanaan.Dijeda) return ScreenState.Paused;
        if (isNow) return members.Any(t => t.Putaran > 1 && t.IsOpen) ? ScreenState.Returned : ScreenState.Running;
        if (members.Count > 0 && members.All(t => t.IsDone)) return ScreenState.Finished;
        return ScreenState.NotYet;
    }

    private string? WordOf(Langkah langkah, IReadOnlyList<TugasKasus> members, bool isNow, ScreenState look)
    {
        if (look == ScreenState.NotYet && members.Count == 0 && pelaksanaan.TasksOf(langkah.Urutan).Any(t => t.State == TugasState.Superseded)) return "Akan diulang";
        if (!isNow || look == ScreenState.Paused || members.Count == 0) return null;
        if (members.Count > 1) return $"{members.Count(t => t.IsDone)} dari {members.Count} selesai";
        return members[0].State == TugasState.Open ? "Menunggu" : null;
    }

    private string DoersOf(Langkah langkah, IReadOnlyList<TugasKasus> members)
    {
        var own = members.SelectMany(PostsOf).Distinct().ToList();
        var posts = own.Count > 0 ? own : pelaksanaan.Pengikatan.Of(langkah.Penanggung);
        return langkah.Mode == ModeLangkah.SalahSatu && posts.Count > 1 ? $"{pelaksanaan.Sop.KolomOf(langkah.Penanggung)?.Nama}, salah satu" : names.Short(posts);
    }

    private static IEnumerable<JabatanId> PostsOf(TugasKasus tugas) => tugas.Jabatan is { } one ? [one] : tugas.Kelompok;

    private IEnumerable<string> Lines(Langkah langkah, IReadOnlyList<TugasKasus> members, bool isNow)
    {
        if (members.Count > 0 && members.All(t => t.IsDone) && TimeOf(langkah, members) is { } time) yield return time;
        if (members.Select(t => t.Putaran).DefaultIfEmpty(1).Max() is > 1 and var round) yield return Round(members, round, isNow);
        foreach (var gone in members.Where(t => t.State == TugasState.Released))
            yield return $"{names.Of(PostsOf(gone))} ditutup tanpa laporan: {gone.Alasan}";
        foreach (var gone in members.SelectMany(t => pelaksanaan.CounterpartsOf(t.Nomor)).Where(t => t.State == TugasState.Released))
            yield return $"{names.Of(PostsOf(gone))} tanpa tindakan “{langkah.PihakOf(gone.Pihak ?? "")?.Nama}”: {gone.Alasan}";
    }

    private string? TimeOf(Langkah langkah, IReadOnlyList<TugasKasus> members)
    {
        var worked = members.Where(t => t.State == TugasState.Finished).Select(t => CaseTiming.Minutes(t.Bekerja, kalender, utcNow)).ToList();
        if (worked.Count == 0) return null;
        var slowest = $"{(worked.Count > 1 ? "Paling lama" : "Dikerjakan")} {CaseTiming.Say(worked.Max())}";
        return langkah.WaktuBaku is { } baku ? $"{slowest}, baku {CaseTiming.Say(baku)}" : slowest;
    }

    private string Round(IReadOnlyList<TugasKasus> members, int round, bool isNow)
    {
        var again = members.Where(t => t.Putaran == round).ToList();
        var who = again.Count == members.Count ? "" : $" ({names.Short(again.SelectMany(PostsOf))})";
        var back = isNow ? pelaksanaan.Riwayat.Select(c => c.Isi).OfType<Riwayat.Dikembalikan>().LastOrDefault() : null;
        return $"Putaran {round}{who}{(back is null ? "" : $": {back.Alasan}")}";
    }
}
