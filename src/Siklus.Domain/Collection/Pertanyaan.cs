using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Collection;

/// <summary>A question about a value that is unusual: it asks for a reason and never blocks the figure itself.</summary>
/// <param name="Alasan">Which question, with its details.</param>
/// <param name="Komponen">Code of the component asked about, or null for the whole row.</param>
/// <param name="Kunci">Names the question together with the value asked about, so that an answer expires when the value changes.</param>
public sealed record Pertanyaan(Alasan Alasan, string? Komponen, string Kunci);

/// <summary>When a value counts as unusual.</summary>
/// <param name="KaliLipat">Ask when a value is more than this many times the last quarter's.</param>
/// <param name="BesarSejak">Last values below this are too small to ask about jumps and zeros.</param>
public sealed record AmbangKewajaran(decimal KaliLipat = 3, decimal BesarSejak = 10)
{
    /// <summary>The usual thresholds.</summary>
    public static AmbangKewajaran Default { get; } = new();
}

/// <summary>Asks about unusual values. Pure: the same values give the same questions.</summary>
public static class Kewajaran
{
    /// <summary>Questions about the values of one quarter, given those of the last reported quarter of the same year (empty when there is none).</summary>
    public static IReadOnlyList<Pertanyaan> Ask(
        DefinisiIndikator definisi, IReadOnlyDictionary<string, NilaiKomponen> nilai, IReadOnlyDictionary<string, NilaiKomponen> lalu, AmbangKewajaran? ambang = null)
    {
        ambang ??= AmbangKewajaran.Default;
        var tanya = new List<Pertanyaan>();
        foreach (var k in definisi.Rumus.Komponen)
            if (Number(nilai, k.Kode) is { } n) AskCell(tanya, k, n, Number(lalu, k.Kode), ambang);

        if (definisi.Rumus is Rumus.RasioPersen r && Number(nilai, r.Pembilang.Kode) is { } atas && Number(nilai, r.Penyebut.Kode) is { } bawah)
        {
            if (bawah == 0)
                tanya.Add(Make(CollectionRules.TanyaPenyebutNol, r.Penyebut.Kode, "0", r.Penyebut.Nama));
            else if (atas > bawah)
                tanya.Add(Make(CollectionRules.TanyaDiAtasSeratus, r.Pembilang.Kode, Angka.Format(atas) + "/" + Angka.Format(bawah), r.Pembilang.Nama, r.Penyebut.Nama, Angka.Format(atas), Angka.Format(bawah)));
        }
        if (IsRunning(definisi) && definisi.Rumus.Compute(nilai).Nilai is { } kini && definisi.Rumus.Compute(lalu).Nilai is { } dulu && kini < dulu)
            tanya.Add(Make(CollectionRules.TanyaTurun, null, Angka.Format(kini) + "<" + Angka.Format(dulu), Angka.Format(Angka.Round(kini, 4)), Angka.Format(Angka.Round(dulu, 4))));
        return tanya;
    }

    /// <summary>The questions that have no answer yet.</summary>
    public static IReadOnlyList<Pertanyaan> Unanswered(IEnumerable<Pertanyaan> pertanyaan, IEnumerable<JawabanPertanyaan> jawaban)
    {
        var terjawab = jawaban.Where(j => !string.IsNullOrWhiteSpace(j.Alasan)).Select(j => j.Kunci).ToHashSet(StringComparer.Ordinal);
        return [.. pertanyaan.Where(p => !terjawab.Contains(p.Kunci))];
    }

    private static bool IsRunning(DefinisiIndikator d) => d.ModeTarget == ModeTarget.SampaiDengan && d.Konsolidasi != Konsolidasi.Jumlah;

    private static void AskCell(List<Pertanyaan> tanya, Komponen k, decimal n, decimal? lalu, AmbangKewajaran ambang)
    {
        var tampil = Angka.Format(n);
        if (n < 0) tanya.Add(Make(CollectionRules.TanyaNegatif, k.Kode, tampil, k.Nama, tampil));
        if (n > 100 && AngkaAturan.ForSatuan(k.Satuan).Persen) tanya.Add(Make(CollectionRules.TanyaPersenBesar, k.Kode, tampil, k.Nama, tampil));
        if (k.Bulat && n != decimal.Truncate(n)) tanya.Add(Make(CollectionRules.TanyaPecahan, k.Kode, tampil, k.Nama, tampil));
        if (lalu is not { } l || l < ambang.BesarSejak) return;
        if (n == 0) tanya.Add(Make(CollectionRules.TanyaNol, k.Kode, Angka.Format(l), k.Nama, Angka.Format(l)));
        else if (n > l * ambang.KaliLipat)
            tanya.Add(Make(CollectionRules.TanyaMelonjak, k.Kode, tampil + "/" + Angka.Format(l), k.Nama, tampil, Angka.Format(l), Angka.Format(Angka.Round(n / l, 1))));
    }

    private static Pertanyaan Make(string kode, string? komponen, string tanda, params object?[] rincian) =>
        new(Alasan.Of(kode, rincian), komponen, $"{kode}|{komponen}|{tanda}");

    private static decimal? Number(IReadOnlyDictionary<string, NilaiKomponen> nilai, string kode) =>
        nilai.TryGetValue(kode, out var isi) && isi is NilaiKomponen.Bilangan b ? b.Nilai : null;
}
