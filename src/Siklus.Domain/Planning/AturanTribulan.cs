using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>How the targets of the quarters must relate to that of the year under each mode.</summary>
public static class AturanTribulan
{
    /// <summary>Why the quarters do not fit the year, or null when they do. A series without a target of the year is not judged.</summary>
    public static Alasan? Check(DefinisiIndikator definisi, DeretTarget deret)
    {
        if (deret.Tahunan is not { } year) return null;
        if (definisi.ModeTarget == ModeTarget.HanyaTahunan) return deret.PerTribulan.Count == 0 ? null : Alasan.Of(DokumenRules.TribulanTidakDiukur);
        if (deret.PerTribulan.Count == 0) return definisi.ModeTarget == ModeTarget.Tetap ? null : Alasan.Of(DokumenRules.TribulanKosong);
        if (definisi.ModeTarget == ModeTarget.Tetap) return Fixed(year, deret);
        if (year is not NilaiTarget.Bilangan whole) return null;
        var quarters = deret.PerTribulan.OrderBy(q => q.Key).Select(q => (q.Key, (q.Value as NilaiTarget.Bilangan)?.Nilai)).ToList();
        if (quarters.Exists(q => q.Nilai is null)) return null;
        return definisi.ModeTarget == ModeTarget.Diskret
            ? Shares(whole.Nilai, [.. quarters.Select(q => q.Nilai!.Value)])
            : Running(definisi.Polaritas, whole.Nilai, [.. quarters.Select(q => (q.Key, q.Nilai!.Value))]);
    }

    private static Alasan? Fixed(NilaiTarget year, DeretTarget deret)
    {
        foreach (var (quarter, value) in deret.PerTribulan.OrderBy(q => q.Key))
            if (value != year) return Alasan.Of(DokumenRules.TribulanBerbeda, new Tribulan(quarter).ToString(), value.Tampil, year.Tampil);
        return null;
    }

    private static Alasan? Shares(decimal year, IReadOnlyList<decimal> shares) =>
        shares.Sum() == year ? null : Alasan.Of(DokumenRules.TribulanTidakBerjumlah, Angka.Format(shares.Sum()), Angka.Format(year));

    /// <summary>Running targets rise; where lower is better they may also fall all the way.</summary>
    private static Alasan? Running(Polaritas polaritas, decimal year, IReadOnlyList<(int Quarter, decimal Value)> steps)
    {
        var pairs = steps.Zip(steps.Skip(1)).ToList();
        var falling = polaritas == Polaritas.Negatif && pairs.TrueForAll(p => p.Second.Value <= p.First.Value);
        if (!falling && pairs.Exists(p => p.Second.Value < p.First.Value))
            return Alasan.Of(DokumenRules.TribulanMundur, new Tribulan(pairs.Find(p => p.Second.Value < p.First.Value).Second.Quarter).ToString());
        return steps[^1].Quarter == 4 && steps[^1].Value != year ? Alasan.Of(DokumenRules.TribulanTidakSampai, Angka.Format(steps[^1].Value), Angka.Format(year)) : null;
    }
}
