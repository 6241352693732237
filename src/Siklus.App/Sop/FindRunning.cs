using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>Looks for the running case of an SOP and period; there may be one only, unless each is begun for somebody or something of its own.</summary>
public sealed class FindRunning(SiklusDb db)
{
    /// <summary>Its id and perihal, or null.</summary>
    public async Task<(PelaksanaanId Id, string Perihal)?> RunAsync(string sopKode, Periode periode, string? untuk = null, CancellationToken cancel = default)
    {
        var (tahun, tribulan) = periode;
        var running = await db.Set<PelaksanaanRow>()
            .Where(p => p.Tahun == tahun && p.Tribulan == tribulan && p.Untuk == untuk && (p.Status == StatusPelaksanaan.Berjalan || p.Status == StatusPelaksanaan.Dijeda))
            .Join(db.Set<SopVersiRow>().Where(s => s.Kode == sopKode), p => p.SopVersiId, s => s.Id, (p, _) => new { p.Id, p.Perihal })
            .FirstOrDefaultAsync(cancel);
        return running is null ? null : (running.Id, running.Perihal);
    }

    /// <summary>Refuses a second one.</summary>
    /// <exception cref="RuleViolationException"><see cref="CaseRules.SudahBerjalan"/>.</exception>
    public async Task RefuseSecondAsync(string sopKode, Periode periode, string? untuk = null, CancellationToken cancel = default)
    {
        if (await RunAsync(sopKode, periode, untuk, cancel) is var (_, perihal)) throw new RuleViolationException(CaseRules.SudahBerjalan, perihal);
    }
}
