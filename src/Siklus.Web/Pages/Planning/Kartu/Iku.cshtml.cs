using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;

namespace Siklus.Web.Pages.Planning.Kartu;

/// <summary>The Indikator Kinerja Utama as the decree lists them.</summary>
public sealed class IkuModel(SiklusDb db, ReadPohon read, OfficeTime time) : PohonPage(db, read, time)
{
    /// <summary>Nodes that have one, with theirs.</summary>
    public IReadOnlyList<(SimpulPohon Simpul, IReadOnlyList<IndikatorPohon> Indikator)> Groups { get; private set; } = [];

    protected override async Task<bool> LoadAsync()
    {
        await ChooseTreeAsync();
        if (Pohon is null) return true;
        var indikator = await Read.IkuAsync(Pohon, Tahun!.Value, Cancel);
        Groups = [.. Pohon.Puncak.SelectMany(Pohon.Branch).Where(s => indikator.Contains(s.Id)).Select(s => (s, (IReadOnlyList<IndikatorPohon>)[.. indikator[s.Id]]))];
        return true;
    }
}
