using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Evaluation;

/// <summary>Identity of an evaluation of an SOP.</summary>
public readonly record struct EvaluasiSopId(Guid Value);

/// <summary>What an evaluation comes to. The names are stored; rename none.</summary>
public enum KesimpulanEvaluasi
{
    /// <summary>The SOP goes on as it is.</summary>
    Dipakai,

    /// <summary>A new version is needed.</summary>
    Direvisi,

    /// <summary>The SOP is no longer needed.</summary>
    Dicabut,
}

/// <summary>
/// The yearly evaluation of a version of an SOP: one for a year. Whoever draws up SOPs answers and corrects until it is declared finished; from then on it never
/// changes, and what Siklus knew on that day stays with it.
/// </summary>
public sealed class EvaluasiSop : IOwned
{
    private EvaluasiSop()
    {
    }

    /// <summary>Begins one, still without answers.</summary>
    /// <param name="id">Identity.</param>
    /// <param name="instansi">The office.</param>
    /// <param name="versi">The version of the SOP.</param>
    /// <param name="tahun">The year that it is about.</param>
    public EvaluasiSop(EvaluasiSopId id, InstansiId instansi, SopVersiId versi, int tahun) => (Id, InstansiId, SopVersiId, Tahun) = (id, instansi, versi, tahun);

    /// <summary>Identity.</summary>
    public EvaluasiSopId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>The version of the SOP.</summary>
    public SopVersiId SopVersiId { get; private set; }

    /// <summary>The year that it is about.</summary>
    public int Tahun { get; private set; }

    /// <summary>What was answered so far.</summary>
    public IsianEvaluasi Isian { get; private set; } = IsianEvaluasi.Kosong;

    /// <summary>What Siklus knew of each question when it was finished; empty until then.</summary>
    public FaktaEvaluasi Fakta { get; private set; } = FaktaEvaluasi.Kosong;

    /// <summary>The conclusion, or null.</summary>
    public KesimpulanEvaluasi? Kesimpulan => Isian.Kesimpulan;

    /// <summary>Who wrote last; once finished, who evaluated.</summary>
    public PegawaiId DinilaiOleh { get; private set; }

    /// <summary>The post acted for.</summary>
    public JabatanId DinilaiSebagai { get; private set; }

    /// <summary>In what capacity.</summary>
    public Kapasitas Kapasitas { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime DinilaiPada { get; private set; }

    /// <summary>When it was declared finished, UTC, or null.</summary>
    public DateTime? SelesaiPada { get; private set; }

    /// <summary>Concurrency token; carried by the form.</summary>
    public int Versi { get; private set; }

    /// <summary>Who evaluated.</summary>
    public Pelaku Penilai => new(DinilaiOleh, DinilaiSebagai, Kapasitas);

    /// <summary>Keeps answers, complete or not.</summary>
    /// <exception cref="RuleViolationException"><see cref="EvaluationRules.Selesai"/>; what <see cref="IsianEvaluasi.Lacks"/> finds.</exception>
    public void Save(IsianEvaluasi isian, Pelaku oleh, DateTime utc) => Put(isian, finish: false, oleh, utc);

    /// <summary>Declares it finished with these answers; <paramref name="fakta"/> is what Siklus knows on that day.</summary>
    /// <exception cref="RuleViolationException"><see cref="EvaluationRules.Selesai"/>; what <see cref="IsianEvaluasi.Lacks"/> finds.</exception>
    public void Finish(IsianEvaluasi isian, FaktaEvaluasi fakta, Pelaku oleh, DateTime utc)
    {
        Put(isian, finish: true, oleh, utc);
        (Fakta, SelesaiPada) = (fakta, utc);
    }

    private void Put(IsianEvaluasi isian, bool finish, Pelaku oleh, DateTime utc)
    {
        if (SelesaiPada is not null) throw new RuleViolationException(EvaluationRules.Selesai, Tahun);
        if (isian.Lacks(finish).FirstOrDefault() is { } lack) throw new RuleViolationException(lack.Kode, lack.Rincian);
        Isian = isian;
        (DinilaiOleh, DinilaiSebagai, Kapasitas, DinilaiPada) = (oleh.PegawaiId, oleh.JabatanId, oleh.Kapasitas, utc);
        Versi++;
    }
}
