using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning.Nomenklatur;

/// <summary>One line of a nomenklatur as it came out of a file.</summary>
/// <param name="Nomor">Row of the sheet, as the file shows it; a wide row yields several lines.</param>
/// <param name="Kode">Code as typed.</param>
/// <param name="Nama">Name.</param>
/// <param name="Kinerja">Kinerja, or empty.</param>
/// <param name="Indikator">Indikator, or empty.</param>
/// <param name="Satuan">Unit of measure, or empty.</param>
/// <param name="Salah">What could not be read.</param>
public sealed record BarisNomenklatur(int Nomor, string Kode, string Nama, string Kinerja, string Indikator, string Satuan, IReadOnlyList<string> Salah);

/// <summary>
/// Takes the nomenklatur of other urusan into the office, or another version of its own. It looks first and says row by row what would change; then everything is taken in or nothing.
/// What is not in the file stays as it is.
/// </summary>
public sealed class ImportNomenklatur(SiklusDb db, InstansiScope scope, Sentences sentences)
{
    private const int LongestNama = 500;
    private const int LongestIndikator = 1000;
    private const int LongestSatuan = 120;

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private Dictionary<string, NomenklaturLine> own = [];
    private Dictionary<string, NomenklaturLine> shipped = [];
    private HashSet<string> known = [];

    /// <summary>Says what every row would do, and with <paramref name="apply"/> does it when no row is wrong.</summary>
    public async Task<IReadOnlyList<RencanaBaris<BarisNomenklatur>>> RunAsync(VersiNomenklatur versi, IReadOnlyList<BarisNomenklatur> rows, bool apply, CancellationToken cancel = default)
    {
        var lists = await db.Set<NomenklaturRow>().Where(n => n.Peraturan == versi.Kode).OrderBy(n => n.Bidang).ToListAsync(cancel);
        own = lists.SelectMany(l => l.Isi).DistinctBy(l => l.Kode).ToDictionary(l => l.Kode, StringComparer.Ordinal);
        var travels = NomenklaturLibrary.In(versi).ToList();
        shipped = versi.Dibandingkan ? travels.ToDictionary(e => e.Kode.Teks, LineOf, StringComparer.Ordinal) : [];
        var read = rows.Select(r => (Row: r, Kode: KodeNomenklatur.Read(r.Kode))).ToList();
        known = [.. own.Keys, .. travels.Select(e => e.Kode.Teks), .. read.Select(r => r.Kode).OfType<HasilKode.Terbaca>().Select(t => versi.Write(t.Kode)?.Teks).OfType<string>()];
        var plan = read.Select(r => Plan(versi, r.Row, r.Kode)).ToList();
        if (!apply || plan.Exists(p => p.Rencana.Hasil == HasilBaris.Salah)) return [.. plan.Select(p => p.Rencana)];
        Enter(versi, lists, [.. plan.Where(p => p.Rencana.Hasil != HasilBaris.Tetap || IsUrusan(p.Line!)).Select(p => p.Line!)]);
        await db.SaveChangesAsync(cancel);
        return [.. plan.Select(p => p.Rencana)];
    }

    private (RencanaBaris<BarisNomenklatur> Rencana, NomenklaturLine? Line) Plan(VersiNomenklatur versi, BarisNomenklatur row, HasilKode hasil)
    {
        var (wrong, notes) = (row.Salah.ToList(), new List<string>());
        var kode = KodeOf(versi, row, hasil, wrong, notes);
        if (row.Nama.Length == 0) wrong.Add("Nama belum diisi.");
        foreach (var (what, text, most) in new[] { ("Nama", row.Nama, LongestNama), ("Kinerja", row.Kinerja, LongestIndikator), ("Indikator", row.Indikator, LongestIndikator), ("Satuan", row.Satuan, LongestSatuan) })
            if (text.Length > most) wrong.Add($"{what} lebih panjang dari {most} huruf.");
        if (wrong.Count > 0 || kode is null) return (new(row, HasilBaris.Salah, wrong), null);

        var line = new NomenklaturLine(kode.Teks, row.Nama, Filled(row.Kinerja), Filled(row.Indikator), Filled(row.Satuan));
        if (kode.Tingkat == TingkatNomenklatur.SubKegiatan && line.Indikator is null) notes.Add("Tanpa indikator.");
        if (!own.TryGetValue(line.Kode, out var before) && !shipped.TryGetValue(line.Kode, out before))
            return (new(row, HasilBaris.Baru, [$"Ditambahkan: {NameOf(kode.Tingkat)} {kode.Teks}.", .. notes]), line);
        // An empty cell does not remove what is known.
        line = line with { Kinerja = line.Kinerja ?? before.Kinerja, Indikator = line.Indikator ?? before.Indikator, Satuan = line.Satuan ?? before.Satuan };
        var changes = Changes(before, line).ToList();
        return changes.Count > 0 ? (new(row, HasilBaris.Berubah, [.. changes, .. notes]), line)
            : (new(row, HasilBaris.Tetap, [own.ContainsKey(line.Kode) ? "Sudah tercatat." : "Sudah ada dalam daftar bawaan.", .. notes]), line);
    }

    private KodeNomenklatur? KodeOf(VersiNomenklatur versi, BarisNomenklatur row, HasilKode hasil, List<string> wrong, List<string> notes)
    {
        if (hasil is HasilKode.Ditolak { Alasan: var reason })
        {
            if (row.Salah.Count == 0) wrong.Add(sentences.Of(reason.Kode, reason.Rincian));
            return null;
        }
        var read = (HasilKode.Terbaca)hasil;
        if (versi.Write(read.Kode) is not { } kode)
        {
            wrong.Add($"{versi.Nama} menulis sub kegiatan dengan dua angka; {read.Kode} tidak dapat ditulis begitu. Pilih versi yang lain.");
            return null;
        }
        if (kode.Tingkat == TingkatNomenklatur.Urusan && !known.Any(k => k.StartsWith(kode.Teks + ".", StringComparison.Ordinal))) wrong.Add($"Berkas ini tidak memuat bidang urusan di bawah {kode}.");
        if (kode.Tingkat >= TingkatNomenklatur.Kegiatan && !known.Contains(kode.Induk!.Teks)) wrong.Add($"Induknya, {NameOf(kode.Tingkat - 1)} {kode.Induk}, tidak ada dalam berkas ini dan belum tercatat.");
        if (!seen.Add(kode.Teks)) wrong.Add($"Kode {kode} tertulis dua kali dalam berkas ini.");
        if (read.Penunjang) notes.Add($"{row.Kode} adalah program penunjang; dicatat sebagai {kode}.");
        else if (kode != read.Kode) notes.Add($"Menurut {versi.Nama} kodenya dicatat {kode}.");
        return kode;
    }

    private void Enter(VersiNomenklatur versi, List<NomenklaturRow> lists, List<NomenklaturLine> lines)
    {
        var byBidang = lines.Where(l => !IsUrusan(l)).ToLookup(l => KodeNomenklatur.Parse(l.Kode).Bidang!.Teks);
        // The name of an urusan stands with each of its bidang, so that any of them can be removed.
        var byUrusan = lines.Where(IsUrusan).ToDictionary(l => l.Kode, StringComparer.Ordinal);
        var bidang = known.Select(KodeNomenklatur.Parse).Select(k => k.Bidang?.Teks).OfType<string>().Distinct().Where(b => byBidang.Contains(b) || byUrusan.ContainsKey(b[..1]));
        foreach (var one in bidang.ToList())
        {
            var list = lists.Find(l => l.Bidang == one);
            List<NomenklaturLine> taken = [.. byBidang[one], .. byUrusan.Where(u => u.Key == one[..1]).Select(u => u.Value)];
            if (list is not null && taken.TrueForAll(list.Isi.Contains)) continue;
            if (list is null) db.Add(list = new NomenklaturRow { InstansiId = scope.Current, Peraturan = versi.Kode, Bidang = one, Isi = [] });
            var codes = taken.Select(l => l.Kode).ToHashSet(StringComparer.Ordinal);
            list.Isi = [.. list.Isi.Where(l => !codes.Contains(l.Kode)).Concat(taken).OrderBy(l => KodeNomenklatur.Parse(l.Kode))];
            list.Versi++;
        }
    }

    /// <summary>The code of an urusan is one digit.</summary>
    private static bool IsUrusan(NomenklaturLine line) => line.Kode.Length == 1;

    private static IEnumerable<string> Changes(NomenklaturLine before, NomenklaturLine after)
    {
        foreach (var (what, old, now) in new[] { ("Nama", before.Nama, after.Nama), ("Kinerja", before.Kinerja, after.Kinerja), ("Indikator", before.Indikator, after.Indikator), ("Satuan", before.Satuan, after.Satuan) })
            if (old != now) yield return $"{what}: {old ?? "kosong"} → {now}";
    }

    private static string NameOf(TingkatNomenklatur tingkat) => tingkat switch
    {
        TingkatNomenklatur.Bidang => "bidang urusan",
        TingkatNomenklatur.SubKegiatan => "sub kegiatan",
        _ => tingkat.ToString().ToLowerInvariant(),
    };

    private static NomenklaturLine LineOf(NomenklaturEntry entry) => new(entry.Kode.Teks, entry.Nama, entry.Kinerja, entry.Indikator, entry.Satuan);

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
