using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Collection.Formulir;
using Siklus.App.Common;
using Siklus.App.Sop.Bindings.IsiFormulir;
using Siklus.Documents.Formulir;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Collection.Formulir;

/// <summary>
/// A form that was filled in elsewhere comes back: known by its code, shown row by row beside what is stored, then the chosen rows are taken in together. Nobody needs to
/// know the case.
/// </summary>
[RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm, ValueLengthLimit = 4 * 1024 * 1024, ValueCountLimit = 16 * 1024)]
public sealed class UnggahModel(SiklusDb db, ImportFormulir import, FindPengisian find, FormulirSeal seal, Sentences sentences) : SiklusPage
{
    private const long LargestForm = 8 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The form that was looked at, carried by the page; its seal and every row are checked anew before anything is taken in.</summary>
    [BindProperty]
    public string? Isi { get; set; }

    [BindProperty]
    public string? NamaBerkas { get; set; }

    [BindProperty]
    public List<BarisUnggah> Baris { get; set; } = [];

    /// <summary>The short code, typed from a form on paper.</summary>
    [BindProperty(SupportsGet = true, Name = "kode")]
    public string? Kode { get; set; }

    /// <summary>No form has that code.</summary>
    public bool KodeAsing { get; private set; }

    public PratinjauFormulir? Preview { get; private set; }

    /// <summary>The step in which the form may be taken in, or null when none is open.</summary>
    public Pengisian? Open { get; private set; }

    /// <summary>Why nothing can be taken in, or null.</summary>
    public string? Closed { get; private set; }

    public BarisUnggah? TypedOf(IndikatorId id) => Baris.FirstOrDefault(b => b.Indikator == id.Value);

    /// <summary>With the code of a form on paper: leads to the page where it is typed in.</summary>
    public override async Task<IActionResult> OnGetAsync()
    {
        if (string.IsNullOrWhiteSpace(Kode)) return Page();
        if (await UnitOfAsync(Kode.Trim().ToUpperInvariant()) is not var (unit, periode))
        {
            KodeAsing = true;
            return Page();
        }
        if (await find.RunAsync(unit.Id, periode.Tahun, periode.Tribulan!.Value, Actor, Cancel) is { } open) return Redirect(open.Url);
        Closed = sentences.Of(CollectionRules.FormulirTidakTerbuka, [unit.Nama, periode]);
        return Page();
    }

    public async Task<IActionResult> OnPostPeriksaAsync()
    {
        if (Berkas is null) return Refuse("Pilih berkas formulir.");
        if (Berkas.Length > FormulirWorkbook.MostBytes) return Refuse(FormulirWorkbook.TerlaluBesar);
        using var content = new MemoryStream();
        await Berkas.CopyToAsync(content, Cancel);
        var (form, refusal) = FormulirWorkbook.Read(content.ToArray());
        if (form is null) return Refuse(refusal!);
        if (form.Kode is null) return Refuse(sentences.Of(CollectionRules.FormulirTanpaKode, []));
        ModelState.Remove(nameof(Isi));
        ModelState.Remove(nameof(NamaBerkas));
        (Isi, NamaBerkas, Baris) = (JsonSerializer.Serialize(form, SiklusJson.Options), Path.GetFileName(Berkas.FileName), []);
        return await LoadAsync() ? Page() : Refuse(sentences.Of(CollectionRules.FormulirTidakSah, []));
    }

    public async Task<IActionResult> OnPostMasukkanAsync()
    {
        if (Read() is not { } form || seal.Open(form.Kode) is not { } kode) return Refuse(sentences.Of(CollectionRules.FormulirTidakSah, []));
        if (kode.InstansiId != Actor.InstansiId) throw new RuleViolationException(CollectionRules.FormulirKantorLain);
        var preview = await import.LookAsync(kode, form, Cancel);
        var who = await find.RequireAsync(kode.UnitId, preview.NamaUnit, kode.Tahun, kode.Tribulan, Actor, Cancel);
        var name = NamaBerkas is { Length: > 100 } long100 ? long100[..100] : NamaBerkas;
        var done = await import.RunAsync(
            kode, form, [.. Baris.Select(b => b.ToPilihan())], who, $"Dari formulir {kode.Tampil} yang diisi {preview.NamaUnit} (berkas {name}), diunggah {Actor.Nama}", Cancel);
        if (done is { Masuk: > 0, Halangan.Count: 0 })
        {
            var open = await find.RunAsync(kode.UnitId, kode.Tahun, kode.Tribulan, Actor, Cancel);
            return Done(open!.Url, $"{done.Masuk} baris formulir {preview.NamaUnit} {kode.Periode} masuk. Lengkapi buktinya, lalu kirim formulir dari halaman ini.");
        }
        await LoadAsync();
        foreach (var (id, sentence) in done.Halangan) ModelState.AddModelError($"baris-{id.Value:N}", sentence);
        if (done.Halangan.Count == 0) ModelState.AddModelError("", "Belum ada baris yang dipilih. Beri tanda pada baris yang akan dimasukkan.");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    protected override async Task<bool> LoadAsync()
    {
        if (Isi is null) return true;
        if (Read() is not { } form || seal.Open(form.Kode) is not { } kode) return false;
        Preview = await import.LookAsync(kode, form, Cancel);
        Open = await find.RunAsync(kode.UnitId, kode.Tahun, kode.Tribulan, Actor, Cancel);
        Closed = Open switch
        {
            null => sentences.Of(CollectionRules.FormulirTidakTerbuka, [Preview.NamaUnit, kode.Periode]),
            { Jabatan: null } => $"Formulir ini milik {Preview.NamaUnit}. Yang memasukkannya ialah unit itu, atau Sekretariat dan tim yang ikut dalam pelaksanaannya.",
            _ => null,
        };
        return true;
    }

    private async Task<(Domain.Organisation.Unit Unit, Periode Periode)?> UnitOfAsync(string kode)
    {
        if (kode.Split('-') is not [var year, var quarter, ..] || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) || tahun is < 2000 or > 2100 || quarter is not ("1" or "2" or "3" or "4")) return null;
        var periode = new Periode(tahun, new Tribulan(quarter[0] - '0'));
        var unit = (await db.Set<Domain.Organisation.Unit>().AsNoTracking().ToListAsync(Cancel)).Find(u => KodeFormulir.TampilOf(Actor.InstansiId, u.Id, periode) == kode);
        return unit is null ? null : (unit, periode);
    }

    private FormulirTerbaca? Read()
    {
        try
        {
            return JsonSerializer.Deserialize<FormulirTerbaca>(Isi ?? "", SiklusJson.Options) is { Baris: not null, Catatan: not null } form && form.Baris.All(b => b is { Sel: not null, Salah: not null }) ? form : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private PageResult Refuse(string sentence)
    {
        (Isi, Preview) = (null, null);
        ModelState.AddModelError(nameof(Berkas), sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
