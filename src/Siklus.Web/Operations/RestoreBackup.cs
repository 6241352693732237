using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common.Berkas;
using Siklus.App.Operations.Tables;
using Siklus.Data.Sqlite;
using Siklus.Web.Hosting;

namespace Siklus.Web.Operations;

/// <summary>Makes a data folder from a backup: every byte compared with the manifest, an older database brought to this version, and the folder there only when all is done.</summary>
public static class RestoreBackup
{
    /// <exception cref="OperatorException">Refused; the data folder is as it was.</exception>
    public static async Task<BackupManifest> RunAsync(string from, DataFolder to, TimeProvider time, CancellationToken cancellation = default)
    {
        from = Path.GetFullPath(from);
        if (!to.IsEmpty) throw new OperatorException($"Folder {to.Path} tidak kosong. Cadangan hanya dipulihkan ke folder kosong atau baru; sebutkan folder lain dengan --data.");
        var manifest = ReadOne(from);
        var unfinished = new DataFolder(to.Path.TrimEnd(Path.DirectorySeparatorChar) + ".belum-selesai-" + Path.GetRandomFileName());
        try
        {
            unfinished.Prepare();
            await RefuseNewerAsync(manifest, unfinished, time, cancellation);
            await CopyAsync(from, manifest, unfinished, cancellation);
            SettingsFile.Forget(unfinished, SettingsFile.Database);
            await MigrateAsync(from, manifest, unfinished, time, cancellation);
            SolidFile.FlushFolders(unfinished.Path);
            // Empty but for the lock of a Siklus that once looked into it.
            MakeBackup.Remove(to.Path);
            Directory.Move(unfinished.Path, to.Path);
            FolderFlush.Flush(Path.GetDirectoryName(to.Path)!);
            return manifest;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"Cadangan {from} tidak dapat dipulihkan ke {to.Path} ({cause.Message}). Periksa ruang diska, hak akses, dan medianya, lalu ulangi.", cause);
        }
        finally
        {
            MakeBackup.Remove(unfinished.Path);
        }
    }

    private static BackupManifest ReadOne(string from)
    {
        if (!File.Exists(BackupManifest.PathIn(from)) && BackupShelf.Newest(from) is { } newest)
            throw new OperatorException($"Folder {from} berisi beberapa cadangan. Sebutkan salah satunya, misalnya: --from {newest}");
        return BackupManifest.Read(from);
    }

    private static async Task RefuseNewerAsync(BackupManifest manifest, DataFolder folder, TimeProvider time, CancellationToken cancellation)
    {
        await using var empty = Installed.At(folder, time, new DatabaseSetting.SqliteFile(folder.Database));
        var known = await empty.UseAsync(services => Task.FromResult(services.GetRequiredService<SiklusDb>().Database.GetMigrations().ToHashSet(StringComparer.Ordinal)));
        if (!known.IsSupersetOf(manifest.Schema))
            throw new OperatorException($"Cadangan ini dibuat oleh Siklus versi {manifest.Program} yang basis datanya lebih baru. Pasang Siklus versi itu atau yang lebih baru, lalu pulihkan lagi.");
    }

    private static async Task CopyAsync(string from, BackupManifest manifest, DataFolder to, CancellationToken cancellation)
    {
        var wrong = new List<string>();
        foreach (var file in manifest.Files)
        {
            var target = Path.GetFullPath(Path.Combine(to.Path, file.Path));
            if (!target.StartsWith(to.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new OperatorException($"Manifes cadangan {from} menyebut letak di luar folder ({file.Path}). Pakai cadangan yang lain.");
            var source = Path.Combine(from, file.Path);
            if (!File.Exists(source)) wrong.Add($"{file.Path} hilang");
            else if (await SolidFile.CopyAsync(source, target, cancellation) != (file.Size, file.Sha256)) wrong.Add($"{file.Path} berubah");
        }
        if (!manifest.Files.Any(file => file.Path == Path.GetFileName(to.Database))) wrong.Add("basis data tidak disebut dalam manifes");
        if (wrong.Count > 0)
            throw new OperatorException($"Cadangan {from} rusak: {string.Join(", ", wrong.Take(3))}{(wrong.Count > 3 ? $", dan {wrong.Count - 3} lagi" : "")}. Tidak ada yang dipulihkan; pakai cadangan yang lain.");
    }

    private static async Task MigrateAsync(string from, BackupManifest manifest, DataFolder folder, TimeProvider time, CancellationToken cancellation)
    {
        await using var restored = Installed.At(folder, time, new DatabaseSetting.SqliteFile(folder.Database));
        var same = await restored.UseAsync(async services =>
        {
            try
            {
                var (applied, _) = await SqliteMigration.RunAsync(services.GetRequiredService<SiklusDb>(), folder.Database, folder.Copies, time, cancellation);
                // An older database has become another one; its hashes were compared as bytes.
                return applied.Count > 0 || (await services.GetRequiredService<AllTables>().DigestAsync(cancellation)).OrderBy(table => table.Name, StringComparer.Ordinal)
                    .SequenceEqual(manifest.Tables.OrderBy(table => table.Name, StringComparer.Ordinal));
            }
            catch (System.Data.Common.DbException cause)
            {
                throw new OperatorException($"Basis data dalam cadangan {from} tidak dapat dibuka atau dimutakhirkan ({cause.Message}). Pakai cadangan yang lain.", cause);
            }
        });
        if (!same) throw new OperatorException($"Isi basis data cadangan {from} tidak sama dengan manifesnya. Pakai cadangan yang lain.");
    }
}
