using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Sop.Bindings.Penomoran;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Common;

namespace Siklus.App.Sop.Bindings.Pengiriman;

/// <summary>What is typed about a delivery.</summary>
public sealed class PengirimanIsian
{
    /// <summary>Deliveries, one row a receiver.</summary>
    public List<BarisKirim> Baris { get; set; } = [];
}

/// <summary>The delivery to one receiver.</summary>
public sealed class BarisKirim : IBerberkas
{
    /// <summary>Ways in which documents leave the office.</summary>
    public static IReadOnlyList<string> PilihanCara { get; } = ["Diantar langsung", "Pos atau kurir", "Surat elektronik", "Aplikasi (SRIKANDI, e-SAKIP)"];

    /// <summary>To whom.</summary>
    public string? Tujuan { get; set; }

    /// <summary>One of <see cref="PilihanCara"/>.</summary>
    public string? Cara { get; set; }

    /// <summary>Day of delivery.</summary>
    public DateOnly? Tanggal { get; set; }

    /// <summary>Who received it, with post.</summary>
    public string? Penerima { get; set; }

    /// <inheritdoc/>
    public List<Guid> Berkas { get; set; } = [];

    /// <summary>Nothing is typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Tujuan) && string.IsNullOrWhiteSpace(Penerima) && Berkas.Count == 0;
}

/// <summary>Pengiriman: what was delivered to whom, how and when, with the proof ("Pengiriman dokumen Lakip", "mendistribusikan").</summary>
public sealed class PengirimanKind(IsianStore drafts, NaskahMaker naskah, SiklusDb db) : IsianKind<PengirimanIsian>(drafts, naskah)
{
    private readonly IsianStore drafts = drafts;

    /// <inheritdoc/>
    public override string Jenis => "pengiriman";

    /// <inheritdoc/>
    public override string Nama => "Pengiriman";

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(PengirimanIsian isian, WorkContext work)
    {
        if (isian.Baris.TrueForAll(b => b.IsBlank)) yield return new WorkError("Isian.Baris[0].Tujuan", "Tulis paling sedikit satu pengiriman.");
        for (var i = 0; i < isian.Baris.Count; i++)
        {
            var row = isian.Baris[i];
            if (row.IsBlank) continue;
            if (string.IsNullOrWhiteSpace(row.Tujuan)) yield return new WorkError($"Isian.Baris[{i}].Tujuan", $"Tulis tujuan pengiriman {i + 1}.");
            if (!BarisKirim.PilihanCara.Contains(row.Cara)) yield return new WorkError($"Isian.Baris[{i}].Cara", $"Pilih cara pengiriman {i + 1}.");
            if (row.Tanggal is null) yield return new WorkError($"Isian.Baris[{i}].Tanggal", $"Isi tanggal pengiriman {i + 1}.");
            else if (row.Tanggal > work.Today) yield return new WorkError($"Isian.Baris[{i}].Tanggal", $"Pengiriman {i + 1} belum terjadi. Selesaikan langkah ini sesudah dikirim.");
            if (string.IsNullOrWhiteSpace(row.Penerima) && row.Berkas.Count == 0)
                yield return new WorkError($"Isian.Baris[{i}].Penerima", $"Tulis siapa yang menerima pengiriman {i + 1}, atau unggah buktinya.");
        }
    }

    /// <inheritdoc/>
    protected override async Task<PengirimanIsian> BlankAsync(WorkContext work, CancellationToken cancel)
    {
        var kepada = RekapText.Lines((await drafts.LatestAsync<PenomoranIsian>(work, PenomoranKind.Kode, cancel))?.Kepada);
        return new PengirimanIsian { Baris = [.. kepada.DefaultIfEmpty("").Select(tujuan => new BarisKirim { Tujuan = tujuan, Cara = BarisKirim.PilihanCara[0], Tanggal = work.Today })] };
    }

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(PengirimanIsian isian, WorkContext work, CancellationToken cancel)
    {
        var rows = isian.Baris.Where(b => !b.IsBlank).ToList();
        var ids = rows.SelectMany(b => b.Berkas).Select(id => new BerkasId(id)).ToList();
        var files = await db.Set<BerkasRow>().AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id.Value, cancel);
        if (files.Count != ids.Distinct().Count()) throw new RuleViolationException(BerkasRules.TidakAda);
        var isi = DaftarIsian.Build(new DaftarIsianData(
            work.Instansi.Kop, "Bukti Pengiriman", work.Loaded.Row.Perihal, [new("Tujuan", 26), new("Cara", 18), new("Tanggal", 18), new("Diterima oleh", 20), new("Bukti", 12)],
            [.. rows.Select(b => (IReadOnlyList<string>)[
                b.Tujuan!.Trim(), b.Cara!, Indonesian.Date(b.Tanggal!.Value), b.Penerima?.Trim() ?? "-", b.Berkas.Count == 0 ? "-" : string.Join("; ", b.Berkas.Select(id => files[id].Nama))])],
            [], work.Today, work.Signer()));
        return [new NewNaskah(
            work.OutputKode, JenisNaskah.BuktiPengiriman, DaftarIsian.Kode, DaftarIsian.Versi, $"Bukti Pengiriman: {work.Loaded.Row.Perihal}", isi,
            [.. files.Values.Select(f => new SumberData("berkas", f.Id.Value, f.Sha256))])];
    }
}
