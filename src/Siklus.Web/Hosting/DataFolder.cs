namespace Siklus.Web.Hosting;

/// <summary>The one place that holds everything of an installation; copying the folder of a stopped Siklus is a full copy.</summary>
public sealed class DataFolder(string path)
{
    public string Path { get; } = System.IO.Path.GetFullPath(path);
    public string Database => In("siklus.db");
    public string Files => In("berkas");
    public string Keys => In("kunci");
    public string Copies => In("cadangan");
    public string Settings => In("siklus.json");
    private string LockFile => In("siklus.lock");

    /// <summary>Whether nothing of Siklus has been put here yet.</summary>
    public bool IsEmpty => !Directory.Exists(Path) || !Directory.EnumerateFileSystemEntries(Path).Any(entry => entry != LockFile);

    /// <summary>Creates the folder and its parts, and proves that they can be written.</summary>
    public void Prepare()
    {
        try
        {
            foreach (var folder in new[] { Path, Files, Keys, Copies }) Directory.CreateDirectory(folder);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var probe = In(".tulis-" + Environment.ProcessId);
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception cause) when (cause is UnauthorizedAccessException or IOException)
        {
            throw new OperatorException(
                $"Folder data {Path} tidak dapat ditulisi. Periksa hak aksesnya, atau pilih folder lain dengan --data.", cause);
        }
    }

    /// <summary>Keeps other running Siklus out of the folder until the result is disposed. The system lets go when the process ends, however it ends.</summary>
    public IDisposable Lock()
    {
        try
        {
            return new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException cause)
        {
            throw new OperatorException(
                $"Folder data {Path} sedang dipakai oleh Siklus yang lain. Hentikan dahulu yang sedang berjalan, atau pilih folder lain dengan --data.",
                cause);
        }
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
