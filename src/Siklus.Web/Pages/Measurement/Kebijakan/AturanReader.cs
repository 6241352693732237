using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;

namespace Siklus.Web.Pages.Measurement.Kebijakan;

/// <summary>From the fields to the settings and back.</summary>
internal sealed class AturanReader(ModelStateDictionary errors, Sentences sentences)
{
    /// <summary>The settings; what is wrong in a field is said beside it and leaves the default in its place.</summary>
    public AturanPengukuran Read(AturanFields form)
    {
        var aturan = SkalaLibrary.AturanBawaan with { Lampu = Try(nameof(form.Hijau), () => SkalaLibrary.Lampu(
            Number(nameof(form.Hijau), form.Hijau) ?? SkalaLibrary.Hijau, Number(nameof(form.Merah), form.Merah) ?? SkalaLibrary.Merah), null) };
        foreach (var pilihan in PilihanPengukuran.Semua)
            if (form.Pilihan.TryGetValue(pilihan.Kode, out var jawab) && pilihan.Opsi.Any(o => o.Kode == (jawab ?? ""))) aturan = pilihan.With(aturan, jawab ?? "");
        aturan = Limit(nameof(form.BatasTabel), form.BatasTabel, aturan, (a, v) => a with { BatasTabel = v });
        aturan = Limit(nameof(form.BatasRataRata), form.BatasRataRata, aturan, (a, v) => a with { BatasRataRata = v });
        aturan = Limit(nameof(form.Lantai), form.Lantai, aturan, (a, v) => a with { Lantai = v });
        if (Number(nameof(form.Desimal), form.Desimal ?? "2") is { } d && d == decimal.Truncate(d) && d is >= 0 and <= 6) aturan = aturan with { Desimal = (int)d };
        else errors.AddModelError(nameof(form.Desimal), "Tulis angka bulat dari 0 sampai 6.");
        aturan = aturan with { Skala = ReadScale(form) ?? aturan.Skala };
        if (Number(nameof(form.ContohTarget), form.ContohTarget) is { } t && Number(nameof(form.ContohRealisasi), form.ContohRealisasi) is { } r) form.Contoh = (t, r);
        return form.Terbaca = aturan;
    }

    /// <summary>Puts settings into the fields.</summary>
    public static void Fill(AturanFields form, AturanPengukuran aturan)
    {
        var sendiri = !SkalaLibrary.All.TryGetValue(aturan.Skala.Kode, out var known) || SkalaText.Bands(known) != SkalaText.Bands(aturan.Skala) || known.Cara != aturan.Skala.Cara;
        form.Skala = sendiri ? SkalaLibrary.Sendiri : aturan.Skala.Kode;
        (form.NamaSkala, form.SumberSkala, form.CaraBatas) = (sendiri ? aturan.Skala.Nama : null, sendiri ? aturan.Skala.Sumber : null, aturan.Skala.Cara);
        form.Pita = [.. aturan.Skala.Pita.Select(p => new PitaFields { Label = p.Label, Min = Text(p.Min), DiAtas = !p.MinTermasuk, Maks = Text(p.Maks), DiBawah = !p.MaksTermasuk })];
        var lampu = aturan.Lampu ?? SkalaLibrary.Lampu();
        (form.Hijau, form.Merah) = (Text(lampu.Pita[0].Min), Text(lampu.Pita[1].Min));
        (form.BatasRataRata, form.BatasTabel, form.Lantai) = (Text(aturan.BatasRataRata), Text(aturan.BatasTabel), Text(aturan.Lantai));
        form.Desimal = aturan.Desimal.ToString(CultureInfo.InvariantCulture);
        form.Pilihan = PilihanPengukuran.Semua.ToDictionary(p => p.Kode, p => (string?)p.Of(aturan), StringComparer.Ordinal);
        (form.ContohTarget, form.ContohRealisasi) = (Text(form.Contoh.Target), Text(form.Contoh.Realisasi));
        form.Terbaca = aturan;
    }

    private SkalaPredikat? ReadScale(AturanFields form)
    {
        if (form.Skala != SkalaLibrary.Sendiri)
        {
            if (SkalaLibrary.All.TryGetValue(form.Skala ?? "", out var known)) return known;
            errors.AddModelError(nameof(form.Skala), "Pilih skala predikat.");
            return null;
        }
        var isi = form.Pita.Where(p => !string.IsNullOrWhiteSpace(p.Label) || !string.IsNullOrWhiteSpace(p.Min) || !string.IsNullOrWhiteSpace(p.Maks)).ToList();
        if (string.IsNullOrWhiteSpace(form.NamaSkala)) errors.AddModelError(nameof(form.NamaSkala), "Beri nama skala kantor, misalnya Skala Kabupaten.");
        if (string.IsNullOrWhiteSpace(form.SumberSkala)) errors.AddModelError(nameof(form.SumberSkala), "Tulis ketentuan yang menjadi dasar skala ini.");
        foreach (var (p, i) in form.Pita.Select((p, i) => (p, i)).Where(x => isi.Contains(x.p) && string.IsNullOrWhiteSpace(x.p.Label)))
            errors.AddModelError($"Pita[{i}].Label", "Beri sebutan pada pita ini.");
        var pita = form.Pita.Select((p, i) => (p, i)).Where(x => isi.Contains(x.p))
            .Select(x => new Pita(x.p.Label?.Trim() ?? "", Number($"Pita[{x.i}].Min", x.p.Min), Number($"Pita[{x.i}].Maks", x.p.Maks), !x.p.DiAtas, null, !x.p.DiBawah)).ToList();
        return errors.IsValid ? Try("Pita[0].Label", () => new SkalaPredikat(SkalaLibrary.Sendiri, form.NamaSkala!.Trim(), form.CaraBatas, pita, form.SumberSkala!.Trim()), null) : null;
    }

    private AturanPengukuran Limit(string field, string? typed, AturanPengukuran aturan, Func<AturanPengukuran, decimal?, AturanPengukuran> with)
    {
        var nilai = Number(field, typed);
        return Try(field, () => with(aturan, nilai), aturan);
    }

    private T Try<T>(string field, Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (RuleViolationException refused)
        {
            errors.AddModelError(field, sentences.Of(refused));
            return otherwise;
        }
    }

    private decimal? Number(string field, string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : Try<decimal?>(field, () => Angka.Parse(typed, AngkaAturan.UntukPersen).OrThrow(), null);

    private static string? Text(decimal? nilai) => nilai is { } n ? Angka.Format(n) : null;
}
