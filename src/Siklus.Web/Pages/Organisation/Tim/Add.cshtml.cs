using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.Tim;

/// <summary>A new team.</summary>
public sealed class AddModel(SaveTim save) : SiklusPage
{
    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public string? NomorSk { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await save.RunAsync(null, Nama ?? "", NomorSk, 0, Cancel);
        return Done($"/kantor/tim/{id.Value}", "Tim tersimpan. Masukkan anggotanya.");
    }

    public override string FieldOf(string code) => nameof(Nama);

    protected override Task<bool> LoadAsync() => Task.FromResult(true);
}
