using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>One input of a formula: what a unit really fills in.</summary>
/// <param name="Kode">Short stable code inside the indikator, for example "hadir".</param>
/// <param name="Nama">What is asked, for example "Jumlah delegasi yang hadir".</param>
/// <param name="Satuan">Unit of measure, for example "orang".</param>
/// <param name="Bulat">Whether only whole numbers are usual (a fraction is asked about, not refused).</param>
public sealed record Komponen(string Kode, string Nama, string Satuan, bool Bulat = false);

/// <summary>What one component holds: a number or a predikat. Not filled is the absence of a value, never zero.</summary>
public abstract record NilaiKomponen
{
    private NilaiKomponen() { }

    /// <summary>A number.</summary>
    public sealed record Bilangan(decimal Nilai) : NilaiKomponen;

    /// <summary>A predikat such as "BB" or "WTP".</summary>
    public sealed record Sebutan(string Predikat) : NilaiKomponen;

    /// <summary>Handles both cases.</summary>
    public T Match<T>(Func<decimal, T> bilangan, Func<string, T> sebutan) => this switch
    {
        Bilangan b => bilangan(b.Nilai),
        Sebutan s => sebutan(s.Predikat),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>As people read it.</summary>
    public string Tampil => Match(b => Angka.Format(b), s => s);
}

/// <summary>What a formula yields from the components of one quarter: a value with its derivation, or the reason why there is none.</summary>
/// <param name="Nilai">The realisasi of the quarter, or null.</param>
/// <param name="Alasan">Why there is no value; null when there is one.</param>
/// <param name="Penjelasan">How it was computed.</param>
public sealed record HasilRumus(decimal? Nilai, Alasan? Alasan, Penjelasan Penjelasan);

/// <summary>A formula with named components, that computes and explains itself. Closed family; docs/rumus.md.</summary>
public abstract partial record Rumus
{
    private Rumus() { }

    /// <summary>The inputs in printed order.</summary>
    public abstract IReadOnlyList<Komponen> Komponen { get; }

    /// <summary>The formula in words, as printed in the indikator's card.</summary>
    public abstract string Teks { get; }

    /// <summary>Whether the result is a percentage or predikat, which must not be added over quarters.</summary>
    public abstract bool TidakDapatDijumlah { get; }

    /// <summary>Computes the realisasi of one quarter; what is absent from <paramref name="nilai"/> is not filled.</summary>
    public HasilRumus Compute(IReadOnlyDictionary<string, NilaiKomponen> nilai)
    {
        foreach (var komponen in Komponen)
        {
            if (!nilai.TryGetValue(komponen.Kode, out var isi)) return None(Alasan.Of(PlanningRules.KomponenKosong, komponen.Nama));
            if (isi is NilaiKomponen.Sebutan != this is Predikat) return None(Alasan.Of(PlanningRules.JenisNilaiSalah, komponen.Nama));
        }
        try
        {
            var (hasil, alasan) = Evaluate(nilai, null);
            return new(hasil, alasan, Penjelasan.Later(langkah => Evaluate(nilai, langkah)));
        }
        catch (OverflowException)
        {
            return None(Alasan.Of(PlanningRules.HasilTerlaluBesar));
        }
    }

    /// <summary>The value or the reason; its steps are written only into a list that is asked for.</summary>
    private protected abstract (decimal? Nilai, Alasan? Alasan) Evaluate(IReadOnlyDictionary<string, NilaiKomponen> nilai, List<LangkahHitung>? langkah);

    private protected static decimal Number(IReadOnlyDictionary<string, NilaiKomponen> nilai, Komponen k) => ((NilaiKomponen.Bilangan)nilai[k.Kode]).Nilai;

    private protected LangkahHitung Result(string ungkapan, string hasil) => new("Realisasi dari rumus", ungkapan, hasil, Teks);

    private static HasilRumus None(Alasan alasan) => new(null, alasan, Penjelasan.Kosong);

    private protected static void Distinct(IEnumerable<string> kode)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var k in kode)
            if (!seen.Add(k)) throw new RuleViolationException(PlanningRules.KodeGanda, k);
    }

    /// <summary>Pembilang ÷ penyebut × 100, in percent.</summary>
    public sealed record RasioPersen : Rumus
    {
        /// <summary>Makes the ratio.</summary>
        /// <exception cref="RuleViolationException"><see cref="PlanningRules.KodeGanda"/>.</exception>
        public RasioPersen(Komponen pembilang, Komponen penyebut)
        {
            Distinct([pembilang.Kode, penyebut.Kode]);
            (Pembilang, Penyebut) = (pembilang, penyebut);
        }

        /// <summary>What is counted.</summary>
        public Komponen Pembilang { get; }

        /// <summary>Out of what.</summary>
        public Komponen Penyebut { get; }

        /// <inheritdoc/>
        public override IReadOnlyList<Komponen> Komponen => [Pembilang, Penyebut];

        /// <inheritdoc/>
        public override string Teks => $"{Pembilang.Nama} ÷ {Penyebut.Nama} × 100%";

        /// <inheritdoc/>
        public override bool TidakDapatDijumlah => true;

        private protected override (decimal? Nilai, Alasan? Alasan) Evaluate(IReadOnlyDictionary<string, NilaiKomponen> nilai, List<LangkahHitung>? langkah)
        {
            decimal atas = Number(nilai, Pembilang), bawah = Number(nilai, Penyebut);
            if (bawah == 0) return (null, Alasan.Of(PlanningRules.PenyebutNol, Penyebut.Nama));
            var hasil = atas / bawah * 100m;
            langkah?.Add(Result($"{Angka.Format(atas)} ÷ {Angka.Format(bawah)} × 100", Angka.FormatPersen(hasil, 4)));
            return (hasil, null);
        }
    }

    /// <summary>The one component is the value.</summary>
    /// <param name="Isi">What is filled in.</param>
    public sealed record NilaiLangsung(Komponen Isi) : Rumus
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Komponen> Komponen => [Isi];

        /// <inheritdoc/>
        public override string Teks => Isi.Nama;

        /// <inheritdoc/>
        public override bool TidakDapatDijumlah => AngkaAturan.ForSatuan(Isi.Satuan).Persen;

        private protected override (decimal? Nilai, Alasan? Alasan) Evaluate(IReadOnlyDictionary<string, NilaiKomponen> nilai, List<LangkahHitung>? langkah)
        {
            var isi = Number(nilai, Isi);
            langkah?.Add(Result(Isi.Nama, Angka.Format(isi)));
            return (isi, null);
        }
    }

    /// <summary>All components added.</summary>
    public sealed record JumlahKomponen : Rumus
    {
        /// <summary>Makes the sum.</summary>
        /// <exception cref="RuleViolationException"><see cref="PlanningRules.TanpaKomponen"/>, <see cref="PlanningRules.KodeGanda"/>.</exception>
        public JumlahKomponen(IReadOnlyList<Komponen> suku)
        {
            if (suku.Count == 0) throw new RuleViolationException(PlanningRules.TanpaKomponen);
            Distinct(suku.Select(k => k.Kode));
            Suku = suku;
        }

        /// <summary>What is added.</summary>
        public IReadOnlyList<Komponen> Suku { get; }

        /// <inheritdoc/>
        public override IReadOnlyList<Komponen> Komponen => Suku;

        /// <inheritdoc/>
        public override string Teks => string.Join(" + ", Suku.Select(k => k.Nama));

        /// <inheritdoc/>
        public override bool TidakDapatDijumlah => false;

        private protected override (decimal? Nilai, Alasan? Alasan) Evaluate(IReadOnlyDictionary<string, NilaiKomponen> nilai, List<LangkahHitung>? langkah)
        {
            var hasil = Suku.Sum(k => Number(nilai, k));
            langkah?.Add(Result(string.Join(" + ", Suku.Select(k => Angka.Format(Number(nilai, k)))), Angka.Format(hasil)));
            return (hasil, null);
        }
    }

    /// <summary>A predikat that a map turns into a number.</summary>
    public sealed record Predikat : Rumus
    {
        /// <summary>Makes the map, best predikat first.</summary>
        /// <exception cref="RuleViolationException"><see cref="PlanningRules.TanpaKomponen"/>, <see cref="PlanningRules.KodeGanda"/>.</exception>
        public Predikat(Komponen isi, IReadOnlyList<NilaiPredikat> peta)
        {
            if (peta.Count == 0) throw new RuleViolationException(PlanningRules.TanpaKomponen);
            Distinct(peta.Select(p => Norm(p.Predikat)));
            (Isi, Peta) = (isi, peta);
        }

        /// <summary>What is filled in.</summary>
        public Komponen Isi { get; }

        /// <summary>Predikat and their numbers, best first.</summary>
        public IReadOnlyList<NilaiPredikat> Peta { get; }

        /// <inheritdoc/>
        public override IReadOnlyList<Komponen> Komponen => [Isi];

        /// <inheritdoc/>
        public override string Teks => Isi.Nama + " (" + string.Join(", ", Peta.Select(p => $"{p.Predikat} = {Angka.Format(p.Nilai)}")) + ")";

        /// <inheritdoc/>
        public override bool TidakDapatDijumlah => true;

        /// <summary>The entry of the map for a written predikat, regardless of case and outer spaces; null when unknown.</summary>
        public NilaiPredikat? Find(string predikat) => Peta.FirstOrDefault(p => Norm(p.Predikat) == Norm(predikat));

        /// <summary>The entry of the map.</summary>
        /// <exception cref="RuleViolationException"><see cref="PlanningRules.PredikatTidakDikenal"/>.</exception>
        public NilaiPredikat Require(string predikat) =>
            Find(predikat) ?? throw new RuleViolationException(PlanningRules.PredikatTidakDikenal, predikat.Trim(), string.Join(", ", Peta.Select(p => p.Predikat)));

        private protected override (decimal? Nilai, Alasan? Alasan) Evaluate(IReadOnlyDictionary<string, NilaiKomponen> nilai, List<LangkahHitung>? langkah)
        {
            var tulis = ((NilaiKomponen.Sebutan)nilai[Isi.Kode]).Predikat;
            if (Find(tulis) is not { } p) return (null, Alasan.Of(PlanningRules.PredikatTidakDikenal, tulis, string.Join(", ", Peta.Select(x => x.Predikat))));
            langkah?.Add(Result(p.Predikat, Angka.Format(p.Nilai)));
            return (p.Nilai, null);
        }

        private static string Norm(string s) => s.Trim().ToUpperInvariant();
    }
}

/// <summary>One line of a predikat map.</summary>
/// <param name="Predikat">For example "BB" or "WTP".</param>
/// <param name="Nilai">The number that stands for it.</param>
public sealed record NilaiPredikat(string Predikat, decimal Nilai);
