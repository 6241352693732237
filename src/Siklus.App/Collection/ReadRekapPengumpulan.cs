using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection;

/// <summary>Who has reported a quarter and who has not.</summary>
/// <param name="Periode">Year and quarter.</param>
/// <param name="Unit">One line a unit that owns an indikator measured in it, in printed order.</param>
public sealed record RekapPengumpulan(Periode Periode, IReadOnlyList<RekapUnit> Unit)
{
    /// <summary>Indikator measured in the quarter.</summary>
    public int Indikator => Unit.Sum(u => u.Indikator);

    /// <summary>Indikator sent in or further.</summary>
    public int Dilaporkan => Unit.Sum(u => u.Dilaporkan);
}

/// <summary>One unit of the rekapitulasi.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Indikator">Indikator it must report.</param>
/// <param name="Dilaporkan">Rows sent in, verified or approved, "tidak ada data" included.</param>
/// <param name="TanpaData">Of these, rows that say that there are no data.</param>
/// <param name="PerState">Rows by state; rows that were never opened are not in it.</param>
/// <param name="Dilepas">Why the unit was let go without reporting, or null.</param>
/// <param name="Baris">The stored rows, for a reviewer.</param>
public sealed record RekapUnit(
    UnitId UnitId, string Nama, int Indikator, int Dilaporkan, int TanpaData, IReadOnlyDictionary<RealisasiState, int> PerState, string? Dilepas, IReadOnlyList<RealisasiSeen> Baris)
{
    /// <summary>Whether everything is in.</summary>
    public bool Lengkap => Dilaporkan == Indikator;

    /// <summary>When any of its rows was changed last, UTC; null while none was ever opened.</summary>
    public DateTime? DiubahUtc { get; init; }

    /// <summary>Who changed it then, or null.</summary>
    public PegawaiId? DiubahOleh { get; init; }
}

/// <summary>Reads the rekapitulasi of a quarter over all units of the office.</summary>
public sealed class ReadRekapPengumpulan(SiklusDb db)
{
    /// <summary>The rekapitulasi; <paramref name="dilepas"/> names units that the case let go ("belum melapor"), with the reason.</summary>
    public async Task<RekapPengumpulan> RunAsync(int tahun, Tribulan tribulan, IReadOnlyDictionary<UnitId, string>? dilepas = null, CancellationToken cancel = default)
    {
        var unit = await db.Set<Unit>().AsNoTracking().OrderBy(u => u.Urutan).ToListAsync(cancel);
        var indikator = (await db.TerukurAsync(tahun, cancel)).SelectMany(s => s.Indikator).Where(i => i.DefinisiFor(tahun).MeasuredIn(tribulan)).ToLookup(i => i.PenanggungJawab, i => i.Id);
        var rows = await db.Set<Realisasi>().Where(r => r.Tahun == tahun && r.TribulanNomor == tribulan.Nomor)
            .Select(r => new { r.Id, r.Versi, r.UnitId, r.IndikatorId, r.State, r.DiubahUtc, r.DiubahOleh, TanpaData = r.TidakAdaData != null }).ToListAsync(cancel);
        return new(new(tahun, tribulan), [.. unit.Where(u => indikator.Contains(u.Id)).Select(u =>
        {
            var milik = rows.Where(r => r.UnitId == u.Id && indikator[u.Id].Contains(r.IndikatorId)).ToList();
            var terakhir = milik.MaxBy(r => r.DiubahUtc);
            var masuk = milik.Where(r => !RealisasiMoves.IsEditable(r.State)).ToList();
            return new RekapUnit(
                u.Id, u.Nama, indikator[u.Id].Count(), masuk.Count, masuk.Count(r => r.TanpaData), milik.CountBy(r => r.State).ToDictionary(),
                dilepas?.GetValueOrDefault(u.Id), [.. milik.Select(r => new RealisasiSeen(r.Id, r.Versi))])
            {
                DiubahUtc = terakhir?.DiubahUtc,
                DiubahOleh = terakhir?.DiubahOleh,
            };
        })]);
    }
}
