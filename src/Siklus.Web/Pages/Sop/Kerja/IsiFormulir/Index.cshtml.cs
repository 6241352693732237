using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Siklus.App.Collection;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.IsiFormulir;
using Siklus.App.Sop.Bindings.SiapkanFormulir;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Pages.Sop.Kerja.IsiFormulir;

/// <summary>
/// The entry table of one unit and quarter. Every button saves every row first: a row that is understood is kept even when another is not, and a row that
/// somebody else changed meanwhile is shown with both values.
/// </summary>
[RequestFormLimits(MultipartBodyLengthLimit = 64 * 1024 * 1024, ValueCountLimit = 4096)]
public sealed class IndexModel(
    IsiFormulirKind kind, SiapkanFormulirKind form, ReadTabelRealisasi read, SaveRealisasi save, AttachBukti attach, RemoveBukti remove, UploadBerkas upload, FindBuktiSerupa serupa, Sentences sentences) : WorkPage
{
    [BindProperty(BinderType = typeof(BarisIsianBinder)), ValidateNever]
    public List<BarisIsian> Baris { get; set; } = [];

    public override string Jenis => kind.Jenis;

    public TabelRealisasi Table { get; private set; } = null!;

    /// <summary>What names the form of this unit and quarter, in the layout of this case, for the links that take it away.</summary>
    public string FormulirQuery { get; private set; } = "";

    /// <summary>Rows that somebody else changed meanwhile, by indikator.</summary>
    public Dictionary<Guid, SaveRealisasiResult.Conflict> Conflicts { get; } = [];

    /// <summary>How numbers were read where another person might read them otherwise, by indikator.</summary>
    public Dictionary<Guid, IReadOnlyDictionary<string, string>> Dibaca { get; } = [];

    /// <summary>The layout of the case, which says what stands beside an indikator.</summary>
    public SusunanFormulir Susunan { get; private set; }

    /// <summary>Files just attached that count as bukti elsewhere too, one sentence each.</summary>
    private List<string> Kembar { get; } = [];

    /// <summary>What was typed for a row, when the page comes back with errors.</summary>
    public BarisIsian? TypedOf(IndikatorId id) => HttpMethods.IsPost(Request.Method) ? Baris.FirstOrDefault(b => b.Indikator == id.Value) : null;

    public async Task<IActionResult> OnPostSimpanAsync()
    {
        if (!await OpenAsync()) return NotFound();
        await SaveTypedAsync();
        return Done(WorkUrl, string.Join(' ', ["Isian disimpan.", .. Kembar]));
    }

    /// <summary>Takes a file away from a row.</summary>
    public async Task<IActionResult> OnPostCabutAsync(Guid indikator, Guid berkas)
    {
        if (!await OpenAsync()) return NotFound();
        await SaveTypedAsync();
        await remove.RunAsync(KeyOf(indikator), new BerkasId(berkas), Pelaku(), Cancel);
        return Done(WorkUrl, "Bukti dicabut dari baris itu; jejaknya tetap tersimpan.");
    }

    protected override async Task SaveTypedAsync()
    {
        Work.RequireMayPrepare();
        var errors = new List<WorkError>();
        var results = await save.RunAllAsync([.. Baris.Select(b => b.Input(KeyOf(b.Indikator)))], Pelaku(), Cancel);
        foreach (var (row, result) in Baris.Zip(results)) await AnswerAsync(row, result, errors);
        if (errors.Count > 0) throw new WorkIncompleteException(errors);
    }

    private async Task AnswerAsync(BarisIsian row, SaveRealisasiResult result, List<WorkError> errors)
    {
        switch (result)
        {
            case SaveRealisasiResult.Refused refused:
                foreach (var (kode, why) in refused.PerKomponen) errors.Add(new WorkError(row.Field($"Komponen[{kode}]"), sentences.Of(why.Kode, why.Rincian)));
                break;
            case SaveRealisasiResult.Conflict conflict:
                Conflicts[row.Indikator] = conflict;
                errors.Add(new WorkError($"baris-{row.Indikator:N}", $"Baris {row.Nomor + 1} sudah diubah oleh {conflict.Oleh}. Bandingkan kedua nilai, lalu simpan lagi."));
                break;
            case SaveRealisasiResult.Saved saved:
                row.Versi = saved.Versi;
                if (saved.Dibaca.Count > 0) Dibaca[row.Indikator] = saved.Dibaca;
                break;
        }
        foreach (var file in row.Bukti) await AttachAsync(row, file, errors);
    }

    private async Task AttachAsync(BarisIsian row, IFormFile file, List<WorkError> errors)
    {
        try
        {
            if (!row.DataPribadi && (PolaNik.IsIn(file.FileName) || PolaNik.IsIn(row.JudulBukti)))
            {
                errors.Add(new WorkError(row.Field("Bukti"), $"Nama {file.FileName} memuat angka yang tampak seperti NIK. Beri tanda “Memuat data pribadi”, atau ganti namanya, lalu pilih berkasnya lagi."));
                return;
            }
            using var content = new MemoryStream();
            if (file.Length <= UploadBerkas.LargestSize) await file.CopyToAsync(content, Cancel);
            else content.SetLength(UploadBerkas.LargestSize + 1);
            var berkas = await upload.RunAsync(file.FileName, content, Actor.PegawaiId, Cancel);
            berkas.DataPribadi = row.DataPribadi;
            var judul = string.IsNullOrWhiteSpace(row.JudulBukti) ? Path.GetFileNameWithoutExtension(berkas.Nama) : row.JudulBukti.Trim();
            row.Versi = (await attach.RunAsync(KeyOf(row.Indikator), berkas.Id, judul, Pelaku(), Cancel)).Versi;
            if (await serupa.RunAsync(berkas.Id, Cancel) is { Count: > 0 } others)
                Kembar.Add($"{berkas.Nama} sama dengan bukti yang sudah dipakai pada {Indonesian.List([.. others.Select(o => o.Tempat).Distinct()])}.");
        }
        catch (RuleViolationException refused)
        {
            errors.Add(new WorkError(row.Field("Bukti"), sentences.Of(refused)));
        }
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Table = await read.RunAsync(IsiFormulirKind.UnitOf(Work), Work.Periode.Tahun, IsiFormulirKind.TribulanOf(Work), cancel: Cancel);
        Susunan = await form.SusunanOfAsync(Work, Cancel);
        FormulirQuery = $"tahun={Work.Periode.Tahun}&tw={IsiFormulirKind.TribulanOf(Work).Nomor}&susunan={Susunan}&unit={Table.UnitId.Value}";
        // The form is sent again on what is stored now; what was compared is then meant.
        foreach (var row in Baris) row.Versi = Table.Baris.FirstOrDefault(b => b.IndikatorId.Value == row.Indikator)?.Versi ?? 0;
        return true;
    }

    private RealisasiKey KeyOf(Guid indikator) =>
        new(new IndikatorId(indikator), IsiFormulirKind.UnitOf(Work), Work.Periode.Tahun, IsiFormulirKind.TribulanOf(Work));

    private Pelaku Pelaku() => Actor.As(Work.Jabatan ?? Work.HelperPost!.Value);
}
