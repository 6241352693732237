using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning.Cetak;

/// <summary>What the paper of a planning document needs beside what the document says.</summary>
/// <param name="Dokumen">The document.</param>
/// <param name="Instansi">The office.</param>
/// <param name="PihakPertama">Who promises; of documents without parties the head of the office.</param>
/// <param name="PihakKedua">Of a Perjanjian Kinerja who takes the promise.</param>
/// <param name="KepalaKantor">Whether the Perjanjian Kinerja is that of the head of the office.</param>
/// <param name="Anggaran">Of a Rencana Aksi: money of the budget document by code of the node.</param>
/// <param name="Renja">Of a Renja from 2027 on: what stands around it.</param>
/// <param name="Renstra">Of a Renstra: the years that it looks back on.</param>
internal sealed record BahanCetak(
    DokumenTerbaca Dokumen, Instansi Instansi, Penandatangan PihakPertama, Penandatangan PihakKedua, bool KepalaKantor, Func<string, decimal?> Anggaran,
    SekitarRenja? Renja, SekitarRenstra? Renstra)
{
    /// <summary>Year of a document, or its years.</summary>
    public string Masa => Dokumen.Tahun.Count == 1 ? $"{Dokumen.Tahun[0]}" : $"{Dokumen.Tahun[0]}–{Dokumen.Tahun[^1]}";

    /// <summary>"PERUBAHAN PERJANJIAN KINERJA TAHUN 2026".</summary>
    public string Judul(string nama) => $"{Dokumen.Dokumen.Perubahan switch { 0 => "", 1 => "Perubahan ", var n => $"Perubahan ke-{n} " }}{nama} tahun {Masa}".ToUpperInvariant();

    /// <summary>Place and day of signing, with dots for what is not known yet.</summary>
    public string TempatTanggal => $"{Instansi.Kop.Tempat}, {(Dokumen.Dokumen.Tanggal is { } day ? Indonesian.Date(day) : $"……………………… {Dokumen.Tahun[0]}")}";
}

/// <summary>Lays a planning document out as official paper: blocks that every rendering understands.</summary>
public sealed class PrintDokumen(SiklusDb db, InstansiScope scope, ReadRencanaTahun read, ReadSekitarDokumen sekitar, FindPenandatangan signer, OfficeTime time)
{
    private const string KataNomor = "Nomor ";

    /// <summary>The bare number for the place that a decree leaves for it; offices also write "Keputusan Camat … Nomor 000/…".</summary>
    public static string? NomorOf(DokumenRencana dokumen) =>
        dokumen.Nomor is { } nomor && nomor.LastIndexOf(KataNomor, StringComparison.Ordinal) is var at and >= 0 ? nomor[(at + KataNomor.Length)..].Trim() : dokumen.Nomor;

    /// <summary>The paper; <paramref name="tercatat"/> is what Renstra and Renja look back on.</summary>
    public async Task<IsiNaskah> RunAsync(DokumenTerbaca dokumen, RealisasiTercatat tercatat, CancellationToken cancel = default)
    {
        var bahan = await GatherAsync(dokumen, tercatat, cancel);
        return dokumen.Dokumen.Jenis switch
        {
            JenisDokumen.PerjanjianKinerja => KertasPk.Build(bahan),
            JenisDokumen.Renstra => KertasRenstra.Build(bahan),
            JenisDokumen.Iku => KertasIku.Build(bahan),
            JenisDokumen.Dpa => KertasPagu.Build(bahan),
            JenisDokumen.RencanaAksi => KertasRencanaAksi.Build(bahan),
            _ => KertasRenja.Build(bahan),
        };
    }

    private async Task<BahanCetak> GatherAsync(DokumenTerbaca dokumen, RealisasiTercatat tercatat, CancellationToken cancel)
    {
        var instansi = await db.Set<Instansi>().AsNoTracking().SingleAsync(i => i.Id == scope.Current, cancel);
        var posts = await db.Set<Jabatan>().AsNoTracking().OrderBy(j => j.Urutan).ToListAsync(cancel);
        var day = dokumen.Dokumen.Tanggal ?? await time.TodayAsync(cancel);
        var head = posts.Find(j => j.Jenis == JenisJabatan.Camat);
        var first = dokumen.Dokumen.PihakPertamaId is { } id ? posts.Find(j => j.Id == id) : head;
        var second = posts.Find(j => j.Nama == dokumen.Dokumen.PihakKedua);
        var anggaran = dokumen.Dokumen.Jenis == JenisDokumen.RencanaAksi ? await AnggaranAsync(dokumen, cancel) : _ => null;
        var renja = dokumen.Dokumen is { Jenis: JenisDokumen.Renja, Tahun: >= TabelRenja.Sejak } ? await sekitar.OfRenjaAsync(dokumen, tercatat, cancel) : null;
        var renstra = dokumen.Dokumen.Jenis == JenisDokumen.Renstra ? await sekitar.OfRenstraAsync(dokumen, tercatat, cancel) : null;
        var kepala = first is not null && (first.Id == head?.Id || first.AtasanId is null);
        var (pertama, kedua) = (await signer.RunAsync(instansi, first, day, cancel: cancel), await signer.RunAsync(instansi, second, day, dokumen.Dokumen.PihakKedua ?? "", cancel));
        return new BahanCetak(dokumen, instansi, pertama, kedua, kepala, anggaran, renja, renstra);
    }

    private async Task<Func<string, decimal?>> AnggaranAsync(DokumenTerbaca dokumen, CancellationToken cancel)
    {
        if (await read.RunAsync(dokumen.Dokumen.Tahun, cancel) is not { } rencana || rencana.InForce(JenisDokumen.Dpa).FirstOrDefault() is not { } dpa) return _ => null;
        var nodes = rencana.Simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis)).ToDictionary(s => s.Kode, s => s.Id, StringComparer.Ordinal);
        return kode => nodes.TryGetValue(kode, out var id) ? rencana.PaguOf(dpa, id, dokumen.Dokumen.Tahun) : null;
    }
}
