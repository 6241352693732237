using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>What was spent of a year's budgets until the newest quarter that is known.</summary>
/// <param name="Tribulan">That quarter, 1 to 4.</param>
/// <param name="Rupiah">Whole rupiah by code of the sub kegiatan.</param>
public sealed record RealisasiTerbaca(int Tribulan, IReadOnlyDictionary<string, decimal> Rupiah)
{
    /// <summary>Of all sub kegiatan together.</summary>
    public decimal Jumlah => Rupiah.Values.Sum();

    /// <summary>Of a node of a document: its own, or the sum of what lies below; null when nothing is known of it.</summary>
    public decimal? Of(DokumenTerbaca dokumen, string? kode)
    {
        if (kode is not null && Rupiah.TryGetValue(kode, out var own)) return own;
        var parts = dokumen.Rencana.Simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis) && s.Induk is [var above, ..] && above == kode).Select(s => Of(dokumen, s.Kode)).OfType<decimal>().ToList();
        return parts.Count == 0 ? null : parts.Sum();
    }
}

/// <summary>Reads what was spent.</summary>
public sealed class ReadRealisasiAnggaran(SiklusDb db)
{
    /// <summary>Of a year; null when nothing was taken in.</summary>
    public async Task<RealisasiTerbaca?> RunAsync(int tahun, CancellationToken cancel = default)
    {
        if (await db.Set<RealisasiAnggaran>().Where(r => r.Tahun == tahun).MaxAsync(r => (int?)r.Tribulan, cancel) is not { } tribulan) return null;
        var rows = await db.Set<RealisasiAnggaran>().AsNoTracking().Where(r => r.Tahun == tahun && r.Tribulan == tribulan)
            .Join(db.Set<SimpulKinerja>(), r => r.SimpulId, s => s.Id, (r, s) => new { s.Kode, r.Rupiah }).ToListAsync(cancel);
        return new RealisasiTerbaca(tribulan, rows.ToDictionary(r => r.Kode, r => r.Rupiah, StringComparer.Ordinal));
    }
}
