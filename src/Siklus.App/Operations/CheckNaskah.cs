using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.Domain.Common;

namespace Siklus.App.Operations;

/// <summary>Whether every frozen naskah of every office still has the content that was hashed.</summary>
public sealed class CheckNaskah(SiklusDb db)
{
    /// <summary>Hashes every naskah anew.</summary>
    public async Task<CheckResult> RunAsync(CancellationToken cancel = default)
    {
        var heads = await db.Set<Naskah>().IgnoreQueryFilters().AsNoTracking().OrderBy(n => n.Id).Select(n => new { n.Id, n.Judul }).ToListAsync(cancel);
        var findings = new List<Finding>();
        foreach (var head in heads)
            if (await WrongAsync(head.Id, cancel) is { } wrong) findings.Add(new Finding("naskah", head.Id.Value.ToString(), $"Naskah “{head.Judul}” (nomor catatan {head.Id.Value}) {wrong}"));
        return new CheckResult(heads.Count, findings);
    }

    private async Task<string?> WrongAsync(NaskahId id, CancellationToken cancel)
    {
        try
        {
            var naskah = await db.Set<Naskah>().IgnoreQueryFilters().AsNoTracking().SingleAsync(n => n.Id == id, cancel);
            if (naskah.Keadaan != KeadaanNaskah.Draft && naskah.Sha256 is null) return "sudah final tetapi tidak memiliki sidik jari. Pulihkan dari cadangan.";
            return naskah.HashHolds() ? null : "berubah isinya setelah final (sidik jarinya tidak cocok). Bandingkan dengan salinan cetaknya, lalu pulihkan dari cadangan.";
        }
        catch (JsonException)
        {
            return "tidak terbaca isinya. Pulihkan dari cadangan.";
        }
    }
}
