using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Organisation.Kalender;

/// <summary>Days off and Ramadan of a year: the national list, and what this office changes in it.</summary>
public sealed class IndexModel(SiklusDb db, SaveHariLibur saveHari, SaveJamKhusus saveMasa, FindTahunTanpaLibur findTanpaLibur, OfficeTime time) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    [BindProperty]
    public DateOnly? Tanggal { get; set; }

    [BindProperty]
    public string? Keterangan { get; set; }

    [BindProperty]
    public string? Jenis { get; set; } = "libur";

    [BindProperty]
    public TimeOnly? Pulang { get; set; }

    [BindProperty]
    public string? NamaMasa { get; set; }

    [BindProperty]
    public DateOnly? Mulai { get; set; }

    [BindProperty]
    public DateOnly? Selesai { get; set; }

    [BindProperty]
    public DateOnly? Hapus { get; set; }

    public static IReadOnlyList<Choice> JenisChoices { get; } = [new("libur", "Libur"), new("setengah", "Setengah hari"), new("kerja", "Tetap masuk kerja", "Meskipun libur atau cuti bersama dalam daftar nasional.")];

    public int Year { get; private set; }

    public IReadOnlyList<Choice> Years { get; private set; } = [];

    public DaftarLibur? National => DaftarLibur.All.FirstOrDefault(d => d.Tahun == Year);

    /// <summary>The year, if its days off are not known.</summary>
    public IReadOnlyList<TahunTanpaLibur> TanpaLibur { get; private set; } = [];

    public IReadOnlyList<HariLiburKantor> Own { get; private set; } = [];

    public IReadOnlyList<JamKhususKantor> Periods { get; private set; } = [];

    public async Task<IActionResult> OnPostHariAsync()
    {
        if (Tanggal is null && ModelState.IsValid) ModelState.AddModelError(nameof(Tanggal), "Isi tanggal.");
        if (Jenis == "setengah" && Pulang is null && ModelState.IsValid) ModelState.AddModelError(nameof(Pulang), "Isi jam pulang setengah hari itu.");
        if (Jenis != "setengah" && Pulang is not null) ModelState.AddModelError(nameof(Pulang), "Jam pulang hanya untuk setengah hari. Pilih setengah hari, atau kosongkan jamnya.");
        if (!ModelState.IsValid) return await AgainAsync();
        await saveHari.RunAsync(Tanggal!.Value, Keterangan ?? "", Jenis == "kerja", Pulang, Cancel);
        return Done($"/kantor/kalender?tahun={Tanggal.Value.Year}", "Hari itu tercatat. Jam kerja dihitung menurut kalender baru.");
    }

    public async Task<IActionResult> OnPostMasaAsync()
    {
        if (Mulai is null && ModelState.IsValid) ModelState.AddModelError(nameof(Mulai), "Isi hari pertama.");
        if (Selesai is null && ModelState.IsValid) ModelState.AddModelError(nameof(Selesai), "Isi hari terakhir.");
        if (!ModelState.IsValid) return await AgainAsync();
        await saveMasa.RunAsync(NamaMasa ?? "", Mulai!.Value, Selesai!.Value, Cancel);
        return Done($"/kantor/kalender?tahun={Mulai.Value.Year}", "Masa itu tercatat.");
    }

    public async Task<IActionResult> OnPostHapusHariAsync()
    {
        if (Hapus is { } day) await saveHari.RemoveAsync(day, Cancel);
        return Done($"/kantor/kalender?tahun={Hapus?.Year}", "Perubahan dihapus; daftar nasional berlaku lagi untuk hari itu.");
    }

    public async Task<IActionResult> OnPostHapusMasaAsync()
    {
        if (Hapus is { } day) await saveMasa.RemoveAsync(day, Cancel);
        return Done($"/kantor/kalender?tahun={Hapus?.Year}", "Masa itu dihapus.");
    }

    public override string FieldOf(string code) => code switch
    {
        OrganisationRules.NamaKosong => Mulai is null ? nameof(Keterangan) : nameof(NamaMasa),
        OrganisationRules.TanggalTerbalik or KalenderRules.PeriodeBertindih => nameof(Selesai),
        KalenderRules.SetengahDiLuarJam => nameof(Pulang),
        _ => "",
    };

    /// <summary>What the office does on a day of its own, as a person reads it.</summary>
    public static string Say(HariLiburKantor day)
    {
        var words = day.TetapKerja ? "tetap masuk kerja" : ImportLibur.Say(day.Jenis, day.Sejak);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    protected override async Task<bool> LoadAsync()
    {
        var today = await time.TodayAsync(Cancel);
        Year = Tahun is >= 2000 and <= 2100 ? Tahun.Value : today.Year;
        Years = [.. Enumerable.Range(today.Year - 1, 3).Append(Year).Distinct().Order().Select(y => new Choice($"{y}", $"{y}"))];
        TanpaLibur = await findTanpaLibur.RunAsync(Year, Year, Cancel);
        var (from, to) = (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));
        Own = await db.Set<HariLiburKantor>().AsNoTracking().Where(h => h.Tanggal >= from && h.Tanggal <= to).OrderBy(h => h.Tanggal).ToListAsync(Cancel);
        Periods = await db.Set<JamKhususKantor>().AsNoTracking().Where(j => j.Mulai <= to && j.Selesai >= from).OrderBy(j => j.Mulai).ToListAsync(Cancel);
        return true;
    }

    private async Task<IActionResult> AgainAsync()
    {
        await LoadAsync();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
