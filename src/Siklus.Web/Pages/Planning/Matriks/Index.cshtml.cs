using Microsoft.AspNetCore.Mvc;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Matriks;

/// <summary>The tree as matriks cascading, with indikator, target of a year and owner. A large tree begins with its first tujuan.</summary>
public sealed class IndexModel(SiklusDb db, ReadPohon read, OfficeTime time) : PohonPage(db, read, time)
{
    private const int Large = 600;
    private const string All = "semua";

    /// <summary>Id of the branch to show, or "semua".</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cabang { get; set; }

    public MatriksRows? Matriks { get; private set; }

    public ILookup<SimpulId, IndikatorPohon> Indikator { get; private set; } = Array.Empty<IndikatorPohon>().ToLookup(i => i.SimpulId);

    public IReadOnlyList<Choice> Branches => [new(All, "Seluruh pohon"), .. Pohon!.Semua.Where(s => s.Jenis is JenisSimpul.Tujuan or JenisSimpul.Sasaran).Select(s => new Choice(s.Id.Value.ToString("D"), SimpulWords.Short(s.Nama)))];

    protected override async Task<bool> LoadAsync()
    {
        await ChooseTreeAsync();
        if (Pohon is null || Pohon.Semua.Count == 0) return true;
        var chosen = Guid.TryParse(Cabang, out var id) ? Pohon.Find(new SimpulId(id)) : Cabang is null && Pohon.Semua.Count > Large ? Pohon.Semua.FirstOrDefault(s => s.Jenis == JenisSimpul.Tujuan) : null;
        ModelState.Remove(nameof(Cabang));
        Cabang = chosen?.Id.Value.ToString("D") ?? All;
        IReadOnlyList<SimpulPohon> roots = chosen is null ? Pohon.Puncak : [chosen];
        Matriks = MatriksRows.Of(Pohon, roots);
        Indikator = await Read.IndikatorAsync(Pohon, [.. roots.SelectMany(Pohon.Branch).Select(s => s.Id)], Tahun!.Value, Cancel);
        return true;
    }
}
