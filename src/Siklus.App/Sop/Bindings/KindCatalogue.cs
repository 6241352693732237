namespace Siklus.App.Sop.Bindings;

/// <summary>All kinds of work that this program can do, by their code.</summary>
public sealed class KindCatalogue(IEnumerable<KindOfWork> kinds)
{
    private readonly Dictionary<string, KindOfWork> byJenis = kinds.ToDictionary(k => k.Jenis, StringComparer.Ordinal);

    /// <summary>The kind of that code.</summary>
    /// <exception cref="KeyNotFoundException">No such kind; SOP files naming one are refused when they are taken in.</exception>
    public KindOfWork Of(string jenis) => byJenis[jenis];

    /// <summary>What an SOP may set about a step's work of that kind; nothing for a kind that there is not.</summary>
    public IReadOnlyList<PengaturanKerja> SettingsOf(string? jenis) => jenis is not null && byJenis.TryGetValue(jenis, out var kind) ? [PengaturanKerja.Output, .. kind.Pengaturan] : [];

    /// <summary>What an SOP may set about a counterpart's act of that kind; its outputs are named by the act itself.</summary>
    public IReadOnlyList<PengaturanKerja> SettingsOfAct(string? jenis) => jenis is not null && byJenis.TryGetValue(jenis, out var kind) ? kind.Pengaturan : [];

    /// <summary>Codes of all kinds.</summary>
    public IReadOnlyCollection<string> Codes => byJenis.Keys;
}
