using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;

namespace Siklus.App.Correspondence;

/// <summary>What somebody looks for in the archive.</summary>
/// <param name="Kata">Words; a file is found when it has them all, in its description, matter, class, place or the title or number of a document in it.</param>
/// <param name="Tahun">Year, or null for all.</param>
/// <param name="Tribulan">Quarter, or null for all.</param>
/// <param name="Klasifikasi">Code of a class, or null for all.</param>
/// <param name="Halaman">Page, from 1.</param>
public sealed record ArsipQuery(string? Kata = null, int? Tahun = null, int? Tribulan = null, string? Klasifikasi = null, int Halaman = 1);

/// <summary>A page of the archive.</summary>
/// <param name="Items">The files, newest first.</param>
/// <param name="Jumlah">How many were found.</param>
/// <param name="Halaman">The page shown; the last one when a later one was asked for.</param>
/// <param name="JumlahHalaman">How many pages, at least 1.</param>
/// <param name="AdaArsip">Whether the archive holds anything at all.</param>
/// <param name="Tahun">Years that occur, newest first.</param>
/// <param name="Klasifikasi">Classes that occur.</param>
public sealed record ArsipList(
    IReadOnlyList<ArsipItem> Items, int Jumlah, int Halaman, int JumlahHalaman, bool AdaArsip, IReadOnlyList<int> Tahun, IReadOnlyList<KlasifikasiTerpakai> Klasifikasi);

/// <summary>A class that occurs in the archive.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Uraian">Its name.</param>
public sealed record KlasifikasiTerpakai(string Kode, string Uraian);

/// <summary>A file in the list.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Uraian">What it holds.</param>
/// <param name="Perihal">What the case was about.</param>
/// <param name="Tahun">Year.</param>
/// <param name="Tribulan">Quarter, or null.</param>
/// <param name="KodeKlasifikasi">Code of its class.</param>
/// <param name="Klasifikasi">Name of its class.</param>
/// <param name="Lokasi">Where the paper stands, or null.</param>
/// <param name="Ditutup">Day on which it was closed.</param>
/// <param name="AktifSampai">Active until then.</param>
/// <param name="InaktifSampai">Inactive until then.</param>
/// <param name="NasibAkhir">What happens afterwards.</param>
/// <param name="Dokumen">How many documents are in it.</param>
public sealed record ArsipItem(
    ArsipId Id, string Uraian, string Perihal, int Tahun, Tribulan? Tribulan, string KodeKlasifikasi, string Klasifikasi, string? Lokasi, DateOnly Ditutup,
    DateOnly AktifSampai, DateOnly InaktifSampai, string NasibAkhir, int Dokumen)
{
    /// <summary>The period that it is about.</summary>
    public Periode Periode => new(Tahun, Tribulan);
}

/// <summary>Looks through the archive.</summary>
public sealed class ListArsip(SiklusDb db)
{
    /// <summary>Files on a page.</summary>
    public const int PerHalaman = 20;

    /// <summary>The files that match.</summary>
    public async Task<ArsipList> RunAsync(ArsipQuery query, CancellationToken cancel = default)
    {
        var all = db.Set<ArsipRow>().AsNoTracking();
        var found = all;
        foreach (var word in SearchText.Words(query.Kata)) found = found.Where(a => a.Cari.Contains(word));
        if (query.Tahun is { } tahun) found = found.Where(a => a.Tahun == tahun);
        if (query.Tribulan is >= 1 and <= 4 and var nomor)
        {
            Tribulan? tribulan = new Tribulan(nomor);
            found = found.Where(a => a.Tribulan == tribulan);
        }
        if (!string.IsNullOrWhiteSpace(query.Klasifikasi)) found = found.Where(a => a.KodeKlasifikasi == query.Klasifikasi);

        var jumlah = await found.CountAsync(cancel);
        var halaman = Math.Max(1, (jumlah + PerHalaman - 1) / PerHalaman);
        var ini = Math.Clamp(query.Halaman, 1, halaman);
        var items = await found.OrderByDescending(a => a.DiarsipkanPada).ThenByDescending(a => a.Id).Skip((ini - 1) * PerHalaman).Take(PerHalaman)
            .Select(a => new ArsipItem(
                a.Id, a.Uraian, a.Perihal, a.Tahun, a.Tribulan, a.KodeKlasifikasi, a.Klasifikasi, a.Lokasi, a.Ditutup, a.AktifSampai, a.InaktifSampai, a.NasibAkhir,
                a.Isi.Count))
            .ToListAsync(cancel);
        var kelas = await all.Select(a => new { a.KodeKlasifikasi, a.Klasifikasi }).Distinct().ToListAsync(cancel);
        return new(
            items, jumlah, ini, halaman, kelas.Count > 0, await all.Select(a => a.Tahun).Distinct().OrderDescending().ToListAsync(cancel),
            [.. kelas.OrderBy(k => k.KodeKlasifikasi, StringComparer.Ordinal).Select(k => new KlasifikasiTerpakai(k.KodeKlasifikasi, k.Klasifikasi))]);
    }
}
