using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Web.Pages.Planning.Dokumen.Susun;

/// <summary>The grid of targets. What is understood is saved whatever else is wrong; what somebody else changed is shown with both values.</summary>
[RequestFormLimits(ValueCountLimit = 16384)]
public sealed class TargetModel(SaveTarget save, CopyDown copy) : SusunPage
{
    /// <summary>Typed text by key of the cell.</summary>
    [BindProperty]
    public Dictionary<string, string?> Sel { get; set; } = [];

    /// <summary>What the form showed, by key of the cell.</summary>
    [BindProperty]
    public Dictionary<string, string?> Dilihat { get; set; } = [];

    public IReadOnlyList<BarisTarget> Rows { get; private set; } = [];

    public int Kosong => Rows.Sum(r => r.Sel.Count(s => s.Tribulan is null && s.Nilai is null));

    /// <summary>Kinds of document that there is something to copy from.</summary>
    public IReadOnlyList<JenisDokumen> Sumber => [.. Rows.SelectMany(r => r.Sel).SelectMany(s => s.Hulu).Select(h => h.Dokumen.Jenis).Distinct().OrderDescending()];

    /// <summary>Cells that were typed into, by the code of their indikator.</summary>
    public IReadOnlyList<(string Baris, string Teks)> Terketik =>
        [.. Rows.SelectMany(r => r.Sel.Select(s => (r.Indikator.Kode, s.Kunci))).Select(x => (x.Kode, Sel.GetValueOrDefault(x.Kunci) ?? "", Dilihat.GetValueOrDefault(x.Kunci) ?? "")).Where(x => x.Item2 != x.Item3).Select(x => (x.Kode, x.Item2))];

    /// <summary>What the cell shows: typed text that could not be saved, else what is stored.</summary>
    public string? Shown(SelTabelTarget cell) => ErrorOf($"Sel[{cell.Kunci}]") is not null || !Saved ? Sel.GetValueOrDefault(cell.Kunci) ?? cell.Nilai?.Tampil : cell.Nilai?.Tampil;

    /// <summary>False when the form came back before anything of it was saved.</summary>
    private bool Saved { get; set; } = true;

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await SaveTypedAsync();
        if (result.Utuh) return Done($"/rencana/dokumen/{Id}/target", result.Berubah == 0 ? "Tidak ada target yang berubah." : $"{result.Berubah} target tersimpan.");
        return await AgainAsync(result);
    }

    /// <summary>Copies down; what was typed is saved first.</summary>
    public async Task<IActionResult> OnPostSalinAsync(JenisDokumen dari, bool timpa)
    {
        var typed = await SaveTypedAsync();
        if (!typed.Utuh) return await AgainAsync(typed);
        if (!await LoadAsync()) return NotFound();
        var changed = await copy.RunAsync(DokumenId, Dokumen.Tahun, dari, BagianSalinan.Target, timpa, Cancel);
        return Done($"/rencana/dokumen/{Id}/target", $"{changed} target disalin dari {DokumenRencana.Singkatan(dari)}.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Rows = TabelTarget.Of(Rencana, Dokumen);
        return true;
    }

    private async Task<HasilIsian> SaveTypedAsync()
    {
        Saved = false;
        var result = await save.RunAsync(DokumenId, [.. Sel.Select(cell => Parse(cell.Key, cell.Value)).OfType<SelTarget>()], Cancel);
        Saved = true;
        return result;
    }

    private async Task<IActionResult> AgainAsync(HasilIsian result)
    {
        if (!await LoadAsync()) return NotFound();
        Tell(result, key => $"Sel[{key}]");
        return Page();
    }

    private SelTarget? Parse(string key, string? typed) => key.Split('-') is [var id, var year, var quarter] && Guid.TryParseExact(id, "N", out var indikator)
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) && int.TryParse(quarter, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 0 and <= 4
            ? new SelTarget(new IndikatorId(indikator), tahun, n == 0 ? null : n, Dilihat.GetValueOrDefault(key), typed)
            : null;
}
