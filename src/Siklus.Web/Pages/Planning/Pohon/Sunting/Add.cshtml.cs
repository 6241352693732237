using Microsoft.AspNetCore.Mvc;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Pohon.Sunting;

/// <summary>A new node, below another or at the top.</summary>
public sealed class AddModel(SiklusDb db, ReadPohon read, OfficeTime time, SaveSimpul save) : SimpulFormPage(db, read, time)
{
    [BindProperty(SupportsGet = true)]
    public Guid? Induk { get; set; }

    [BindProperty]
    public JenisSimpul? Jenis { get; set; }

    /// <summary>The node above, or null at the top.</summary>
    public SimpulPohon? Above { get; private set; }

    /// <summary>The kinds that may stand there.</summary>
    public IReadOnlyList<JenisSimpul> Kinds { get; private set; } = [];

    public IReadOnlyList<Choice> KindChoices => [.. Kinds.Select(j => new Choice(j.ToString(), SimpulWords.Label(j), j == JenisSimpul.FaktorKunci ? "Keadaan yang harus terwujud agar hasil di atasnya tercapai." : null))];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        if (Jenis is not { } jenis || !Kinds.Contains(jenis)) ModelState.AddModelError(nameof(Jenis), "Pilih yang ditambahkan.");
        if (Typed(Above is null ? [] : [Above.Id]) is not { } isian) return await AgainAsync();
        var id = await save.AddAsync(Pohon!.Pohon.Id, Jenis!.Value, isian, Cancel);
        return Done($"/rencana/simpul/{id.Value}?tahun={Tahun}", $"{SimpulWords.Label(Jenis.Value)} {isian.Kode.Trim()} ditambahkan.");
    }

    /// <summary>Before the first node there must be a Renstra; the page of the tree tells how to begin one.</summary>
    public override async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : Induk is null ? Redirect("/rencana") : NotFound();

    protected override async Task<bool> LoadAsync()
    {
        if (Induk is { } id)
        {
            if (!await ChooseAroundAsync(new SimpulId(id))) return false;
            Above = Pohon!.Find(new SimpulId(id));
        }
        else
        {
            await ChooseTreeAsync();
        }
        if (Pohon is null) return false;
        Kinds = [.. Enum.GetValues<JenisSimpul>().Where(j => Above is { } above ? TataPohon.IndukOf(j).Contains(above.Jenis) : TataPohon.MayStandAlone(j))];
        if (Kinds.Count == 0) return false;
        if (!HttpMethods.IsGet(Request.Method)) return true;
        Jenis = Kinds.Count == 1 ? Kinds[0] : Above is null ? JenisSimpul.Tujuan : null;
        (Unit, Pemilik) = (Above?.UnitId?.Value, Above?.PemilikId?.Value);
        if (Kinds.Count == 1 && Above is not null && TataPohon.HasNomenklatur(Kinds[0])) Kode = Above.Kode + ".";
        return true;
    }
}
