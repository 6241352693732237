using System.Security.Cryptography;

namespace Siklus.App.Common.Berkas;

/// <summary>
/// The office's files on disk, each under the SHA-256 of its bytes. A file is written under a temporary name, flushed to the disk and renamed, and then its
/// folder is flushed, so that a power cut leaves either the whole file or none, and no row without its file; a file that is there is never written again.
/// What was kept since the start is noted, so that the next start finds a file whose row was never saved.
/// </summary>
/// <param name="folder">The folder <c>berkas</c> of the data folder.</param>
public sealed class BerkasVault(string folder)
{
    /// <summary>Keeps the bytes of <paramref name="content"/> and returns their SHA-256 (64 lower-case hexadecimal digits) and length.</summary>
    public async Task<(string Sha256, long Length)> KeepAsync(Stream content, CancellationToken cancel = default)
    {
        var temporary = Path.Combine(Directory.CreateDirectory(Unfinished).FullName, Path.GetRandomFileName());
        try
        {
            string name;
            long length;
            using (var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
            await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                var buffer = new byte[81920];
                int read;
                while ((read = await content.ReadAsync(buffer, cancel)) > 0)
                {
                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), cancel);
                }
                file.Flush(flushToDisk: true);
                length = file.Length;
                name = Convert.ToHexStringLower(hash.GetHashAndReset());
            }
            var final = PathOf(name);
            var home = Directory.CreateDirectory(Path.GetDirectoryName(final)!).FullName;
            if (!File.Exists(final))
            {
                // Shared: others may keep the same bytes at this moment.
                new FileStream(Path.Combine(Unfinished, name), FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite).Dispose();
                MoveIfAbsent(temporary, final);
            }
            // Also when the file was there: whoever put it there a moment ago may not have come this far.
            FolderFlush.Flush(home);
            FolderFlush.Flush(folder);
            return (name, length);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Opens the bytes kept under <paramref name="sha256"/>.</summary>
    /// <exception cref="FileNotFoundException">The vault does not hold them.</exception>
    public FileStream Open(string sha256) => new(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read);

    /// <summary>Whether the vault holds the bytes.</summary>
    public bool Holds(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>The hashes of the files that were kept since the last <see cref="ClearUnfinished"/>.</summary>
    public IReadOnlyList<string> KeptSinceStart() =>
        Directory.Exists(Unfinished) ? [.. Directory.EnumerateFiles(Unfinished).Select(file => Path.GetFileName(file)).Where(name => name.Length == 64)] : [];

    /// <summary>Removes what was half written when the program ended, and the files that no row names. Only for whoever serves the folder, before the first upload.</summary>
    /// <param name="unnamed">Those of <see cref="KeptSinceStart"/> whose row was never saved: nobody was told that they are kept.</param>
    public void ClearUnfinished(IEnumerable<string> unnamed)
    {
        foreach (var sha256 in unnamed) File.Delete(PathOf(sha256));
        if (Directory.Exists(Unfinished)) Directory.Delete(Unfinished, recursive: true);
    }

    /// <summary>Name of the folder, below the vault's, for what is not finished.</summary>
    public const string UnfinishedFolder = "sementara";

    private string Unfinished => Path.Combine(folder, UnfinishedFolder);

    /// <summary>Where the bytes lie below the vault's folder: two digits, a slash, the whole hash.</summary>
    /// <exception cref="ArgumentException">Not a SHA-256 in lower-case hexadecimal.</exception>
    public static string PlaceOf(string sha256)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower)) throw new ArgumentException("Not a SHA-256 in lower-case hexadecimal.", nameof(sha256));
        return $"{sha256[..2]}/{sha256}";
    }

    private string PathOf(string sha256) => Path.Combine(folder, PlaceOf(sha256));

    private static void MoveIfAbsent(string from, string to)
    {
        try
        {
            File.Move(from, to, overwrite: false);
        }
        catch (IOException) when (File.Exists(to))
        {
            // Somebody kept the same bytes a moment earlier: theirs is as good as ours.
        }
    }
}
