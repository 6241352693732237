using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop.Bindings;

namespace Siklus.Web.Pages.Sop.Kerja;

/// <summary>The page of a kind of work that is a form with a draft.</summary>
/// <typeparam name="TIsian">What is typed.</typeparam>
public abstract class IsianPage<TIsian>(IsianKind<TIsian> kind) : WorkPage
    where TIsian : class, new()
{
    [BindProperty]
    public TIsian Isian { get; set; } = new();

    /// <summary>Version of the draft that the form showed.</summary>
    [BindProperty]
    public int IsianVersi { get; set; }

    /// <summary>The form is filled with what was typed in a round that a return has overtaken.</summary>
    public bool DariPutaranLama { get; private set; }

    public override string Jenis => kind.Jenis;

    public async Task<IActionResult> OnPostSimpanAsync()
    {
        if (!await OpenAsync()) return NotFound();
        await SaveTypedAsync();
        return Done(WorkUrl, "Isian disimpan. Anda dapat melanjutkannya nanti.");
    }

    protected override async Task SaveTypedAsync()
    {
        if (!ModelState.IsValid) throw new WorkIncompleteException([]);
        await Service<SaveIsian>().RunAsync(Work, Jenis, Isian, IsianVersi, Cancel);
        IsianVersi = (await kind.FindAsync(Work, Cancel)).Versi;
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        var found = await kind.FindAsync(Work, Cancel);
        DariPutaranLama = found.DariPutaranLama;
        // After a refusal the form shows what was typed, not what is stored; the version follows so that sending it again means it.
        if (!HttpMethods.IsPost(Request.Method)) Isian = found.Isian;
        ModelState.Remove(nameof(IsianVersi));
        IsianVersi = found.Versi;
        return true;
    }
}
