using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Setup;
using Siklus.App.Sop.Authoring;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Web.Setup;

namespace Siklus.Web.Pages.Setup;

/// <summary>Step 9: everything once more, and the one button that makes the office.</summary>
public sealed class RingkasanModel(SetupStore store, SetUpOffice setUp, SignInManager<App.Organisation.Akun> signIn) : SetupPage(store)
{
    public override int Number => 9;

    public string? JabatanPertama => Jawaban.Jabatan.FirstOrDefault(j => j.Pakai && j.Kunci == Jawaban.Akun.Jabatan)?.Nama;

    public string Skala => Jawaban.Pengukuran.Aturan.Skala.Nama;

    public IReadOnlyList<SopDefinition> Sop => [.. Jawaban.Sop.Select(PustakaSop.Find).OfType<SopDefinition>()];

    public string Tim => string.Join(", ", PolaKecamatan.Bawaan.Tim.Select(t => t.Nama));

    public string Hours
    {
        get
        {
            var week = new MingguKerja(JawabanJam.ToWeek(Jawaban.Biasa));
            var days = Jawaban.Biasa.Count(j => j.Mulai is not null);
            return $"{days} hari, {Indonesian.Length(TimeSpan.FromMinutes(week.Menit))} seminggu; satu hari kerja rata-rata {Angka.Format(Math.Round(week.MenitPerHari))} menit";
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var akun = await setUp.RunAsync(Jawaban, Cancel);
        Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/penyiapan" });
        Siklus.Web.Auth.Means.Say(HttpContext, Siklus.App.Organisation.Masuk.CaraMasuk.Penyiapan);
        await signIn.SignInAsync(akun, isPersistent: false);
        return Done("/", $"{Jawaban.Kantor.Nama} siap dipakai. Anda sudah masuk sebagai {Jawaban.Akun.Nama}.");
    }

    protected override void Fill()
    {
    }
}
