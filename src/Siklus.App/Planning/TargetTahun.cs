using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>The targets of a year out of one document.</summary>
/// <param name="Dokumen">The document, for example "PK Perubahan 2026"; empty when the year has no targets.</param>
/// <param name="PerIndikator">Targets of every indikator in it.</param>
public sealed record TargetTahun(string Dokumen, IReadOnlyDictionary<IndikatorId, DeretTarget> PerIndikator)
{
    private static readonly DeretTarget Tanpa = new(null, new Dictionary<int, NilaiTarget>());

    /// <summary>Targets of an indikator; an empty series when the document has none.</summary>
    public DeretTarget Of(IndikatorId indikator) => PerIndikator.GetValueOrDefault(indikator, Tanpa);
}

/// <summary>Reads the targets of a year.</summary>
public sealed class ReadTargetTahun(SiklusDb db)
{
    /// <summary>From <paramref name="dokumen"/>, or from the document entered last when none is named.</summary>
    public async Task<TargetTahun> RunAsync(int tahun, string? dokumen = null, CancellationToken cancel = default)
    {
        var semua = await db.Set<Target>().AsNoTracking().Where(t => t.Tahun == tahun && (dokumen == null || t.Dokumen == dokumen)).ToListAsync(cancel);
        // Ids are UUID v7: their text sorts by the moment they were made.
        var pilih = dokumen ?? semua.GroupBy(t => t.Dokumen).MaxBy(g => g.Max(t => t.Id.Value.ToString()), StringComparer.Ordinal)?.Key ?? "";
        return new(pilih, semua.Where(t => t.Dokumen == pilih).GroupBy(t => t.IndikatorId).ToDictionary(g => g.Key, g => DeretTarget.Of(g)));
    }
}
