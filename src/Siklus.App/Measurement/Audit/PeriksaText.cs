using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Measurement.Audit;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement.Audit;

/// <summary>Says the outcome of a check in Indonesian.</summary>
public sealed class PeriksaText(Sentences sentences)
{
    /// <summary>The verdict as it is printed: "cocok", "cocok menurut kebijakan lain: …", "tidak cocok: seharusnya …", "tidak dapat dihitung: …".</summary>
    public string Putusan(BarisDiperiksa baris) => baris.Putusan switch
    {
        Domain.Measurement.Audit.Putusan.Cocok => "cocok",
        Domain.Measurement.Audit.Putusan.KebijakanLain => $"cocok menurut kebijakan lain: {Kebijakan(baris)}",
        Domain.Measurement.Audit.Putusan.TidakCocok => $"tidak cocok: {Phrase(baris.Sebab[0])}",
        _ => $"tidak dapat dihitung: {Phrase(baris.Sebab[0])}",
    };

    /// <summary>What the explaining policy is, in a few words; null when the table's own explains the row, or none does.</summary>
    public string? Kebijakan(BarisDiperiksa baris) => baris.Beda.Count == 0 ? null : string.Join("; ", baris.Beda.Select(Phrase));

    /// <summary>Why: cause and notes as sentences, without what the verdict says already.</summary>
    public string Alasan(BarisDiperiksa baris) => string.Join(" ", baris.Sebab.Skip(baris.Putusan == Domain.Measurement.Audit.Putusan.TidakCocok ? 1 : 0).Concat(baris.Catatan).Select(Sentence)) is { Length: > 0 } alasan ? alasan
        : baris.PutusanCapaian == Domain.Measurement.Audit.Putusan.TidakCocok ? "Tidak ada kebijakan yang dikenal menghasilkan angka yang dicetak." : "";

    /// <summary>A reason as a sentence.</summary>
    public string Sentence(Alasan alasan) => sentences.Of(alasan.Kode, [.. alasan.Rincian.Select(r => r is string kode && kode.StartsWith("periksa.", StringComparison.Ordinal) ? Lower(sentences.Of(kode, [])) : r)]).Replace("  ", " ", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal);

    /// <summary>The policy in one sentence.</summary>
    public static string Kebijakan(HasilPeriksa hasil)
    {
        var k = hasil.Kebijakan;
        var bagian = new List<string>
        {
            k.RumusNegatif == RumusNegatif.Rasio ? "makin tinggi makin baik R/T, makin rendah makin baik T/R" : "makin tinggi makin baik R/T, makin rendah makin baik (2T − R)/T",
            k.BatasAtas is { } atas ? $"paling tinggi {Angka.Format(atas)}" : "tanpa batas atas",
            k.Lantai is { } bawah ? $"paling rendah {Angka.Format(bawah)}" : "tanpa batas bawah",
            k.Pembulatan switch { CaraBulat.Dipotong => "desimal dipotong", CaraBulat.KeAtas => "dibulatkan ke atas", _ => "dibulatkan setengah ke atas" },
        };
        if (k.NolNol is { } nol) bagian.Add($"target nol dan realisasi nol menjadi {Angka.Format(nol)}");
        if (k.NolTerlampaui is { } lebih) bagian.Add($"target nol dengan realisasi menjadi {Angka.Format(lebih)}");
        if (k.KosongNol) bagian.Add("realisasi kosong dihitung nol");
        if (k.BatasRataRata is { } rata) bagian.Add($"di dalam rata-rata paling tinggi {Angka.Format(rata)}");
        if (hasil.Skala is { } skala) bagian.Add($"predikat menurut {skala.Nama} ({(skala.Cara switch { CaraBatas.BulatDulu => "dibulatkan dahulu", CaraBatas.BatasAtasTerbuka => "melewati batas atas pita di bawahnya", _ => "batas bawah" })})");
        var isi = string.Join("; ", bagian);
        return hasil.Ditebak ? $"Kebijakan yang paling banyak menjelaskan: {isi}." : $"{k.Nama}: {isi}.";
    }

    /// <summary>What is said about how the policy was found.</summary>
    public string Dasar(HasilPeriksa hasil)
    {
        var samar = hasil.Dasar.Where(d => d.Kode == PeriksaRules.TidakDapatDibedakan).Select(d => (string)d.Rincian[0]!).ToList();
        var lain = hasil.Dasar.Where(d => d.Kode != PeriksaRules.TidakDapatDibedakan);
        return string.Join(" ", (samar.Count == 0 ? lain : lain.Append(Domain.Common.Alasan.Of(PeriksaRules.TidakDapatDibedakan, string.Join("; ", samar)))).Select(Sentence));
    }

    private string Phrase(Alasan alasan) => Lower(Sentence(alasan));

    private static string Lower(string kalimat)
    {
        var s = kalimat.TrimEnd('.');
        return s.Length > 1 && char.IsUpper(s[0]) && !char.IsUpper(s[1]) ? char.ToLowerInvariant(s[0]) + s[1..] : s;
    }
}
