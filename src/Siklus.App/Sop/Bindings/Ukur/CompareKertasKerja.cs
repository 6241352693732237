using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Sop.Bindings.Ukur;

/// <summary>A row that is no longer what a kertas kerja shows.</summary>
/// <param name="Indikator">Code and name of the indikator.</param>
/// <param name="Keadaan">Where the row stands now, as people read it.</param>
/// <param name="DiubahUtc">When it was touched last, UTC.</param>
public sealed record BarisBerubah(string Indikator, string Keadaan, DateTime? DiubahUtc);

/// <summary>Holds a kertas kerja against the data as they are now: figures that were opened again or corrected after it was made.</summary>
public sealed class CompareKertasKerja(SiklusDb db)
{
    /// <summary>The rows that differ; none for a naskah that shows no realisasi as approved.</summary>
    public async Task<IReadOnlyList<BarisBerubah>> RunAsync(Naskah naskah, CancellationToken cancel = default)
    {
        if (naskah.Jenis != JenisNaskah.KertasKerja) return [];
        var shown = naskah.Sumber.Where(s => s.Jenis == "realisasi").ToDictionary(s => new RealisasiId(s.Id), s => int.Parse(s.Versi!, CultureInfo.InvariantCulture));
        var ids = shown.Keys.ToList();
        var rows = (await db.Set<Realisasi>().AsNoTracking().AsSplitQuery().Where(r => ids.Contains(r.Id)).ToListAsync(cancel)).Where(r => r.Versi != shown[r.Id]).ToList();
        if (rows.Count == 0) return [];
        var of = rows.Select(r => r.IndikatorId).ToList();
        var indikator = await db.Set<Indikator>().AsNoTracking().Where(i => of.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancel);
        return
        [
            .. rows.OrderBy(r => indikator[r.IndikatorId].Urutan).Select(r => new BarisBerubah(
                $"{indikator[r.IndikatorId].Kode} {indikator[r.IndikatorId].DefinisiFor(r.Tahun).Nama}", RealisasiMoves.Nama(r.State), r.DiubahUtc)),
        ];
    }

    /// <summary>The same for the newest kertas kerja with figures of a case; none while it has none.</summary>
    public async Task<IReadOnlyList<BarisBerubah>> RunAsync(WorkContext work, CancellationToken cancel = default)
    {
        var step = work.Case.Sop.Langkah.Where(l => l.Pekerjaan.Any(p => p.Jenis == Rekap.ReadCaseRekap.Pengukuran)).Select(l => l.Urutan).ToHashSet();
        if (work.Case.Outputs.LastOrDefault(o => !o.Digantikan && o.Ref.Jenis == "naskah" && step.Contains(o.Urutan)) is not { } output) return [];
        var id = new NaskahId(output.Ref.Id);
        return await db.Set<Naskah>().AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, cancel) is { } naskah ? await RunAsync(naskah, cancel) : [];
    }
}
