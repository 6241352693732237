using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Sop.Persistence;
using Siklus.Web.Hosting;

namespace Siklus.Web.Operations;

/// <summary>
/// What those who answer for the office's PC must know on every page: the disk is nearly full, the clock is behind what was already recorded, the last backup failed. Looked at
/// once a minute.
/// </summary>
public sealed class InstallationWarnings(DataFolder data, InstallationClock clock, DiskRoom room, OfficeBackups backups, IServiceScopeFactory scopes)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);
    private Seen? _last;

    /// <summary>The sentences; none where several offices share the server.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(WallClock wall, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (_last is { } last && (now - last.Utc).Duration() < Fresh) return last.Sentences;
        _last = new Seen(now, await backups.IsSharedAsync(cancellation) ? [] : await LookAsync(now, wall, cancellation));
        return _last.Sentences;
    }

    /// <summary>Forgets what was seen, after something was mended.</summary>
    public void LookAgain() => _last = null;

    private async Task<IReadOnlyList<string>> LookAsync(DateTime now, WallClock wall, CancellationToken cancellation)
    {
        var sentences = new List<string>();
        if (room.FreeAt(data.Path) is var free && free < DiskRoom.NearlyFull)
            sentences.Add($"Diska tempat data Siklus hampir penuh: tersisa {DiskRoom.Say(free)}. Kosongkan sebagian sebelum isian tidak dapat disimpan lagi.");
        if (await LastRecordedAsync(cancellation) is { } recorded && now < recorded - Tolerance)
            sentences.Add($"Jam komputer mundur: catatan terakhir bertanggal {wall.Long(recorded)}, lebih baru daripada jam sekarang. Betulkan tanggal dan jam komputer peladen.");
        if (backups.LastFailure is { } failed) sentences.Add($"Cadangan terakhir gagal. {failed.Sentence}");
        return sentences;
    }

    private async Task<DateTime?> LastRecordedAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SiklusDb>().Set<RiwayatRow>().IgnoreQueryFilters().MaxAsync(row => (DateTime?)row.WaktuUtc, cancellation);
    }

    private sealed record Seen(DateTime Utc, IReadOnlyList<string> Sentences);
}
