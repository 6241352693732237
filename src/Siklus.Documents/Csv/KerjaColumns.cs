using System.Globalization;
using Siklus.App.Sop.Conformance;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;

namespace Siklus.Documents.Csv;

/// <summary>The columns of work that is written down in rows, for what is given out and for what comes back (docs/berkas-masukan.md).</summary>
public static class KerjaColumns
{
    /// <summary>Headings, in order.</summary>
    public static IReadOnlyList<string> Headings { get; } =
        ["Pelaksanaan", "Tahun", "Tribulan", "Langkah", "Uraian", "Pelaksana", "Nama", "Mulai", "Selesai", "Hasil", "Kembali ke", "Tindakan", "Catatan"];

    /// <summary>Headings without which nothing can be read.</summary>
    public static IReadOnlyList<string> Needed { get; } = ["pelaksanaan", "langkah", "pelaksana", "selesai"];

    /// <summary>The word for a task closed without its work.</summary>
    public const string Ditutup = "ditutup";

    /// <summary>Rows to be filled in: one for each step of the sheet.</summary>
    public static IReadOnlyList<IReadOnlyList<string?>> Template(SopDefinition sop)
    {
        var numbers = new StepMatcher(sop);
        return [.. sop.Langkah.Select(l => (IReadOnlyList<string?>)
            [null, null, null, numbers.Nomor(l), l.UraianTampil, sop.KolomOf(l.Penanggung)?.Nama, null, null, null, null, null, null, null])];
    }

    /// <summary>The rows of a run, in the order of the run.</summary>
    public static IEnumerable<IReadOnlyList<string?>> RowsOf(SopDefinition sop, StepMatcher numbers, WorkRun run, KalenderKerja kalender) => run.Jejak.Events.Select(e =>
    {
        var langkah = e.Urutan is { } urutan && urutan >= 1 && urutan <= sop.Langkah.Count ? sop.LangkahKe(urutan) : null;
        return (IReadOnlyList<string?>)
        [
            run.Judul, Whole(run.Periode.Tahun), run.Periode.Tribulan is { } tribulan ? Whole(tribulan.Nomor) : null, langkah is null ? null : numbers.Nomor(langkah), langkah?.UraianTampil ?? e.Sebutan,
            e.Pelaksana, e.Orang, e.Dikerjakan is [var first, ..] ? Local(first.DariUtc, e) : null, Local(e.SelesaiUtc, e),
            e.DitutupTanpa ? Ditutup : e.Ya switch { true => "ya", false => "tidak", _ => null },
            e.KembaliKe is { } back && back >= 1 && back <= sop.Langkah.Count ? numbers.Nomor(sop.LangkahKe(back)) : null, e.Pihak, e.Catatan,
        ];

        string Local(DateTime utc, TraceEvent of) => kalender.LocalTime(utc).ToString(of.JamDiketahui ? "dd-MM-yyyy HH.mm.ss" : "dd-MM-yyyy", CultureInfo.InvariantCulture);
    });

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
