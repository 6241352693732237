using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Dokumen.Susun;

/// <summary>Begins a document, or the Perubahan of the one that is signed.</summary>
public sealed class BeginModel(SiklusDb db, BeginDokumen begin, BeginPerjanjian beginPk, OfficeNames names, InstansiScope scope) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public JenisDokumen? Jenis { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Jabatan { get; set; }

    [BindProperty]
    public AlasanPerubahan? Alasan { get; set; }

    [BindProperty]
    public string? Uraian { get; set; }

    [BindProperty]
    public string? PihakKedua { get; set; }

    public DokumenRencana? Terbuka { get; private set; }

    public DokumenRencana? Berlaku { get; private set; }

    public string NamaJabatan { get; private set; } = "";

    public string Judul { get; private set; } = "";

    public string Petunjuk => Jenis switch
    {
        JenisDokumen.PerjanjianKinerja => "Perjanjian memuat indikator dari simpul yang dimiliki jabatan ini dalam pohon kinerja. Targetnya dapat disalin dari RKT atau Renja, pagunya dihitung dari DPA.",
        JenisDokumen.RencanaAksi => $"Rencana Aksi memuat semua indikator Perjanjian Kinerja dengan target {KataTribulan.Kecil} dan aksinya.",
        JenisDokumen.Dpa => "Pagu setiap sub kegiatan dapat disalin dari Renja, lalu disesuaikan dengan DPA yang disahkan.",
        JenisDokumen.Renstra or JenisDokumen.Iku => "Dokumen ini memuat target setiap tahun dari seluruh masa Renstra.",
        _ => "Targetnya dapat disalin dari dokumen di atasnya, lalu disesuaikan.",
    };

    /// <summary>Which document is chosen in their list.</summary>
    public override async Task<IActionResult> OnGetAsync() => Jenis is null ? Redirect("/rencana/dokumen") : await base.OnGetAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Jenis is not { } jenis) return NotFound();
        var id = await begin.RunAsync(new DokumenBaru(jenis, Tahun, Jabatan is { } post ? new JabatanId(post) : null, PihakKedua, Alasan, Uraian), Cancel);
        var url = $"/rencana/dokumen/{id.Value}";
        return Done(url, "Penyusunan dimulai. Isi targetnya, lalu tetapkan.");
    }

    /// <summary>The Perjanjian Kinerja of all posts that have none yet.</summary>
    public async Task<IActionResult> OnPostSemuaPkAsync()
    {
        var begun = await beginPk.RunAsync(Tahun, Cancel);
        return Done($"/rencana/dokumen?tahun={Tahun}", begun == 0 ? "Semua jabatan sudah memiliki Perjanjian Kinerja." : $"{begun} Perjanjian Kinerja dimulai; target dan pagunya disalin dari dokumen di atasnya. Periksa, lalu tetapkan.");
    }

    public override string FieldOf(string code) => code switch
    {
        PlanningRules.AlasanTidakSah => nameof(Alasan),
        PlanningRules.TeksKosong => string.IsNullOrWhiteSpace(Uraian) && Alasan is not null ? nameof(Uraian) : nameof(PihakKedua),
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        if (Jenis is not { } jenis) return false;
        JabatanId? post = Jabatan is { } id ? new JabatanId(id) : null;
        var pohon = await db.Set<PohonKinerja>().AsNoTracking().Where(p => p.Mulai <= Tahun && Tahun <= p.Akhir).OrderBy(p => p.Mulai).FirstOrDefaultAsync(Cancel);
        if (pohon is null || (jenis == JenisDokumen.PerjanjianKinerja) != post is not null) return false;
        await names.LoadAsync(Cancel);
        var tahun = DokumenRencana.IsMultiYear(jenis) ? pohon.Mulai : Tahun;
        var versions = await db.Set<DokumenRencana>().AsNoTracking().Where(d => d.PohonId == pohon.Id && d.Jenis == jenis && d.Tahun == tahun && d.PihakPertamaId == post).OrderBy(d => d.Perubahan).ToListAsync(Cancel);
        (Terbuka, Berlaku) = (versions.Find(d => d.IsOpen), versions.FindLast(d => d.Status == StatusDokumen.Ditetapkan));
        if (post is { } party)
        {
            NamaJabatan = names.Of(party);
            var instansi = await db.Set<Instansi>().AsNoTracking().SingleAsync(i => i.Id == scope.Current, Cancel);
            PihakKedua ??= Berlaku?.PihakKedua ?? names.PihakKeduaOf(party, instansi);
        }
        Judul = $"{(Berlaku is null ? "Mulai" : "Perubahan")} {DokumenRencana.NamaLengkap(jenis)} {(NamaJabatan.Length > 0 ? NamaJabatan + " " : "")}{(DokumenRencana.IsMultiYear(jenis) ? $"{pohon.Mulai}–{pohon.Akhir}" : Tahun)}";
        return true;
    }
}
