using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rumusan;

namespace Siklus.Domain.Planning;

public abstract partial record Rumus
{
    /// <summary>A formula that the office writes itself over its components: signs, brackets, functions, choices (docs/rumus.md).</summary>
    public sealed record Ungkapan : Rumus
    {
        private readonly BagianUngkapan isi;

        /// <summary>Reads the formula.</summary>
        /// <param name="bahan">Its components; each must be used.</param>
        /// <param name="tulisan">What was written, for example "hadir ÷ undangan × 100%".</param>
        /// <exception cref="RuleViolationException"><see cref="PlanningRules.TanpaKomponen"/>, <see cref="PlanningRules.KodeGanda"/>, one of <see cref="UngkapanRules"/>.</exception>
        public Ungkapan(IReadOnlyList<Komponen> bahan, string tulisan)
        {
            if (bahan.Count == 0) throw new RuleViolationException(PlanningRules.TanpaKomponen);
            Distinct(bahan.Select(k => k.Kode));
            isi = PembacaUngkapan.Read(tulisan, bahan).Match(terbaca => terbaca, ditolak => throw ditolak.Alasan.ToException());
            (Bahan, Tulisan) = (bahan, PenulisUngkapan.Write(isi));
        }

        /// <summary>What is filled in.</summary>
        public IReadOnlyList<Komponen> Bahan { get; }

        /// <summary>The formula with the codes of its components, in the one way of writing it.</summary>
        public string Tulisan { get; }

        /// <inheritdoc/>
        public override IReadOnlyList<Komponen> Komponen => Bahan;

        /// <inheritdoc/>
        public override string Teks => PenulisUngkapan.Write(isi, NameOf);

        /// <summary>Whether it divides by what is filled in, averages, or puts the result in percent: such results are not added over quarters.</summary>
        public override bool TidakDapatDijumlah => isi.Semua.Any(b => b is BagianUngkapan.Panggil { Fungsi: Fungsi.Rata }
            or BagianUngkapan.Hitung { Operasi: Operasi.Kali, Kiri: BagianUngkapan.Persen { Nilai: 100 } } or BagianUngkapan.Hitung { Operasi: Operasi.Kali, Kanan: BagianUngkapan.Persen { Nilai: 100 } }
            || (b is BagianUngkapan.Hitung { Operasi: Operasi.Bagi } h && h.Kanan.Semua.Any(x => x is BagianUngkapan.Isian)));

        private protected override (decimal? Nilai, Alasan? Alasan) Evaluate(IReadOnlyDictionary<string, NilaiKomponen> nilai, List<LangkahHitung>? langkah)
        {
            if (langkah is not null)
                langkah.AddRange(Bahan.Select(k => new LangkahHitung(k.Nama, $"diisi sebagai {k.Kode}", $"{nilai[k.Kode].Tampil} {k.Satuan}".Trim(), "Isian komponen")));
            var penghitung = new PenghitungUngkapan(kode => ((NilaiKomponen.Bilangan)nilai[kode]).Nilai, NameOf, langkah is null ? "" : Teks, langkah);
            var hasil = penghitung.Compute(isi);
            if (hasil.Nilai is { } n) langkah?.Add(Result(penghitung.Filled(isi), Angka.Format(Angka.Round(n, 6))));
            return hasil;
        }

        private string NameOf(string kode) => Bahan.First(k => k.Kode == kode).Nama;

        /// <summary>Two formulas are the same when components and writing are.</summary>
        public bool Equals(Ungkapan? other) => other is not null && Tulisan == other.Tulisan && Bahan.SequenceEqual(other.Bahan);

        /// <inheritdoc/>
        public override int GetHashCode() => Tulisan.GetHashCode(StringComparison.Ordinal);
    }
}
