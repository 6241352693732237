namespace Siklus.App.Sop.Bindings;

/// <summary>All kinds of work that this program can do, by their code.</summary>
public sealed class KindCatalogue(IEnumerable<KindOfWork> kinds)
{
    private readonly Dictionary<string, KindOfWork> byJenis = kinds.ToDictionary(k => k.Jenis, StringComparer.Ordinal);

    /// <summary>The kind of that code.</summary>
    /// <exception cref="KeyNotFoundException">No such kind; SOP files naming one are refused when they are taken in.</exception>
    public KindOfWork Of(string jenis) => byJenis[jenis];

    /// <summary>Codes of all kinds.</summary>
    public IReadOnlyCollection<string> Codes => byJenis.Keys;
}
