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
/// <param name="Simpul">Every node that is measured with its indikator, in printed order: results, then program, kegiatan and sub kegiatan.</param>
/// <param name="Kantor">The office's figure.</param>
/// <param name="IndikatorDihitung">Indikator of sasaran with a value.</param>
/// <param name="IndikatorSemua">All indikator of sasaran.</param>
public sealed record HasilPengukuran(
    Periode Periode, string Dokumen, AturanPengukuran Aturan, string Kebijakan, IReadOnlyList<SimpulTerukur> Simpul, RataRataCapaian Kantor, int IndikatorDihitung, int IndikatorSemua)
{
    /// <summary>The sasaran, from which the office's figure comes.</summary>
    public IReadOnlyList<SimpulTerukur> Sasaran { get; } = [.. Simpul.Where(s => s.Jenis == JenisSimpul.Sasaran)];

    /// <summary>The mean of every tujuan that has sasaran.</summary>
    public IReadOnlyList<TujuanTerukur> Tujuan { get; init; } = [];

    /// <summary>The office's figure over the second choice of indikator, or null when the policy has none.</summary>
    public RataRataCapaian? Kedua { get; init; }

    /// <summary>The colour of the office's figure.</summary>
    public WarnaCapaian Warna => SkalaLibrary.WarnaOf(Aturan, Kantor.Nilai, Sasaran.All(s => s.Lengkap));

    /// <summary>The colour of a node's mean.</summary>
    public WarnaCapaian WarnaOf(SimpulTerukur simpul) => SkalaLibrary.WarnaOf(Aturan, simpul.RataRata.Nilai, simpul.Lengkap);

    /// <summary>The colour of an indikator.</summary>
    public WarnaCapaian WarnaOf(IndikatorTerukur indikator) => SkalaLibrary.WarnaOf(Aturan, indikator.Capaian.Nilai, indikator.Capaian.Lengkap);
}

/// <summary>A tujuan with its mean.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="RataRata">The mean of its sasaran.</param>
public sealed record TujuanTerukur(string Kode, RataRataCapaian RataRata);

/// <summary>A node with its figures.</summary>
/// <param name="Id">The node.</param>
/// <param name="Jenis">What it is.</param>
/// <param name="Kode">Its code.</param>
/// <param name="Uraian">Its words.</param>
/// <param name="RataRata">Its mean.</param>
/// <param name="Indikator">Its indikator.</param>
public sealed record SimpulTerukur(SimpulId Id, JenisSimpul Jenis, string Kode, string Uraian, RataRataCapaian RataRata, IReadOnlyList<IndikatorTerukur> Indikator)
{
    /// <summary>Whether all that was due of it is in.</summary>
    public bool Lengkap => Indikator.All(i => i.Capaian.Lengkap);
}

/// <summary>An indikator with its capaian.</summary>
/// <param name="Id">The indikator.</param>
/// <param name="Kode">Its code.</param>
/// <param name="UnitId">Who owns it.</param>
/// <param name="Definisi">How it is measured that year.</param>
/// <param name="Capaian">The figure, with its derivation.</param>
public sealed record IndikatorTerukur(IndikatorId Id, string Kode, UnitId UnitId, DefinisiIndikator Definisi, Capaian Capaian);

/// <summary>Measures a period: capaian of every indikator, sasaran and the office, from what is reported and promised.</summary>
public sealed class MeasurePeriode(SiklusDb db, ReadTargetTahun targets, FindKebijakanPengukuran findKebijakan, ReadRencanaTahun readRencana)
{
    /// <summary>How settings are cited while the office has declared none.</summary>
    public const string AturanBawaan = "Aturan bawaan (kantor belum menetapkan kebijakan pengukuran)";

    /// <summary>
    /// Measures to the end of <paramref name="sampai"/>, or the year when it is null. Rows count from <paramref name="mulai"/> on: by default what was sent
    /// in; <see cref="RealisasiState.Approved"/> takes only what was accepted. Drafts and returned rows never count.
    /// </summary>
    public async Task<HasilPengukuran> RunAsync(int tahun, Tribulan? sampai, RealisasiState mulai = RealisasiState.Submitted, CancellationToken cancel = default) =>
        (await ReadAsync(tahun, mulai, cancel)).To(sampai);

    /// <summary>Measures to the end of each quarter of the year up to <paramref name="sampai"/>, in order; what is measured is read once.</summary>
    public async Task<IReadOnlyList<HasilPengukuran>> EachAsync(int tahun, Tribulan sampai, CancellationToken cancel = default)
    {
        var bahan = await ReadAsync(tahun, RealisasiState.Submitted, cancel);
        return [.. Tribulan.All.Where(t => t.Nomor <= sampai.Nomor).Select(t => bahan.To(t))];
    }

    /// <summary>Whether a row in that state counts when rows count from <paramref name="mulai"/> on.</summary>
    public static bool Counts(RealisasiState state, RealisasiState mulai) => !RealisasiMoves.IsEditable(state) && Rank(state) >= Rank(mulai);

    private static int Rank(RealisasiState state) => state switch { RealisasiState.Approved => 3, RealisasiState.Verified => 2, RealisasiState.Submitted => 1, _ => 0 };

    private async Task<BahanPengukuran> ReadAsync(int tahun, RealisasiState mulai, CancellationToken cancel)
    {
        var kebijakan = await findKebijakan.RunAsync(tahun, cancel);
        var aturan = kebijakan?.Aturan ?? SkalaLibrary.AturanBawaan;
        // Only what is measured: the history of every cell is longer than all the rest.
        var rows = await db.Set<Realisasi>().AsNoTracking().Where(r => r.Tahun == tahun)
            .Select(r => new { r.IndikatorId, r.UnitId, r.TribulanNomor, r.State, r.TidakAdaData, r.Isi }).ToListAsync(cancel);
        return new(tahun, aturan, kebijakan?.Sebutan ?? AturanBawaan)
        {
            Simpul = await db.TerukurAsync(tahun, cancel),
            Dilaporkan = rows.Where(r => Counts(r.State, mulai)).ToLookup(r => r.IndikatorId, r => new IsiTribulan(r.UnitId, r.TribulanNomor, r.TidakAdaData, r.Isi.ToDictionary(i => i.Kode, i => i.Nilai, StringComparer.Ordinal))),
            Target = await targets.RunAsync(tahun, cancel),
            Tujuan = await db.Set<SimpulKinerja>().AsNoTracking().Where(t => t.Jenis == JenisSimpul.Tujuan).Select(t => new { t.Id, t.Kode }).ToDictionaryAsync(t => t.Id, t => t.Kode, cancel),
            Rencana = aturan.CaraRataRata == CaraRataRata.BerbobotPagu ? await readRencana.RunAsync(tahun, cancel) : null,
        };
    }
}
