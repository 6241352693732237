using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Bindings.Pengesahan;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>The Camat adopts a set of checked drafts by one decree.</summary>
public sealed class AdoptModel(SiklusDb db, InstansiScope scope, AdoptSop adopt, OfficeNames names, OfficeTime time) : SiklusPage
{
    /// <summary>Ids of the drafts to be adopted.</summary>
    [BindProperty]
    public List<Guid> Pilih { get; set; } = [];

    /// <summary>Number of each SOP, by the id of its draft.</summary>
    [BindProperty]
    public Dictionary<Guid, string?> NomorSop { get; set; } = [];

    [BindProperty]
    public DateOnly? Efektif { get; set; }

    [BindProperty]
    public string? Nomor { get; set; }

    [BindProperty]
    public DateOnly? Tanggal { get; set; }

    [BindProperty]
    public string? Tentang { get; set; }

    [BindProperty]
    public string? Menimbang { get; set; }

    [BindProperty]
    public string? Mengingat { get; set; }

    [BindProperty]
    public string? Diktum { get; set; }

    public IReadOnlyList<RancanganSop> Drafts { get; private set; } = [];

    public OfficeNames Names => names;

    /// <summary>The reader may adopt.</summary>
    public bool IsCamat => names.Jabatan.Any(j => j.Jenis == JenisJabatan.Camat && Actor.Holds(j.Id));

    public async Task<IActionResult> OnPostAsync()
    {
        var today = await time.TodayAsync(Cancel);
        Need(nameof(Tentang), Tentang, "Isi tentang apa keputusan ini.");
        Need(nameof(Menimbang), Menimbang, "Tulis pertimbangannya, satu butir setiap baris.");
        Need(nameof(Mengingat), Mengingat, "Tulis dasar hukumnya, satu peraturan setiap baris.");
        Need(nameof(Diktum), Diktum, "Tulis diktumnya, satu diktum setiap baris.");
        Need(nameof(Nomor), Nomor, "Isi nomor keputusan.");
        foreach (var id in Pilih.Where(p => string.IsNullOrWhiteSpace(NomorSop.GetValueOrDefault(p)))) ModelState.AddModelError($"{nameof(NomorSop)}[{id}]", "Isi nomor SOP.");
        if (RekapText.Lines(Diktum).Count > App.Correspondence.Templat.KeputusanCamat.Urutan.Count) ModelState.AddModelError(nameof(Diktum), "Diktum paling banyak sepuluh. Gabungkan yang sejenis.");
        if (Tanggal is null || Tanggal > today) ModelState.AddModelError(nameof(Tanggal), "Isi tanggal keputusan, paling lambat hari ini.");
        if (Efektif is null) ModelState.AddModelError(nameof(Efektif), "Isi tanggal efektif.");
        if (!ModelState.IsValid)
        {
            await LoadAsync();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        var decree = await adopt.RunAsync(
            new KeputusanSop(
                Nomor, Tanggal!.Value, Tentang!.Trim(), RekapText.Lines(Menimbang), RekapText.Lines(Mengingat), RekapText.Lines(Diktum),
                [.. Pilih.Distinct().Select(p => new SopDisahkan(new RancanganSopId(p), NomorSop.GetValueOrDefault(p), Efektif!.Value))]),
            Actor, Cancel);
        return Done($"/naskah/{decree.Value}", $"{Pilih.Count} SOP disahkan. Cetak keputusan ini dan tandatangani.");
    }

    public override string FieldOf(string code) => code switch
    {
        RancanganRules.Nomor => nameof(Nomor),
        RancanganRules.TanpaPilihan => nameof(Pilih),
        RancanganRules.Efektif => nameof(Efektif),
        RancanganRules.NomorSop => nameof(Pilih),
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        await names.LoadAsync(Cancel);
        Drafts = await db.Set<RancanganSop>().AsNoTracking().Where(r => r.Keadaan == KeadaanRancangan.Diperiksa).OrderBy(r => r.Judul).ToListAsync(Cancel);
        if (HttpMethods.IsPost(Request.Method)) return true;
        var office = await db.Set<Instansi>().AsNoTracking().SingleAsync(i => i.Id == scope.Current, Cancel);
        Pilih = [.. Drafts.Select(d => d.Id.Value)];
        (Tanggal, Efektif) = (await time.TodayAsync(Cancel), await time.TodayAsync(Cancel));
        Tentang = $"Standar Operasional Prosedur {office.Nama} {office.Kabupaten}";
        Menimbang = $"bahwa untuk menjamin pelaksanaan tugas dan fungsi yang tertib, terukur, dan akuntabel di lingkungan {office.Nama} perlu disusun Standar Operasional Prosedur;\n"
            + $"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan {office.SebutanCamat} tentang {Tentang};";
        Mengingat = string.Join('\n',
        [
            "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
            "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 6 Tahun 2023",
            "Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan",
        ]);
        Diktum = string.Join('\n',
        [
            $"Menetapkan Standar Operasional Prosedur {office.Nama} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.",
            "Standar Operasional Prosedur sebagaimana dimaksud dalam diktum KESATU menjadi pedoman bagi seluruh aparatur dalam melaksanakan tugas dan fungsinya.",
            "Pelaksanaan Standar Operasional Prosedur dipantau dan dievaluasi secara berkala.",
            "Keputusan ini mulai berlaku pada tanggal ditetapkan.",
        ]);
        return true;
    }

    private void Need(string field, string? value, string sentence)
    {
        if (string.IsNullOrWhiteSpace(value)) ModelState.AddModelError(field, sentence);
    }
}
