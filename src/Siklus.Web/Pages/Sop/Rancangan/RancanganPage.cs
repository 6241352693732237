using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Sop.Authoring;
using Siklus.Documents.SopSheet;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>A page about one draft of an SOP, with the sheet as it would be printed beside it.</summary>
public abstract class RancanganPage : SiklusPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Version of the draft that the form showed.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public RancanganSop Draft { get; private set; } = null!;

    /// <summary>What the sheet is drawn of: the stored definition, or the one being tried.</summary>
    public SopDefinition Sop { get; protected set; } = null!;

    public string DraftUrl => UrlOf(Id);

    /// <summary>The sheet as it would be printed; null while there is nothing to draw.</summary>
    public string? Bagan => Sop.Langkah.Count == 0 || Sop.Kolom.Count == 0 ? null
        : SheetSvg.Write(SheetLayout.Of(Drawable(Sop), Paper.Screen).Pages[0], $"Bagan alir {Sop.Identitas.Judul}");

    public static string UrlOf(Guid id) => $"/sop/rancangan/{id}";

    /// <summary>Changes the draft and goes on.</summary>
    protected async Task<IActionResult> ChangeAsync(Func<SopDefinition, SopDefinition> change, string url, string sentence)
    {
        await Service<EditRancangan>().RunAsync(new RancanganSopId(Id), Seen, change, Actor, Cancel);
        return Done(url, sentence);
    }

    protected override async Task<bool> LoadAsync()
    {
        var id = new RancanganSopId(Id);
        if (await Service<SiklusDb>().Set<RancanganSop>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, Cancel) is not { } found) return false;
        (Draft, Sop) = (found, found.Isi);
        ModelState.Remove(nameof(Seen));
        Seen = found.Versi;
        return true;
    }

    protected T Service<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();

    // A step that nobody does yet has no place on the sheet: it stands in the first column until then. Jumps to nowhere are left out.
    private static SopDefinition Drawable(SopDefinition sop) => sop with
    {
        Langkah = [.. sop.Langkah.Select(l => l with
        {
            Pelaksana = l.Pelaksana.Any(k => sop.KolomOf(k) is not null) ? [.. l.Pelaksana.Where(k => sop.KolomOf(k) is not null)] : [sop.Kolom[0].Kode],
            Keputusan = l.Keputusan is { } k && (k.Ya.Urutan is null || k.Ya.Urutan > l.Urutan && k.Ya.Urutan <= sop.Langkah.Count) ? k with { Tidak = k.Tidak < l.Urutan ? k.Tidak : null } : null,
        })],
    };
}
