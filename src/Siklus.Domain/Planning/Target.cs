using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>What is promised: a number, a range or a predikat.</summary>
public abstract record NilaiTarget
{
    private NilaiTarget() { }

    /// <summary>A number.</summary>
    public sealed record Bilangan(decimal Nilai) : NilaiTarget;

    /// <summary>A range, both bounds included.</summary>
    public sealed record Rentang : NilaiTarget
    {
        /// <summary>Makes a range.</summary>
        /// <exception cref="RuleViolationException"><see cref="PlanningRules.RentangTerbalik"/>.</exception>
        public Rentang(decimal bawah, decimal atas)
        {
            if (bawah > atas) throw new RuleViolationException(PlanningRules.RentangTerbalik, Angka.Format(bawah), Angka.Format(atas));
            (Bawah, Atas) = (bawah, atas);
        }

        /// <summary>Lower bound.</summary>
        public decimal Bawah { get; }

        /// <summary>Upper bound.</summary>
        public decimal Atas { get; }
    }

    /// <summary>A predikat such as "BB".</summary>
    public sealed record Sebutan(string Predikat) : NilaiTarget;

    /// <summary>Handles every case.</summary>
    public T Match<T>(Func<Bilangan, T> bilangan, Func<Rentang, T> rentang, Func<Sebutan, T> sebutan) => this switch
    {
        Bilangan b => bilangan(b),
        Rentang r => rentang(r),
        Sebutan s => sebutan(s),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>As people read it: "80", "4–6", "BB".</summary>
    public string Tampil => Match(b => Angka.Format(b.Nilai), r => $"{Angka.Format(r.Bawah)}–{Angka.Format(r.Atas)}", s => s.Predikat);
}

/// <summary>Identity of a target.</summary>
public readonly record struct TargetId(Guid Value);

/// <summary>What one document (Renstra, Renja, PK…) promises for one indikator in one year or quarter.</summary>
public sealed class Target : IOwned
{
    private Target() { }

    /// <summary>Promises <paramref name="nilai"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.TargetTidakCocok"/>, <see cref="PlanningRules.PredikatTidakDikenal"/>; <see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public Target(TargetId id, Indikator indikator, DokumenRencana dokumen, Periode periode, NilaiTarget nilai)
    {
        Id = id;
        InstansiId = dokumen.InstansiId;
        IndikatorId = indikator.Id;
        DokumenId = dokumen.Id;
        Tahun = periode.Tahun;
        Tribulan = periode.Tribulan?.Nomor;
        Change(dokumen, indikator, nilai);
    }

    /// <summary>Identity.</summary>
    public TargetId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>The indikator promised.</summary>
    public IndikatorId IndikatorId { get; private set; }

    /// <summary>The document and version that promises.</summary>
    public DokumenRencanaId DokumenId { get; private set; }

    /// <summary>Budget year.</summary>
    public int Tahun { get; private set; }

    /// <summary>Quarter 1–4, or null for the year.</summary>
    public int? Tribulan { get; private set; }

    /// <summary>What is promised.</summary>
    public NilaiTarget Nilai { get; private set; } = null!;

    /// <summary>Promises something else, as long as the document is not signed.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.TargetTidakCocok"/>, <see cref="PlanningRules.PredikatTidakDikenal"/>; <see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public void Change(DokumenRencana dokumen, Indikator indikator, NilaiTarget nilai)
    {
        dokumen.RequireOpen();
        Check(indikator.HoldsIn(Tahun) ? indikator.DefinisiFor(Tahun) : indikator.Definisi[0], nilai);
        Nilai = nilai;
    }

    /// <summary>Whether a value is of the sort that the definition measures: a number, a range, or a predikat.</summary>
    public static bool Fits(DefinisiIndikator definisi, NilaiTarget nilai) => definisi switch
    {
        { Rumus: Rumus.Predikat } => nilai is NilaiTarget.Sebutan,
        { Polaritas: Polaritas.Rentang } => nilai is NilaiTarget.Rentang,
        _ => nilai is NilaiTarget.Bilangan,
    };

    private static void Check(DefinisiIndikator definisi, NilaiTarget nilai)
    {
        if (!Fits(definisi, nilai)) throw new RuleViolationException(PlanningRules.TargetTidakCocok, definisi.Nama);
        if (definisi.Rumus is Rumus.Predikat peta && nilai is NilaiTarget.Sebutan s) peta.Require(s.Predikat);
    }
}

/// <summary>The targets of one indikator in one document and year, as measurement needs them.</summary>
/// <param name="Tahunan">Target of the year, or null.</param>
/// <param name="PerTribulan">Targets of quarters that have one.</param>
public sealed record DeretTarget(NilaiTarget? Tahunan, IReadOnlyDictionary<int, NilaiTarget> PerTribulan)
{
    /// <summary>Collects the rows of one indikator, document and year.</summary>
    public static DeretTarget Of(IEnumerable<Target> baris)
    {
        var semua = baris.ToList();
        return new(semua.FirstOrDefault(t => t.Tribulan is null)?.Nilai, semua.Where(t => t.Tribulan is not null).ToDictionary(t => t.Tribulan!.Value, t => t.Nilai));
    }

    /// <summary>
    /// The target to hold against a value of quarter <paramref name="tribulan"/>: its own row, or the year's under <see cref="ModeTarget.Tetap"/> (and in
    /// quarter IV under <see cref="ModeTarget.HanyaTahunan"/> and <see cref="ModeTarget.SampaiDengan"/>); null when nothing is promised for it.
    /// </summary>
    public NilaiTarget? For(int tribulan, ModeTarget mode) => mode switch
    {
        ModeTarget.HanyaTahunan => tribulan == 4 ? Tahunan : null,
        ModeTarget.Tetap => PerTribulan.GetValueOrDefault(tribulan) ?? Tahunan,
        ModeTarget.SampaiDengan when tribulan == 4 => PerTribulan.GetValueOrDefault(4) ?? Tahunan,
        _ => PerTribulan.GetValueOrDefault(tribulan),
    };
}
