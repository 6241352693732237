using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Planning.Nomenklatur;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Nomenklatur;

/// <summary>The nomenklatur of a year to look things up in: program, kegiatan, sub kegiatan with indikator and satuan.</summary>
public sealed class IndexModel(ReadNomenklatur read, OfficeTime time, Sentences sentences) : SiklusPage
{
    private const string Semua = "semua";

    // Up to so many found lines are laid open at once; more are opened by hand.
    private const int MostOpen = 60;

    private HashSet<string>? found;

    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Tahun { get; set; }

    [BindProperty(SupportsGet = true, Name = "bidang")]
    public string? Bidang { get; set; }

    public NomenklaturTahun Daftar { get; private set; } = null!;

    public IReadOnlyList<Choice> Years { get; private set; } = [];

    public IReadOnlyList<Choice> BidangChoices { get; private set; } = [];

    /// <summary>The bidang that are shown.</summary>
    public IReadOnlyList<(KodeNomenklatur Kode, string? Nama)> Shown { get; private set; } = [];

    /// <summary>How many lines hold what was looked for; null when nothing was.</summary>
    public int? Found { get; private set; }

    /// <summary>Why what was typed is no code, when it looks like one; and the code that was probably meant.</summary>
    public (string Sentence, string? Saran)? WrongCode { get; private set; }

    public bool IsOpen => Found is > 0 and <= MostOpen;

    public bool MayImport => Actor.May(Hak.AturKinerja);

    /// <summary>The lines right below a code that are shown.</summary>
    public IReadOnlyList<NomenklaturEntry> Below(KodeNomenklatur kode) => [.. Daftar.Children(kode).Where(e => found is null || found.Contains(e.Kode.Teks))];

    /// <summary>How many lines of a level lie in what is shown.</summary>
    public int Count(TingkatNomenklatur tingkat) => Daftar.All.Count(e => e.Kode.Tingkat == tingkat && Shown.Any(b => e.Kode.IsUnder(b.Kode)));

    /// <summary>For whom a kegiatan is when it is not for every kabupaten and kota; null otherwise.</summary>
    public static string? OnlyFor(KodeNomenklatur kode) => kode.Kewenangan switch
    {
        null or 2 => null,
        1 => "provinsi",
        3 or 4 => "khusus Papua",
        7 => "khusus Aceh",
        var other => $"kewenangan {other}",
    };

    protected override async Task<bool> LoadAsync()
    {
        var today = await time.TodayAsync(Cancel);
        if (Tahun is < 2000 or > 2100) return false;
        Tahun ??= today.Year;
        Years = [.. Enumerable.Range(today.Year - 3, 6).Append(Tahun.Value).Distinct().Order().Select(y => new Choice($"{y}", $"{y}"))];
        Daftar = await read.RunAsync(Tahun.Value, Cancel);
        BidangChoices = [new(Semua, "Semua"), .. Daftar.Bidang.Select(b => new Choice(b.Kode.Teks, $"{b.Kode} {b.Nama}"))];
        Bidang ??= KodeNomenklatur.Kecamatan.Teks;
        Shown = [.. Daftar.Bidang.Where(b => Bidang == Semua || b.Kode.Teks == Bidang)];
        Search = Search?.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, 200)] : null;
        if (Search is not null) Find(Search);
        return true;
    }

    private void Find(string text)
    {
        var hits = Daftar.Search(text).Where(e => Shown.Any(b => e.Kode == b.Kode || e.Kode.IsUnder(b.Kode))).ToList();
        Found = hits.Count;
        var hit = hits.Select(h => h.Kode.Teks).ToHashSet(StringComparer.Ordinal);
        // A line stands with what is above it, and with all below it: whoever finds a kegiatan wants its sub kegiatan.
        found = [.. hit, .. hits.SelectMany(h => Daftar.Path(h.Kode)).Select(e => e.Kode.Teks)];
        found.UnionWith(Daftar.All.Where(e => Daftar.Path(e.Kode).Any(up => hit.Contains(up.Kode.Teks))).Select(e => e.Kode.Teks));
        if (hits.Count == 0 && (char.IsAsciiDigit(text[0]) || text.StartsWith("x.", StringComparison.OrdinalIgnoreCase)) && KodeNomenklatur.Read(text) is HasilKode.Ditolak refused)
            WrongCode = (sentences.Of(refused.Alasan.Kode, refused.Alasan.Rincian), refused.Saran?.Teks);
    }
}
