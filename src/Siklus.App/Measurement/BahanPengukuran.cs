using Siklus.App.Planning;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement;

/// <summary>What a unit reported for an indikator in one quarter, as far as it is measured.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Tribulan">Number of the quarter.</param>
/// <param name="TidakAdaData">Why there are no data, or null.</param>
/// <param name="Nilai">Component values by code.</param>
internal sealed record IsiTribulan(UnitId UnitId, int Tribulan, string? TidakAdaData, IReadOnlyDictionary<string, NilaiKomponen> Nilai);

/// <summary>All that a year is measured from, read once; any of its periods is then computed without the database.</summary>
internal sealed class BahanPengukuran(int tahun, AturanPengukuran aturan, string sebutan)
{
    public required IReadOnlyList<SimpulDiukur> Simpul { get; init; }

    public required ILookup<IndikatorId, IsiTribulan> Dilaporkan { get; init; }

    public required TargetTahun Target { get; init; }

    public required IReadOnlyDictionary<SimpulId, string> Tujuan { get; init; }

    /// <summary>Where the pagu come from; null while no average asks for them.</summary>
    public required RencanaTahun? Rencana { get; init; }

    /// <summary>The year to the end of a quarter, or whole.</summary>
    public HasilPengukuran To(Tribulan? sampai)
    {
        var terukur = Simpul.SelectMany(s => s.Indikator).ToLookup(i => i.SimpulId, i => Measure(i, sampai));
        var kantor = Pengukuran.Office([.. Simpul.Where(s => s.Simpul.Jenis == JenisSimpul.Sasaran).Select(s => Group(s.Simpul, Members(s.Simpul.Id)))], aturan, sebutan);
        var perSasaran = new Queue<RataRataCapaian>(kantor.PerSasaran);
        return new(
            new(tahun, sampai), Target.Dokumen, aturan, sebutan,
            [
                .. Simpul.Select(s => s.Simpul).Select(s => new SimpulTerukur(
                    s.Id, s.Jenis, s.Kode, s.Uraian, s.Jenis == JenisSimpul.Sasaran ? perSasaran.Dequeue() : Pengukuran.Average(s.Kode, Members(s.Id), aturan, sebutan), [.. terukur[s.Id].Select(t => t.Indikator)])),
            ],
            kantor.Kantor, kantor.IndikatorDihitung, kantor.IndikatorSemua)
        {
            Tujuan = [.. kantor.PerTujuan.Select(t => new TujuanTerukur(t.Tujuan, t.RataRata))],
            Kedua = kantor.Kedua,
        };

        IReadOnlyList<AnggotaRataRata> Members(SimpulId id) => [.. terukur[id].Select(t => t.Anggota)];
    }

    private (IndikatorTerukur Indikator, AnggotaRataRata Anggota) Measure(Indikator i, Tribulan? sampai)
    {
        var d = i.DefinisiFor(tahun);
        var (deret, isi) = (Target.Of(i.Id), Quarters(d, i));
        var capaian = Pengukuran.Measure(d, deret, isi, aturan, sampai, sebutan);
        return (
            new IndikatorTerukur(i.Id, i.Kode, i.PenanggungJawab, d, capaian),
            new AnggotaRataRata(i.Kode, capaian.Nilai, i.Bobot)
            {
                Iku = i.Iku,
                Alasan = capaian.Alasan,
                Bertarget = sampai is not { } akhir || deret.For(akhir.Nomor, d.ModeTarget) is not null,
                NilaiTahunan = AgainstYear ? Pengukuran.Measure(d, deret, Until(sampai, isi), aturan, null, sebutan).Nilai : null,
            });
    }

    private bool AgainstYear => aturan.CakupanRataRata == CakupanRataRata.TargetTahunan || aturan.CakupanKedua == CakupanRataRata.TargetTahunan;

    private KelompokSasaran Group(SimpulKinerja s, IReadOnlyList<AnggotaRataRata> anggota)
    {
        // The pagu is the sasaran's: each of its indikator carries an equal share, so that it is never counted twice.
        var rupiah = Rencana?.PaguOf(s.Id);
        return new(s.Kode, rupiah is null ? anggota : [.. anggota.Select(a => a with { Pagu = rupiah / anggota.Count })], s.Induk.Select(id => Tujuan.GetValueOrDefault(id)).FirstOrDefault(kode => kode is not null), rupiah);
    }

    /// <summary>One value a quarter. When the indikator changed hands within the year, the present owner's row stands in front of a former one's.</summary>
    private Dictionary<int, RealisasiTribulan> Quarters(DefinisiIndikator d, Indikator i) =>
        Dilaporkan[i.Id].GroupBy(r => r.Tribulan).ToDictionary(g => g.Key, g =>
        {
            var r = g.OrderByDescending(x => x.UnitId == i.PenanggungJawab).First();
            return r.TidakAdaData is { } sebab ? RealisasiTribulan.None(Alasan.Of(MeasurementRules.TidakAdaData, sebab)) : RealisasiTribulan.Of(d.Rumus.Compute(r.Nilai));
        });

    private static Dictionary<int, RealisasiTribulan> Until(Tribulan? sampai, Dictionary<int, RealisasiTribulan> isi) =>
        sampai is { } akhir ? isi.Where(q => q.Key <= akhir.Nomor).ToDictionary(q => q.Key, q => q.Value) : isi;
}
