using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common.Berkas;
using Siklus.App.Organisation;
using Siklus.App.Planning.Nomenklatur;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Planning;
using Siklus.Web.Pages.Organisation;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Nomenklatur.Impor;

/// <summary>The nomenklatur of other urusan from a file: look at what would change, then all of it or nothing.</summary>
[RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm, ValueLengthLimit = 16 * 1024 * 1024)]
public sealed class IndexModel(SiklusDb db, ImportNomenklatur import, RemoveNomenklatur remove, OfficeTime time) : ImportPage<BarisNomenklatur>
{
    // Well above what a file may have, so that one too large is told about instead of cutting the line.
    private const long LargestForm = 128 * 1024 * 1024;

    private const string Address = "/rencana/nomenklatur/impor";

    [BindProperty(SupportsGet = true)]
    public string? Versi { get; set; }

    /// <summary>Only this bidang urusan of the file.</summary>
    [BindProperty]
    public string? HanyaBidang { get; set; }

    [BindProperty]
    public string? HapusVersi { get; set; }

    [BindProperty]
    public string? HapusBidang { get; set; }

    public VersiNomenklatur Peraturan { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices { get; } = [.. NomenklaturLibrary.Versi.Reverse().Select(v => new Choice(v.Kode, $"{v.Nama}, berlaku mulai {v.Mulai}"))];

    /// <summary>What the office took in before.</summary>
    public IReadOnlyList<NomenklaturRow> Own { get; private set; } = [];

    public static string NameOf(NomenklaturRow row) => row.Isi.Find(l => l.Kode == row.Bidang)?.Nama ?? "";

    public async Task<IActionResult> OnGetTemplatAsync()
    {
        await LoadAsync();
        var lines = Own.Where(o => o.Peraturan == Peraturan.Kode).SelectMany(o => o.Isi).DistinctBy(l => l.Kode).OrderBy(l => KodeNomenklatur.Parse(l.Kode));
        return File(NomenklaturSheet.Write(lines), BerkasType.Xlsx.TipeIsi, $"nomenklatur-{Peraturan.Kode}.xlsx");
    }

    public async Task<IActionResult> OnPostHapusAsync() => await remove.RunAsync(HapusVersi ?? "", HapusBidang ?? "", Cancel)
        ? Done(Address, $"Daftar bidang urusan {HapusBidang} dihapus. Rencana yang sudah memakai kodenya tidak berubah.")
        : Done(Address, "Daftar itu sudah tidak ada.");

    protected override (IReadOnlyList<BarisNomenklatur> Rows, string? Error) Read(MemoryStream content)
    {
        if (string.IsNullOrWhiteSpace(HanyaBidang)) return NomenklaturSheet.Read(content);
        return KodeNomenklatur.Read(HanyaBidang) is HasilKode.Terbaca { Kode: { Tingkat: TingkatNomenklatur.Bidang } bidang }
            ? NomenklaturSheet.Read(content, bidang)
            : ([], $"“{HanyaBidang.Trim()}” bukan kode bidang urusan. Tulis misalnya 1.02, atau kosongkan.");
    }

    protected override Task<IReadOnlyList<RencanaBaris<BarisNomenklatur>>> RunAsync(IReadOnlyList<BarisNomenklatur> rows, bool apply) => import.RunAsync(Peraturan, rows, apply, Cancel);

    protected override IActionResult Applied()
    {
        var bidang = Plan!.Select(p => KodeNomenklatur.Read(p.Baris.Kode)).OfType<HasilKode.Terbaca>().Select(t => t.Kode.Bidang?.Teks).OfType<string>().Distinct().ToList();
        return Done(
            $"/rencana/nomenklatur?tahun={Peraturan.Mulai}&bidang={(bidang is [var only] ? only : "semua")}",
            $"{Count(HasilBaris.Baru)} baris baru dan {Count(HasilBaris.Berubah)} perubahan masuk; {Count(HasilBaris.Tetap)} sudah ada. Berlaku mulai tahun {Peraturan.Mulai}.");
    }

    protected override async Task<bool> LoadAsync()
    {
        Peraturan = NomenklaturLibrary.VersiOf(Versi) ?? NomenklaturLibrary.VersiFor((await time.TodayAsync(Cancel)).Year);
        Own = await db.Set<NomenklaturRow>().AsNoTracking().OrderBy(n => n.Bidang).ThenBy(n => n.Peraturan).ToListAsync(Cancel);
        return true;
    }
}
