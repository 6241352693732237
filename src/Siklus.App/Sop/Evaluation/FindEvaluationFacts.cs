using Siklus.App.Common;
using Siklus.App.Sop.Conformance;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;
using Siklus.Domain.Sop.Review;

namespace Siklus.App.Sop.Evaluation;

/// <summary>What Siklus knows of the questions of an evaluation: the runs of the year against the sheet, and the sheet itself. It informs; the answers are the examiner's.</summary>
public sealed class FindEvaluationFacts(SopLibrary library, MeasureSopTime measure, ReadConformance conformance, ReviewSop review)
{
    private const int MostSteps = 3;

    /// <summary>The facts of the runs whose budget year is <paramref name="tahun"/>; a question of which nothing is known has none.</summary>
    public async Task<FaktaEvaluasi> RunAsync(SopVersiId versi, int tahun, CancellationToken cancel = default)
    {
        var sop = await library.FindAsync(versi, cancel);
        var waktu = await measure.RunAsync(versi, new PilihanWaktu(tahun), cancel);
        var held = (await conformance.RunAsync(versi, tahun, null, cancel)).Runs;
        var odd = held.SelectMany(r => r.Item1.Hasil.Deviations).ToList();
        var facts = new Dictionary<string, IReadOnlyList<string>>
        {
            [PenilaianSop.Kinerja] = [.. Runs(waktu, tahun)],
            [PenilaianSop.Dipahami] = [Review(sop, tahun), .. Fit(held)],
            [PenilaianSop.Dilaksanakan] = [.. held.Count == 0 ? [] : (IEnumerable<string>)[Returns(waktu)]],
            [PenilaianSop.Peran] = [.. held.Count == 0 ? [] : (IEnumerable<string>)[Roles(odd)]],
            [PenilaianSop.Permasalahan] = [.. held.Count == 0 ? [] : (IEnumerable<string>)[Course(odd)]],
            [PenilaianSop.Kebutuhan] = [.. Standards(waktu)],
            [PenilaianSop.Sinergi] = [Related(sop)],
        };
        return new FaktaEvaluasi(facts.Where(f => f.Value.Count > 0).ToDictionary());
    }

    private static IEnumerable<string> Runs(WaktuSop waktu, int tahun)
    {
        if (waktu.Pelaksanaan == 0)
        {
            yield return $"Belum ada pelaksanaan tahun {tahun} di Siklus.";
            yield break;
        }
        yield return $"{waktu.Pelaksanaan} pelaksanaan tahun {tahun}, {waktu.Selesai} selesai.";
        var timed = waktu.Langkah.Where(l => l is { Kerja: not null, BakuMenit: not null }).ToList();
        if (timed.Sum(l => l.Kerja!.Kali) is > 0 and var all && timed.Sum(l => l.DalamBaku) is var kept)
            yield return $"{kept} dari {all} pengerjaan langkah memenuhi waktu baku ({Angka.Format(Math.Round(100m * kept / all, MidpointRounding.AwayFromZero), 0)}%).";
    }

    private string Review(SopDefinition sop, int tahun)
    {
        var found = review.Gather(sop, tahun).Select(f => f.Tingkat).ToList();
        var weighty = found.Count(t => t > TingkatTemuan.Catatan);
        return found.Count == 0 ? "Pemeriksaan SOP tidak menemukan apa pun." : $"Pemeriksaan SOP: {found.Count} temuan{(weighty == 0 ? ", semuanya catatan" : $", {weighty} di antaranya perlu diperbaiki")}.";
    }

    private static IEnumerable<string> Fit(IReadOnlyList<(HeldRun Held, Persistence.RiwayatKertasRow? Kertas)> held)
    {
        if (held.Count == 0) yield break;
        var paper = held.Count(r => r.Kertas is not null);
        yield return $"{held.Count(r => r.Held.Hasil.MenurutSop)} dari {held.Count} pelaksanaan{(paper == 0 ? "" : $" ({paper} dicatat di kertas)")} berjalan sesuai SOP.";
    }

    private static string Returns(WaktuSop waktu)
    {
        var most = waktu.Langkah.Where(l => l.Dikembalikan > 0).OrderByDescending(l => l.Dikembalikan).Take(MostSteps).Select(l => $"{Step(l.Langkah)} ({l.Dikembalikan} kali)").ToList();
        return most.Count == 0 ? "Tidak ada langkah yang dikembalikan." : $"Paling sering dikembalikan: {Indonesian.List(most)}.";
    }

    private static string Roles(IReadOnlyList<Deviation> odd)
    {
        var (other, released) = (odd.OfType<Deviation.WrongPelaksana>().Count(), odd.OfType<Deviation.Released>().Count());
        var sentence = other == 0 ? "Semua langkah dikerjakan pelaksana menurut lembar" : $"{other} kali langkah dikerjakan pelaksana lain daripada menurut lembar";
        return $"{sentence}{(released == 0 ? "" : $"; {released} kali tugas ditutup tanpa hasil")}.";
    }

    private static string Course(IReadOnlyList<Deviation> odd)
    {
        var counts = new (int Kali, string Kata)[]
        {
            (odd.OfType<Deviation.Skipped>().Count(), "langkah terlewat"), (odd.OfType<Deviation.OutOfOrder>().Count(), "langkah tidak urut"),
            (odd.OfType<Deviation.Repeated>().Count(), "langkah berulang"), (odd.OfType<Deviation.UnknownStep>().Count(), "pekerjaan di luar lembar"),
            (odd.Count(d => d is Deviation.Overdue or Deviation.StillOpen), "pelaksanaan melewati tenggat"),
        };
        var said = counts.Where(c => c.Kali > 0).Select(c => $"{c.Kali} {c.Kata}").ToList();
        return said.Count == 0 ? "Tidak ada langkah yang terlewat atau tidak urut, dan tidak ada tenggat yang terlewati." : $"Penyimpangan: {Indonesian.List(said)}.";
    }

    private static IEnumerable<string> Standards(WaktuSop waktu)
    {
        var timed = waktu.Langkah.Where(l => l is { Kerja: not null, BakuMenit: not null }).ToList();
        var missed = timed.Where(l => l.DalamBaku * 2 < l.Kerja!.Kali).ToList();
        if (missed.Count > 0) yield return $"Waktu baku terpenuhi pada kurang dari separuh pengerjaan: {Indonesian.List([.. missed.Select(l => Step(l.Langkah))])}.";
        else if (timed.Count > 0) yield return "Waktu baku setiap langkah terpenuhi pada separuh pengerjaan atau lebih.";
        var asked = missed.Where(l => l.Usulan is not null).Select(l => $"{Step(l.Langkah)} dari {CaseTiming.Say(l.Langkah.WaktuBaku!)} menjadi {CaseTiming.Say(l.Usulan!)}").ToList();
        if (asked.Count > 0) yield return $"Usulan waktu baku: {Indonesian.List(asked)}.";
    }

    private static string Related(SopDefinition sop)
    {
        var (named, steps) = (sop.Identitas.Keterkaitan.Count, sop.Langkah.Count(l => l.SopTerkait is not null));
        return named + steps == 0
            ? "Lembar tidak menyebut keterkaitan dengan SOP lain."
            : $"Lembar menyebut keterkaitan dengan {named} SOP{(steps == 0 ? "" : $"; {steps} langkah merujuk ke SOP lain")}.";
    }

    private static string Step(Langkah langkah) => $"langkah {langkah.NomorTampil}";
}
