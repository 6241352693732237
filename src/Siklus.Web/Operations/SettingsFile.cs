using System.Text.Json;
using System.Text.Json.Nodes;
using Siklus.Web.Hosting;

namespace Siklus.Web.Operations;

/// <summary>Changes single settings in <c>siklus.json</c> of the data folder and leaves the others as they are.</summary>
public static class SettingsFile
{
    public const string Database = "Siklus:Database";

    /// <summary>Sets one; its sections are separated by colons, as in every configuration of .NET.</summary>
    public static void Set(DataFolder data, string key, string value) => Change(data, key, (section, name) => section[name] = value);

    /// <summary>Takes one away, if it is there.</summary>
    public static void Forget(DataFolder data, string key)
    {
        if (File.Exists(data.Settings)) Change(data, key, (section, name) => section.Remove(name));
    }

    private static void Change(DataFolder data, string key, Action<JsonObject, string> change)
    {
        var root = Read(data);
        var (section, parts) = (root, key.Split(':'));
        foreach (var part in parts[..^1])
        {
            // Configuration knows no capitals; a section that is there keeps its own spelling.
            var there = section.FirstOrDefault(one => one.Key.Equals(part, StringComparison.OrdinalIgnoreCase));
            if (there.Value is not JsonObject inner) section[there.Key ?? part] = inner = [];
            section = inner;
        }
        change(section, section.FirstOrDefault(one => one.Key.Equals(parts[^1], StringComparison.OrdinalIgnoreCase)).Key ?? parts[^1]);
        foreach (var joined in root.Where(one => one.Key.Equals(key, StringComparison.OrdinalIgnoreCase)).Select(one => one.Key).ToList()) root.Remove(joined);
        SolidFile.Write(data.Settings, JsonSerializer.SerializeToUtf8Bytes(root, SolidFile.Readable));
        // It may hold the password of a database.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(data.Settings, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static JsonObject Read(DataFolder data)
    {
        try
        {
            return File.Exists(data.Settings)
                ? JsonNode.Parse(File.ReadAllText(data.Settings), documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }) as JsonObject ?? []
                : [];
        }
        catch (JsonException cause)
        {
            throw new OperatorException($"Berkas pengaturan {data.Settings} tidak dapat dibaca: periksa tanda kurung, koma, dan tanda kutipnya.", cause);
        }
    }
}
