using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>Who stands for each column of an SOP when a case begins: by the office's rule, or chosen for this SOP.</summary>
public sealed class PelaksanaModel(SopLibrary library, ResolvePengikatan resolve, ChoosePelaksana choose, SiklusDb db, OfficeNames names, OfficeTime time) : LembarPage(library)
{
    /// <summary>The chosen teams and posts of each column: "kolom/tim/id", "kolom/jabatan/id".</summary>
    [BindProperty]
    public List<string> Pilihan { get; set; } = [];

    /// <summary>The version of the choice that the form showed; 0 for none.</summary>
    [BindProperty]
    public int PilihanVersi { get; set; }

    public IReadOnlyList<PelaksanaBawaan> Rows { get; private set; } = [];

    /// <summary>Who chose last and when, or null when nobody did.</summary>
    public PelaksanaSopRow? Changed { get; private set; }

    public OfficeNames Names => names;

    public bool MayChoose => ChoosePelaksana.May(Actor);

    /// <summary>Names of the columns that nobody stands for.</summary>
    public IReadOnlyList<string> Nobody => [.. Rows.Where(r => r.Jabatan.Count == 0).Select(r => r.Kolom.Nama)];

    private IReadOnlyList<(TimId Id, string Nama)> Tim { get; set; } = [];

    public bool IsOpen(PelaksanaBawaan row) => row.Jabatan.Count == 0 || Pilihan.Exists(p => p.StartsWith($"{row.Kolom.Kode}/", StringComparison.Ordinal));

    public IReadOnlyList<Choice> ChoicesOf(string kolom) =>
    [
        .. Tim.Select(t => new Choice($"{kolom}/tim/{t.Id.Value}", t.Nama, "semua anggota tim pada hari pelaksanaan dimulai")),
        .. names.Jabatan.Select(j => new Choice($"{kolom}/jabatan/{j.Id.Value}", j.Nama, names.HolderOf(j.Id)?.Nama ?? "belum ada pemegang")),
    ];

    public async Task<IActionResult> OnPostAsync()
    {
        var parts = Pilihan.Select(p => p.Split('/')).Where(p => p.Length == 3 && Guid.TryParse(p[2], out _)).ToList();
        await choose.RunAsync(
            Kode, PilihanVersi,
            [
                .. parts.GroupBy(p => p[0]).Select(g => new PelaksanaKolom(
                    g.Key, [.. g.Where(p => p[1] == "tim").Select(p => new TimId(Guid.Parse(p[2])))], [.. g.Where(p => p[1] == "jabatan").Select(p => new JabatanId(Guid.Parse(p[2])))])),
            ], Actor, Cancel);
        return Done($"/sop/{Kode}/pelaksana", "Pelaksana bawaan tersimpan. Pelaksanaan berikutnya dimulai dengannya.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        await names.LoadAsync(Cancel);
        Rows = await resolve.ExplainAsync(Sop, await time.TodayAsync(Cancel), Cancel);
        Tim = [.. (await db.Set<Domain.Organisation.Tim>().AsNoTracking().OrderBy(t => t.Nama).Select(t => new { t.Id, t.Nama }).ToListAsync(Cancel)).Select(t => (t.Id, t.Nama))];
        Changed = await db.Set<PelaksanaSopRow>().AsNoTracking().FirstOrDefaultAsync(p => p.Sop == Kode, Cancel);
        ModelState.Remove(nameof(PilihanVersi));
        PilihanVersi = Changed?.Versi ?? 0;
        if (HttpMethods.IsGet(Request.Method))
            Pilihan = [.. Rows.Where(r => r.Pilihan is not null).SelectMany(r => r.Pilihan!.Tim.Select(t => $"{r.Kolom.Kode}/tim/{t.Value}").Concat(r.Pilihan.Jabatan.Select(j => $"{r.Kolom.Kode}/jabatan/{j.Value}")))];
        return true;
    }
}
