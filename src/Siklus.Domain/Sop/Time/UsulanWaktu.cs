namespace Siklus.Domain.Sop.Time;

/// <summary>When a waktu baku is missed as a rule, what it might be instead. A proposal: only a new version of the sheet changes a standard.</summary>
public static class UsulanWaktu
{
    /// <summary>Below so many times nothing can be said.</summary>
    public const int Paling = 4;

    /// <summary>
    /// A standard that three quarters of the times kept, in whole units of the sheet's own unit and, in minutes, in steps of five. Null while there are too few times, while half of
    /// them or more kept the standard, or when the proposal would not be longer.
    /// </summary>
    /// <param name="baku">The standard of the sheet.</param>
    /// <param name="bakuMenit">The same in working minutes.</param>
    /// <param name="kerja">What it took.</param>
    /// <param name="dalamBaku">How many of those times kept the standard.</param>
    public static WaktuBaku? For(WaktuBaku baku, int bakuMenit, Sebaran kerja, int dalamBaku)
    {
        if (kerja.Kali < Paling || dalamBaku * 2 >= kerja.Kali || bakuMenit <= 0) return null;
        var unit = (double)bakuMenit / baku.Nilai;
        var step = baku.Satuan == SatuanWaktu.Menit ? 5 : 1;
        var nilai = (int)Math.Ceiling(kerja.KuartilAtas / unit / step) * step;
        return nilai > baku.Nilai ? baku with { Nilai = nilai } : null;
    }
}
