namespace Siklus.Domain.Planning.Rumusan;

/// <summary>The spellings of functions and comparisons; the first of each is the one that is written.</summary>
internal static class NamaFungsi
{
    private const string Jika = "JIKA";

    private static readonly Dictionary<string, Fungsi> Fungsi = new(StringComparer.OrdinalIgnoreCase)
    {
        ["JUMLAH"] = Rumusan.Fungsi.Jumlah, ["SUM"] = Rumusan.Fungsi.Jumlah,
        ["RATA"] = Rumusan.Fungsi.Rata, ["RATARATA"] = Rumusan.Fungsi.Rata, ["RATA_RATA"] = Rumusan.Fungsi.Rata, ["AVG"] = Rumusan.Fungsi.Rata, ["AVERAGE"] = Rumusan.Fungsi.Rata,
        ["MIN"] = Rumusan.Fungsi.Min,
        ["MAKS"] = Rumusan.Fungsi.Maks, ["MAX"] = Rumusan.Fungsi.Maks,
    };

    /// <summary>Those that a sentence offers.</summary>
    public static string Semua { get; } = $"{string.Join(", ", Enum.GetValues<Fungsi>().Select(Of))}, {Jika}";

    public static bool IsJika(string nama) => nama.Equals(Jika, StringComparison.OrdinalIgnoreCase) || nama.Equals("IF", StringComparison.OrdinalIgnoreCase);

    public static Fungsi? Find(string nama) => Fungsi.TryGetValue(nama, out var fungsi) ? fungsi : null;

    public static string Of(Fungsi fungsi) => fungsi switch
    {
        Rumusan.Fungsi.Jumlah => "JUMLAH",
        Rumusan.Fungsi.Rata => "RATA",
        Rumusan.Fungsi.Min => "MIN",
        _ => "MAKS",
    };

    public static Banding? FindBanding(string tanda) => tanda switch
    {
        "=" => Banding.Sama,
        "<>" => Banding.Beda,
        "<" => Banding.KurangDari,
        "<=" => Banding.PalingBesar,
        ">" => Banding.LebihDari,
        ">=" => Banding.PalingKecil,
        _ => null,
    };

    public static string Of(Banding banding) => banding switch
    {
        Banding.Sama => "=",
        Banding.Beda => "≠",
        Banding.KurangDari => "<",
        Banding.PalingBesar => "≤",
        Banding.LebihDari => ">",
        _ => "≥",
    };
}
