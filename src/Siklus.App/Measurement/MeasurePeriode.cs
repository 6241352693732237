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
public sealed record SimpulTerukur(SimpulId Id, JenisSimpul Jenis, string Kode, string Uraian, RataRataCapaian RataRata, IReadOnlyList<IndikatorTerukur> Indikator);

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
    public async Task<HasilPengukuran> RunAsync(int tahun, Tribulan? sampai, RealisasiState mulai = RealisasiState.Submitted, CancellationToken cancel = default)
    {
        var kebijakan = await findKebijakan.RunAsync(tahun, cancel);
        var aturan = kebijakan?.Aturan ?? SkalaLibrary.AturanBawaan;
        var sebutan = kebijakan?.Sebutan ?? AturanBawaan;
        var simpul = await db.TerukurAsync(tahun, cancel);
        var rows = (await db.Set<Realisasi>().AsNoTracking().AsSplitQuery().Where(r => r.Tahun == tahun).ToListAsync(cancel)).Where(r => Counts(r.State, mulai)).ToLookup(r => r.IndikatorId);
        var target = await targets.RunAsync(tahun, cancel);

        var tujuan = await db.Set<SimpulKinerja>().AsNoTracking().Where(t => t.Jenis == JenisSimpul.Tujuan).Select(t => new { t.Id, t.Kode }).ToDictionaryAsync(t => t.Id, t => t.Kode, cancel);
        var rencana = aturan.CaraRataRata == CaraRataRata.BerbobotPagu ? await readRencana.RunAsync(tahun, cancel) : null;

        var terukur = simpul.SelectMany(s => s.Indikator).ToLookup(i => i.SimpulId, i =>
        {
            var d = i.DefinisiFor(tahun);
            var (deret, isi) = (target.Of(i.Id), Quarters(d, i, rows[i.Id]));
            var capaian = Pengukuran.Measure(d, deret, isi, aturan, sampai, sebutan);
            return (
                Indikator: new IndikatorTerukur(i.Id, i.Kode, i.PenanggungJawab, d, capaian),
                Anggota: new AnggotaRataRata(i.Kode, capaian.Nilai, i.Bobot)
                {
                    Iku = i.Iku,
                    Alasan = capaian.Alasan,
                    Bertarget = sampai is not { } akhir || deret.For(akhir.Nomor, d.ModeTarget) is not null,
                    NilaiTahunan = AgainstYear(aturan) ? Pengukuran.Measure(d, deret, Until(sampai, isi), aturan, null, sebutan).Nilai : null,
                });
        });
        var kantor = Pengukuran.Office([.. simpul.Where(s => s.Simpul.Jenis == JenisSimpul.Sasaran).Select(s => Group(s.Simpul, Members(s.Simpul.Id)))], aturan, sebutan);
        var perSasaran = new Queue<RataRataCapaian>(kantor.PerSasaran);
        return new(
            new(tahun, sampai), target.Dokumen, aturan, sebutan,
            [
                .. simpul.Select(s => s.Simpul).Select(s => new SimpulTerukur(
                    s.Id, s.Jenis, s.Kode, s.Uraian, s.Jenis == JenisSimpul.Sasaran ? perSasaran.Dequeue() : Pengukuran.Average(s.Kode, Members(s.Id), aturan, sebutan), [.. terukur[s.Id].Select(t => t.Indikator)])),
            ],
            kantor.Kantor, kantor.IndikatorDihitung, kantor.IndikatorSemua)
        {
            Tujuan = [.. kantor.PerTujuan.Select(t => new TujuanTerukur(t.Tujuan, t.RataRata))],
            Kedua = kantor.Kedua,
        };

        IReadOnlyList<AnggotaRataRata> Members(SimpulId id) => [.. terukur[id].Select(t => t.Anggota)];

        KelompokSasaran Group(SimpulKinerja s, IReadOnlyList<AnggotaRataRata> anggota)
        {
            // The pagu is the sasaran's: each of its indikator carries an equal share, so that it is never counted twice.
            var rupiah = rencana?.PaguOf(s.Id);
            return new(s.Kode, rupiah is null ? anggota : [.. anggota.Select(a => a with { Pagu = rupiah / anggota.Count })], s.Induk.Select(id => tujuan.GetValueOrDefault(id)).FirstOrDefault(kode => kode is not null), rupiah);
        }
    }

    private static bool AgainstYear(AturanPengukuran aturan) => aturan.CakupanRataRata == CakupanRataRata.TargetTahunan || aturan.CakupanKedua == CakupanRataRata.TargetTahunan;

    private static Dictionary<int, RealisasiTribulan> Until(Tribulan? sampai, Dictionary<int, RealisasiTribulan> isi) =>
        sampai is { } akhir ? isi.Where(q => q.Key <= akhir.Nomor).ToDictionary(q => q.Key, q => q.Value) : isi;

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
