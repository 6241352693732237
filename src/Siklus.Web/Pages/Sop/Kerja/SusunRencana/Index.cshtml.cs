using Siklus.App.Planning;
using Siklus.App.Sop.Bindings.SusunRencana;
using Siklus.Web.Pages.Planning.Dokumen;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Kerja.SusunRencana;

/// <summary>Planning documents become the paper of a case.</summary>
public sealed class IndexModel(SusunRencanaKind kind) : IsianPage<SusunRencanaIsian>(kind)
{
    private IReadOnlyList<TempatDokumen> places = [];

    /// <summary>Documents that are being drawn up.</summary>
    public IReadOnlyList<TempatDokumen> Open => [.. places.Where(t => t.Dokumen is { IsOpen: true })];

    /// <summary>Places whose document is signed, or not begun.</summary>
    public IReadOnlyList<TempatDokumen> Other => [.. places.Where(t => t.Dokumen is not { IsOpen: true })];

    public IReadOnlyList<Choice> Choices => [.. Open.Select(t => new Choice($"{t.Dokumen!.Id.Value}", t.Nama, t.Kurang.Count > 0 ? string.Join(' ', t.Kurang) : "Siap ditandatangani."))];

    public string ListUrl => $"/rencana/dokumen?tahun={Work.Periode.Tahun}";

    public static string UrlOf(TempatDokumen place) => DokumenWords.UrlOf(place.Dokumen!);

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        places = await kind.PlacesAsync(Work, Cancel);
        return true;
    }
}
