using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Ui;

namespace Siklus.Web.Auth;

/// <summary>One-click sign-in as a role: in a demo database only, and only for somebody who sits at the machine itself.</summary>
public sealed class DemoRoles(SiklusDb db)
{
    /// <summary>Whether this request may use it.</summary>
    public async Task<bool> AllowedAsync(HttpContext http, CancellationToken cancel) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && await db.Set<Installation>().AnyAsync(i => i.IsDemo, cancel);

    /// <summary>The roles: every account, by the post of its pegawai, in the office's order.</summary>
    public async Task<IReadOnlyList<(Guid Akun, string Jabatan, string Nama)>> AllAsync(CancellationToken cancel)
    {
        // A visitor has no office yet; a demo has one office and nothing to hide.
        var rows = await db.Users
            .Join(db.Set<Penugasan>().IgnoreQueryFilters().Where(p => p.Kapasitas == Kapasitas.Definitif && p.Selesai == null), a => a.PegawaiId, p => p.PegawaiId, (a, p) => new { a.Id, p.JabatanId, p.PegawaiId })
            .Join(db.Set<Jabatan>().IgnoreQueryFilters(), x => x.JabatanId, j => j.Id, (x, j) => new { x.Id, x.PegawaiId, Jabatan = j.Nama, j.Urutan })
            .Join(db.Set<Pegawai>().IgnoreQueryFilters(), x => x.PegawaiId, p => p.Id, (x, p) => new { x.Id, x.Jabatan, p.Nama, x.Urutan })
            .OrderBy(x => x.Urutan).ToListAsync(cancel);
        return [.. rows.Select(r => (r.Id, r.Jabatan, r.Nama))];
    }

    internal async Task<DemoFrame?> FrameAsync(HttpContext http, DateTime utcNow, Actor? actor, CancellationToken cancel)
    {
        if (!await db.Set<Installation>().AnyAsync(i => i.IsDemo, cancel)) return null;
        var here = await AllowedAsync(http, cancel);
        var zona = await db.Set<Instansi>().OrderBy(i => i.Nama).Select(i => i.Zona).FirstOrDefaultAsync(cancel);
        var mine = actor is null ? Guid.Empty : await db.Users.Where(a => a.PegawaiId == actor.PegawaiId).Select(a => a.Id).FirstOrDefaultAsync(cancel);
        var wall = new WallClock(zona == default ? ZonaWaktu.Wib : zona);
        return new DemoFrame(Indonesian.Date(wall.DateOf(utcNow)), "/masuk-sebagai",
            here ? [.. (await AllAsync(cancel)).Select(r => new DemoRole(r.Akun.ToString("D"), r.Jabatan, r.Akun == mine))] : []);
    }
}
