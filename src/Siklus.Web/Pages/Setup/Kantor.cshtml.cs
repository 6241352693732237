using Microsoft.AspNetCore.Mvc;
using Siklus.App.Setup;
using Siklus.Web.Setup;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Setup;

/// <summary>Step 1: which office, in which zone.</summary>
public sealed class KantorModel(SetupStore store) : SetupPage(store)
{
    [BindProperty]
    public JawabanKantor Isi { get; set; } = new();

    public override int Number => 1;

    public static IReadOnlyList<Choice> Istilah { get; } = [new("Tribulan", "Tribulan", "Tribulan I sampai IV"), new("Triwulan", "Triwulan", "Triwulan I sampai IV")];

    public IReadOnlyList<Choice> Zona { get; } =
    [
        new("Wib", "WIB", "Sumatra, Jawa, Kalimantan Barat dan Tengah"), new("Wita", "WITA", "Kalimantan Selatan, Timur, dan Utara, Bali, Nusa Tenggara, Sulawesi"), new("Wit", "WIT", "Maluku dan Papua"),
    ];

    public async Task<IActionResult> OnPostAsync()
    {
        Need("Isi.Kabupaten", Isi.Kabupaten, "Isi nama kabupaten atau kota.");
        Need("Isi.Nama", Isi.Nama, "Isi nama kantor.");
        if (!ModelState.IsValid) return Again();
        (Isi.Kabupaten, Isi.Nama) = (Isi.Kabupaten!.Trim(), Isi.Nama!.Trim());
        Jawaban.Kantor = Isi;
        if (Jawaban.Unit.FirstOrDefault(u => u.Kunci == "kecamatan") is { Nama: "Kecamatan" } top) top.Nama = Isi.Nama;
        return await NextAsync();
    }

    protected override void Fill()
    {
        if (!HttpMethods.IsPost(Request.Method)) Isi = Jawaban.Kantor;
    }
}
