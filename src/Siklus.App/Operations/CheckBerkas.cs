using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common.Berkas;

namespace Siklus.App.Operations;

/// <summary>Whether every uploaded file of every office lies in the vault with the bytes that its row says, and nothing else lies there.</summary>
public sealed class CheckBerkas(SiklusDb db)
{
    /// <summary>How young a file without a row may be: its form may be on its way still.</summary>
    public static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(15);

    /// <summary>Reads every file.</summary>
    /// <param name="folder">The folder <c>berkas</c> of the data folder.</param>
    /// <param name="nowUtc">The moment now by the clock that stamps files.</param>
    /// <param name="cancel">Ends the work early.</param>
    public async Task<CheckResult> RunAsync(string folder, DateTime nowUtc, CancellationToken cancel = default)
    {
        // Files before rows: a row whose file was kept meanwhile is then known, and is no loss.
        var files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => file)
            : [];
        var rows = await db.Set<BerkasRow>().IgnoreQueryFilters().AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancel);
        var findings = new List<Finding>();
        foreach (var same in rows.GroupBy(row => row.Sha256))
        {
            var known = files.Remove(BerkasVault.PlaceOf(same.Key), out var file);
            if (await WrongAsync(same.First(), file ?? Path.Combine(folder, BerkasVault.PlaceOf(same.Key)), known, cancel) is { } wrong)
                findings.Add(new Finding("berkas", same.Key, $"Berkas {string.Join(", ", same.Select(row => $"“{row.Nama}”").Distinct())} {wrong}"));
        }
        foreach (var (place, file) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (place.StartsWith(BerkasVault.UnfinishedFolder + "/", StringComparison.Ordinal)) continue;
            if (nowUtc - File.GetLastWriteTimeUtc(file) < OnItsWay) continue;
            findings.Add(new Finding("berkas", place, $"Berkas berkas/{place} tidak dirujuk catatan mana pun, mungkin sisa unggahan yang batal. Isi kantor tetap lengkap; hapus berkas itu setelah ada cadangan."));
        }
        return new CheckResult(rows.Count, findings);
    }

    private static async Task<string?> WrongAsync(BerkasRow row, string file, bool known, CancellationToken cancel)
    {
        if (!known && !File.Exists(file)) return "hilang dari folder berkas. Salin kembali dari cadangan, atau unggah lagi.";
        try
        {
            await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)) == row.Sha256
                ? null
                : "berubah isinya sejak diunggah (sidik jarinya tidak cocok). Salin kembali dari cadangan; jangan dipakai sebagai bukti sebelum itu.";
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return $"tidak dapat dibaca ({cause.Message}). Periksa diska dan hak akses folder berkas.";
        }
    }
}
