using Microsoft.AspNetCore.Mvc;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Pohon;

/// <summary>The tree of a Renstra with the targets of a year. A large one shows what lies below its programs only when a branch is chosen.</summary>
public sealed class IndexModel(SiklusDb db, ReadPohon read, OfficeTime time) : PohonPage(db, read, time)
{
    /// <summary>A tree with more nodes than this is not shown whole.</summary>
    private const int Large = 300;

    private HashSet<SimpulId>? ofUnit;

    /// <summary>The branch to show, or null for all of it.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Simpul { get; set; }

    /// <summary>Only what this unit answers for, and what stands above it.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    public int Year => Tahun!.Value;

    public SimpulPohon? Chosen { get; private set; }

    public IReadOnlyList<SimpulPohon> Roots { get; private set; } = [];

    public ILookup<SimpulId, IndikatorPohon> Indikator { get; private set; } = Array.Empty<IndikatorPohon>().ToLookup(i => i.SimpulId);

    /// <summary>Branches to jump to: everything down to program.</summary>
    public IReadOnlyList<Choice> Branches =>
        [.. Pohon!.Semua.Where(s => s.Jenis is >= JenisSimpul.Tujuan and <= JenisSimpul.Program || s.Id == Chosen?.Id).Select(s => new Choice(s.Id.Value.ToString("D"), SimpulWords.Short(s.Nama)))];

    public string BranchUrl(SimpulPohon node) => $"/rencana?tahun={Tahun}&simpul={node.Id.Value}";

    /// <summary>The nodes to show below one.</summary>
    public IReadOnlyList<SimpulPohon> Below(SimpulPohon node) => [.. Pohon!.Below(node.Id).Where(Wanted)];

    /// <summary>Whether what lies below is shown on a page of its own.</summary>
    public bool IsCut(SimpulPohon node) => Pohon!.Semua.Count > Large && ofUnit is null && node.Jenis == JenisSimpul.Program && node.Id != Chosen?.Id;

    /// <summary>Whether what lies below opens at a click.</summary>
    public bool IsFolded(SimpulPohon node) => ofUnit is null && node.Jenis == JenisSimpul.Program && node.Id != Chosen?.Id;

    protected override async Task<bool> LoadAsync()
    {
        await ChooseTreeAsync();
        if (Pohon is null) return true;
        if (Simpul is { } id && (Chosen = Pohon.Find(new SimpulId(id))) is null) return false;
        if (Unit is { } unit) ofUnit = [.. Pohon.Semua.Where(s => s.UnitId == new UnitId(unit)).SelectMany(s => Pohon.PathTo(s).Append(s)).Select(s => s.Id)];
        Roots = [.. (Chosen is null ? Pohon.Puncak : [Chosen]).Where(Wanted)];
        Indikator = await Read.IndikatorAsync(Pohon, Shown(), Year, Cancel);
        return true;
    }

    private bool Wanted(SimpulPohon node) => ofUnit?.Contains(node.Id) != false;

    private List<SimpulId> Shown()
    {
        var shown = new List<SimpulId>();
        var open = new Stack<SimpulPohon>(Roots);
        while (open.TryPop(out var node))
        {
            shown.Add(node.Id);
            if (IsCut(node)) continue;
            foreach (var child in Below(node)) open.Push(child);
        }
        return shown;
    }
}
