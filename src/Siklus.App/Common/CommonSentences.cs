namespace Siklus.App.Common;

/// <summary>Sentences of rules that Domain.Common itself keeps.</summary>
internal static class CommonSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["periode.tribulan"] = "Tribulan {0} tidak ada. Pilih tribulan I sampai IV.",
    };
}
