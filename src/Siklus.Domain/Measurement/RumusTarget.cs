using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement;

/// <summary>The target that a consolidated value is held against.</summary>
internal static class RumusTarget
{
    /// <summary>The target to the end of a quarter for the quarters that have a value, or of the year; null when nothing is promised.</summary>
    public static NilaiTarget? Of(int? sampai, DefinisiIndikator d, DeretTarget t, HimpunanTribulan ada)
    {
        if (sampai is not { } akhir) return t.Tahunan ?? YearFromQuarters(d, t);
        if (d.Konsolidasi != Konsolidasi.Jumlah || d.ModeTarget == ModeTarget.HanyaTahunan) return t.For(d.Konsolidasi == Konsolidasi.Jumlah ? akhir : ada.Akhir, d.ModeTarget);
        if (d.ModeTarget == ModeTarget.SampaiDengan && ada.Banyak == akhir) return t.For(akhir, d.ModeTarget);
        return Sum(ada, d.ModeTarget, t);
    }

    /// <summary>How it came about, in words.</summary>
    public static string Text(int? sampai, DefinisiIndikator d, DeretTarget t, HimpunanTribulan ada)
    {
        if (sampai is not { } akhir) return "target tahunan";
        if (d.Konsolidasi == Konsolidasi.Jumlah && (d.ModeTarget == ModeTarget.Diskret || (d.ModeTarget == ModeTarget.SampaiDengan && ada.Banyak < akhir)))
            return string.Join(" + ", ada.Semua.Select(q => $"{new Tribulan(q)}: {Share(q, d.ModeTarget, t)?.Tampil}"));
        return d.ModeTarget == ModeTarget.HanyaTahunan ? "target tahunan" : $"target {new Tribulan(d.Konsolidasi == Konsolidasi.Jumlah ? akhir : ada.Akhir)}";
    }

    /// <summary>The rule behind it.</summary>
    public static string Rule(ModeTarget mode, int? sampai) => sampai is null ? "Capaian tahun dibandingkan dengan target tahunan" : mode switch
    {
        ModeTarget.Diskret => $"Target per {KataTribulan.Kecil} (diskret), {KataTribulan.Kecil} yang dilaporkan",
        ModeTarget.SampaiDengan => $"Target sampai dengan {KataTribulan.Kecil}",
        ModeTarget.Tetap => $"Target tetap setiap {KataTribulan.Kecil}",
        _ => "Hanya target tahunan",
    };

    private static NilaiTarget? YearFromQuarters(DefinisiIndikator d, DeretTarget t) => d.ModeTarget switch
    {
        ModeTarget.Diskret => Sum(new(0b11110), d.ModeTarget, t),
        ModeTarget.SampaiDengan or ModeTarget.Tetap => t.PerTribulan.GetValueOrDefault(4),
        _ => null,
    };

    /// <summary>The share of one quarter: its own target, or what a running target grows by in it.</summary>
    private static NilaiTarget? Share(int q, ModeTarget mode, DeretTarget t)
    {
        var ini = t.For(q, mode);
        if (mode != ModeTarget.SampaiDengan || q == 1) return ini;
        return (ini, t.For(q - 1, mode)) switch
        {
            (NilaiTarget.Bilangan a, NilaiTarget.Bilangan b) => new NilaiTarget.Bilangan(a.Nilai - b.Nilai),
            (NilaiTarget.Rentang a, NilaiTarget.Rentang b) when a.Bawah - b.Bawah <= a.Atas - b.Atas => new NilaiTarget.Rentang(a.Bawah - b.Bawah, a.Atas - b.Atas),
            _ => null,
        };
    }

    private static NilaiTarget? Sum(HimpunanTribulan bagian, ModeTarget mode, DeretTarget t)
    {
        decimal bawah = 0, atas = 0;
        bool rentang = false, pertama = true;
        for (var q = 1; q <= 4; q++)
        {
            if (!bagian.Has(q)) continue;
            switch (Share(q, mode, t))
            {
                case NilaiTarget.Bilangan b when !rentang:
                    bawah += b.Nilai;
                    break;
                case NilaiTarget.Rentang r when rentang || pertama:
                    (bawah, atas, rentang) = (bawah + r.Bawah, atas + r.Atas, true);
                    break;
                default:
                    return null;
            }
            pertama = false;
        }
        return rentang ? new NilaiTarget.Rentang(bawah, atas) : new NilaiTarget.Bilangan(bawah);
    }
}
