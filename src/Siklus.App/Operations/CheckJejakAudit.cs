using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Audit;
using Siklus.App.Common;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;

namespace Siklus.App.Operations;

/// <summary>
/// Whether the audit list of the current office is whole: numbered without a gap, each row as it was hashed and tied to the one before, the end where it should be, and every entry
/// of every case's history as it was when it was written.
/// </summary>
public sealed class CheckJejakAudit(SiklusDb db, InstansiScope scope)
{
    private const string Restore = "Bandingkan dengan cadangan terakhir sebelum memulihkan.";

    /// <summary>Reads the whole list and the whole history.</summary>
    public async Task<CheckResult> RunAsync(CancellationToken cancel = default)
    {
        var findings = new List<Finding>();
        var told = new Dictionary<(Guid, int), string>();
        var (count, last) = (0, (Nomor: 0L, Sha256: JejakAuditRow.Awal));
        await foreach (var row in db.Set<JejakAuditRow>().AsNoTracking().OrderBy(j => j.Nomor).AsAsyncEnumerable().WithCancellation(cancel))
        {
            count++;
            Follow(row, last, findings);
            last = (row.Nomor, row.Sha256);
            if (row is { ObjekNomor: { } nomor, ObjekSha256: { } sha256 }) told[(row.ObjekId, nomor)] = sha256;
        }
        var end = await db.Set<UjungJejakRow>().AsNoTracking().SingleOrDefaultAsync(cancel);
        if ((end?.Nomor ?? 0) != last.Nomor)
            findings.Add(Say(last.Nomor, $"Jejak audit berakhir pada baris {Text(last.Nomor)}, seharusnya pada baris {Text(end?.Nomor ?? 0)}: baris di ujungnya hilang atau ditambahkan di luar Siklus. {Restore}"));
        else if (end is not null && end.Sha256 != last.Sha256)
            findings.Add(Say(last.Nomor, $"Jejak audit baris {Text(last.Nomor)} (yang terakhir) bukan yang ditulis Siklus. {Restore}"));
        findings.AddRange(await HistoryAsync(told, cancel));
        return new CheckResult(count, findings);
    }

    private void Follow(JejakAuditRow row, (long Nomor, string Sha256) before, List<Finding> findings)
    {
        if (row.Nomor != before.Nomor + 1)
        {
            var (from, to) = (before.Nomor + 1, row.Nomor - 1);
            findings.Add(Say(from, from == to ? $"Jejak audit baris {Text(from)} hilang. {Restore}" : $"Jejak audit baris {Text(from)} sampai {Text(to)} hilang. {Restore}"));
        }
        else if (row.Sebelum != before.Sha256)
        {
            findings.Add(Say(row.Nomor, $"Rantai jejak audit terputus antara baris {Text(before.Nomor)} dan {Text(row.Nomor)}: salah satunya diganti di luar Siklus. {Restore}"));
        }
        if (!row.HashHolds()) findings.Add(Say(row.Nomor, $"Jejak audit baris {Text(row.Nomor)} berubah isinya setelah ditulis. {Restore}"));
    }

    private async Task<List<Finding>> HistoryAsync(Dictionary<(Guid, int), string> told, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        await foreach (var row in db.Set<RiwayatRow>().AsNoTracking().OrderBy(r => r.PelaksanaanId).ThenBy(r => r.Nomor).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var id = row.PelaksanaanId.Value;
            if (!told.Remove((id, row.Nomor), out var sha256)) findings.Add(Say(id, row.Nomor, "tidak tercatat dalam jejak audit: ditambahkan di luar Siklus"));
            else if (sha256 != RiwayatHash.Of(row)) findings.Add(Say(id, row.Nomor, "berubah isinya setelah ditulis"));
        }
        findings.AddRange(told.Keys.OrderBy(key => key).Select(key => Say(key.Item1, key.Item2, "hilang, padahal tercatat dalam jejak audit")));
        return findings;
    }

    private Finding Say(long nomor, string sentence) => new("jejak-audit", $"{scope.Current.Value}/{nomor.ToString(CultureInfo.InvariantCulture)}", sentence);

    private static Finding Say(Guid pelaksanaan, int nomor, string what) =>
        new("riwayat", $"{pelaksanaan}/{nomor.ToString(CultureInfo.InvariantCulture)}", $"Riwayat nomor {nomor} dari pelaksanaan {pelaksanaan} {what}. {Restore}");

    private static string Text(long nomor) => nomor.ToString(CultureInfo.InvariantCulture);
}
