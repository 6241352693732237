using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Dokumen;

/// <summary>The documents of a year with their state, what is missing, and the one next act.</summary>
public sealed class IndexModel(ListDokumen list, OfficeTime time) : SiklusPage
{
    private const int MostNamed = 3;

    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    public int Year { get; private set; }

    public DaftarDokumen? Daftar { get; private set; }

    public bool MayPlan => Actor.May(Hak.SusunRencana);

    public IEnumerable<(string Judul, IEnumerable<TempatDokumen> Tempat)> Groups =>
    [
        ($"Renstra {Daftar!.Pohon.Mulai}–{Daftar.Pohon.Akhir}", Daftar.Tempat.Where(t => DokumenRencana.IsMultiYear(t.Jenis))),
        ($"Tahun {Year}", Daftar.Tempat.Where(t => !DokumenRencana.IsMultiYear(t.Jenis) && t.Jenis != JenisDokumen.PerjanjianKinerja && t.Jenis != JenisDokumen.RencanaAksi)),
        ($"Perjanjian Kinerja {Year}", Daftar.Tempat.Where(t => t.Jenis == JenisDokumen.PerjanjianKinerja)),
        ($"Rencana Aksi {Year}", Daftar.Tempat.Where(t => t.Jenis == JenisDokumen.RencanaAksi)),
    ];

    /// <summary>What comes next, in a sentence; null when nothing does.</summary>
    public string? NextSentence
    {
        get
        {
            var drawn = Daftar!.Tempat.Where(t => t.Dokumen is { IsOpen: true }).ToList();
            var promises = drawn.FindAll(t => t.PihakPertama is not null);
            var open = promises.Count > MostNamed
                ? [.. drawn.Except(promises).Select(NameOf), $"Perjanjian Kinerja {promises.Count} jabatan"]
                : drawn.ConvertAll(NameOf);
            var none = Daftar.Tempat.Where(t => t.Dokumen is null).ToList();
            var posts = none.Count(t => t.PihakPertama is not null);
            var missing = none.Where(t => t.PihakPertama is null).Select(t => t.Nama).Concat(posts > 0 ? [$"Perjanjian Kinerja {posts} jabatan"] : []).ToList();
            if (open.Count == 0 && missing.Count == 0) return null;
            return string.Join(" ", new[] { open.Count > 0 ? $"Sedang disusun: {App.Common.Indonesian.List(open)}." : null, missing.Count > 0 ? $"Belum ada: {App.Common.Indonesian.List(missing)}." : null }.OfType<string>());
        }
    }

    /// <summary>The one next act of a place; null when nothing is to be done.</summary>
    public (string Kata, string Url)? NextOf(TempatDokumen place) => place.Langkah == LangkahDokumen.Mulai
        ? ("Mulai", DokumenWords.BeginUrl(place.Jenis, Year, place.PihakPertama))
        : place.Dokumen is { } known ? DokumenWords.NextOf(known, place.Langkah) : null;

    private static string NameOf(TempatDokumen place) => place.PihakPertama is null ? place.Dokumen!.Nama : $"{place.Dokumen!.Nama} {place.Nama}";

    protected override async Task<bool> LoadAsync()
    {
        Year = Tahun ?? (await time.TodayAsync(Cancel)).Year;
        Daftar = await list.RunAsync(Year, Cancel);
        return true;
    }
}
