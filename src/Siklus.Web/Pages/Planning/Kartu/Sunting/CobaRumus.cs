using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rumusan;

namespace Siklus.Web.Pages.Planning.Kartu.Sunting;

/// <summary>A formula tried out in the form, before anything is saved.</summary>
/// <param name="Teks">How it was understood; null when it was not.</param>
/// <param name="Salah">What is wrong, as a sentence; null when it could be computed or no example was typed.</param>
/// <param name="Letak">What was written with a mark below the place at which reading stopped; null where there is none.</param>
/// <param name="Hasil">What the examples give, or null.</param>
public sealed record CobaRumus(string? Teks, string? Salah, string? Letak, HasilRumus? Hasil)
{
    /// <summary>Reads the form's formula and computes it with the form's examples.</summary>
    public static CobaRumus Of(IndikatorForm form, Sentences sentences)
    {
        string? salah = null;
        try
        {
            if (form.Formula((_, sentence) => salah ??= sentence) is not { } rumus) return new(null, salah, null, null);
            var contoh = form.Komponen.Where(k => !string.IsNullOrWhiteSpace(k.Nama) && !string.IsNullOrWhiteSpace(k.Contoh)).ToDictionary(k => k.Kode!, k => Value(rumus, k));
            if (contoh.Count == 0) return new(rumus.Teks, null, null, null);
            var hasil = rumus.Compute(contoh);
            return new(rumus.Teks, hasil.Alasan is { } alasan ? sentences.Of(alasan.Kode, alasan.Rincian) : null, null, hasil.Nilai is null ? null : hasil);
        }
        catch (RuleViolationException refused)
        {
            return new(null, sentences.Of(refused), refused.Code.StartsWith("ungkapan.", StringComparison.Ordinal) ? Mark(form.Tulisan ?? "", (int)refused.Details[0]!) : null, null);
        }
    }

    private static NilaiKomponen Value(Rumus rumus, KomponenForm k) =>
        rumus is Rumus.Predikat ? new NilaiKomponen.Sebutan(k.Contoh!.Trim()) : new NilaiKomponen.Bilangan(Angka.Parse(k.Contoh, AngkaAturan.UntukPersen).OrThrow());

    private static string Mark(string tulisan, int posisi)
    {
        var baris = string.Concat(tulisan.Take(PembacaUngkapan.PanjangTerbesar).Select(c => char.IsControl(c) ? ' ' : c));
        return $"{baris}\n{new string(' ', Math.Clamp(posisi - 1, 0, baris.Length))}^";
    }
}
