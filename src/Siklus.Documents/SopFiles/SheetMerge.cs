using System.Globalization;
using Siklus.App.Sop.Files;
using Siklus.Domain.Sop;

namespace Siklus.Documents.SopFiles;

/// <summary>
/// A definition that a file carries unseen, and what is seen in the same file: what is seen is taken where it differs, the rest stays. Every difference is said.
/// </summary>
internal sealed partial class SheetMerge
{
    private readonly SopDefinition _old;
    private readonly SeenSheet _sheet;
    private readonly List<CatatanBaca> _notes;
    private readonly IReadOnlyList<Kolom> _kolom;
    private readonly Langkah?[] _match;
    private readonly Dictionary<int, int> _urutan = [];
    private readonly HashSet<string> _outputs;
    private readonly bool _symbolsLost;

    private SheetMerge(SopDefinition old, SeenSheet sheet)
    {
        (_old, _sheet, _notes) = (old, sheet, [.. sheet.Notes]);
        _kolom = Columns();
        _match = SheetAlign.Rows(old, sheet.Rows);
        for (var i = 0; i < _match.Length; i++)
            if (_match[i] is { } step) _urutan[step.Urutan] = i + 1;
        // Some programs drop every drawn symbol when they save; that says nothing about who does what.
        _symbolsLost = !sheet.IsDiagram && sheet.Rows.TrueForAll(r => r.Marks is not { Count: > 0 });
        if (_symbolsLost) _notes.Add(new("Tabel", "Tidak ada simbol dalam tabel; pelaksana tetap seperti yang ditulis Siklus. Periksa."));
        _outputs = [.. old.Langkah.SelectMany(l => l.Output).Select(o => o.Kode)];
    }

    public static SopDraft Of(SopDefinition carried, SeenSheet sheet)
    {
        var merge = new SheetMerge(carried, sheet);
        return new SopDraft(merge.Run(), merge._notes);
    }

    private SopDefinition Run()
    {
        var identitas = SheetIdentity.Read(_old.Identitas, _sheet.Identitas, _notes, (kode, seen) => Say(seen.At, $"Isian {LabelOf(kode)}", seen.Text));
        foreach (var gone in _old.Langkah.Where(l => !_urutan.ContainsKey(l.Urutan)))
            _notes.Add(new("Tabel", $"Langkah {gone.Urutan} (“{GridReader.Short(gone.UraianTampil)}”) tidak ada lagi; dihapus dari rancangan."));
        var steps = _sheet.Rows.Select((row, i) => _match[i] is { } old ? Step(old, row, i) : New(row, i)).ToList();
        var made = new HashSet<string>(StringComparer.Ordinal);
        steps = [.. steps.Select(step => Sources(step, made))];
        return _old with { Identitas = identitas, Kolom = _kolom, Langkah = steps };
    }

    private Langkah New(SeenRow row, int index)
    {
        _notes.Add(new(row.At, $"Langkah ke-{index + 1} (“{GridReader.Short(SheetWords.Squeeze(row.Uraian.Text))}”) baru. Pilih jenis pekerjaannya."));
        return SheetDraft.Step(row, index, _sheet, _kolom, _outputs, _notes);
    }

    private Langkah Step(Langkah old, SeenRow row, int index)
    {
        var shown = SopSheet.SheetTable.TextsOf(_old, old);
        var last = shown.Count - 1;
        var step = old with { Urutan = index + 1, Keputusan = Decision(old, row, index) };
        if (Differs(row.Nomor, shown[0], "Nomor", old)) step = step with { NomorCetak = SheetWords.Squeeze(row.Nomor!.Text) };
        // Whatever was lost before, what stands there now is the sheet's own text.
        if (Differs(row.Uraian, _sheet.IsDiagram ? old.UraianTampil : shown[1], "Kegiatan", old)) step = step with { Uraian = SheetWords.Squeeze(row.Uraian.Text) };
        if (Differs(row.Kelengkapan, shown[last - 3], "Kelengkapan", old))
        {
            var left = old.Kelengkapan.ToList();
            step = step with { Kelengkapan = [.. SheetWords.Papers(row.Kelengkapan!.Text).Select(n => left.Find(k => SheetWords.Squeeze(k.Nama) == n) ?? new Kelengkapan(n))], Dugaan = Without(step.Dugaan, "kelengkapan") };
        }
        if (Differs(row.Waktu, shown[last - 2], "Waktu", old))
        {
            var (baku, cetak) = SheetDraft.Time(row.Waktu, _sheet.Satuan, _notes);
            step = step with { WaktuBaku = baku, WaktuCetak = cetak };
        }
        if (Differs(row.Output, shown[last - 1], "Output", old))
        {
            var printed = SheetDraft.Outputs(row.Output!.Text, [.. old.OutputWajib], _outputs);
            step = step with { Output = [.. printed, .. old.Output.Where(o => o.Pendamping)], Dugaan = Without(step.Dugaan, "output") };
        }
        if (Differs(row.Keterangan, shown[last], "Keterangan", old)) step = step with { Keterangan = SheetWords.IsNothing(row.Keterangan!.Text) ? null : SheetWords.Squeeze(row.Keterangan.Text) };
        return Actors(old, step, row);
    }

    private Langkah Actors(Langkah old, Langkah step, SeenRow row)
    {
        if (_sheet.IsDiagram && row.IsForEach != (old.Mode == ModeLangkah.MasingMasing))
        {
            Say(row.At, $"Mode langkah {old.Urutan}", row.IsForEach ? "masing-masing" : "satu");
            step = step with { Mode = row.IsForEach ? ModeLangkah.MasingMasing : ModeLangkah.Satu };
        }
        var still = old.Pelaksana.Where(k => _kolom.Any(now => now.Kode == k)).ToList();
        if (row.Marks is { } marks && !_symbolsLost)
        {
            var seen = marks.Where(m => m < _kolom.Count).Select(m => _kolom[m].Kode).ToList();
            if (row.MarksAll ? !seen.ToHashSet().SetEquals(still) : seen.FirstOrDefault() != still.FirstOrDefault())
            {
                still = row.MarksAll ? [.. still.Where(seen.Contains), .. seen.Except(still)] : [.. seen, .. still.Except(seen)];
                Say(row.At, $"Pelaksana langkah {old.Urutan}", still.Count == 0 ? "(kosong)" : string.Join(", ", still.Select(k => _kolom.First(n => n.Kode == k).Nama)));
                step = step with { Dugaan = Without(step.Dugaan, "pelaksana") };
            }
        }
        return step with { Pelaksana = still, Pihak = [.. step.Pihak.Select(p => p with { Kolom = [.. p.Kolom.Where(k => _kolom.Any(now => now.Kode == k))] })] };
    }

    private Keputusan? Decision(Langkah old, SeenRow row, int index)
    {
        var now = old.Keputusan is { } was ? Moved(was, old, index) : null;
        if (!_sheet.IsDiagram) return now;
        var seen = row.Keputusan is { } drawn ? SheetDraft.Decision(drawn, _sheet) : null;
        if (seen is null && now is null) return null;
        if (seen is not null && now is not null && SheetWords.Squeeze(seen.Pertanyaan) == SheetWords.Squeeze(now.Pertanyaan) && seen.Ya == now.Ya && seen.Tidak == now.Tidak) return now;
        Say(row.At, $"Keputusan langkah {old.Urutan}", seen is null ? "(tidak ada)" : $"{seen.Pertanyaan} Ya: {Target(seen.Ya.Urutan)}; tidak: {(seen.Tidak is null ? "dipilih pemutus" : Target(seen.Tidak))}");
        return seen is null ? null : now is null ? seen : now with { Pertanyaan = seen.Pertanyaan, Ya = seen.Ya, Tidak = seen.Tidak, TidakDugaan = now.TidakDugaan && seen.Tidak == now.Tidak };
    }

    /// <summary>The decision with the steps it names where they are now.</summary>
    private Keputusan Moved(Keputusan was, Langkah old, int index)
    {
        var isLast = index == _match.Length - 1;
        var next = isLast ? Lanjutan.Selesai : Lanjutan.Ke(index + 2);
        var ya = was.Ya.Urutan is { } to ? to == old.Urutan + 1 || !_urutan.TryGetValue(to, out var moved) ? next : Lanjutan.Ke(moved) : old.Urutan == _old.Langkah.Count ? next : was.Ya;
        int? tidak = was.Tidak is { } back && _urutan.TryGetValue(back, out var there) && there <= index ? there : null;
        if (was.Tidak is not null && tidak is null) _notes.Add(new(_sheet.Rows[index].At, $"Langkah tujuan bila “tidak” pada langkah ke-{index + 1} tidak ada lagi. Tetapkan tujuannya."));
        return was with { Ya = ya, Tidak = tidak, TidakDugaan = was.TidakDugaan && tidak is not null, Alternatif = Those(was.Alternatif), Memeriksa = Those(was.Memeriksa) };

        IReadOnlyList<int> Those(IReadOnlyList<int> steps) => [.. steps.Where(_urutan.ContainsKey).Select(s => _urutan[s]).Where(s => s <= index)];
    }

    /// <summary>What refers to outputs that are gone, or made later now, refers to nothing.</summary>
    private Langkah Sources(Langkah step, HashSet<string> made)
    {
        made.UnionWith(step.Output.Select(o => o.Kode));
        foreach (var lost in step.Kelengkapan.Where(k => k.Dari is { } dari && !made.Contains(dari)))
            _notes.Add(new("Tabel", $"Asal kelengkapan “{lost.Nama}” pada langkah ke-{step.Urutan} tidak dibuat lagi oleh langkah sebelumnya. Tetapkan asalnya."));
        return step with
        {
            Kelengkapan = [.. step.Kelengkapan.Select(k => k.Dari is { } dari && !made.Contains(dari) ? k with { Dari = null } : k)],
            Pihak = [.. step.Pihak.Select(p => p with { Output = [.. p.Output.Where(kode => step.Output.Any(o => o.Kode == kode))] })],
        };
    }

    private bool Differs(Seen? seen, string shown, string what, Langkah old)
    {
        if (seen is null || SheetWords.Squeeze(seen.Text) == SheetWords.Squeeze(SheetWords.Cell(shown))) return false;
        Say(seen.At, $"{what} langkah {old.Urutan}", seen.Text);
        return true;
    }

    private void Say(string at, string what, string text) =>
        _notes.Add(new(at, $"{what} berbeda dari yang ditulis Siklus; yang terlihat dipakai: “{GridReader.Short(SheetWords.Squeeze(text))}”."));

    private static string Target(int? urutan) => urutan is { } ke ? $"langkah {ke.ToString(CultureInfo.InvariantCulture)}" : "selesai";

    private static string LabelOf(string kode) => SheetIdentity.Show(new IdentitasSop { Judul = "", Instansi = "" }).Where(f => f.Kode == kode).Select(f => f.Label).FirstOrDefault(kode);

    private static IReadOnlyList<string> Without(IReadOnlyList<string> inferred, string part) => [.. inferred.Where(d => !d.StartsWith(part, StringComparison.Ordinal))];
}
