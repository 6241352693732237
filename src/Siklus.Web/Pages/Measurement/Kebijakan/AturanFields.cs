using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Measurement.Kebijakan;

/// <summary>What a form asks about how the office measures: in the set-up, and later for another year. The fields carry these names without a prefix.</summary>
public sealed class AturanFields
{
    public string? Skala { get; set; }

    public string? BatasRataRata { get; set; }

    public string? BatasTabel { get; set; }

    public string? Desimal { get; set; }

    public TribulanKosong TribulanKosong { get; set; }

    public TargetNolNegatif TargetNolNegatif { get; set; }

    public RealisasiNolRasio RealisasiNolRasio { get; set; }

    public DasarKantor DasarKantor { get; set; }

    public CaraRataRata CaraRataRata { get; set; }
}

/// <summary>What may be chosen, each with its consequence.</summary>
public static class AturanChoices
{
    public static IReadOnlyList<Choice> Skala { get; } =
        [.. SkalaLibrary.All.Values.Select(s => new Choice(s.Kode, s.Nama, $"{string.Join(", ", s.Pita.Select(p => p.Label))}. {s.Sumber}"))];

    public static IReadOnlyList<Choice> TribulanKosong { get; } =
    [
        new(nameof(Domain.Measurement.TribulanKosong.HitungYangAda), "Hitung dari tribulan yang ada", "Penjumlahan memakai target tribulan yang sama, dan angkanya diberi catatan."),
        new(nameof(Domain.Measurement.TribulanKosong.TidakDihitung), "Jangan hitung", "Capaian kosong sampai semua tribulan dilaporkan."),
    ];

    public static IReadOnlyList<Choice> TargetNolNegatif { get; } =
    [
        new(nameof(Domain.Measurement.TargetNolNegatif.SeratusBilaNol), "Realisasi nol bernilai 100, selain itu 0", "Misalnya target nol kejadian."),
        new(nameof(Domain.Measurement.TargetNolNegatif.TidakDihitung), "Jangan hitung"),
    ];

    public static IReadOnlyList<Choice> RealisasiNolRasio { get; } =
    [
        new(nameof(Domain.Measurement.RealisasiNolRasio.BatasAtasAtauSeratus), "Pakai capaian tertinggi dalam tabel, atau 100 bila tanpa batas"),
        new(nameof(Domain.Measurement.RealisasiNolRasio.Seratus), "Selalu 100"),
        new(nameof(Domain.Measurement.RealisasiNolRasio.TidakDihitung), "Jangan hitung"),
    ];

    public static IReadOnlyList<Choice> DasarKantor { get; } =
    [
        new(nameof(Domain.Measurement.DasarKantor.RataRataSasaran), "Rata-rata sasaran", "Setiap sasaran sama berat, berapa pun indikatornya."),
        new(nameof(Domain.Measurement.DasarKantor.RataRataIndikator), "Rata-rata semua indikator"),
    ];

    public static IReadOnlyList<Choice> CaraRataRata { get; } = [new(nameof(Domain.Measurement.CaraRataRata.Polos), "Semua sama berat"), new(nameof(Domain.Measurement.CaraRataRata.Berbobot), "Menurut bobot indikator")];
}

/// <summary>From the fields to the answers and back.</summary>
internal static class AturanReader
{
    /// <summary>What was typed; what is wrong in it is said beside its field.</summary>
    public static JawabanPengukuran Read(AturanFields form, string? dasar, ModelStateDictionary errors, Sentences sentences)
    {
        var isi = new JawabanPengukuran
        {
            Skala = form.Skala ?? "",
            BatasRataRata = Number(nameof(form.BatasRataRata), form.BatasRataRata, errors, sentences),
            BatasTabel = Number(nameof(form.BatasTabel), form.BatasTabel, errors, sentences),
            Desimal = Number(nameof(form.Desimal), form.Desimal ?? "2", errors, sentences) is { } d && d == decimal.Truncate(d) && d is >= 0 and <= 6 ? (int)d : -1,
            TribulanKosong = form.TribulanKosong,
            TargetNolNegatif = form.TargetNolNegatif,
            RealisasiNolRasio = form.RealisasiNolRasio,
            DasarKantor = form.DasarKantor,
            CaraRataRata = form.CaraRataRata,
            Dasar = dasar,
        };
        if (isi.Desimal < 0) errors.AddModelError(nameof(form.Desimal), "Tulis angka bulat dari 0 sampai 6.");
        if (!SkalaLibrary.All.ContainsKey(isi.Skala)) errors.AddModelError(nameof(form.Skala), "Pilih skala predikat.");
        return isi;
    }

    /// <summary>Puts answers into the fields.</summary>
    public static void Fill(AturanFields form, JawabanPengukuran known)
    {
        (form.Skala, form.TribulanKosong, form.TargetNolNegatif, form.RealisasiNolRasio) = (known.Skala, known.TribulanKosong, known.TargetNolNegatif, known.RealisasiNolRasio);
        (form.DasarKantor, form.CaraRataRata) = (known.DasarKantor, known.CaraRataRata);
        form.BatasRataRata = known.BatasRataRata is { } average ? Angka.Format(average) : null;
        form.BatasTabel = known.BatasTabel is { } table ? Angka.Format(table) : null;
        form.Desimal = known.Desimal.ToString(CultureInfo.InvariantCulture);
    }

    private static decimal? Number(string field, string? typed, ModelStateDictionary errors, Sentences sentences)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        try
        {
            return Angka.Parse(typed).OrThrow();
        }
        catch (RuleViolationException refused)
        {
            errors.AddModelError(field, sentences.Of(refused));
            return null;
        }
    }
}
