using Siklus.App.Common;
using Siklus.App.Sop.Files;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Authoring;

/// <summary>The sheets that come with the program (<c>reference/sop</c>), to copy from.</summary>
public static class PustakaSop
{
    private static readonly Lazy<IReadOnlyList<SopDefinition>> Read = new(() =>
        [.. ReferenceData.Names("sop").Select(name => SopFileReader.Read(ReferenceData.Bytes(name)).Definition ?? throw new InvalidOperationException($"reference/{name} can't be read."))]);

    /// <summary>All of them, by title.</summary>
    public static IReadOnlyList<SopDefinition> Semua => [.. Read.Value.OrderBy(s => s.Identitas.Judul, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Identitas.Instansi, StringComparer.Ordinal)];

    /// <summary>The one of that code, or null.</summary>
    public static SopDefinition? Find(string kode) => Read.Value.FirstOrDefault(s => s.Kode == kode);
}
