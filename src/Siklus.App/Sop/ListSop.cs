using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;

namespace Siklus.App.Sop;

/// <summary>A line of the list of SOPs.</summary>
/// <param name="Kode">Code.</param>
/// <param name="Judul">Title as printed.</param>
/// <param name="Instansi">The office as the sheet names it.</param>
/// <param name="Versi">The newest version.</param>
/// <param name="Contoh">The office whose sheet that version is an example of, or null.</param>
/// <param name="Dicabut">Since when it is out of force, or null.</param>
/// <param name="JumlahLangkah">How many steps it has.</param>
/// <param name="Dipakai">How many cases ran on any version.</param>
/// <param name="Berjalan">How many of them are running.</param>
/// <param name="TerakhirPada">When the newest of them began, UTC, or null.</param>
/// <param name="TerakhirId">That case, or null.</param>
public sealed record SopItem(
    string Kode, string Judul, string Instansi, int Versi, string? Contoh, DateOnly? Dicabut, int JumlahLangkah, int Dipakai, int Berjalan, DateTime? TerakhirPada, PelaksanaanId? TerakhirId);

/// <summary>The SOPs of the office, by title, those out of force last.</summary>
public sealed class ListSop(SiklusDb db, SopLibrary library)
{
    /// <summary>All SOPs, each in its newest version.</summary>
    public async Task<IReadOnlyList<SopItem>> RunAsync(CancellationToken cancel = default)
    {
        var cases = (await db.Set<PelaksanaanRow>().AsNoTracking().Select(p => new { p.Id, p.SopVersiId, p.DimulaiPada, Berjalan = p.DitutupPada == null }).ToListAsync(cancel)).ToLookup(c => c.SopVersiId);
        return
        [
            .. (await library.AllAsync(cancel)).OrderBy(s => s.Dicabut is not null).Select(one =>
            {
                var runs = one.Versi.SelectMany(v => cases[v.Id]).OrderByDescending(c => c.DimulaiPada).ToList();
                var sop = one.Sop;
                return new SopItem(sop.Kode, sop.Identitas.Judul, sop.Identitas.Instansi, sop.Versi, one.Contoh, one.Dicabut, sop.Langkah.Count, runs.Count, runs.Count(c => c.Berjalan),
                    runs.FirstOrDefault()?.DimulaiPada, runs.FirstOrDefault()?.Id);
            }),
        ];
    }
}
