using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.Domain.Planning;

namespace Siklus.App.Sop.Bindings.Rencana;

/// <summary>Finds the planning document that a naskah written by chapters is about: the Renja of the case's year for a Renja.</summary>
public sealed class FindDokumenRencana(SiklusDb db)
{
    /// <summary>How a naskah names the planning document that it shows, in its sources.</summary>
    public const string Sumber = "dokumen-rencana";

    /// <summary>Which planning document a kind of naskah is about; null for none.</summary>
    public static JenisDokumen? JenisOf(JenisNaskah jenis) => jenis switch
    {
        JenisNaskah.Renstra => JenisDokumen.Renstra,
        JenisNaskah.Renja => JenisDokumen.Renja,
        JenisNaskah.RencanaKinerjaTahunan => JenisDokumen.Rkt,
        _ => null,
    };

    /// <summary>The version that is being drawn up, else the signed one; null when there is none.</summary>
    public async Task<DokumenRencana?> RunAsync(JenisNaskah jenis, int tahun, CancellationToken cancel = default)
    {
        if (JenisOf(jenis) is not { } wanted) return null;
        var found = await db.Set<DokumenRencana>().Where(d => d.Jenis == wanted && (d.Status == StatusDokumen.Disusun || d.Status == StatusDokumen.Ditetapkan)
            && db.Set<PohonKinerja>().Any(p => p.Id == d.PohonId && p.Mulai <= tahun && tahun <= p.Akhir && (d.Tahun == tahun || wanted == JenisDokumen.Renstra))).ToListAsync(cancel);
        return found.OrderByDescending(d => d.Perubahan).FirstOrDefault();
    }
}
