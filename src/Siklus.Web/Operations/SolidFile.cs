using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Siklus.App.Common.Berkas;

namespace Siklus.Web.Operations;

/// <summary>Files that survive a power cut: written under another name, flushed, renamed, and the folder flushed.</summary>
internal static class SolidFile
{
    public static JsonSerializerOptions Readable { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(string path, byte[] content)
    {
        var unfinished = path + ".tmp";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }
        File.Move(unfinished, path, overwrite: true);
        FolderFlush.Flush(Path.GetDirectoryName(path)!);
    }

    /// <summary>Copies and hashes on the way; the folder of <paramref name="to"/> is made when missing.</summary>
    public static async Task<(long Size, string Sha256)> CopyAsync(string from, string to, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        await using var target = new FileStream(to, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var buffer = new byte[128 * 1024];
        int read;
        while ((read = await source.ReadAsync(buffer, cancellation)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }
        target.Flush(flushToDisk: true);
        return (target.Length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public static async Task<(long Size, string Sha256)> HashAsync(string path, CancellationToken cancellation)
    {
        await using var content = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        content.Flush(flushToDisk: true);
        return (content.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)));
    }

    /// <summary>Flushes every folder below, the deepest first, so that the names in them last.</summary>
    public static void FlushFolders(string root)
    {
        foreach (var folder in Directory.EnumerateDirectories(root, "*", SearchOption.AllDirectories).OrderByDescending(folder => folder.Length)) FolderFlush.Flush(folder);
        FolderFlush.Flush(root);
    }
}
