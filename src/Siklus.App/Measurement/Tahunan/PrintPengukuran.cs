using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Measurement.Tahunan;

/// <summary>Lays Pengukuran Kinerja out as official paper with letterhead and signer.</summary>
public sealed class PrintPengukuran(SiklusDb db, InstansiScope scope, FindPenandatangan signer, Sentences sentences, OfficeTime time)
{
    /// <summary>The paper; money down to <paramref name="rincian"/>.</summary>
    public async Task<IsiNaskah> RunAsync(PengukuranTahunan hasil, JenisSimpul rincian, Paper kertas, CancellationToken cancel = default)
    {
        var instansi = await db.Set<Instansi>().AsNoTracking().SingleAsync(i => i.Id == scope.Current, cancel);
        var today = await time.TodayAsync(cancel);
        var head = await signer.HeadAsync(instansi, today, cancel);
        var table = new TabelPengukuran(hasil);
        return IsiNaskah.Of(new PageSetup(kertas, Landscape: true, Margin.Narrow),
        [
            Kop(instansi.Kop),
            Title("Pengukuran Kinerja", underline: false),
            Line($"{instansi.Nama} {instansi.Kabupaten}".ToUpperInvariant(), bold: true, Align.Center),
            Line($"Tahun {hasil.Periode.Tahun}, sampai dengan {hasil.Periode.Tribulan}", align: Align.Center),
            Line($"Target menurut {(hasil.Dokumen.Length > 0 ? hasil.Dokumen : "dokumen yang belum ada")}. {Asal(hasil)}"),
            Chapter("A. Capaian kinerja"),
            table.Kinerja(),
            Chapter("B. Anggaran"),
            Line($"Pagu menurut {(hasil.DokumenPagu.Length > 0 ? hasil.DokumenPagu : "dokumen yang belum ada")}, dalam rupiah."),
            table.Anggaran(rincian),
            Chapter("C. Efisiensi"),
            Line("Tingkat efisiensi = capaian kinerja − serapan anggaran, dalam poin persen. Program di bawah dua sasaran tercantum pada keduanya, tetapi dihitung sekali pada baris kantor."),
            .. hasil.Periode.Tribulan is { Nomor: < 4 } t ? [Line($"Capaian dihitung sampai dengan {t}, sedangkan serapan terhadap pagu setahun; simpulan efisiensi baru tetap pada akhir tahun.")] : Array.Empty<Block>(),
            table.Efisiensi(a => sentences.Of(a.Kode, a.Rincian)),
            .. hasil.Catatan.Count == 0 ? Array.Empty<Block>() : [Line("Catatan:", bold: true), Numbered(hasil.Catatan)],
            Sign(head with { Pembuka = $"{instansi.Kop.Tempat}, ……………………… {today.Year}" }),
        ]);
    }

    private static string Asal(PengukuranTahunan hasil) => hasil.Kunci is { } kunci ? $"Angka yang dikunci{(kunci.NomorVersi > 1 ? $", versi {kunci.NomorVersi}" : "")}; {kunci.Kebijakan}." : "Belum dikunci.";
}
