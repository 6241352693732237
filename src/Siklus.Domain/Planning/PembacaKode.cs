using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>Reads codes of the nomenklatur as offices write them, and says what is wrong with those that are none.</summary>
internal static class PembacaKode
{
    private const int Kewenangan = 3;
    private const int SubKegiatan = 5;
    private static readonly string[] Names = ["urusan", "bidang urusan", "program", "kewenangan", "kegiatan", "sub kegiatan"];
    private static readonly int[] Widths = [1, 2, 2, 1, 2, 4];

    public static HasilKode Read(string? teks, KodeNomenklatur bidang)
    {
        var typed = (teks ?? "").Trim().TrimEnd('.').TrimEnd();
        if (typed.Length == 0) return Refuse(PlanningRules.KodeKosong);
        var parts = typed.Split('.', StringSplitOptions.TrimEntries);
        var support = parts.Length >= 2 && IsX(parts[0]) && IsX(parts[1]);
        if (support)
        {
            if (parts.Length < 3 || parts[2] != "01") return Refuse(PlanningRules.KodePenunjang, typed);
            (parts[0], parts[1]) = (bidang.Teks[..1], bidang.Teks[2..]);
        }
        if (parts.Length > Widths.Length) return Refuse(PlanningRules.KodeTerlaluPanjang, typed);
        // Nine digits in a part are more than any code has, and still a number.
        if (!parts.All(p => p.Length is > 0 and <= 9 && p.All(char.IsAsciiDigit))) return Refuse(PlanningRules.KodeBukanAngka, Short(typed));
        if (Array.FindIndex(parts, p => p.All(c => c == '0')) is >= 0 and var zero) return Refuse(PlanningRules.KodeNol, typed, Names[zero]);
        if (Array.FindIndex(parts.Select((p, i) => Fits(p, i)).ToArray(), fits => !fits) is >= 0 and var wrong) return RefuseWidth(typed, parts, wrong);
        return KodeNomenklatur.OfParts(parts) is { } code ? new HasilKode.Terbaca(code, support) : Refuse(PlanningRules.KodeTanpaKegiatan, typed);
    }

    private static HasilKode.Ditolak RefuseWidth(string typed, string[] parts, int wrong)
    {
        var meant = parts.Select((p, i) => p.TrimStart('0').PadLeft(i == SubKegiatan && p.Length <= 2 ? 2 : Widths[i], '0')).ToList();
        var code = meant.Select((p, i) => Fits(p, i)).All(fits => fits) ? KodeNomenklatur.OfParts(meant) : null;
        return wrong == Kewenangan && code is not null
            ? new(Alasan.Of(PlanningRules.KodeKewenangan, typed, parts[wrong], code.Teks), code)
            : new(Alasan.Of(PlanningRules.KodeLebarBagian, typed, Names[wrong], parts[wrong], WidthOf(wrong), code is null ? "" : $" Mungkin maksudnya {code.Teks}."), code);
    }

    private static bool Fits(string part, int at) => part.Length == Widths[at] || (at == SubKegiatan && part.Length == 2);

    private static string WidthOf(int at) => at == SubKegiatan ? "dua atau empat angka" : Widths[at] == 1 ? "satu angka" : "dua angka";

    private static bool IsX(string part) => part.Length > 0 && part.All(c => c is 'X' or 'x');

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static HasilKode.Ditolak Refuse(string code, params object?[] details) => new(Alasan.Of(code, details));
}
