using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Operations;

/// <summary>Whether every signed planning document still says what was signed, and the targets and pagu that others rest on say the same.</summary>
public sealed class CheckDokumenRencana(SiklusDb db)
{
    /// <summary>Hashes every signed document anew.</summary>
    public async Task<CheckResult> RunAsync(CancellationToken cancel = default)
    {
        var signed = await db.Set<DokumenRencana>().IgnoreQueryFilters().AsNoTracking()
            .Where(d => d.Status == StatusDokumen.Ditetapkan || d.Status == StatusDokumen.Diganti).OrderBy(d => d.Id).ToListAsync(cancel);
        var targets = (await db.Set<Target>().IgnoreQueryFilters().AsNoTracking().ToListAsync(cancel)).ToLookup(t => t.DokumenId);
        var pagus = (await db.Set<Pagu>().IgnoreQueryFilters().AsNoTracking().ToListAsync(cancel)).ToLookup(p => p.DokumenId);
        return new CheckResult(signed.Count, [.. signed.Select(d => (d, Wrong: Wrong(d, targets[d.Id], pagus[d.Id]))).Where(x => x.Wrong is not null)
            .Select(x => new Finding("dokumen-rencana", x.d.Id.Value.ToString(), $"{x.d.Nama} (nomor catatan {x.d.Id.Value}) {x.Wrong}"))]);
    }

    private static string? Wrong(DokumenRencana dokumen, IEnumerable<Target> targets, IEnumerable<Pagu> pagus)
    {
        if (dokumen.IsiBeku is not { } isi || dokumen.Sha256 is null) return "sudah ditetapkan tetapi isinya tidak dibekukan. Pulihkan dari cadangan.";
        if (RencanaBeku.Hash(isi) != dokumen.Sha256) return "berubah isinya setelah ditetapkan (sidik jarinya tidak cocok). Bandingkan dengan kertasnya, lalu pulihkan dari cadangan.";
        try
        {
            var frozen = RencanaBeku.Read(isi).Dokumen[0];
            return Same(Of(frozen), targets.Select(t => (t.Tahun, t.Tribulan ?? 0, t.Nilai.Tampil))) && Same((frozen.Pagu ?? []).Select(p => (p.Tahun, p.Rupiah)), pagus.Select(p => (p.Tahun, p.Rupiah)))
                ? null
                : "memiliki target atau pagu yang berbeda dari yang ditetapkan. Salah satunya diubah di luar Siklus; pulihkan dari cadangan.";
        }
        catch (Exception broken) when (broken is JsonException or ArgumentOutOfRangeException)
        {
            return "tidak terbaca isinya. Pulihkan dari cadangan.";
        }
    }

    // By value and not by code: a code may be corrected later, what was promised may not.
    private static IEnumerable<(int, int, string)> Of(DokumenRencanaIsi frozen) => (frozen.Target ?? []).SelectMany(t => new[] { t.Tahunan }.Concat(t.Tribulan ?? [])
        .Select((value, i) => (t.Tahun, i, NilaiRencana.Read(value)?.Tampil ?? ""))).Where(x => x.Item3.Length > 0);

    private static bool Same<T>(IEnumerable<T> a, IEnumerable<T> b) => a.Order().SequenceEqual(b.Order());
}
