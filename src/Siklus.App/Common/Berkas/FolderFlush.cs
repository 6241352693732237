using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace Siklus.App.Common.Berkas;

/// <summary>
/// Makes the names in a folder durable: on Linux a flushed file can still lose its name in a power cut until the folder itself is flushed, and .NET opens no
/// folder for that. Elsewhere nothing is done: NTFS and APFS write names through a journal of their own.
/// </summary>
public static class FolderFlush
{
    private const int ReadOnly = 0;

    /// <summary>Flushes the folder to the disk.</summary>
    /// <exception cref="IOException">The folder cannot be opened or flushed.</exception>
    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux()) return;
        var descriptor = Open(Encoding.UTF8.GetBytes(folder + "\0"), ReadOnly);
        if (descriptor < 0) throw Failed(folder);
        try
        {
            if (Fsync(descriptor) != 0) throw Failed(folder);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static IOException Failed(string folder) => new($"The folder {folder} could not be flushed.", new Win32Exception(Marshal.GetLastPInvokeError()));

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int Fsync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);
}
