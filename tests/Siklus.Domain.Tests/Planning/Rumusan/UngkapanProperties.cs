using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rumusan;

namespace Siklus.Domain.Tests.Planning.Rumusan;

public sealed class UngkapanProperties
{
    private static readonly Komponen[] Bahan = [new("a", "Jumlah hadir", "orang"), new("b", "Jumlah undangan", "orang"), new("c d", "Bobot", "")];

    private static Gen<BagianUngkapan> Leaf => Gen.OneOf<BagianUngkapan>(
        Gen.Choose(0, 1_000_000).Select(n => (BagianUngkapan)new BagianUngkapan.Angka(n / 1000m)),
        Gen.Choose(0, 200).Select(n => (BagianUngkapan)new BagianUngkapan.Persen(n)),
        Gen.Elements(Bahan).Select(k => (BagianUngkapan)new BagianUngkapan.Isian(k.Kode)));

    private static Gen<BagianUngkapan> Tree(int besar) => besar <= 0
        ? Leaf
        : Gen.OneOf(
            Leaf,
            Tree(besar - 1).Select(x => (BagianUngkapan)new BagianUngkapan.Minus(x)),
            from o in Gen.Elements(Enum.GetValues<Operasi>()) from k in Tree(besar - 1) from n in Tree(besar - 1) select (BagianUngkapan)new BagianUngkapan.Hitung(o, k, n),
            from f in Gen.Elements(Enum.GetValues<Fungsi>()) from x in Tree(besar - 1) from y in Tree(besar - 1) select (BagianUngkapan)new BagianUngkapan.Panggil(f, [x, y]),
            from w in Gen.Elements(Enum.GetValues<Banding>()) from x in Tree(besar - 1) from y in Leaf from z in Tree(besar - 1) select (BagianUngkapan)new BagianUngkapan.Jika(x, w, y, z, y));

    /// <summary>Trees that use every component.</summary>
    private static Arbitrary<BagianUngkapan> Whole => Tree(3)
        .Select(t => Bahan.Aggregate(t, (x, k) => new BagianUngkapan.Hitung(Operasi.Tambah, x, new BagianUngkapan.Isian(k.Kode)))).Where(t => t.Semua.Count() < 150).ToArbitrary();

    [Fact]
    public void What_is_written_reads_back_as_the_same_expression() => Prop.ForAll(Whole, t =>
        PembacaUngkapan.Read(PenulisUngkapan.Write(t), Bahan) is HasilUngkapan.Terbaca terbaca && terbaca.Isi == t).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_expression_gives_a_value_or_a_reason() => Prop.ForAll(Whole, Gen.Choose(-1_000_000_000, 1_000_000_000).Select(n => n * 1_000_000_000_000m).ListOf(3).ToArbitrary(), (t, n) =>
    {
        var nilai = Bahan.Zip(n).ToDictionary(p => p.First.Kode, p => (NilaiKomponen)new NilaiKomponen.Bilangan(p.Second));
        var hasil = new Rumus.Ungkapan(Bahan, PenulisUngkapan.Write(t)).Compute(nilai);
        return (hasil.Nilai is null) != (hasil.Alasan is null) && (hasil.Nilai is null || hasil.Penjelasan.Langkah.Count > 0);
    }).QuickCheckThrowOnFailure();

    private static readonly string[] Bits = ["a", "b", "\"c d\"", "(", ")", "+", "-", "−", "×", "÷", "/", ":", "%", "100%", "1,5", "1.000", ".", ",", ";", "JIKA(", "JUMLAH(", "MIN", ">", "<=", "≠", "'", "“", " ", "\t", "x", "😀", "\0", "é", "٣", "\ud800"];

    [Fact]
    public void Random_text_is_read_or_refused_and_nothing_else_happens() => Prop.ForAll(
        Gen.OneOf(Gen.Elements(Bits).ListOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>()).ToArbitrary(), teks =>
            PembacaUngkapan.Read(teks, Bahan) is not HasilUngkapan.Ditolak ditolak || (ditolak.Posisi >= 1 && ditolak.Posisi <= PembacaUngkapan.PanjangTerbesar + 1)).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
}
