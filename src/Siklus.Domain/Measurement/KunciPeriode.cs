using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement;

/// <summary>Identity of a lock of a period.</summary>
public readonly record struct KunciPeriodeId(Guid Value);

/// <summary>
/// A period's figures as they were accepted (kunci periode). Never changed and never recomputed: a later correction is the next version, with its reason, and
/// documents keep the version that they printed.
/// </summary>
public sealed class KunciPeriode : IOwned
{
    private readonly List<CapaianTersimpan> capaian = [];

    private KunciPeriode() { }

    /// <summary>Locks a period.</summary>
    /// <param name="id">Identity.</param>
    /// <param name="instansiId">The office.</param>
    /// <param name="tahun">Budget year.</param>
    /// <param name="tribulan">Quarter.</param>
    /// <param name="nomorVersi">1 for the first lock of the period, then 2…</param>
    /// <param name="dasar">What the figures rest on.</param>
    /// <param name="capaian">One figure an indikator.</param>
    /// <param name="pelaku">Who accepted them.</param>
    /// <param name="utc">When.</param>
    /// <exception cref="RuleViolationException"><see cref="MeasurementRules.KoreksiTanpaAlasan"/> when a later version gives no reason.</exception>
    public KunciPeriode(
        KunciPeriodeId id, InstansiId instansiId, int tahun, Tribulan tribulan, int nomorVersi, DasarKunci dasar, IEnumerable<CapaianTersimpan> capaian,
        Pelaku pelaku, DateTime utc)
    {
        if (nomorVersi > 1 && string.IsNullOrWhiteSpace(dasar.Alasan)) throw new RuleViolationException(MeasurementRules.KoreksiTanpaAlasan, new Periode(tahun, tribulan));
        (Id, InstansiId, Tahun, TribulanNomor, NomorVersi) = (id, instansiId, tahun, tribulan.Nomor, nomorVersi);
        (Kebijakan, Dokumen, PelaksanaanId, Alasan) = (dasar.Kebijakan, dasar.Dokumen, dasar.PelaksanaanId, dasar.Alasan?.Trim());
        (DikunciOleh, JabatanId, Kapasitas, DikunciUtc) = (pelaku.PegawaiId, pelaku.JabatanId, pelaku.Kapasitas, utc);
        this.capaian.AddRange(capaian);
    }

    /// <summary>Identity.</summary>
    public KunciPeriodeId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>Budget year.</summary>
    public int Tahun { get; private set; }

    /// <summary>Quarter, 1–4.</summary>
    public int TribulanNomor { get; private set; }

    /// <summary>Version of the period's figures; the highest holds.</summary>
    public int NomorVersi { get; private set; }

    /// <summary>How the measurement policy and its version are cited.</summary>
    public string Kebijakan { get; private set; } = "";

    /// <summary>Document whose targets were used; empty when there was none.</summary>
    public string Dokumen { get; private set; } = "";

    /// <summary>The case whose act locked it, or null.</summary>
    public PelaksanaanId? PelaksanaanId { get; private set; }

    /// <summary>Why it was locked again; null in the first version.</summary>
    public string? Alasan { get; private set; }

    /// <summary>Who accepted the figures.</summary>
    public PegawaiId DikunciOleh { get; private set; }

    /// <summary>For which post.</summary>
    public JabatanId JabatanId { get; private set; }

    /// <summary>In what capacity.</summary>
    public Kapasitas Kapasitas { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime DikunciUtc { get; private set; }

    /// <summary>The figures, one an indikator.</summary>
    public IReadOnlyList<CapaianTersimpan> Capaian => capaian;

    /// <summary>The period.</summary>
    public Periode Periode => new(Tahun, new Tribulan(TribulanNomor));
}

/// <summary>What the figures of a lock rest on.</summary>
/// <param name="Kebijakan">How the measurement policy and its version are cited.</param>
/// <param name="Dokumen">Document whose targets were used.</param>
/// <param name="PelaksanaanId">The case whose act locks, or null.</param>
/// <param name="Alasan">Why it is locked again; needed from the second version on.</param>
public sealed record DasarKunci(string Kebijakan, string Dokumen, PelaksanaanId? PelaksanaanId, string? Alasan = null);

/// <summary>The capaian of one indikator as it was accepted, with everything that it was computed from.</summary>
public sealed class CapaianTersimpan
{
    private CapaianTersimpan() { }

    /// <summary>Keeps a figure.</summary>
    /// <param name="indikatorId">The indikator.</param>
    /// <param name="unitId">The unit that owns it.</param>
    /// <param name="realisasi">The reported row and its version, or null when nothing was reported.</param>
    /// <param name="komponen">Its component values.</param>
    /// <param name="rumus">The formula in words.</param>
    /// <param name="capaian">The figure.</param>
    /// <param name="alasan">Why there is no value, as a sentence; null when there is one.</param>
    public CapaianTersimpan(
        IndikatorId indikatorId, UnitId unitId, (RealisasiId Id, int Versi)? realisasi, IReadOnlyDictionary<string, NilaiKomponen> komponen, string rumus,
        Capaian capaian, string? alasan)
    {
        (IndikatorId, UnitId, RealisasiId, RealisasiVersi) = (indikatorId, unitId, realisasi?.Id, realisasi?.Versi);
        (Komponen, Rumus) = (komponen, rumus);
        (Target, Realisasi, Mentah, Nilai) = (capaian.Target, capaian.Realisasi, capaian.Mentah, capaian.Nilai);
        (Predikat, Alasan, Penjelasan) = (capaian.Predikat?.Label, alasan, capaian.Penjelasan);
    }

    /// <summary>The indikator.</summary>
    public IndikatorId IndikatorId { get; private set; }

    /// <summary>The unit that owned it.</summary>
    public UnitId UnitId { get; private set; }

    /// <summary>The reported row, or null.</summary>
    public RealisasiId? RealisasiId { get; private set; }

    /// <summary>Version of that row.</summary>
    public int? RealisasiVersi { get; private set; }

    /// <summary>Component values of the quarter by code.</summary>
    public IReadOnlyDictionary<string, NilaiKomponen> Komponen { get; private set; } = new Dictionary<string, NilaiKomponen>();

    /// <summary>The formula in words.</summary>
    public string Rumus { get; private set; } = "";

    /// <summary>Target that it was held against, or null.</summary>
    public NilaiTarget? Target { get; private set; }

    /// <summary>Realisasi to the end of the quarter, unrounded, or null.</summary>
    public decimal? Realisasi { get; private set; }

    /// <summary>Result before floor and cap, in percent, or null.</summary>
    public decimal? Mentah { get; private set; }

    /// <summary>Capaian in percent, unrounded, or null.</summary>
    public decimal? Nilai { get; private set; }

    /// <summary>Its predikat, or null.</summary>
    public string? Predikat { get; private set; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public string? Alasan { get; private set; }

    /// <summary>How it was computed.</summary>
    public Penjelasan Penjelasan { get; private set; } = Penjelasan.Kosong;
}
