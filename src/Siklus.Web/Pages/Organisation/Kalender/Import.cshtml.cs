using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common.Berkas;
using Siklus.App.Organisation;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Organisation;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Organisation.Kalender;

/// <summary>Holidays and cuti bersama of a year from a file: template, look at what would change, then all of it or nothing.</summary>
public sealed class ImportModel(SiklusDb db, ImportLibur import, OfficeTime time) : ImportPage<BarisLibur>
{
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    public int Year { get; private set; }

    public IReadOnlyList<Choice> Years { get; private set; } = [];

    public async Task<IActionResult> OnGetTemplatAsync()
    {
        await LoadAsync();
        var (from, to) = (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));
        var own = await db.Set<HariLiburKantor>().AsNoTracking().Where(h => h.Tanggal >= from && h.Tanggal <= to).ToDictionaryAsync(h => h.Tanggal, Cancel);
        var days = DaftarLibur.All.SelectMany(d => d.Libur).Where(h => h.Tanggal.Year == Year && !own.ContainsKey(h.Tanggal))
            .Concat(own.Values.Where(h => !h.TetapKerja).Select(h => new HariLibur(h.Tanggal, h.Nama, h.Jenis, h.Sejak)));
        return File(LiburSheet.Write(days.OrderBy(d => d.Tanggal)), BerkasType.Xlsx.TipeIsi, $"libur-{Year}.xlsx");
    }

    protected override (IReadOnlyList<BarisLibur> Rows, string? Error) Read(MemoryStream content) => LiburSheet.Read(content);

    protected override Task<IReadOnlyList<RencanaBaris<BarisLibur>>> RunAsync(IReadOnlyList<BarisLibur> rows, bool apply) => import.RunAsync(Year, rows, apply, Cancel);

    protected override IActionResult Applied() =>
        Done($"/kantor/kalender?tahun={Year}", $"{Count(HasilBaris.Baru)} hari baru dan {Count(HasilBaris.Berubah)} perubahan masuk; {Count(HasilBaris.Tetap)} sudah ada. Jam kerja dihitung menurut kalender baru.");

    protected override async Task<bool> LoadAsync()
    {
        var today = await time.TodayAsync(Cancel);
        Year = Tahun is >= 2000 and <= 2100 ? Tahun.Value : today.Year;
        Years = [.. Enumerable.Range(today.Year - 1, 3).Append(Year).Distinct().Order().Select(y => new Choice($"{y}", $"{y}"))];
        return true;
    }
}
