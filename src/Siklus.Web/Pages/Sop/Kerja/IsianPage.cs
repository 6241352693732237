using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop.Bindings;

namespace Siklus.Web.Pages.Sop.Kerja;

/// <summary>The page of a kind of work that is a form with a draft.</summary>
/// <typeparam name="TIsian">What is typed.</typeparam>
public abstract class IsianPage<TIsian>(IsianKind<TIsian> kind) : WorkPage
    where TIsian : class, new()
{
    private bool fromFormerRound;

    [BindProperty]
    public TIsian Isian { get; set; } = new();

    /// <summary>Version of the draft that the form showed.</summary>
    [BindProperty]
    public int IsianVersi { get; set; }

    /// <summary>Asked for an untouched form instead of what was typed in the round before.</summary>
    [BindProperty(SupportsGet = true, Name = "awal")]
    public bool FromStart { get; set; }

    public override bool FromFormerRound => fromFormerRound;

    public override bool NothingSaved => IsianVersi == 0 && !fromFormerRound;

    public override string Jenis => kind.Jenis;

    public async Task<IActionResult> OnPostSimpanAsync()
    {
        if (!await OpenAsync()) return NotFound();
        await SaveTypedAsync();
        return Done(WorkUrl, "Isian disimpan. Anda dapat melanjutkannya nanti.");
    }

    /// <summary>Keeps one part of the step, complete, and goes on to the next.</summary>
    public async Task<IActionResult> OnPostLanjutAsync()
    {
        if (!await OpenAsync() || NextPart is not { } next) return NotFound();
        await SaveTypedAsync();
        if (await kind.MissingAsync(Work, Cancel) is { Count: > 0 } lacks) throw new WorkIncompleteException(lacks);
        return Done(UrlOf(Id, next, Tugas), NextSentence);
    }

    /// <summary>What is said when one part is kept and the next begins.</summary>
    protected virtual string NextSentence => "Bagian ini disimpan. Lanjutkan bagian berikutnya.";

    /// <summary>Adds an empty row to a list of the form; everything typed is saved with it.</summary>
    public Task<IActionResult> OnPostTambahAsync(string daftar) => EditRowsAsync(daftar, list => list.Add());

    /// <summary>Takes a row out of a list of the form; everything else typed is saved.</summary>
    public Task<IActionResult> OnPostHapusAsync(string daftar, int baris) => EditRowsAsync(daftar, list => list.Remove(baris));

    /// <summary>The lists of the form to which rows are added and from which they are taken.</summary>
    protected virtual IReadOnlyList<RowList> Lists => [];

    /// <summary>Takes in what came with the form beside its fields, before rows change and the draft is saved. Called twice, it works once.</summary>
    protected virtual Task TakeInAsync() => Task.CompletedTask;

    protected override async Task SaveTypedAsync()
    {
        await TakeInAsync();
        if (!ModelState.IsValid) throw new WorkIncompleteException([]);
        await Service<SaveIsian>().RunAsync(Work, Jenis, Isian, IsianVersi, Cancel);
        IsianVersi = (await kind.FindAsync(Work, Cancel)).Versi;
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        var found = await kind.FindAsync(Work, Cancel);
        if (FromStart && found.DariPutaranLama) found = new FoundIsian<TIsian>(await kind.BeginAsync(Work, Cancel), 0, DariPutaranLama: false);
        fromFormerRound = found.DariPutaranLama;
        // After a refusal the form shows what was typed, not what is stored; the version follows so that sending it again means it.
        if (!HttpMethods.IsPost(Request.Method)) Isian = found.Isian;
        ModelState.Remove(nameof(IsianVersi));
        IsianVersi = found.Versi;
        return true;
    }

    private async Task<IActionResult> EditRowsAsync(string daftar, Func<RowList, string?> edit)
    {
        if (!await OpenAsync()) return NotFound();
        await TakeInAsync();
        if (Lists.FirstOrDefault(l => l.Nama == daftar) is not { } list || edit(list) is not { } anchor) return NotFound();
        await SaveTypedAsync();
        return Redirect($"{WorkUrl}#{anchor}");
    }
}
