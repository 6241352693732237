using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;

namespace Siklus.App.Sop.Conformance;

/// <summary>Reads rows of work as a trace of an SOP: finds each row's step, and the columns that its post stands for.</summary>
public sealed class PaperTrace
{
    private static readonly string[] Substitutes = ["plt.", "plh.", "pj.", "plt ", "plh ", "pj "];
    private readonly Dictionary<string, string[]> posts;
    private readonly Dictionary<string, string[]> members;
    private readonly SopDefinition sop;
    private readonly KalenderKerja kalender;

    /// <summary>Prepares a sheet for an office; without posts of an office only the names of the columns are known.</summary>
    /// <param name="sop">The sheet.</param>
    /// <param name="kalender">The office's calendar.</param>
    /// <param name="jabatan">Posts of the office by name.</param>
    /// <param name="pengikatan">Which of them the columns stand for.</param>
    public PaperTrace(SopDefinition sop, KalenderKerja kalender, IEnumerable<(JabatanId Id, string Nama)>? jabatan = null, Pengikatan? pengikatan = null)
    {
        (this.sop, this.kalender, Matcher) = (sop, kalender, new StepMatcher(sop));
        var names = (jabatan ?? []).ToList();
        var bound = pengikatan ?? new Pengikatan([]);
        posts = names.GroupBy(j => j.Nama.Trim(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => sop.Kolom.Where(k => g.Any(j => bound.Of(k.Kode).Contains(j.Id))).Select(k => k.Kode).ToArray(), StringComparer.OrdinalIgnoreCase);
        members = sop.Kolom.ToDictionary(k => k.Kode, k => names.Where(j => bound.Of(k.Kode).Contains(j.Id)).Select(j => j.Nama.Trim()).ToArray());
    }

    /// <summary>Finds the steps.</summary>
    public StepMatcher Matcher { get; }

    /// <summary>The trace of the rows of one run, in the order in which the work was finished. Rows with mistakes are left out.</summary>
    public Trace Of(IEnumerable<BarisKerja> rows)
    {
        var good = rows.Where(r => r.Selesai is not null).ToList();
        // A day without an hour lies somewhere in that day, so then the days alone tell the order, and within a day the rows.
        var byHour = good.TrueForAll(r => r.JamDiketahui);
        var events = good.OrderBy(r => byHour ? Utc(r.Selesai!.Value) : Utc(r.Selesai!.Value).Date).Select(EventOf).ToList();
        return new Trace { Events = events, Anggota = MembersOf(events) };
    }

    /// <summary>The instant of a written time.</summary>
    public DateTime Utc(DateTime written) => written.Kind == DateTimeKind.Utc ? written : kalender.ToUtc(DateOnly.FromDateTime(written), TimeOnly.FromDateTime(written));

    private TraceEvent EventOf(BarisKerja row)
    {
        var langkah = Matcher.Find(row.Langkah, row.Uraian);
        var (kolom, post) = ColumnsOf(row.Pelaksana);
        var selesai = Utc(row.Selesai!.Value);
        // An office that binds nobody to the step's column can't say that somebody is the wrong one.
        var unknown = kolom.Length == 0 && (langkah is null || members[langkah.Penanggung].Length == 0);
        return new TraceEvent
        {
            Nomor = row.Nomor, Urutan = langkah?.Urutan, Sebutan = $"{row.Langkah} {row.Uraian}".Trim(), Pelaksana = row.Pelaksana, Kolom = unknown ? null : kolom,
            Siapa = post ?? (row.Nama.Length > 0 ? row.Nama : null), Orang = row.Nama.Length > 0 ? row.Nama : null, SelesaiUtc = selesai, JamDiketahui = row.JamDiketahui,
            Dikerjakan = row.Mulai is { } mulai ? [new Rentang(Utc(mulai), selesai)] : [], Ya = row.Ya, DitutupTanpa = row.DitutupTanpa,
            KembaliKe = row.KembaliKe.Length > 0 ? Matcher.Find(row.KembaliKe, "")?.Urutan : null, Pihak = row.Tindakan.Length > 0 ? row.Tindakan : null, Catatan = row.Catatan.Length > 0 ? row.Catatan : null,
        };
    }

    /// <summary>Codes of columns, and the post where it is one of the office's. A substitute (Plt, Plh, Pj) stands for the post.</summary>
    private (string[] Kolom, string? Post) ColumnsOf(string pelaksana)
    {
        var name = pelaksana.Trim();
        if (Array.Find(Substitutes, s => name.StartsWith(s, StringComparison.OrdinalIgnoreCase)) is { } prefix) name = name[prefix.Length..].Trim();
        var named = sop.Kolom.Where(k => NamesOf(k).Contains(name, StringComparer.OrdinalIgnoreCase)).Select(k => k.Kode);
        return posts.TryGetValue(name, out var bound) ? ([.. bound.Union(named)], name) : ([.. named], null);
    }

    private static IEnumerable<string> NamesOf(Kolom kolom) => kolom.Nama.Split(['/', ',', '&']).Append(kolom.Nama).Append(kolom.Kode).Select(n => n.Trim());

    /// <summary>Members are asked for only where the rows name them one by one.</summary>
    private Dictionary<string, IReadOnlyList<string>> MembersOf(IReadOnlyList<TraceEvent> events)
    {
        var asked = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var steps in sop.Langkah.Where(l => l.Mode == ModeLangkah.MasingMasing).GroupBy(l => l.Penanggung))
        {
            var done = events.Where(e => e.Pihak is null && steps.Any(l => l.Urutan == e.Urutan) && e.Kolom?.Contains(steps.Key) != false).ToList();
            if (done.Count > 0 && done.TrueForAll(e => members[steps.Key].Contains(e.Siapa, StringComparer.OrdinalIgnoreCase))) asked[steps.Key] = members[steps.Key];
        }
        return asked;
    }
}
