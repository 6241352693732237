using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>
/// A node of the pohon kinerja: a tujuan, a sasaran, a program … (PermenPAN-RB 89/2021). It may serve several nodes above it; under the first of them it is printed.
/// </summary>
public sealed class SimpulKinerja : IOwned
{
    private readonly List<IndukSimpul> induk = [];

    private SimpulKinerja() { }

    /// <summary>Sets up a node that hangs nowhere yet.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.TeksKosong"/>.</exception>
    public SimpulKinerja(SimpulId id, InstansiId instansiId, PohonId pohonId, JenisSimpul jenis, string kode, string uraian, int urutan, UnitId? unit = null, JabatanId? pemilik = null)
    {
        (Id, InstansiId, PohonId, Jenis, Urutan) = (id, instansiId, pohonId, jenis, urutan);
        Write(kode, uraian, unit, pemilik);
    }

    /// <summary>Lasting identity.</summary>
    public SimpulId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>The tree that it belongs to.</summary>
    public PohonId PohonId { get; private set; }

    /// <summary>What it is.</summary>
    public JenisSimpul Jenis { get; private set; }

    /// <summary>Short code as printed, for example "S1"; of a program, kegiatan or sub kegiatan that of the nomenklatur.</summary>
    public string Kode { get; private set; } = "";

    /// <summary>The promise in words, or the name in the nomenklatur.</summary>
    public string Uraian { get; private set; } = "";

    /// <summary>Place in printed lists, from 1; lower numbers first among those below the same node.</summary>
    public int Urutan { get; private set; }

    /// <summary>The unit that answers for it, or null.</summary>
    public UnitId? UnitId { get; private set; }

    /// <summary>The post whose Perjanjian Kinerja carries it, or null.</summary>
    public JabatanId? PemilikId { get; private set; }

    /// <summary>Raised with every change, so that two people editing at once notice each other.</summary>
    public int Versi { get; private set; } = 1;

    /// <summary>The nodes above, the one under which it is printed first.</summary>
    public IReadOnlyList<SimpulId> Induk => [.. induk.OrderBy(i => i.Urutan).Select(i => i.IndukId)];

    /// <summary>Corrects what is written about it.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.TeksKosong"/>.</exception>
    public void Correct(string kode, string uraian, UnitId? unit, JabatanId? pemilik)
    {
        Write(kode, uraian, unit, pemilik);
        Versi++;
    }

    /// <summary>Gives it another place in printed lists.</summary>
    public void Place(int urutan)
    {
        if (Urutan == urutan) return;
        Urutan = urutan;
        Versi++;
    }

    /// <summary>Hangs it below <paramref name="tujuan"/>, the one under which it is printed first; none leaves it alone.</summary>
    /// <param name="tujuan">The nodes above, in order.</param>
    /// <param name="semua">Every node of the tree, by id.</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="PlanningRules.IndukTidakAda"/>, <see cref="PlanningRules.IndukTidakCocok"/>, <see cref="PlanningRules.IndukMelingkar"/>.
    /// </exception>
    public void Hang(IReadOnlyList<SimpulId> tujuan, IReadOnlyDictionary<SimpulId, SimpulKinerja> semua)
    {
        foreach (var id in tujuan)
        {
            if (!semua.TryGetValue(id, out var above) || above.PohonId != PohonId) throw new RuleViolationException(PlanningRules.IndukTidakAda, Kode);
            TataPohon.RequireInduk(Jenis, above.Jenis);
        }
        if (tujuan.Any(id => IsBelowMe(id, semua))) throw new RuleViolationException(PlanningRules.IndukMelingkar, Kode);
        if (Induk.SequenceEqual(tujuan)) return;
        induk.RemoveAll(i => !tujuan.Contains(i.IndukId));
        foreach (var (id, i) in tujuan.Distinct().Select((id, i) => (id, i + 1)))
        {
            if (induk.Find(x => x.IndukId == id) is { } kept) kept.Place(i);
            else induk.Add(new IndukSimpul(id, i));
        }
        Versi++;
    }

    private bool IsBelowMe(SimpulId start, IReadOnlyDictionary<SimpulId, SimpulKinerja> semua)
    {
        var seen = new HashSet<SimpulId>();
        var open = new Stack<SimpulId>([start]);
        while (open.TryPop(out var id))
        {
            if (id == Id) return true;
            if (!seen.Add(id) || !semua.TryGetValue(id, out var node)) continue;
            foreach (var above in node.induk) open.Push(above.IndukId);
        }
        return false;
    }

    private void Write(string kode, string uraian, UnitId? unit, JabatanId? pemilik)
    {
        (Kode, Uraian) = (Wajib.Text(kode, "kode"), Wajib.Text(uraian, "uraian"));
        (UnitId, PemilikId) = (unit, pemilik);
    }
}

/// <summary>One line of the tree: the node above another.</summary>
public sealed class IndukSimpul
{
    private IndukSimpul() { }

    internal IndukSimpul(SimpulId indukId, int urutan) => (IndukId, Urutan) = (indukId, urutan);

    /// <summary>The node above.</summary>
    public SimpulId IndukId { get; private set; }

    /// <summary>1 for the node under which it is printed.</summary>
    public int Urutan { get; private set; }

    internal void Place(int urutan) => Urutan = urutan;
}
