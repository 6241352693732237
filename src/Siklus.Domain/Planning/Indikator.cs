using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>An indikator with a lasting identity; how it is measured is said by its dated definitions.</summary>
public sealed class Indikator : IOwned
{
    private readonly List<DefinisiIndikator> definisi = [];

    private Indikator() { }

    /// <summary>Sets up an indikator with its first definition.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.TeksKosong"/>, <see cref="PlanningRules.BobotTidakWajar"/>.</exception>
    public Indikator(
        IndikatorId id, InstansiId instansiId, SimpulId simpulId, UnitId penanggungJawab, string kode, int urutan, DefinisiIndikator pertama,
        NilaiTarget? baseline = null, int? tahunBaseline = null, decimal bobot = 1, bool iku = false, string? alasan = null)
    {
        Id = id;
        InstansiId = instansiId;
        SimpulId = simpulId;
        PenanggungJawab = penanggungJawab;
        Kode = Wajib.Text(kode, "kode indikator");
        Urutan = urutan;
        Baseline = baseline;
        TahunBaseline = tahunBaseline;
        Bobot = Weight(bobot);
        Iku = iku;
        Alasan = alasan?.Trim() ?? "";
        definisi.Add(pertama);
    }

    /// <summary>Lasting identity.</summary>
    public IndikatorId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>The node that it measures.</summary>
    public SimpulId SimpulId { get; private set; }

    /// <summary>The unit that owns and supplies it.</summary>
    public UnitId PenanggungJawab { get; private set; }

    /// <summary>Short code as printed, for example "S1.1".</summary>
    public string Kode { get; private set; } = "";

    /// <summary>Place in printed lists, from 1.</summary>
    public int Urutan { get; private set; }

    /// <summary>Where things stood before the plan, or null.</summary>
    public NilaiTarget? Baseline { get; private set; }

    /// <summary>Year of <see cref="Baseline"/>.</summary>
    public int? TahunBaseline { get; private set; }

    /// <summary>Weight in weighted averages; 1 unless the office says otherwise.</summary>
    public decimal Bobot { get; private set; }

    /// <summary>Whether it is an Indikator Kinerja Utama (PermenPAN-RB 20/2008).</summary>
    public bool Iku { get; private set; }

    /// <summary>Why it was chosen, as the decree on the IKU prints it; may be empty.</summary>
    public string Alasan { get; private set; } = "";

    /// <summary>Raised with every change, so that two people editing at once notice each other.</summary>
    public int Versi { get; private set; } = 1;

    /// <summary>All definitions, oldest first.</summary>
    public IReadOnlyList<DefinisiIndikator> Definisi => definisi;

    /// <summary>Whether it has a definition in a budget year; before its first one it is not measured.</summary>
    public bool HoldsIn(int tahun) => definisi.Any(d => d.BerlakuMulai <= tahun);

    /// <summary>The definition that holds in a budget year.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.DefinisiTidakBerlaku"/>.</exception>
    public DefinisiIndikator DefinisiFor(int tahun) =>
        definisi.LastOrDefault(d => d.BerlakuMulai <= tahun) ?? throw new RuleViolationException(PlanningRules.DefinisiTidakBerlaku, definisi[0].Nama, tahun);

    /// <summary>Measures differently from a later year on; earlier years keep their definition.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.DefinisiMundur"/>.</exception>
    public void Redefine(DefinisiIndikator baru)
    {
        if (baru.BerlakuMulai <= definisi[^1].BerlakuMulai) throw new RuleViolationException(PlanningRules.DefinisiMundur, definisi[^1].BerlakuMulai);
        definisi.Add(baru);
        Versi++;
    }

    /// <summary>Corrects the newest definition, as long as nothing rests on it: whoever calls has made sure that no signed document and no realisasi of its years does.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.DefinisiMundur"/> when it would begin before or with an older one.</exception>
    public void CorrectDefinisi(DefinisiIndikator baru)
    {
        if (definisi.Count > 1 && baru.BerlakuMulai <= definisi[^2].BerlakuMulai) throw new RuleViolationException(PlanningRules.DefinisiMundur, definisi[^2].BerlakuMulai);
        definisi[^1] = baru;
        Versi++;
    }

    /// <summary>Corrects what is written around the definitions; the weight stays where none is given.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.TeksKosong"/>, <see cref="PlanningRules.BobotTidakWajar"/>.</exception>
    public void Correct(string kode, UnitId penanggungJawab, NilaiTarget? baseline, int? tahunBaseline, bool iku, string? alasan, decimal? bobot = null)
    {
        Bobot = Weight(bobot ?? Bobot);
        (Kode, PenanggungJawab, Baseline, TahunBaseline, Iku, Alasan) = (Wajib.Text(kode, "kode indikator"), penanggungJawab, baseline, tahunBaseline, iku, alasan?.Trim() ?? "");
        Versi++;
    }

    private static decimal Weight(decimal bobot) =>
        bobot is > 0 and <= 1000 && decimal.Round(bobot, 4) == bobot ? bobot : throw new RuleViolationException(PlanningRules.BobotTidakWajar, Angka.Format(bobot));
}
