using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement;

/// <summary>The measured period of an office.</summary>
/// <param name="Periode">To the end of a quarter, or the year.</param>
/// <param name="Dokumen">Document whose targets were used; empty when there is none.</param>
/// <param name="Aturan">The settings used.</param>
/// <param name="Kebijakan">How they are cited.</param>
/// <param name="Sasaran">Every sasaran with its indikator, in printed order.</param>
/// <param name="Kantor">The office's figure.</param>
/// <param name="IndikatorDihitung">Indikator with a value.</param>
/// <param name="IndikatorSemua">All indikator.</param>
public sealed record HasilPengukuran(
    Periode Periode, string Dokumen, AturanPengukuran Aturan, string Kebijakan, IReadOnlyList<SasaranTerukur> Sasaran, RataRataCapaian Kantor, int IndikatorDihitung, int IndikatorSemua);

/// <summary>A sasaran with its figures.</summary>
/// <param name="Id">The sasaran.</param>
/// <param name="Kode">Its code.</param>
/// <param name="Uraian">Its words.</param>
/// <param name="RataRata">Its mean.</param>
/// <param name="Indikator">Its indikator.</param>
public sealed record SasaranTerukur(SimpulId Id, string Kode, string Uraian, RataRataCapaian RataRata, IReadOnlyList<IndikatorTerukur> Indikator);

/// <summary>An indikator with its capaian.</summary>
/// <param name="Id">The indikator.</param>
/// <param name="Kode">Its code.</param>
/// <param name="UnitId">Who owns it.</param>
/// <param name="Definisi">How it is measured that year.</param>
/// <param name="Capaian">The figure, with its derivation.</param>
public sealed record IndikatorTerukur(IndikatorId Id, string Kode, UnitId UnitId, DefinisiIndikator Definisi, Capaian Capaian);

/// <summary>Measures a period: capaian of every indikator, sasaran and the office, from what is reported and promised.</summary>
public sealed class MeasurePeriode(SiklusDb db, ReadTargetTahun targets, FindKebijakanPengukuran findKebijakan)
{
    /// <summary>How settings are cited while the office has declared none.</summary>
    public const string AturanBawaan = "Aturan bawaan (kantor belum menetapkan kebijakan pengukuran)";

    /// <summary>
    /// Measures to the end of <paramref name="sampai"/>, or the year when it is null. Rows count from <paramref name="mulai"/> on: by default what was sent
    /// in; <see cref="RealisasiState.Approved"/> takes only what was accepted. Drafts and returned rows never count.
    /// </summary>
    public async Task<HasilPengukuran> RunAsync(int tahun, Tribulan? sampai, RealisasiState mulai = RealisasiState.Submitted, CancellationToken cancel = default)
    {
        var kebijakan = await findKebijakan.RunAsync(tahun, cancel);
        var aturan = kebijakan?.Aturan ?? SkalaLibrary.AturanBawaan;
        var sebutan = kebijakan?.Sebutan ?? AturanBawaan;
        var sasaran = await db.Sasaran(tahun).ToListAsync(cancel);
        var indikator = (await db.IndikatorSasaran().ToListAsync(cancel)).Where(i => i.HoldsIn(tahun));
        var rows = (await db.Set<Realisasi>().AsNoTracking().AsSplitQuery().Where(r => r.Tahun == tahun).ToListAsync(cancel)).Where(r => Counts(r.State, mulai)).ToLookup(r => r.IndikatorId);
        var target = await targets.RunAsync(tahun, cancel);

        var terukur = indikator.ToLookup(i => i.SimpulId, i =>
        {
            var d = i.DefinisiFor(tahun);
            return (Indikator: new IndikatorTerukur(i.Id, i.Kode, i.PenanggungJawab, d, Pengukuran.Measure(d, target.Of(i.Id), Quarters(d, i, rows[i.Id]), aturan, sampai, sebutan)), i.Bobot);
        });
        var kantor = Pengukuran.Office(
            [.. sasaran.Select(s => new KelompokSasaran(s.Kode, [.. terukur[s.Id].Select(t => new AnggotaRataRata(t.Indikator.Kode, t.Indikator.Capaian.Nilai, t.Bobot))]))], aturan, sebutan);
        return new(
            new(tahun, sampai), target.Dokumen, aturan, sebutan,
            [.. sasaran.Select((s, n) => new SasaranTerukur(s.Id, s.Kode, s.Uraian, kantor.PerSasaran[n], [.. terukur[s.Id].Select(t => t.Indikator)]))],
            kantor.Kantor, kantor.IndikatorDihitung, kantor.IndikatorSemua);
    }

    /// <summary>Whether a row in that state counts when rows count from <paramref name="mulai"/> on.</summary>
    public static bool Counts(RealisasiState state, RealisasiState mulai) => !RealisasiMoves.IsEditable(state) && Rank(state) >= Rank(mulai);

    private static int Rank(RealisasiState state) => state switch { RealisasiState.Approved => 3, RealisasiState.Verified => 2, RealisasiState.Submitted => 1, _ => 0 };

    /// <summary>One value a quarter. When the indikator changed hands within the year, the present owner's row stands in front of a former one's.</summary>
    private static Dictionary<int, RealisasiTribulan> Quarters(DefinisiIndikator d, Indikator i, IEnumerable<Realisasi> rows) =>
        rows.GroupBy(r => r.TribulanNomor).ToDictionary(g => g.Key, g =>
        {
            var r = g.OrderByDescending(x => x.UnitId == i.PenanggungJawab).First();
            return r.TidakAdaData is { } sebab ? RealisasiTribulan.None(Alasan.Of(MeasurementRules.TidakAdaData, sebab)) : RealisasiTribulan.Of(d.Rumus.Compute(r.Nilai));
        });
}
