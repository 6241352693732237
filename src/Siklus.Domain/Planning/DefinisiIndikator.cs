using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>How an indikator is measured from a given year on. Immutable; a change is a new definition.</summary>
public sealed record DefinisiIndikator
{
    /// <summary>Makes a definition.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="PlanningRules.TeksKosong"/>, <see cref="PlanningRules.PasanganTidakSah"/>, <see cref="PlanningRules.PersenDijumlah"/>, <see cref="PlanningRules.PredikatPolaritas"/>.
    /// </exception>
    public DefinisiIndikator(
        int berlakuMulai, string nama, string definisiOperasional, string satuan, Rumus rumus, Polaritas polaritas, RumusNegatif rumusNegatif,
        Konsolidasi konsolidasi, ModeTarget modeTarget, string sumberData, bool buktiWajib = true, bool hanyaStatus = false)
    {
        PasanganUkur.Require(konsolidasi, modeTarget);
        if (konsolidasi == Konsolidasi.Jumlah && rumus.TidakDapatDijumlah) throw new RuleViolationException(PlanningRules.PersenDijumlah);
        if (rumus is Rumus.Predikat && polaritas != Polaritas.Positif) throw new RuleViolationException(PlanningRules.PredikatPolaritas);
        BerlakuMulai = berlakuMulai;
        Nama = Wajib.Text(nama, "nama indikator");
        DefinisiOperasional = definisiOperasional.Trim();
        Satuan = Wajib.Text(satuan, "satuan");
        Rumus = rumus;
        Polaritas = polaritas;
        RumusNegatif = rumusNegatif;
        Konsolidasi = konsolidasi;
        ModeTarget = modeTarget;
        SumberData = sumberData.Trim();
        BuktiWajib = buktiWajib;
        HanyaStatus = hanyaStatus;
    }

    /// <summary>First budget year in which it holds.</summary>
    public int BerlakuMulai { get; }

    /// <summary>Name as printed in the documents of those years.</summary>
    public string Nama { get; }

    /// <summary>What exactly is counted.</summary>
    public string DefinisiOperasional { get; }

    /// <summary>Unit of measure of the result, for example "%".</summary>
    public string Satuan { get; }

    /// <summary>Formula with its components.</summary>
    public Rumus Rumus { get; }

    /// <summary>Which direction is good.</summary>
    public Polaritas Polaritas { get; }

    /// <summary>Formula used when lower is better; without effect otherwise.</summary>
    public RumusNegatif RumusNegatif { get; }

    /// <summary>How quarters become the value to date and of the year.</summary>
    public Konsolidasi Konsolidasi { get; }

    /// <summary>How quarter targets relate to the year.</summary>
    public ModeTarget ModeTarget { get; }

    /// <summary>Where the data come from.</summary>
    public string SumberData { get; }

    /// <summary>Whether a realisasi cannot be sent in without bukti.</summary>
    public bool BuktiWajib { get; }

    /// <summary>Whether capaian only says reached (100) or not (0): R ≥ T, R ≤ T where lower is better, or R within the range.</summary>
    public bool HanyaStatus { get; }

    /// <summary>Whether anything is measured in that quarter.</summary>
    public bool MeasuredIn(Tribulan tribulan) => ModeTarget != ModeTarget.HanyaTahunan || Konsolidasi == Konsolidasi.Jumlah || tribulan.Nomor == 4;
}
