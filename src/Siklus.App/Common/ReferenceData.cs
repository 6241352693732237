using System.Text.Json;

namespace Siklus.App.Common;

/// <summary>Reference data that travel inside the program (folder <c>reference/</c> of the source).</summary>
public static class ReferenceData
{
    /// <summary>Names of a folder's files, for example <c>skala/akip-88-2021.json</c>.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. typeof(ReferenceData).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The bytes of one file.</summary>
    /// <exception cref="InvalidOperationException">There is no such file: a mistake of the program, not of a person.</exception>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(ReferenceData).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No reference data {name}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="InvalidOperationException">There is no such file, or it is not of that form: a mistake of the program, not of a person.</exception>
    public static T Read<T>(string name, JsonSerializerOptions options)
    {
        using var stream = typeof(ReferenceData).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No reference data {name}.");
        return JsonSerializer.Deserialize<T>(stream, options) ?? throw new InvalidOperationException($"Reference data {name} are empty.");
    }
}
