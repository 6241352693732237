using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Begins one SOP for several posts or indikator: chosen, looked at, then all at once or none.</summary>
public sealed class StartManyModel(SiklusDb db, SopLibrary library, ResolvePengikatan resolve, StartMany start, OfficeNames names, OfficeTime time, TimeProvider clock, Sentences sentences) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public string? Sop { get; set; }

    [BindProperty]
    public Guid CommandId { get; set; }

    [BindProperty]
    public string? Perihal { get; set; }

    [BindProperty]
    public int Tahun { get; set; }

    [BindProperty]
    public int? Tribulan { get; set; }

    [BindProperty]
    public DateOnly? Tenggat { get; set; }

    /// <summary>Code of the column that is another post in each.</summary>
    [BindProperty]
    public string? Kolom { get; set; }

    [BindProperty]
    public List<Guid> Jabatan { get; set; } = [];

    [BindProperty]
    public List<Guid> PilihanIndikator { get; set; } = [];

    public SopDefinition? Definition { get; private set; }

    public IReadOnlyList<Choice> Sops { get; private set; } = [];

    public IReadOnlyList<Choice> Years { get; private set; } = [];

    public IReadOnlyList<Choice> Indikator { get; private set; } = [];

    public IReadOnlyList<Choice> Posts => [.. names.Jabatan.Select(j => new Choice($"{j.Id.Value}", j.Nama, names.HolderOf(j.Id)?.Nama ?? "belum ada pemegang"))];

    public IReadOnlyList<Choice> Columns => [.. Definition!.Kolom.Select(k => new Choice(k.Kode, k.Nama))];

    /// <summary>What would be begun; empty until it was looked at.</summary>
    public IReadOnlyList<PlannedStart> Plan { get; private set; } = [];

    public bool Ready => Plan.Count > 0 && Plan.All(p => p.Berjalan is null && p.Ditolak is null);

    /// <summary>What was looked at, so that nothing else is begun than that.</summary>
    [BindProperty]
    public string? Diperiksa { get; set; }

    /// <summary>Whether the form was changed after it was looked at.</summary>
    public bool Changed { get; private set; }

    public string WhyNot(RuleViolationException refused) => sentences.Of(refused);

    public Guid NewCommandId => CommandId == Guid.Empty ? Ids.New(clock) : CommandId;

    /// <summary>Why nothing can be begun here, with the way back; null when it can.</summary>
    public (string Sentence, string Url)? Locked =>
        Starter is null ? ("Pelaksanaan dimulai oleh Camat, Sekretaris, atau Kasubbag. Jabatan Anda tidak memulainya.", "/pelaksanaan") : null;

    private JabatanId? Starter => Actor.Jabatan.Where(j => HakJabatan.Of(j.Jenis).Contains(Hak.MulaiPelaksanaan)).Select(j => (JabatanId?)j.JabatanId).FirstOrDefault();

    /// <summary>Who does what in it: "Kasi Pem: Kasi Pemerintahan".</summary>
    public string FirstOf(PlannedStart one) => one.Untuk.Jabatan is { } post && Definition!.KolomOf(Kolom ?? "") is { } column
        ? $"{column.Nama}: {names.Of(post)}{(names.HolderOf(post) is { } holder ? $" ({holder.Nama})" : ", belum ada pemegang")}"
        : "Pelaksana menurut pengaturan kantor";

    public async Task<IActionResult> OnPostPeriksaAsync()
    {
        if (!await LoadAsync() || Definition is null) return NotFound();
        await LookAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostMulaiAsync()
    {
        if (!await LoadAsync() || Definition is null) return NotFound();
        var asked = Asked();
        if (Diperiksa != MarkOf(asked))
        {
            Changed = true;
            await LookAsync();
            return Page();
        }
        var begun = await start.RunAsync(asked, Actor, Cancel);
        return Done("/pelaksanaan", $"{begun.Count} pelaksanaan dimulai.");
    }

    private async Task LookAsync()
    {
        var asked = Asked();
        Plan = await start.PlanAsync(asked, Actor, Cancel);
        Diperiksa = MarkOf(asked);
        ModelState.Remove(nameof(Diperiksa));
    }

    private static string MarkOf(StartManyRequest asked) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(asked, SiklusJson.Options)));

    public override string FieldOf(string code) => code switch
    {
        CaseRules.PerihalKosong => nameof(Perihal),
        CaseRules.TenggatLewat => nameof(Tenggat),
        CaseRules.BanyakKosong => nameof(Jabatan),
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        var newest = (await library.AllAsync(Cancel)).Where(s => s.Dicabut is null).Select(s => s.Sop).ToList();
        Sops = [.. newest.Select(s => new Choice(s.Kode, s.Identitas.Judul, $"{s.Identitas.Instansi}, {s.Langkah.Count} langkah"))];
        await names.LoadAsync(Cancel);
        var today = await time.TodayAsync(Cancel);
        Years = [.. Enumerable.Range(today.Year - 1, 3).Select(t => new Choice($"{t}", $"{t}"))];
        if (newest.FirstOrDefault(s => s.Kode == Sop) is not { } chosen) return true;
        Definition = chosen;
        if (HttpMethods.IsGet(Request.Method)) await ProposeAsync(Definition, today);
        var terukur = await db.TerukurAsync(Tahun, Cancel);
        Indikator = [.. terukur.SelectMany(s => s.Indikator).Select(i => new Choice($"{i.Id.Value}", i.DefinisiFor(Tahun).Nama, i.Kode))];
        return true;
    }

    /// <summary>The quarter of today, and the first column that stands for a Kasi, with every Kasi of the office; a sheet without such a column proposes nobody.</summary>
    private async Task ProposeAsync(SopDefinition sop, DateOnly today)
    {
        (Tahun, Tribulan) = (today.Year, (today.Month - 1) / 3 + 1);
        Perihal = $"{char.ToUpperInvariant(sop.Identitas.Judul[0])}{Indonesian.InSentence(sop.Identitas.Judul)[1..]} {KataTribulan.Kecil} {new Tribulan(Tribulan.Value).Romawi} {Tahun}";
        var usual = await resolve.RunAsync(sop, today, Cancel);
        var kasi = names.Jabatan.Where(j => j.Jenis == JenisJabatan.KepalaSeksi).Select(j => j.Id).ToList();
        Kolom = sop.Kolom.FirstOrDefault(k => usual.Of(k.Kode).Any(kasi.Contains))?.Kode;
        Jabatan = Kolom is null ? [] : [.. kasi.Select(id => id.Value)];
    }

    private StartManyRequest Asked()
    {
        var posts = names.Jabatan.Where(j => Jabatan.Contains(j.Id.Value)).Select(j => new StartFor(j.Nama, j.Id));
        var goals = Indikator.Where(i => PilihanIndikator.Contains(Guid.Parse(i.Value))).Select(i => new StartFor(i.Text, null));
        var jabatan = Starter ?? throw new RuleViolationException(SopRules.NotAuthorised);
        var periode = new Periode(Tahun, Tribulan is { } nomor ? new Tribulan(nomor) : null);
        return new StartManyRequest(CommandId, jabatan, Sop ?? "", Perihal ?? "", periode, Tenggat, Kolom, [.. PilihanIndikator.Count > 0 ? goals : posts]);
    }
}
