using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Sop;
using Siklus.App.Sop.Conformance;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>A case held against its sheet, or against another version or SOP of the office.</summary>
public sealed class ConformanceModel(SiklusDb db, SopLibrary library, ReadConformance read) : CasePage
{
    /// <summary>The version to hold it against; without it the case's own.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Terhadap { get; set; }

    public SopDefinition Against { get; private set; } = null!;

    public bool IsOwn { get; private set; }

    public ConformanceView View { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        var versions = await db.Set<SopVersiRow>().AsNoTracking().OrderBy(v => v.Judul).ThenByDescending(v => v.Versi).Select(v => new { v.Id, v.Judul, v.Versi }).ToListAsync(Cancel);
        var chosen = Terhadap is { } id ? new SopVersiId(id) : Loaded.Row.SopVersiId;
        if (versions.TrueForAll(v => v.Id != chosen)) return false;
        Terhadap = chosen.Value;
        IsOwn = chosen == Loaded.Row.SopVersiId;
        Choices = [.. versions.Select(v => new Choice(v.Id.Value.ToString("D"), $"{v.Judul}, versi {v.Versi}{(v.Id == Loaded.Row.SopVersiId ? " (yang dipakai)" : "")}"))];
        Against = await library.FindAsync(chosen, Cancel);
        View = new ConformanceView(Against, await read.OfCaseAsync(Loaded, chosen, Cancel));
        return true;
    }
}
