using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Planning;

/// <summary>Units and posts by the names that a plan writes, whatever their case.</summary>
internal sealed record RencanaNames(
    IReadOnlyDictionary<string, UnitId> Unit, IReadOnlyDictionary<string, JabatanId> Jabatan, IReadOnlyDictionary<UnitId, string> UnitNames, IReadOnlyDictionary<JabatanId, string> JabatanNames)
{
    public static async Task<RencanaNames> LoadAsync(SiklusDb db, CancellationToken cancel)
    {
        var units = await db.Set<Unit>().AsNoTracking().OrderBy(u => u.Urutan).ToListAsync(cancel);
        var posts = await db.Set<Jabatan>().AsNoTracking().OrderBy(j => j.Urutan).ToListAsync(cancel);
        return new(
            units.OrderBy(u => u.Selesai is not null).GroupBy(u => u.Nama, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.OrdinalIgnoreCase),
            posts.OrderBy(j => j.Selesai is not null).GroupBy(j => j.Nama, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.OrdinalIgnoreCase),
            units.ToDictionary(u => u.Id, u => u.Nama), posts.ToDictionary(j => j.Id, j => j.Nama));
    }

    /// <summary>Name of a unit.</summary>
    public string? NameOf(UnitId? id) => id is { } known ? UnitNames[known] : null;

    /// <summary>Name of a post.</summary>
    public string? NameOf(JabatanId? id) => id is { } known ? JabatanNames[known] : null;

    /// <summary>The unit of that name; null when none is named, or when there is none, which is written down.</summary>
    public UnitId? UnitOf(string? nama, string letak, RencanaNotes seen)
    {
        if (string.IsNullOrWhiteSpace(nama)) return null;
        if (Unit.TryGetValue(nama.Trim(), out var id)) return id;
        seen.Refuse(letak, $"Unit “{nama.Trim()}” tidak ada di kantor ini. Tulis namanya persis seperti dalam Unit dan jabatan.");
        return null;
    }

    /// <summary>The post of that name; null when none is named, or when there is none, which is written down.</summary>
    public JabatanId? JabatanOf(string? nama, string letak, RencanaNotes seen)
    {
        if (string.IsNullOrWhiteSpace(nama)) return null;
        if (Jabatan.TryGetValue(nama.Trim(), out var id)) return id;
        seen.Refuse(letak, $"Jabatan “{nama.Trim()}” tidak ada di kantor ini. Tulis namanya persis seperti dalam Unit dan jabatan.");
        return null;
    }
}
