using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement;

/// <summary>How the printed bands of a scale are read between their integers.</summary>
public enum CaraBatas
{
    /// <summary>A value belongs to the highest band whose lower bound it reaches: 90,5 is below 91.</summary>
    LowerBound,

    /// <summary>The value is first rounded to a whole number: 90,5 becomes 91.</summary>
    BulatDulu,

    /// <summary>A value belongs to the band above as soon as it passes the printed upper bound of the band below: 90,01 is above 90.</summary>
    BatasAtasTerbuka,
}

/// <summary>One band of a scale.</summary>
/// <param name="Label">For example "Sangat Tinggi".</param>
/// <param name="Min">Printed lower bound; null where the bottom band is open downwards.</param>
/// <param name="Maks">Printed upper bound; null where none is printed.</param>
/// <param name="MinTermasuk">Whether the lower bound itself belongs to the band (false: "&gt; 90").</param>
/// <param name="Sebutan">Longer wording, for example "Memuaskan", or null.</param>
/// <param name="MaksTermasuk">Whether the upper bound itself belongs to the band (false: "&lt; 90").</param>
public sealed record Pita(string Label, decimal? Min, decimal? Maks = null, bool MinTermasuk = true, string? Sebutan = null, bool MaksTermasuk = true);

/// <summary>What a check of the printed bands found.</summary>
public enum JenisTemuanSkala
{
    /// <summary>Values between two bands that none of them names.</summary>
    Celah,

    /// <summary>Values that two bands name.</summary>
    TumpangTindih,
}

/// <summary>A hole or an overlap between neighbouring bands as printed, or beyond the outermost one; the way of reading decides there.</summary>
/// <param name="Jenis">Hole or overlap.</param>
/// <param name="Dari">Lower end; null where it is open downwards. The same as <paramref name="Sampai"/> when it is a single value.</param>
/// <param name="Sampai">Upper end; null where it is open upwards.</param>
/// <param name="Atas">Label of the upper band; null above the top band.</param>
/// <param name="Bawah">Label of the lower band; null below the bottom band.</param>
public sealed record TemuanSkala(JenisTemuanSkala Jenis, decimal? Dari, decimal? Sampai, string? Atas, string? Bawah);

/// <summary>A scale that turns a number into a predikat; every number falls into exactly one band.</summary>
public sealed record SkalaPredikat
{
    /// <summary>Makes a scale, top band first.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="MeasurementRules.SkalaTidakUrut"/> (bounds do not fall, or one is missing above the bottom band), <see cref="MeasurementRules.LabelGanda"/>, <see cref="MeasurementRules.SkalaTanpaBatasAtas"/>.
    /// </exception>
    public SkalaPredikat(string kode, string nama, CaraBatas cara, IReadOnlyList<Pita> pita, string sumber)
    {
        var min = pita.SkipLast(1).Select(p => p.Min).ToList();
        if (pita.Count < 2 || min.Contains(null) || pita[^1].Min >= min[^1] || min.Zip(min.Skip(1)).Any(p => p.First <= p.Second))
            throw new RuleViolationException(MeasurementRules.SkalaTidakUrut, nama);
        if (pita.GroupBy(p => p.Label, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } ganda)
            throw new RuleViolationException(MeasurementRules.LabelGanda, ganda.Key);
        if (cara == CaraBatas.BatasAtasTerbuka)
        {
            if (pita.Skip(1).FirstOrDefault(p => p.Maks is null) is { } tanpa) throw new RuleViolationException(MeasurementRules.SkalaTanpaBatasAtas, tanpa.Label);
            var maks = pita.Skip(1).Select(p => p.Maks).ToList();
            if (maks.Zip(maks.Skip(1)).Any(p => p.First <= p.Second)) throw new RuleViolationException(MeasurementRules.SkalaTidakUrut, nama);
        }
        (Kode, Nama, Cara, Pita, Sumber) = (kode, nama, cara, pita, sumber);
    }

    /// <summary>Stable code, for example "permendagri-86-2017".</summary>
    public string Kode { get; }

    /// <summary>Name as shown.</summary>
    public string Nama { get; }

    /// <summary>How the bands are read.</summary>
    public CaraBatas Cara { get; }

    /// <summary>Bands, top first; whatever is printed, the last one takes all that is below the others.</summary>
    public IReadOnlyList<Pita> Pita { get; }

    /// <summary>Regulation or custom it comes from.</summary>
    public string Sumber { get; }

    /// <summary>The band of an unrounded value; values above 100 fall into the top band.</summary>
    public Pita For(decimal nilai)
    {
        var dibaca = Cara == CaraBatas.BulatDulu ? Angka.Round(nilai, 0) : nilai;
        for (var i = 0; i < Pita.Count - 1; i++)
        {
            var masuk = Cara == CaraBatas.BatasAtasTerbuka
                ? Pita[i + 1].MaksTermasuk ? dibaca > Pita[i + 1].Maks : dibaca >= Pita[i + 1].Maks
                : Pita[i].MinTermasuk ? dibaca >= Pita[i].Min : dibaca > Pita[i].Min;
            if (masuk) return Pita[i];
        }
        return Pita[^1];
    }

    /// <summary>Holes and overlaps of the bands as printed, top first. They are facts of the regulation; <see cref="Cara"/> says how they are decided.</summary>
    public IReadOnlyList<TemuanSkala> Check()
    {
        var temuan = new List<TemuanSkala>();
        if (Pita[0].Maks is { } puncak) temuan.Add(new(JenisTemuanSkala.Celah, puncak, null, null, Pita[0].Label));
        foreach (var (atas, bawah) in Pita.Zip(Pita.Skip(1)))
        {
            if (atas.Min is not { } min || bawah.Maks is not { } maks) continue;
            if (maks < min || (maks == min && !atas.MinTermasuk && !bawah.MaksTermasuk)) temuan.Add(new(JenisTemuanSkala.Celah, maks, min, atas.Label, bawah.Label));
            if (maks > min || (maks == min && atas.MinTermasuk && bawah.MaksTermasuk)) temuan.Add(new(JenisTemuanSkala.TumpangTindih, min, maks, atas.Label, bawah.Label));
        }
        if (Pita[^1].Min is { } dasar) temuan.Add(new(JenisTemuanSkala.Celah, null, dasar, Pita[^1].Label, null));
        return temuan;
    }

    /// <summary>The scale read in another way.</summary>
    public SkalaPredikat With(CaraBatas cara) => new(Kode, Nama, cara, Pita, Sumber);
}
