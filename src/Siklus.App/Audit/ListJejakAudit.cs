using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.Domain.Common;

namespace Siklus.App.Audit;

/// <summary>What somebody looks for in the audit list.</summary>
/// <param name="Pegawai">Acts of this person, or null for everybody's.</param>
/// <param name="Dari">First day, or null.</param>
/// <param name="Sampai">Last day, or null.</param>
/// <param name="Objek">Code of the sort of thing, or null.</param>
/// <param name="ObjekId">One thing, or null.</param>
/// <param name="Halaman">Page, from 1.</param>
public sealed record JejakAuditQuery(PegawaiId? Pegawai = null, DateOnly? Dari = null, DateOnly? Sampai = null, string? Objek = null, Guid? ObjekId = null, int Halaman = 1);

/// <summary>A page of the audit list.</summary>
/// <param name="Rows">The acts, newest first.</param>
/// <param name="Jumlah">How many were found.</param>
/// <param name="Halaman">The page shown.</param>
/// <param name="JumlahHalaman">How many pages, at least 1.</param>
public sealed record JejakAuditList(IReadOnlyList<JejakAuditRow> Rows, int Jumlah, int Halaman, int JumlahHalaman);

/// <summary>Looks through the audit list of the present office.</summary>
public sealed class ListJejakAudit(SiklusDb db, OfficeTime time)
{
    /// <summary>Acts on a page.</summary>
    public const int PerHalaman = 50;

    /// <summary>The acts that match.</summary>
    public async Task<JejakAuditList> RunAsync(JejakAuditQuery query, CancellationToken cancel = default)
    {
        var clock = await time.ClockAsync(cancel);
        var found = db.Set<JejakAuditRow>().AsNoTracking();
        if (query.Pegawai is { } pegawai) found = found.Where(j => j.PegawaiId == pegawai);
        if (query.Dari is { } dari)
        {
            var from = clock.Utc(dari, TimeOnly.MinValue);
            found = found.Where(j => j.WaktuUtc >= from);
        }
        if (query.Sampai is { } sampai && sampai < DateOnly.MaxValue)
        {
            var to = clock.Utc(sampai.AddDays(1), TimeOnly.MinValue);
            found = found.Where(j => j.WaktuUtc < to);
        }
        if (!string.IsNullOrWhiteSpace(query.Objek)) found = found.Where(j => j.Objek == query.Objek);
        if (query.ObjekId is { } id) found = found.Where(j => j.ObjekId == id);
        var jumlah = await found.CountAsync(cancel);
        var halaman = Math.Max(1, (jumlah + PerHalaman - 1) / PerHalaman);
        var ini = Math.Clamp(query.Halaman, 1, halaman);
        return new(await found.OrderByDescending(j => j.Nomor).Skip((ini - 1) * PerHalaman).Take(PerHalaman).ToListAsync(cancel), jumlah, ini, halaman);
    }
}
