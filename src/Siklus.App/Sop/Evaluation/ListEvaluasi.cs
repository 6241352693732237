using Microsoft.EntityFrameworkCore;

namespace Siklus.App.Sop.Evaluation;

/// <summary>Where the evaluation of an SOP stands in a year.</summary>
/// <param name="Kode">Code of the SOP.</param>
/// <param name="Judul">Its title.</param>
/// <param name="Instansi">The office as the sheet names it; sheets of several offices may bear one title.</param>
/// <param name="Versi">Its newest version.</param>
/// <param name="Evaluasi">The evaluation of that version, or null while there is none.</param>
/// <param name="VersiLama">A finished evaluation of an earlier version in the same year, with its number; or null.</param>
public sealed record EvaluasiItem(string Kode, string Judul, string Instansi, int Versi, EvaluasiSop? Evaluasi, (int Versi, EvaluasiSop Evaluasi)? VersiLama)
{
    /// <summary>Whether the newest version is evaluated.</summary>
    public bool Selesai => Evaluasi?.SelesaiPada is not null;
}

/// <summary>The SOPs of the office with their evaluation of a year, what is still to be done first.</summary>
public sealed class ListEvaluasi(SiklusDb db, SopLibrary library)
{
    /// <summary>All SOPs, and the years in which something was evaluated.</summary>
    public async Task<(IReadOnlyList<EvaluasiItem> Items, IReadOnlyList<int> Tahun)> RunAsync(int tahun, CancellationToken cancel = default)
    {
        var ofYear = await db.Set<EvaluasiSop>().AsNoTracking().Where(e => e.Tahun == tahun).ToDictionaryAsync(e => e.SopVersiId, cancel);
        var years = await db.Set<EvaluasiSop>().Select(e => e.Tahun).Distinct().ToListAsync(cancel);
        // What is out of force needs no evaluation any more; one that was made stays to be read.
        var items = (await library.AllAsync(cancel)).Where(one => one.Dicabut is null || ofYear.ContainsKey(one.Versi[0].Id)).Select(one =>
        {
            var before = one.Versi.Skip(1).Where(v => ofYear.TryGetValue(v.Id, out var e) && e.SelesaiPada is not null).Select(v => ((int, EvaluasiSop)?)(v.Versi, ofYear[v.Id])).FirstOrDefault();
            return new EvaluasiItem(one.Sop.Kode, one.Sop.Identitas.Judul, one.Sop.Identitas.Instansi, one.Sop.Versi, ofYear.GetValueOrDefault(one.Versi[0].Id), before);
        });
        return ([.. items.OrderBy(i => i.Selesai)], years);
    }
}
