using Siklus.App.Common;
using Siklus.App.Measurement.EvaluasiRenja;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement.Tahunan;

/// <summary>Reads Pengukuran Kinerja: figures as they were locked where the quarter is locked, else live.</summary>
public sealed class ReadPengukuranTahunan(SiklusDb db, ReadRencanaTahun read, MeasurePeriode measure, FindKunciPeriode findKunci, Sentences sentences)
{
    /// <summary>To the end of <paramref name="tribulan"/>; null when no Renstra of the office holds the year.</summary>
    public async Task<PengukuranTahunan?> RunAsync(int tahun, Tribulan tribulan, CancellationToken cancel = default)
    {
        if (await read.RunAsync(tahun, cancel) is not { } rencana) return null;
        var hasil = await measure.RunAsync(tahun, tribulan, cancel: cancel);
        var kunci = await findKunci.RunAsync(tahun, tribulan, cancel);
        var uang = await UangSimpul.ReadAsync(db, rencana, cancel);
        var rows = hasil.Sasaran.ToDictionary(s => s.Id, s => (IReadOnlyList<IndikatorTahunan>)[.. s.Indikator.Select(i => Row(i, kunci))]);
        var mean = Means(hasil, rencana, rows);
        var bawahan = hasil.Sasaran.ToDictionary(s => s.Id, s => PaguSasaran.Below(rencana.Simpul, [s.Id]));
        var sasaran = hasil.Sasaran.Select((s, i) => Of(s.Kode, s.Uraian, mean.PerSasaran[i], rows[s.Id], bawahan[s.Id])).ToList();
        var kantor = Of("", "Kantor", mean.Kantor, [], PaguSasaran.Below(rencana.Simpul, [.. hasil.Sasaran.Select(s => s.Id)]));
        var money = rencana.Simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis)).Select(s => Money(s.Jenis, s.Kode, s.Uraian, [s.Id])).Where(u => u is not { Pagu: null, Realisasi: null }).ToList();
        var jumlah = Money(JenisSimpul.Program, "", "Jumlah", [.. rencana.Simpul.Where(s => s.Jenis == JenisSimpul.Program).Select(s => s.Id)]);
        var pagu = (rencana.InForce(JenisDokumen.Dpa).FirstOrDefault() ?? rencana.InForce(JenisDokumen.Renja).FirstOrDefault())?.Nama ?? "";
        return new(hasil.Periode, kunci?.Dokumen ?? hasil.Dokumen, pagu, hasil.Aturan, kunci, sasaran, kantor, money, jumlah, Notes(kunci, hasil, rows, uang, tribulan));

        UangTahunan Money(JenisSimpul jenis, string kode, string uraian, IReadOnlyList<SimpulId> nodes)
        {
            var u = uang.Of(nodes, tribulan.Nomor);
            return new(jenis, kode, uraian, u.Pagu, u.TahunIni);
        }

        SasaranTahunan Of(string kode, string uraian, RataRataCapaian rata, IReadOnlyList<IndikatorTahunan> indikator, IReadOnlyList<SimpulId> nodes)
        {
            var u = uang.Of(nodes, tribulan.Nomor);
            return new(kode, uraian, rata.Predikat?.Label, indikator, u.Pagu, u.TahunIni, Efisiensi.Of(rata.Nilai, u.Pagu, u.TahunIni));
        }
    }

    private IndikatorTahunan Row(IndikatorTerukur i, KunciPeriode? kunci)
    {
        var c = i.Capaian;
        if (kunci is null) return new(i.Id, i.Definisi, c.Target, c.Realisasi, c.Nilai, c.Predikat?.Label, c.Alasan is { } why ? sentences.Of(why.Kode, why.Rincian) : null);
        return kunci.Capaian.FirstOrDefault(k => k.IndikatorId == i.Id) is { } stored
            ? new(i.Id, i.Definisi, stored.Target, stored.Realisasi, stored.Nilai, stored.Predikat, stored.Alasan)
            : new(i.Id, i.Definisi, null, null, null, null, "Tidak termasuk yang dikunci.");
    }

    /// <summary>The measured means where the rows are the measured ones; where locked figures differ, those of the locked figures.</summary>
    private static (IReadOnlyList<RataRataCapaian> PerSasaran, RataRataCapaian Kantor) Means(HasilPengukuran hasil, RencanaTahun rencana, Dictionary<SimpulId, IReadOnlyList<IndikatorTahunan>> rows)
    {
        if (!Differs(hasil, rows)) return ([.. hasil.Sasaran.Select(s => s.RataRata)], hasil.Kantor);
        var indikator = rencana.Indikator.ToDictionary(i => i.Id);
        var kantor = Pengukuran.Office(
        [
            .. hasil.Sasaran.Select(s => new KelompokSasaran(s.Kode,
            [
                .. rows[s.Id].Select(r => new AnggotaRataRata(indikator.TryGetValue(r.Id, out var i) ? i.Kode : r.Definisi.Nama, r.Capaian, i?.Bobot ?? 1)
                {
                    Iku = i?.Iku ?? false,
                    Bertarget = r.Target is not null,
                    Pagu = rencana.PaguOf(s.Id) / rows[s.Id].Count,
                }),
            ], Pagu: rencana.PaguOf(s.Id))),
        ], hasil.Aturan, hasil.Kebijakan);
        return (kantor.PerSasaran, kantor.Kantor);
    }

    private static bool Differs(HasilPengukuran hasil, Dictionary<SimpulId, IReadOnlyList<IndikatorTahunan>> rows) =>
        hasil.Sasaran.Any(s => s.Indikator.Zip(rows[s.Id]).Any(x => x.First.Capaian.Nilai != x.Second.Capaian));

    private List<string> Notes(KunciPeriode? kunci, HasilPengukuran hasil, Dictionary<SimpulId, IReadOnlyList<IndikatorTahunan>> rows, UangSimpul uang, Tribulan tribulan)
    {
        var notes = new List<string>();
        if (kunci is null) notes.Add($"{hasil.Periode} belum dikunci. Angka ini dapat berubah.");
        else if (Differs(hasil, rows)) notes.Add("Sesudah dikunci ada data yang berubah. Capaian indikator tetap seperti yang dikunci; rata-ratanya dihitung dari angka itu.");
        if (kunci is null) notes.AddRange(hasil.Sasaran.SelectMany(s => s.Indikator).SelectMany(i => i.Capaian.Catatan.Select(c => $"{i.Definisi.Nama}: {sentences.Of(c.Kode, c.Rincian)}")));
        notes.AddRange(rows.Values.SelectMany(r => r).Where(r => r.Alasan is not null).Select(r => $"{r.Definisi.Nama}: {r.Alasan}"));
        if (!uang.Knows(tribulan.Nomor)) notes.Add($"Realisasi anggaran sampai dengan {tribulan} belum dimasukkan; yang tercetak adalah yang terakhir diketahui.");
        return notes;
    }
}
