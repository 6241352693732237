using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Web.Pages.Planning.Dokumen.Susun;

/// <summary>The grid of pagu: sub kegiatan are typed, sums computed; a Perjanjian Kinerja takes its rows from the DPA.</summary>
[RequestFormLimits(ValueCountLimit = 16384)]
public sealed class PaguModel(SavePagu save, CopyDown copy) : SusunPage
{
    private Dictionary<(SimpulId, int), Domain.Planning.Pagu> own = [];
    private bool saved = true;

    /// <summary>Typed amounts by key of the cell.</summary>
    [BindProperty]
    public Dictionary<string, string?> Sel { get; set; } = [];

    /// <summary>Amounts that the form showed.</summary>
    [BindProperty]
    public Dictionary<string, string?> Dilihat { get; set; } = [];

    /// <summary>Typed sources of funds by key of the cell.</summary>
    [BindProperty]
    public Dictionary<string, string?> Sumber { get; set; } = [];

    /// <summary>Sources of funds that the form showed.</summary>
    [BindProperty]
    public Dictionary<string, string?> SumberDilihat { get; set; } = [];

    public IReadOnlyList<SimpulKinerja> Simpul { get; private set; } = [];

    public IReadOnlyList<int> Tahun { get; private set; } = [];

    public bool IsPk => Dokumen.Jenis == JenisDokumen.PerjanjianKinerja;

    public IReadOnlyList<JenisDokumen> SumberSalinan => [.. DokumenRencana.HuluPaguOf(Dokumen.Jenis).Where(j => Rencana.InForce(j).Any(d => Rencana.Pagu[d.Id].Any()))];

    /// <summary>Cells that were typed into, by the code of their node.</summary>
    public IReadOnlyList<(string Baris, string Teks)> Terketik =>
        [.. Simpul.SelectMany(s => Tahun.Select(year => (s.Kode, Kunci: SelPagu.KunciOf(s.Id, year)))).Select(x => (x.Kode, Sel.GetValueOrDefault(x.Kunci) ?? "", Dilihat.GetValueOrDefault(x.Kunci) ?? "")).Where(x => x.Item2 != x.Item3).Select(x => (x.Kode, x.Item2))];

    public bool IsTyped(SimpulKinerja node) => IsPk || node.Jenis == JenisSimpul.SubKegiatan;

    public decimal JumlahOf(int tahun) => Rencana.Pagu[Dokumen.Id].Where(p => p.Tahun == tahun).Sum(p => p.Rupiah);

    public string? Stored(SimpulKinerja node, int tahun) => own.TryGetValue((node.Id, tahun), out var pagu) ? Angka.Format(pagu.Rupiah) : null;

    public string? Shown(SimpulKinerja node, int tahun) =>
        SelPagu.KunciOf(node.Id, tahun) is var key && (!saved || ErrorOf($"Sel[{key}]") is not null) ? Sel.GetValueOrDefault(key) ?? Stored(node, tahun) : Stored(node, tahun);

    public string? StoredSource(SimpulKinerja node) => own.TryGetValue((node.Id, Tahun[0]), out var pagu) ? pagu.SumberDana : null;

    public string ShownSource(SimpulKinerja node) => (saved ? null : Sumber.GetValueOrDefault(SelPagu.KunciOf(node.Id, Tahun[0]))) ?? StoredSource(node) ?? "";

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await SaveTypedAsync();
        if (result.Utuh) return Done($"/rencana/dokumen/{Id}/pagu", result.Berubah == 0 ? "Tidak ada pagu yang berubah." : $"{result.Berubah} pagu tersimpan.");
        return await AgainAsync(result);
    }

    /// <summary>Copies down; what was typed is saved first.</summary>
    public async Task<IActionResult> OnPostSalinAsync(JenisDokumen dari, bool timpa)
    {
        var typed = await SaveTypedAsync();
        if (!typed.Utuh) return await AgainAsync(typed);
        if (!await LoadAsync()) return NotFound();
        var changed = await copy.RunAsync(DokumenId, Dokumen.Tahun, dari, BagianSalinan.Pagu, timpa, Cancel);
        return Done($"/rencana/dokumen/{Id}/pagu", $"{changed} pagu disalin dari {DokumenRencana.Singkatan(dari)}.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Tahun = [.. Rencana.TahunOf(Dokumen)];
        own = Rencana.Pagu[Dokumen.Id].ToDictionary(p => (p.SimpulId, p.Tahun));
        Simpul = Rencana.SimpulPaguOf(Dokumen, Names.IsHead(Dokumen.PihakPertamaId));
        return true;
    }

    private async Task<HasilIsian> SaveTypedAsync()
    {
        saved = false;
        var result = await save.RunAsync(DokumenId, [.. Sel.Select(cell => Parse(cell.Key, cell.Value)).OfType<SelPagu>()], Cancel);
        saved = true;
        return result;
    }

    private async Task<IActionResult> AgainAsync(HasilIsian result)
    {
        if (!await LoadAsync()) return NotFound();
        Tell(result, key => $"Sel[{key}]");
        return Page();
    }

    private SelPagu? Parse(string key, string? typed) =>
        key.Split('-') is [var id, var year] && Guid.TryParseExact(id, "N", out var simpul) && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
            ? new SelPagu(new SimpulId(simpul), tahun, Dilihat.GetValueOrDefault(key), typed, SumberDilihat.GetValueOrDefault(key), Sumber.TryGetValue(key, out var source) ? source ?? "" : null)
            : null;
}
