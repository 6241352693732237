namespace Siklus.Domain.Sop;

/// <summary>
/// Changes of an SOP that is being drawn up. Each returns a new definition whose steps are numbered 1, 2, 3… again and whose jumps follow the steps that they meant;
/// a jump to a step that is gone becomes open, and a paper of a step that is gone comes from outside.
/// </summary>
public static class SopEdit
{
    /// <summary>Puts an empty step behind the step <paramref name="sesudah"/>; 0 puts it first.</summary>
    public static SopDefinition InsertStep(this SopDefinition sop, int sesudah)
    {
        var baru = new Langkah { NomorCetak = "", Urutan = 0, Uraian = "", Pelaksana = [], Pekerjaan = [] };
        return sop.Reorder([.. sop.Langkah.Take(sesudah), baru, .. sop.Langkah.Skip(sesudah)]);
    }

    /// <summary>Takes a step out.</summary>
    public static SopDefinition RemoveStep(this SopDefinition sop, int urutan) => sop.Reorder([.. sop.Langkah.Where(l => l.Urutan != urutan)]);

    /// <summary>Lets a step change places with its neighbour: -1 up, 1 down. At the edge nothing changes.</summary>
    public static SopDefinition MoveStep(this SopDefinition sop, int urutan, int arah)
    {
        var (dari, ke) = (urutan - 1, urutan - 1 + arah);
        if (ke < 0 || ke >= sop.Langkah.Count) return sop;
        var steps = sop.Langkah.ToList();
        (steps[dari], steps[ke]) = (steps[ke], steps[dari]);
        return sop.Reorder(steps);
    }

    /// <summary>Puts another step in the place of the one of the same urutan.</summary>
    public static SopDefinition ReplaceStep(this SopDefinition sop, Langkah langkah) =>
        sop.Mend([.. sop.Langkah.Select(l => l.Urutan == langkah.Urutan ? langkah : l)]);

    /// <summary>Gives the sheet other columns; steps lose those that are gone.</summary>
    /// <param name="sop">The sheet.</param>
    /// <param name="kolom">Its columns from now on.</param>
    /// <param name="renamed">Columns that go on under another code: old to new; null for none.</param>
    public static SopDefinition ReplaceKolom(this SopDefinition sop, IReadOnlyList<Kolom> kolom, IReadOnlyDictionary<string, string>? renamed = null)
    {
        var known = kolom.Select(k => k.Kode).ToHashSet();
        string Now(string kode) => renamed?.GetValueOrDefault(kode) ?? kode;
        return sop with
        {
            Kolom = kolom,
            Langkah = [.. sop.Langkah.Select(l => l with
            {
                Pelaksana = [.. l.Pelaksana.Select(Now).Where(known.Contains).Distinct()],
                Pihak = [.. l.Pihak.Select(p => p with { Kolom = [.. p.Kolom.Select(Now).Where(known.Contains).Distinct()] }).Where(p => p.Kolom.Count > 0)],
            })],
        };
    }

    private static SopDefinition Reorder(this SopDefinition sop, IReadOnlyList<Langkah> steps)
    {
        var now = steps.Select((l, i) => (l.Urutan, Baru: i + 1)).Where(x => x.Urutan > 0).ToDictionary(x => x.Urutan, x => x.Baru);
        // Numbers that merely count are counted again; what a sheet prints otherwise stays as printed.
        return sop.Mend([.. steps.Select((l, i) => l with
        {
            Urutan = i + 1,
            NomorCetak = l.Urutan == 0 || l.NomorCetak == $"{l.Urutan}" ? $"{i + 1}" : l.NomorCetak,
            Keputusan = l.Keputusan is { } keputusan ? Follow(keputusan, now, i + 1) : null,
        })]);
    }

    // A yes goes on, a no goes back: a jump that the new order turns around is open again.
    private static Keputusan Follow(Keputusan keputusan, Dictionary<int, int> now, int urutan)
    {
        var tidak = keputusan.Tidak is { } no && now.TryGetValue(no, out var noNow) && noNow < urutan ? noNow : (int?)null;
        return keputusan with
        {
            Ya = keputusan.Ya.Urutan is { } yes ? now.TryGetValue(yes, out var yesNow) && yesNow > urutan ? Lanjutan.Ke(yesNow) : Lanjutan.Ke(urutan + 1) : Lanjutan.Selesai,
            Tidak = tidak,
            TidakDugaan = keputusan.TidakDugaan && tidak is not null,
            Alternatif = Moved(keputusan.Alternatif, now, urutan),
            Memeriksa = Moved(keputusan.Memeriksa, now, urutan),
        };
    }

    private static IReadOnlyList<int> Moved(IReadOnlyList<int> steps, Dictionary<int, int> now, int urutan) =>
        [.. steps.Where(now.ContainsKey).Select(s => now[s]).Where(s => s < urutan)];

    // The last step has nothing to go on to; a paper is of this step or an earlier one, or comes from outside. One that lost its maker finds it again by its name.
    private static SopDefinition Mend(this SopDefinition sop, IReadOnlyList<Langkah> steps)
    {
        var made = new HashSet<string>();
        var mended = new List<Langkah>();
        foreach (var langkah in steps)
        {
            var earlier = mended.SelectMany(l => l.OutputWajib).Reverse().ToList();
            foreach (var output in langkah.Output) made.Add(output.Kode);
            mended.Add(langkah with
            {
                Kelengkapan = [.. langkah.Kelengkapan.Select(k => k.Dari is not null && made.Contains(k.Dari) || k.Alat ? k : k with { Dari = earlier.Find(o => o.Nama == k.Nama)?.Kode })],
                Keputusan = langkah.Keputusan is { Ya.Urutan: { } yes } keputusan && yes > steps.Count ? keputusan with { Ya = Lanjutan.Selesai } : langkah.Keputusan,
            });
        }
        return sop with { Langkah = mended };
    }
}
