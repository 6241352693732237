using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Setup;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Web.Setup;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Setup;

/// <summary>Step 7: the scale and the declared measurement policy, each choice with its consequence.</summary>
public sealed class PengukuranModel(SetupStore store, Sentences sentences) : SetupPage(store)
{
    [BindProperty]
    public string? Skala { get; set; }

    [BindProperty]
    public string? BatasRataRata { get; set; }

    [BindProperty]
    public string? BatasTabel { get; set; }

    [BindProperty]
    public string? Desimal { get; set; }

    [BindProperty]
    public TribulanKosong TribulanKosong { get; set; }

    [BindProperty]
    public TargetNolNegatif TargetNolNegatif { get; set; }

    [BindProperty]
    public RealisasiNolRasio RealisasiNolRasio { get; set; }

    [BindProperty]
    public DasarKantor DasarKantor { get; set; }

    [BindProperty]
    public CaraRataRata CaraRataRata { get; set; }

    [BindProperty]
    public string? Dasar { get; set; }

    public override int Number => 7;

    public IReadOnlyList<Choice> SkalaChoices { get; } =
        [.. SkalaLibrary.All.Values.Select(s => new Choice(s.Kode, s.Nama, $"{string.Join(", ", s.Pita.Select(p => p.Label))}. {s.Sumber}"))];

    public static IReadOnlyList<Choice> Kosong { get; } =
    [
        new(nameof(TribulanKosong.HitungYangAda), "Hitung dari tribulan yang ada", "Penjumlahan memakai target tribulan yang sama, dan angkanya diberi catatan."),
        new(nameof(TribulanKosong.TidakDihitung), "Jangan hitung", "Capaian kosong sampai semua tribulan dilaporkan."),
    ];

    public static IReadOnlyList<Choice> TargetNol { get; } =
    [
        new(nameof(TargetNolNegatif.SeratusBilaNol), "Realisasi nol bernilai 100, selain itu 0", "Misalnya target nol kejadian."),
        new(nameof(TargetNolNegatif.TidakDihitung), "Jangan hitung"),
    ];

    public static IReadOnlyList<Choice> RealisasiNol { get; } =
    [
        new(nameof(RealisasiNolRasio.BatasAtasAtauSeratus), "Pakai capaian tertinggi dalam tabel, atau 100 bila tanpa batas"),
        new(nameof(RealisasiNolRasio.Seratus), "Selalu 100"),
        new(nameof(RealisasiNolRasio.TidakDihitung), "Jangan hitung"),
    ];

    public static IReadOnlyList<Choice> Kantor { get; } =
    [
        new(nameof(DasarKantor.RataRataSasaran), "Rata-rata sasaran", "Setiap sasaran sama berat, berapa pun indikatornya."),
        new(nameof(DasarKantor.RataRataIndikator), "Rata-rata semua indikator"),
    ];

    public static IReadOnlyList<Choice> Cara { get; } = [new(nameof(CaraRataRata.Polos), "Semua sama berat"), new(nameof(CaraRataRata.Berbobot), "Menurut bobot indikator")];

    public async Task<IActionResult> OnPostAsync()
    {
        var isi = new JawabanPengukuran
        {
            Skala = Skala ?? "",
            BatasRataRata = ReadNumber(nameof(BatasRataRata), BatasRataRata),
            BatasTabel = ReadNumber(nameof(BatasTabel), BatasTabel),
            Desimal = ReadNumber(nameof(Desimal), Desimal ?? "2") is { } d && d == decimal.Truncate(d) && d is >= 0 and <= 6 ? (int)d : -1,
            TribulanKosong = TribulanKosong,
            TargetNolNegatif = TargetNolNegatif,
            RealisasiNolRasio = RealisasiNolRasio,
            DasarKantor = DasarKantor,
            CaraRataRata = CaraRataRata,
            Dasar = Dasar,
        };
        if (isi.Desimal < 0) ModelState.AddModelError(nameof(Desimal), "Tulis angka bulat dari 0 sampai 6.");
        if (!SkalaLibrary.All.ContainsKey(isi.Skala)) ModelState.AddModelError(nameof(Skala), "Pilih skala predikat.");
        Need(nameof(Dasar), Dasar, "Isi naskah yang menetapkan kebijakan ini.");
        if (!ModelState.IsValid) return Again();
        _ = isi.ToAturan();
        Jawaban.Pengukuran = isi;
        return await NextAsync();
    }

    protected override void Fill()
    {
        if (HttpMethods.IsPost(Request.Method)) return;
        var known = Jawaban.Pengukuran;
        (Skala, TribulanKosong, TargetNolNegatif, RealisasiNolRasio) = (known.Skala, known.TribulanKosong, known.TargetNolNegatif, known.RealisasiNolRasio);
        (DasarKantor, CaraRataRata, Dasar) = (known.DasarKantor, known.CaraRataRata, known.Dasar);
        BatasRataRata = known.BatasRataRata is { } average ? Angka.Format(average) : null;
        BatasTabel = known.BatasTabel is { } table ? Angka.Format(table) : null;
        Desimal = known.Desimal.ToString(CultureInfo.InvariantCulture);
    }

    private decimal? ReadNumber(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        try
        {
            return Angka.Parse(typed).OrThrow();
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError(field, sentences.Of(refused));
            return null;
        }
    }
}
