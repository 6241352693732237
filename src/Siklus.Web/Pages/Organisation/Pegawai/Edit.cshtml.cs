using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Organisation.Pegawai;

/// <summary>One person: what is known, which posts are and were held, and giving another.</summary>
public sealed class EditModel(SiklusDb db, SavePegawai save, AssignJabatan assign, OfficeNames names, OfficeTime time) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versi { get; set; }

    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public string? Nip { get; set; }

    [BindProperty]
    public string? Pangkat { get; set; }

    [BindProperty]
    public Guid? Jabatan { get; set; }

    [BindProperty]
    public Kapasitas Kapasitas { get; set; }

    [BindProperty]
    public DateOnly? Mulai { get; set; }

    [BindProperty]
    public DateOnly? Selesai { get; set; }

    [BindProperty]
    public string? NomorSk { get; set; }

    public static IReadOnlyList<Choice> KapasitasChoices { get; } =
    [
        new(nameof(Kapasitas.Definitif), "Pejabat definitif"), new(nameof(Kapasitas.Plt), "Plt. (pelaksana tugas)", "Jabatan kosong, atau pejabatnya berhalangan tetap."),
        new(nameof(Kapasitas.Plh), "Plh. (pelaksana harian)", "Pejabatnya berhalangan beberapa hari: cuti, dinas luar, sakit."),
    ];

    public IReadOnlyList<Penugasan> Penugasan { get; private set; } = [];

    public IReadOnlyList<Choice> JabatanChoices { get; private set; } = [];

    /// <summary>Who stands in for this person, now or later.</summary>
    public IReadOnlyList<Penugasan> StandIns { get; private set; } = [];

    /// <summary>Whether a post is held that another could take for some days.</summary>
    public bool MayBeAway => Penugasan.Any(p => p.Kapasitas != Kapasitas.Plh && (p.Selesai is null || p.Selesai >= Today));

    public string PegawaiName(PegawaiId id) => names.Of(id);

    public DateOnly Today { get; private set; }

    private PegawaiId PegawaiId => new(Id);

    public string JabatanName(JabatanId id) => names.Of(id);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ExistsAsync()) return NotFound();
        await save.RunAsync(PegawaiId, Nama ?? "", Pangkat, Nip, Versi, Cancel);
        return Done($"/kantor/pegawai/{Id}", "Data pegawai tersimpan.");
    }

    public async Task<IActionResult> OnPostPenugasanAsync()
    {
        if (!await ExistsAsync()) return NotFound();
        if (Jabatan is null) ModelState.AddModelError(nameof(Jabatan), "Pilih jabatan.");
        if (Mulai is null && ModelState.GetFieldValidationState(nameof(Mulai)) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            ModelState.AddModelError(nameof(Mulai), "Isi tanggal mulai.");
        if (!ModelState.IsValid)
        {
            await LoadAsync();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await assign.RunAsync(PegawaiId, new JabatanId(Jabatan!.Value), Kapasitas, Mulai!.Value, Selesai, NomorSk, Cancel);
        return Done($"/kantor/pegawai/{Id}", "Penugasan tersimpan. Tugas yang terbuka pada jabatan itu ikut berpindah.");
    }

    public override string FieldOf(string code) => code switch
    {
        OrganisationRules.NamaKosong => nameof(Nama),
        OrganisationRules.NipSalah or OrganisationRules.NipGanda => nameof(Nip),
        OrganisationRules.SkKosong => nameof(NomorSk),
        OrganisationRules.PlhTanpaAkhir or OrganisationRules.TanggalTerbalik => nameof(Selesai),
        OrganisationRules.PenugasanBertindih => nameof(Jabatan),
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        var id = PegawaiId;
        if (await db.Set<Domain.Organisation.Pegawai>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, Cancel) is not { } pegawai) return false;
        await names.LoadAsync(Cancel);
        Today = await time.TodayAsync(Cancel);
        Penugasan = await db.Set<Penugasan>().AsNoTracking().Where(p => p.PegawaiId == id).OrderByDescending(p => p.Mulai).ToListAsync(Cancel);
        var own = Penugasan.Where(p => p.Kapasitas != Kapasitas.Plh && (p.Selesai is null || p.Selesai >= Today)).Select(p => p.JabatanId).ToList();
        StandIns = await db.Set<Penugasan>().AsNoTracking().Where(p => own.Contains(p.JabatanId) && p.Kapasitas == Kapasitas.Plh && p.Sebab != null && p.Selesai >= Today).OrderBy(p => p.Mulai).ToListAsync(Cancel);
        JabatanChoices = [.. names.Jabatan.Select(j => new Choice(j.Id.Value.ToString("D"), names.HolderOf(j.Id) is { } holder ? $"{j.Nama} (kini {holder.Nama})" : $"{j.Nama} (kosong)"))];
        // The form shows the version that is stored now, so that sending again after a conflict is a decision.
        ModelState.Remove(nameof(Versi));
        Versi = pegawai.Versi;
        var sentPegawai = HttpMethods.IsPost(Request.Method) && !Request.Query.ContainsKey("handler");
        if (!sentPegawai) (Nama, Nip, Pangkat) = (pegawai.Nama, pegawai.Nip, pegawai.Pangkat);
        if (sentPegawai || HttpMethods.IsGet(Request.Method)) Mulai = Today;
        if (HttpMethods.IsPost(Request.Method))
            foreach (var field in sentPegawai ? new[] { nameof(Mulai), nameof(Selesai), nameof(NomorSk), nameof(Jabatan), nameof(Kapasitas) } : [nameof(Nama), nameof(Nip), nameof(Pangkat)]) ModelState.Remove(field);
        return true;
    }

    private Task<bool> ExistsAsync()
    {
        var id = PegawaiId;
        return db.Set<Domain.Organisation.Pegawai>().AnyAsync(p => p.Id == id, Cancel);
    }
}
