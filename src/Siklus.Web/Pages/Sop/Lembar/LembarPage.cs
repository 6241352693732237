using Microsoft.AspNetCore.Mvc;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>A page about one version of an SOP.</summary>
public abstract class LembarPage(SopLibrary library) : SiklusPage
{
    /// <summary>Where definitions are read.</summary>
    protected SopLibrary Library => library;

    [BindProperty(SupportsGet = true)]
    public string Kode { get; set; } = "";

    /// <summary>The version asked for; without it the newest.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Versi { get; set; }

    public IReadOnlyList<SopVersiRow> Versions { get; private set; } = [];

    public SopVersiRow Row { get; private set; } = null!;

    public SopDefinition Sop { get; private set; } = null!;

    /// <summary>How the SOP was withdrawn in this version, or null.</summary>
    public PencabutanSopRow? Pencabutan { get; private set; }

    /// <summary>Whether the reader may withdraw it.</summary>
    public bool MayWithdraw => WithdrawSop.May(Actor);

    /// <summary>SHA-256 of the coat of arms on the identity page, where the page shows one.</summary>
    public string? Logo { get; protected set; }

    /// <summary>Who signs the identity page, where the page shows one; null leaves room for the name.</summary>
    public Penandatangan? Pengesah { get; protected set; }

    /// <summary>The fields at the top right of the identity block.</summary>
    public IReadOnlyList<(string Label, string? Value)> Head =>
    [
        ("Nomor SOP", Sop.Identitas.Nomor), ("Tanggal Pembuatan", Date(Sop.Identitas.TanggalPembuatan)), ("Tanggal Revisi", Date(Sop.Identitas.TanggalRevisi)),
        ("Tanggal Efektif", Date(Sop.Identitas.TanggalEfektif)), ("Tanggal Pengesahan", Date(Sop.Identitas.TanggalPengesahan)),
        ("Disahkan oleh", Sop.Identitas.DisahkanOleh), ("Nama SOP", Sop.Identitas.Judul),
    ];

    /// <summary>What stands in a field of the identity block that has nothing: of an example it is still to come.</summary>
    public string EmptyWord(string label) => Row.Contoh is null ? "tidak terisi pada lembar" : label == "Nomor SOP" ? "belum bernomor" : label == "Disahkan oleh" ? "belum disahkan" : "belum ada";

    protected override async Task<bool> LoadAsync()
    {
        Versions = await library.VersionsAsync(Kode, Cancel);
        if (Versions.FirstOrDefault(v => Versi is null || v.Versi == Versi) is not { } found) return false;
        Row = found;
        Sop = await library.FindAsync(found.Id, Cancel);
        Pencabutan = await library.WithdrawalAsync(found.Id, Cancel);
        return true;
    }

    private static string? Date(DateOnly? date) => date is { } day ? App.Common.Indonesian.Date(day) : null;
}
