using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Collection;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Measurement;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;
using Siklus.Web.Pages.Sop.Kerja.IsiFormulir;

namespace Siklus.Web.Pages.Organisation.Susulan;

/// <summary>One quarter from paper: what each unit reported then, with evidence; complete, it is locked.</summary>
[RequestFormLimits(MultipartBodyLengthLimit = 64 * 1024 * 1024, ValueCountLimit = 4096)]
public sealed class ShowModel(
    SiklusDb db, ReadSusulan readSusulan, ReadRekapPengumpulan rekap, ReadTabelRealisasi read, SaveRealisasi save, AttachBukti attach, RemoveBukti remove, UploadBerkas upload, CompleteSusulan complete,
    Sentences sentences) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(BinderType = typeof(BarisIsianBinder)), ValidateNever]
    public List<BarisIsian> Baris { get; set; } = [];

    [BindProperty]
    public IFormFile? Pindaian { get; set; }

    public TandaSusulan Tanda { get; private set; } = null!;

    public TribulanSusulan Susulan => Tanda.Susulan;

    public bool Open => Susulan.LengkapUtc is null;

    public IReadOnlyList<TabelRealisasi> Units { get; private set; } = [];

    /// <summary>The unit that is being filled in.</summary>
    public TabelRealisasi? Table { get; private set; }

    /// <summary>Rows that somebody else changed meanwhile, by indikator.</summary>
    public Dictionary<Guid, SaveRealisasiResult.Conflict> Conflicts { get; } = [];

    public BarisIsian? TypedOf(IndikatorId id) => HttpMethods.IsPost(Request.Method) ? Baris.FirstOrDefault(b => b.Indikator == id.Value) : null;

    public static int Ready(TabelRealisasi unit) => unit.Baris.Count(r => r.Diukur && r.Kurang.Count == 0);

    public static int Measured(TabelRealisasi unit) => unit.Baris.Count(r => r.Diukur);

    public bool AllReady => Units.All(u => Ready(u) == Measured(u));

    public string HereUrl => $"/kantor/susulan/{Id}?unit={Table?.UnitId.Value}";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        await SaveAllAsync();
        return ModelState.IsValid ? Done(HereUrl, "Isian disimpan.") : await AgainAsync();
    }

    public async Task<IActionResult> OnPostCabutAsync(Guid indikator, Guid berkas)
    {
        if (!await LoadAsync()) return NotFound();
        Susulan.RequireOpen();
        await remove.RunAsync(KeyOf(indikator), new BerkasId(berkas), Keeper.Of(Actor), Cancel);
        return Done(HereUrl, "Bukti dicabut dari baris itu; jejaknya tetap tersimpan.");
    }

    public async Task<IActionResult> OnPostPindaianAsync()
    {
        if (!await LoadAsync()) return NotFound();
        if (Pindaian is null)
        {
            ModelState.AddModelError(nameof(Pindaian), "Pilih berkas pindaian.");
            return await AgainAsync();
        }
        var id = new TribulanSusulanId(Id);
        var stored = await db.Set<TribulanSusulan>().SingleAsync(s => s.Id == id, Cancel);
        stored.Attach((await KeepAsync(Pindaian)).Id);
        await db.SaveChangesAsync(Cancel);
        return Done(HereUrl, "Pindaian dokumen tersimpan.");
    }

    public async Task<IActionResult> OnPostLengkapAsync()
    {
        if (!await LoadAsync()) return NotFound();
        await complete.RunAsync(new TribulanSusulanId(Id), Keeper.Of(Actor), Cancel);
        return Done($"/kantor/susulan/{Id}", $"{Susulan.Periode} lengkap dan terkunci. Pelaksanaan berikutnya memakainya sebagai {KataTribulan.Kecil} lalu.");
    }

    public override string FieldOf(string code) => code.StartsWith("berkas.", StringComparison.Ordinal) ? nameof(Pindaian) : "";

    protected override async Task<bool> LoadAsync()
    {
        var id = new TribulanSusulanId(Id);
        if (await db.Set<TribulanSusulan>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, Cancel) is not { } found) return false;
        Tanda = (await readSusulan.RunAsync(found.Tahun, cancel: Cancel)).First(t => t.Susulan.Id == id);
        var tribulan = new Tribulan(found.TribulanNomor);
        var units = new List<TabelRealisasi>();
        foreach (var unit in (await rekap.RunAsync(found.Tahun, tribulan, cancel: Cancel)).Unit) units.Add(await read.RunAsync(unit.UnitId, found.Tahun, tribulan, cancel: Cancel));
        Units = units;
        Table = Units.FirstOrDefault(u => u.UnitId.Value == Unit) ?? Units.FirstOrDefault(u => Ready(u) < Measured(u)) ?? (Units.Count > 0 ? Units[0] : null);
        return true;
    }

    private async Task SaveAllAsync()
    {
        Susulan.RequireOpen();
        var results = await save.RunAllAsync([.. Baris.Select(b => b.Input(KeyOf(b.Indikator)))], Keeper.Of(Actor), Cancel);
        foreach (var (row, result) in Baris.Zip(results))
        {
            switch (result)
            {
                case SaveRealisasiResult.Refused refused:
                    foreach (var (kode, why) in refused.PerKomponen) ModelState.AddModelError(row.Field($"Komponen[{kode}]"), sentences.Of(why.Kode, why.Rincian));
                    break;
                case SaveRealisasiResult.Conflict conflict:
                    Conflicts[row.Indikator] = conflict;
                    ModelState.AddModelError("", $"Baris {row.Nomor + 1} sudah diubah oleh {conflict.Oleh}. Bandingkan kedua nilai, lalu simpan lagi.");
                    break;
                case SaveRealisasiResult.Saved saved:
                    row.Versi = saved.Versi;
                    break;
            }
            foreach (var file in row.Bukti) await AttachAsync(row, file);
        }
    }

    private async Task AttachAsync(BarisIsian row, IFormFile file)
    {
        try
        {
            var berkas = await KeepAsync(file);
            var judul = string.IsNullOrWhiteSpace(row.JudulBukti) ? Path.GetFileNameWithoutExtension(berkas.Nama) : row.JudulBukti.Trim();
            await attach.RunAsync(KeyOf(row.Indikator), berkas.Id, judul, Keeper.Of(Actor), Cancel);
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError(row.Field("Bukti"), sentences.Of(refused));
        }
    }

    private async Task<BerkasRow> KeepAsync(IFormFile file)
    {
        using var content = new MemoryStream();
        if (file.Length <= UploadBerkas.LargestSize) await file.CopyToAsync(content, Cancel);
        else content.SetLength(UploadBerkas.LargestSize + 1);
        return await upload.RunAsync(file.FileName, content, Actor.PegawaiId, Cancel);
    }

    private RealisasiKey KeyOf(Guid indikator) => new(new IndikatorId(indikator), Table!.UnitId, Susulan.Tahun, new Tribulan(Susulan.TribulanNomor), Susulan.Id);

    private async Task<IActionResult> AgainAsync()
    {
        db.ChangeTracker.Clear();
        await LoadAsync();
        // The form is sent again on what is stored now; what was compared is then meant.
        foreach (var row in Baris) row.Versi = Table?.Baris.FirstOrDefault(b => b.IndikatorId.Value == row.Indikator)?.Versi ?? 0;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
