using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>A line of the list of cases.</summary>
/// <param name="Id">The case.</param>
/// <param name="Perihal">What it is about.</param>
/// <param name="SopJudul">Title of its SOP.</param>
/// <param name="Periode">Its period.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Urutan">The open step, or null.</param>
/// <param name="JumlahLangkah">How many steps its SOP has.</param>
/// <param name="Putaran">The round.</param>
/// <param name="Tenggat">Due day, or null.</param>
/// <param name="DimulaiPada">When it began, UTC.</param>
/// <param name="DitutupPada">When it was closed, UTC, or null.</param>
/// <param name="Giliran">Whose turn it is: "Kasi Pemerintahan", "5 Kasi dan 2 Kasubbag"; null of a closed case.</param>
public sealed record PelaksanaanItem(
    PelaksanaanId Id, string Perihal, string SopJudul, Periode Periode, StatusPelaksanaan Status, int? Urutan, int JumlahLangkah, int Putaran, DateOnly? Tenggat,
    DateTime DimulaiPada, DateTime? DitutupPada, string? Giliran);

/// <summary>Cases of the office: running ones first, then the newest.</summary>
public sealed class ListPelaksanaan(SiklusDb db, SopLibrary library, OfficeNames names)
{
    /// <summary>All cases of a year, or of every year.</summary>
    public async Task<IReadOnlyList<PelaksanaanItem>> RunAsync(int? tahun = null, CancellationToken cancel = default)
    {
        var rows = await db.Set<PelaksanaanRow>().AsNoTracking().Where(p => tahun == null || p.Tahun == tahun).ToListAsync(cancel);
        var turns = (await db.Set<TugasRow>().AsNoTracking().Where(t => !t.Membantu && t.Peran != TugasPeran.Penjawab).Select(t => new { t.PelaksanaanId, t.JabatanId }).ToListAsync(cancel))
            .ToLookup(t => t.PelaksanaanId, t => t.JabatanId);
        await names.LoadAsync(cancel);
        var items = new List<PelaksanaanItem>();
        foreach (var row in rows)
        {
            var sop = await library.FindAsync(row.SopVersiId, cancel);
            items.Add(new PelaksanaanItem(row.Id, row.Perihal, sop.Identitas.Judul, row.Periode, row.Status, row.Urutan, sop.Langkah.Count, row.Putaran,
                row.Tenggat, row.DimulaiPada, row.DitutupPada, turns[row.Id].Any() ? names.Short(turns[row.Id]) : null));
        }
        return [.. items.OrderBy(i => i.DitutupPada is not null).ThenByDescending(i => i.DitutupPada ?? i.DimulaiPada)];
    }
}
