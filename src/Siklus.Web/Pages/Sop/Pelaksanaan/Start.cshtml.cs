using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Begins a case: which SOP, for which period, until when, by whom.</summary>
public sealed class StartModel(
    CaseStore cases, SopLibrary library, ResolvePengikatan resolve, StartPelaksanaan start, FindPengumpulan findPengumpulan, OfficeNames names, OfficeTime time, TimeProvider clock)
    : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public string? Sop { get; set; }

    [BindProperty]
    public Guid CommandId { get; set; }

    [BindProperty, Required(ErrorMessage = "Isi perihal.")]
    public string? Perihal { get; set; }

    [BindProperty]
    public int Tahun { get; set; }

    [BindProperty]
    public int? Tribulan { get; set; }

    [BindProperty]
    public DateOnly? Tenggat { get; set; }

    /// <summary>Chosen posts of each column: "kolom/jabatan".</summary>
    [BindProperty]
    public List<string> Ikatan { get; set; } = [];

    /// <summary>The closed case that the new one corrects, if any.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Koreksi { get; set; }

    public LoadedCase? Original { get; private set; }

    /// <summary>Which of the actor's posts may begin cases, or null.</summary>
    public JabatanId? Starter => Actor.Jabatan.Where(j => HakJabatan.Of(j.Jenis).Contains(Hak.MulaiPelaksanaan)).Select(j => (JabatanId?)j.JabatanId).FirstOrDefault();

    /// <summary>Why nothing can be begun here, with the way back; null when it can.</summary>
    public (string Sentence, string Url)? Locked =>
        Starter is null ? ("Pelaksanaan dimulai oleh Camat, Sekretaris, atau Kasubbag. Jabatan Anda tidak memulainya.", "/pelaksanaan")
        : Original is { Case.IsClosed: false } ? ("Pelaksanaan itu masih berjalan. Perbaiki langsung di sana; koreksi hanya untuk yang sudah ditutup.", $"/pelaksanaan/{Koreksi}")
        : null;

    public IReadOnlyList<Choice> Sops { get; private set; } = [];

    public SopDefinition? Definition { get; private set; }

    public IReadOnlyList<Choice> Years { get; private set; } = [];

    /// <summary>For an SOP that measures: the collection of each quarter of the year, or null; empty for another SOP.</summary>
    public IReadOnlyList<(Tribulan Tribulan, PengumpulanPeriode? Pengumpulan)> Sources { get; private set; } = [];

    public static IReadOnlyList<Choice> Tribulans => [.. Domain.Common.Tribulan.All.Select(t => new Choice($"{t.Nomor}", t.ToString()))];

    public Guid NewCommandId => CommandId == Guid.Empty ? Ids.New(clock) : CommandId;

    public IReadOnlyList<Choice> PostsOf(string kolom) =>
        [.. names.Jabatan.Select(j => new Choice($"{kolom}/{j.Id.Value}", j.Nama, names.HolderOf(j.Id)?.Nama ?? "belum ada pemegang"))];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            if (!await LoadAsync()) return NotFound();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        var jabatan = Starter ?? throw new RuleViolationException(SopRules.NotAuthorised);
        var periode = new Periode(Tahun, Tribulan is { } nomor ? new Tribulan(nomor) : null);
        var begun = await start.RunAsync(
            new StartRequest(CommandId, jabatan, Sop ?? "", Perihal!, periode, Tenggat, Chosen(), Koreksi is { } id ? new PelaksanaanId(id) : null), Actor, Cancel);
        return Done($"/pelaksanaan/{begun.Row.Id.Value}", "Pelaksanaan dimulai.");
    }

    public override string FieldOf(string code) => code switch
    {
        CaseRules.PerihalKosong => nameof(Perihal),
        CaseRules.TenggatLewat => nameof(Tenggat),
        CaseRules.SudahBerjalan => nameof(Tribulan),
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        var newest = (await library.AllAsync(Cancel)).Where(s => s.Dicabut is null).Select(s => s.Sop).ToList();
        Sops = [.. newest.Select(s => new Choice(s.Kode, s.Identitas.Judul, $"{s.Identitas.Instansi}, {s.Langkah.Count} langkah"))];
        await names.LoadAsync(Cancel);
        var today = await time.TodayAsync(Cancel);
        Years = [.. Enumerable.Range(today.Year - 1, 3).Select(t => new Choice($"{t}", $"{t}"))];
        if (Koreksi is { } original)
        {
            Original = await cases.FindAsync(new PelaksanaanId(original), Cancel);
            if (Original is null) return false;
            Sop = Original.Case.Sop.Kode;
        }
        Sop ??= Sops.Count == 1 ? Sops[0].Value : null;
        if (newest.FirstOrDefault(s => s.Kode == Sop) is not { } chosen) return true;
        Definition = chosen;
        if (ReadCaseRekap.Measures(Definition)) Sources = await SourcesAsync(Tahun > 0 ? Tahun : today.Year);
        if (HttpMethods.IsPost(Request.Method)) return true;
        var usual = await resolve.RunAsync(Definition, today, Cancel);
        if (Original is { } corrected)
        {
            FillFrom(corrected.Case, usual);
            return true;
        }
        Tahun = today.Year;
        Tribulan = (today.Month - 1) / 3 + 1;
        Perihal = $"{Sentence(Definition.Identitas.Judul)} {KataTribulan.Kecil} {new Tribulan(Tribulan.Value).Romawi} {Tahun}";
        Ikatan = [.. usual.Ikatan.SelectMany(i => i.Jabatan.Select(j => $"{i.Kolom}/{j.Value}"))];
        return true;
    }

    private async Task<IReadOnlyList<(Tribulan, PengumpulanPeriode?)>> SourcesAsync(int tahun)
    {
        var sources = new List<(Tribulan, PengumpulanPeriode?)>();
        foreach (var tribulan in Domain.Common.Tribulan.All) sources.Add((tribulan, await findPengumpulan.RunAsync(new Periode(tahun, tribulan), Cancel)));
        return sources;
    }

    /// <summary>A correction begins like its original: same period, same posts as far as they and the columns still exist.</summary>
    private void FillFrom(Domain.Sop.Pelaksanaan original, Pengikatan usual)
    {
        Perihal = $"Koreksi {original.Awal.Perihal}";
        (Tahun, Tribulan) = (original.Periode.Tahun, original.Periode.Tribulan?.Nomor);
        if (Years.All(t => t.Value != $"{Tahun}")) Years = [new Choice($"{Tahun}", $"{Tahun}"), .. Years];
        var posts = names.Jabatan.Select(j => j.Id).ToHashSet();
        Ikatan = [.. Definition!.Kolom.SelectMany(k =>
            (original.Pengikatan.Of(k.Kode).Where(posts.Contains).ToList() is { Count: > 0 } former ? former : usual.Of(k.Kode)).Select(j => $"{k.Kode}/{j.Value}"))];
    }

    private Pengikatan Chosen() => new([.. Ikatan.Select(i => i.Split('/')).Where(p => p.Length == 2 && Guid.TryParse(p[1], out _))
        .GroupBy(p => p[0], p => new JabatanId(Guid.Parse(p[1]))).Select(g => new IkatanKolom(g.Key, [.. g]))]);

    private static string Sentence(string judul) => !judul.Any(char.IsLower) ? judul[..1] + judul[1..].ToLowerInvariant() : judul;
}
