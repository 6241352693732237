using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Correspondence;

/// <summary>What somebody looks for in the register of outgoing letters.</summary>
/// <param name="Tahun">Year of the register.</param>
/// <param name="Kata">Words; a letter is found when number, matter and receivers have them all.</param>
/// <param name="Jenis">Kind of document, or null for all.</param>
/// <param name="Dari">First date, or null.</param>
/// <param name="Sampai">Last date, or null.</param>
/// <param name="Halaman">Page, from 1; null for the whole register in the order of its numbers, to print and to take away.</param>
public sealed record SuratKeluarQuery(int Tahun, string? Kata = null, JenisNaskah? Jenis = null, DateOnly? Dari = null, DateOnly? Sampai = null, int? Halaman = 1);

/// <summary>A page of the register.</summary>
/// <param name="Items">The letters, newest first; the whole register begins with its first.</param>
/// <param name="Jumlah">How many were found.</param>
/// <param name="Halaman">The page shown.</param>
/// <param name="JumlahHalaman">How many pages, at least 1.</param>
/// <param name="Tahun">Years that have a register, newest first.</param>
/// <param name="Jenis">Kinds that occur in the year.</param>
public sealed record SuratKeluarList(
    IReadOnlyList<SuratKeluarItem> Items, int Jumlah, int Halaman, int JumlahHalaman, IReadOnlyList<int> Tahun, IReadOnlyList<JenisNaskah> Jenis);

/// <summary>A line of the register.</summary>
/// <param name="Urut">Running number of the year.</param>
/// <param name="Nomor">The number as printed.</param>
/// <param name="Tanggal">Date of the letter.</param>
/// <param name="Hal">What it is about.</param>
/// <param name="Tujuan">To whom, one a line.</param>
/// <param name="NaskahId">The letter.</param>
/// <param name="Jenis">Its kind.</param>
/// <param name="Keadaan">Where it stands: a number stays taken when its letter was replaced.</param>
/// <param name="PelaksanaanId">The case that it came from, or null.</param>
/// <param name="Oleh">Who took the number.</param>
public sealed record SuratKeluarItem(
    int Urut, string Nomor, DateOnly Tanggal, string Hal, string Tujuan, NaskahId NaskahId, JenisNaskah Jenis, KeadaanNaskah Keadaan, PelaksanaanId? PelaksanaanId, string Oleh);

/// <summary>Looks through the register of outgoing letters.</summary>
public sealed class ListSuratKeluar(SiklusDb db)
{
    /// <summary>Letters on a page.</summary>
    public const int PerHalaman = 30;

    /// <summary>What a kind of letter is called in the register.</summary>
    public static string NameOf(JenisNaskah jenis) => jenis switch
    {
        JenisNaskah.SuratPengantar => "Surat pengantar",
        JenisNaskah.Undangan => "Undangan",
        JenisNaskah.NotaDinas => "Nota dinas",
        JenisNaskah.Keputusan => "Keputusan",
        _ => "Naskah lain",
    };

    /// <summary>The letters that match.</summary>
    public async Task<SuratKeluarList> RunAsync(SuratKeluarQuery query, CancellationToken cancel = default)
    {
        var register = db.Set<SuratKeluarRow>().AsNoTracking();
        var found = register.Where(s => s.Tahun == query.Tahun);
        foreach (var word in SearchText.Words(query.Kata)) found = found.Where(s => s.Cari.Contains(word));
        if (query.Dari is { } dari) found = found.Where(s => s.Tanggal >= dari);
        if (query.Sampai is { } sampai) found = found.Where(s => s.Tanggal <= sampai);
        var naskah = db.Set<Naskah>().AsNoTracking();
        if (query.Jenis is { } jenis) found = found.Where(s => naskah.Any(n => n.Id == s.NaskahId && n.Jenis == jenis));

        var jumlah = await found.CountAsync(cancel);
        var pages = Math.Max(1, (jumlah + PerHalaman - 1) / PerHalaman);
        var page = Math.Clamp(query.Halaman ?? 1, 1, pages);
        var shown = query.Halaman is null ? found.OrderBy(s => s.Urut) : found.OrderByDescending(s => s.Urut).Skip((page - 1) * PerHalaman).Take(PerHalaman);
        var lines = await (
            from s in shown
            join n in naskah on s.NaskahId equals n.Id
            join p in db.Set<Pegawai>() on s.Oleh equals p.Id
            select new SuratKeluarItem(s.Urut, s.Nomor, s.Tanggal, s.Hal, s.Tujuan, s.NaskahId, n.Jenis, n.Keadaan, n.PelaksanaanId, p.Nama)).ToListAsync(cancel);
        var kinds = await naskah.Where(n => register.Any(s => s.Tahun == query.Tahun && s.NaskahId == n.Id)).Select(n => n.Jenis).Distinct().ToListAsync(cancel);
        return new(
            [.. query.Halaman is null ? lines.OrderBy(l => l.Urut) : lines.OrderByDescending(l => l.Urut)], jumlah, page, pages,
            await register.Select(s => s.Tahun).Distinct().OrderDescending().ToListAsync(cancel), [.. kinds.OrderBy(NameOf, StringComparer.Ordinal)]);
    }
}
