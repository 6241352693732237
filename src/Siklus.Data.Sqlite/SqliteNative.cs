using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Siklus.Data.Sqlite;

/// <summary>
/// Makes Microsoft.Data.Sqlite run on the SQLitePCLRaw that is served and on the system's SQLite library. docs/adr/0002 says why and how to drop it.
/// </summary>
public static class SqliteNative
{
    /// <summary>The package for Windows brings it: Windows' own library is as old as that Windows.</summary>
    private const string Shipped = "e_sqlite3.dll";

    private const string Core = "SQLitePCLRaw.core";
    private static readonly Lock Gate = new();
    private static bool _bound;
    private static bool _loaded;

    /// <summary>Loads the system's SQLite. Call before anything of Microsoft.Data.Sqlite is touched; calling again costs nothing.</summary>
    /// <exception cref="SqliteMissingException">The library is not installed; the message says how to install it.</exception>
    public static void Load()
    {
        lock (Gate)
        {
            if (_loaded) return;
            try
            {
                Bind();
                SetProvider();
                _loaded = true;
            }
            catch (Exception cause) when (cause is DllNotFoundException or EntryPointNotFoundException)
            {
                throw new SqliteMissingException(cause);
            }
        }
    }

    // The module initializer serves callers that reach EF first (design time, tests). It stays silent: Load() tells what is missing.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void OnModuleLoad()
    {
        try
        {
            Load();
        }
        catch (SqliteMissingException)
        {
        }
    }

    private static void Bind()
    {
        if (_bound) return;
        // Microsoft.Data.Sqlite asks for a newer SQLitePCLRaw.core than the one served; any version at hand answers.
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            name.Name == Core && name.Version is not null ? context.LoadFromAssemblyName(new AssemblyName(Core)) : null;
        SetResolver();
        _bound = true;
    }

    // Not inlined: the JIT must meet SQLitePCL types only after the handler above is in place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SetResolver() =>
        NativeLibrary.SetDllImportResolver(typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly, static (name, assembly, path) =>
            name == "e_sqlite3" ? NativeLibrary.Load(LibraryName, assembly, path) : IntPtr.Zero);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SetProvider() => SQLitePCL.raw.SetProvider(new SQLitePCL.SQLite3Provider_e_sqlite3());

    private static string LibraryName =>
        OperatingSystem.IsWindows() ? (File.Exists(Path.Combine(AppContext.BaseDirectory, Shipped)) ? Shipped : "winsqlite3.dll") : OperatingSystem.IsMacOS() ? "libsqlite3.dylib" : "libsqlite3.so.0";
}
