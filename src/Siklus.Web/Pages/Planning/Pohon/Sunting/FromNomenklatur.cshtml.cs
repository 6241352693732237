using Microsoft.AspNetCore.Mvc;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.App.Planning.Nomenklatur;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Pohon.Sunting;

/// <summary>Programs, kegiatan or sub kegiatan chosen from the nomenklatur of the year instead of typed: several at once, below one node.</summary>
public sealed class FromNomenklaturModel(SiklusDb db, ReadPohon read, OfficeTime time, ReadNomenklatur nomenklatur, SaveSimpul save) : PohonPage(db, read, time)
{
    [BindProperty(SupportsGet = true)]
    public Guid Induk { get; set; }

    [BindProperty]
    public List<string> Pilihan { get; set; } = [];

    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    public Guid? Pemilik { get; set; }

    public SimpulPohon Above { get; private set; } = null!;

    /// <summary>What is taken: the kind that the nomenklatur has right below the node.</summary>
    public JenisSimpul Jenis { get; private set; }

    /// <summary>What the list has right below the node, and whether the tree has it already.</summary>
    public IReadOnlyList<(NomenklaturEntry Baris, bool Ada)> Rows { get; private set; } = [];

    public NomenklaturTahun Daftar { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices => [.. Rows.Where(r => !r.Ada).Select(r => new Choice(r.Baris.Kode.Teks, $"{r.Baris.Kode} {r.Baris.Nama}", r.Baris.Indikator is { } indikator ? $"Indikator: {indikator} ({r.Baris.Satuan})" : null))];

    /// <summary>The kind that the nomenklatur has right below a node; null where it has none.</summary>
    public static JenisSimpul? BelowOf(JenisSimpul jenis) => jenis switch
    {
        JenisSimpul.Program => JenisSimpul.Kegiatan,
        JenisSimpul.Kegiatan => JenisSimpul.SubKegiatan,
        _ => TataPohon.IndukOf(JenisSimpul.Program).Contains(jenis) ? JenisSimpul.Program : null,
    };

    /// <summary>Without a node there is nothing to take anything into: it is chosen in the tree.</summary>
    public override async Task<IActionResult> OnGetAsync() => Induk == Guid.Empty ? Redirect("/rencana") : await base.OnGetAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        var chosen = Rows.Where(r => !r.Ada && Pilihan.Contains(r.Baris.Kode.Teks)).Select(r => r.Baris).ToList();
        if (chosen.Count == 0)
        {
            ModelState.AddModelError(nameof(Pilihan), "Pilih paling sedikit satu.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        UnitId? unit = Unit is { } u ? new UnitId(u) : null;
        JabatanId? post = Pemilik is { } p ? new JabatanId(p) : null;
        await save.AddAllAsync(Pohon!.Pohon.Id, Jenis, [.. chosen.Select(c => new SimpulIsian(c.Kode.Teks, c.Nama, unit, post, [Above.Id]))], Cancel);
        return Done(UrlOf(Above), $"{chosen.Count} {TataPohon.Nama(Jenis)} ditambahkan. Lengkapi indikatornya.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await ChooseAroundAsync(new SimpulId(Induk)) || Pohon!.Find(new SimpulId(Induk)) is not { } above || BelowOf(above.Jenis) is not { } kind) return false;
        (Above, Jenis) = (above, kind);
        Daftar = await nomenklatur.RunAsync(Tahun!.Value, Cancel);
        // The tree of the whole Renstra, not of the branch: a code stands in it once.
        var known = (await Read.RunAsync(Pohon.Pohon, Cancel)).Semua.Select(s => KodeNomenklatur.Read(s.Kode)).OfType<HasilKode.Terbaca>().Select(k => k.Kode.EmpatAngka.Teks).ToHashSet(StringComparer.Ordinal);
        var entries = kind == JenisSimpul.Program ? Daftar.All.Where(e => e.Kode.Tingkat == TingkatNomenklatur.Program)
            : KodeNomenklatur.Read(above.Kode) is HasilKode.Terbaca read ? Daftar.Children(read.Kode) : [];
        Rows = [.. entries.Select(e => (e, known.Contains(e.Kode.EmpatAngka.Teks)))];
        if (HttpMethods.IsGet(Request.Method)) (Unit, Pemilik) = (above.UnitId?.Value, above.PemilikId?.Value);
        return true;
    }
}
