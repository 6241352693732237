using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Pages.Organisation.Pegawai;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Berhalangan;

/// <summary>A person records the own absence, or changes it before it begins.</summary>
[ResponseCache(NoStore = true)]
public sealed class RecordModel(SiklusDb db, ListBerhalangan list, OwnBerhalangan own, OfficeNames names, OfficeTime time) : SiklusPage
{
    /// <summary>First day of the absence that is changed; null for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "ubah")]
    public DateOnly? Ubah { get; set; }

    [BindProperty]
    public int Versi { get; set; }

    [BindProperty]
    public string Sebab { get; set; } = "cuti";

    [BindProperty]
    public DateOnly? Mulai { get; set; }

    [BindProperty]
    public DateOnly? Selesai { get; set; }

    [BindProperty]
    public string? NomorSurat { get; set; }

    [BindProperty]
    public DateOnly? TanggalSurat { get; set; }

    [BindProperty]
    public List<PenggantiIsian> Pengganti { get; set; } = [];

    public IReadOnlyList<Domain.Organisation.Jabatan> Posts { get; private set; } = [];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public string? ChosenFor(JabatanId post) => Pengganti.Find(p => p.Jabatan == post.Value)?.Pegawai?.ToString("D");

    public async Task<IActionResult> OnPostAsync()
    {
        Require(nameof(Sebab), BerhalanganModel.SebabChoices.Any(c => c.Value == Sebab), "Pilih sebabnya.");
        Require(nameof(Mulai), Mulai is not null, "Isi hari pertama.");
        Require(nameof(Selesai), Selesai is not null, "Isi hari terakhir.");
        Require(nameof(NomorSurat), !string.IsNullOrWhiteSpace(NomorSurat), "Isi nomor surat perintah Plh. atau surat tugasnya.");
        if (!ModelState.IsValid)
        {
            if (!await LoadAsync()) return NotFound();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        var chosen = Pengganti.Where(p => p.Pegawai is not null).DistinctBy(p => p.Jabatan).ToDictionary(p => new JabatanId(p.Jabatan), p => new PegawaiId(p.Pegawai!.Value));
        await own.RunAsync(Actor, new IsiBerhalangan(Sebab, Mulai!.Value, Selesai!.Value, NomorSurat!, TanggalSurat), chosen, Ubah is { } old ? (old, Versi) : null, Cancel);
        return Done("/akun/berhalangan", Mulai == await time.TodayAsync(Cancel)
            ? "Tercatat. Mulai sekarang tugas jabatan Anda ada pada Plh.; di sini Anda dapat mengakhirinya lebih awal." : "Tercatat. Pada hari-hari itu tugas jabatan Anda ada pada Plh., sesudahnya kembali.");
    }

    public override string FieldOf(string code) => code switch
    {
        OrganisationRules.SkKosong => nameof(NomorSurat),
        OrganisationRules.BerhalanganLampau or OrganisationRules.BerhalanganGanda => nameof(Mulai),
        OrganisationRules.TanggalTerbalik or OrganisationRules.PenugasanBertindih or OrganisationRules.SedangMenggantikan => nameof(Selesai),
        OrganisationRules.TanpaPengganti or OrganisationRules.PenggantiSendiri or OrganisationRules.PenggantiBerhalangan => "Pengganti[0].Pegawai",
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        await names.LoadAsync(Cancel);
        var today = await time.TodayAsync(Cancel);
        var held = await db.Set<Penugasan>().AsNoTracking().Where(p => p.Kapasitas != Kapasitas.Plh && (p.Selesai == null || p.Selesai >= today)).ToListAsync(Cancel);
        Posts = [.. names.Jabatan.Where(j => held.Exists(p => p.JabatanId == j.Id && p.PegawaiId == Actor.PegawaiId))];
        var posts = names.Jabatan.SelectMany(j => held.Where(p => p.JabatanId == j.Id).Select(p => (p.PegawaiId, j.Nama))).ToLookup(p => p.PegawaiId, p => p.Nama);
        People = [.. posts.Where(p => p.Key != Actor.PegawaiId).Select(p => new Choice(p.Key.Value.ToString("D"), $"{names.Of(p.Key)} ({p.First()})")).OrderBy(c => c.Text, StringComparer.Ordinal)];
        if (Ubah is not { } first) return true;
        if ((await list.RunAsync(today, Cancel)).FirstOrDefault(k => k.PegawaiId == Actor.PegawaiId && k.Sendiri && k.Isi.Mulai == first) is not { } recorded || first <= today) return HttpMethods.IsPost(Request.Method);
        // The form shows the version that is stored now, so that sending again after a conflict is a decision.
        ModelState.Remove(nameof(Versi));
        Versi = recorded.Versi;
        if (!HttpMethods.IsGet(Request.Method)) return true;
        (Sebab, Mulai, Selesai, NomorSurat, TanggalSurat) = (recorded.Isi.Sebab, recorded.Isi.Mulai, recorded.Isi.Selesai, recorded.Isi.NomorSurat, recorded.Isi.TanggalSurat);
        Pengganti = [.. recorded.Pengganti.Select(p => new PenggantiIsian { Jabatan = p.JabatanId.Value, Pegawai = p.PegawaiId.Value })];
        return true;
    }

    /// <summary>Says what is missing, unless what was typed is refused already.</summary>
    private void Require(string field, bool there, string sentence)
    {
        if (!there && ModelState.GetFieldValidationState(field) != ModelValidationState.Invalid) ModelState.AddModelError(field, sentence);
    }
}
