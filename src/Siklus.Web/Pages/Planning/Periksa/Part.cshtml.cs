using Microsoft.AspNetCore.Mvc;
using Siklus.App.Planning;
using Siklus.Domain.Planning.Review;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Periksa;

/// <summary>What the plan check says of one node, indikator or document: the part of its page that is asked for after the page stands.</summary>
public sealed class PartModel(ReadRencana read, ReviewPlan review) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Code of the node, or null.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Simpul { get; set; }

    /// <summary>Code of the indikator, or null.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Indikator { get; set; }

    /// <summary>Name of the document as findings call it ("PK Camat 2026"), or null.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Dokumen { get; set; }

    /// <summary>Null when no Renstra holds the year.</summary>
    public IReadOnlyList<TemuanRencana>? Findings { get; private set; }

    protected override async Task<bool> LoadAsync()
    {
        if (await read.RunAsync(Tahun, hanyaTahun: true, Cancel) is { } plan) Findings = [.. review.Run(plan).Where(f => IsAbout(f.Tempat))];
        return true;
    }

    private bool IsAbout(TempatRencana place) => place.Jenis switch
    {
        JenisTempat.Simpul => place.Kode is { } kode && kode == Simpul,
        JenisTempat.Indikator => place.Kode is { } kode && kode == Indikator,
        _ => false,
    } || (Dokumen is { } name && (place.Dokumen == name || (place.Jenis == JenisTempat.Dokumen && place.Nama == name)));
}
