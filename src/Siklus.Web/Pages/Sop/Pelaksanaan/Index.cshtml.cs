using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Runs of SOPs, late ones first, page by page. The filter and the place in the list stand in the address.</summary>
public sealed class IndexModel(ListPelaksanaan list, SopLibrary library, OfficeNames names) : SiklusPage
{
    [BindProperty(SupportsGet = true, Name = "sop")]
    public string? Sop { get; set; }

    /// <summary>The word of the state in the address.</summary>
    [BindProperty(SupportsGet = true, Name = "keadaan")]
    public string? Keadaan { get; set; }

    [BindProperty(SupportsGet = true, Name = "giliran")]
    public Guid? Giliran { get; set; }

    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Tahun { get; set; }

    [BindProperty(SupportsGet = true, Name = "tw")]
    public int? TribulanNumber { get; set; }

    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Cari { get; set; }

    /// <summary>Where the page is read from.</summary>
    [BindProperty(SupportsGet = true, Name = "letak")]
    public string? Letak { get; set; }

    public DaftarPelaksanaan Result { get; private set; } = null!;

    /// <summary>The states with how many cases stand so under the rest of the filter; without a code, all of them.</summary>
    public IReadOnlyList<(string? Code, string Name, JumlahPelaksanaan Count, string Url)> States { get; private set; } = [];

    public IReadOnlyList<Choice> Sops { get; private set; } = [];

    public IReadOnlyList<Choice> Posts { get; private set; } = [];

    public IReadOnlyList<Choice> Years { get; private set; } = [];

    public static IEnumerable<Choice> Quarters => Tribulan.All.Select(t => new Choice(Text(t.Nomor), t.ToString()));

    public bool IsFiltered => !Pilihan.IsEmpty;

    /// <summary>Narrowed by something that lies under "Saringan lain".</summary>
    public bool IsNarrowedFurther => Pilihan.Giliran is not null || Pilihan.Tahun is not null || Pilihan.Tribulan is not null;

    /// <summary>The office has begun a case at some time.</summary>
    public bool HasCases => Years.Count > 0;

    public bool MayStart => Actor.May(Hak.MulaiPelaksanaan);

    /// <summary>The code of the state that is chosen, or null.</summary>
    public string? State => KasusWords.States.Where(s => s.Code == Keadaan).Select(s => s.Code).FirstOrDefault();

    public string UrlAt(LetakDaftar? letak) => UrlOf(State, letak);

    private PilihanPelaksanaan Pilihan => new(
        Sop, KasusWords.States.Where(s => s.Code == Keadaan).Select(s => (KeadaanPelaksanaan?)s.Keadaan).FirstOrDefault(), Giliran is { } post ? new JabatanId(post) : null, Tahun,
        TribulanNumber is >= 1 and <= 4 and var number ? new Tribulan(number) : null, Cari);

    protected override async Task<bool> LoadAsync()
    {
        await names.LoadAsync(Cancel);
        Years = [.. (await list.YearsAsync(Cancel)).Select(y => new Choice(Text(y), Text(y)))];
        if (!HasCases) return true;
        Result = await list.RunAsync(Pilihan, LetakDaftar.Parse(Letak), cancel: Cancel);
        States = [.. (await list.CountAsync(Pilihan, Cancel)).Select(c =>
        {
            var (_, code, name) = KasusWords.States.FirstOrDefault(s => s.Keadaan == c.Keadaan);
            return c.Keadaan is null ? (null, "Semua", c.Jumlah, UrlOf(null, null)) : ((string?)code, name, c.Jumlah, UrlOf(code, null));
        })];
        var sops = (await library.AllAsync(Cancel)).Select(s => s.Sop).ToList();
        var twice = sops.GroupBy(s => s.Identitas.Judul).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        Sops = [.. sops.Select(s => new Choice(s.Kode, twice.Contains(s.Identitas.Judul) ? $"{s.Identitas.Judul} ({s.Identitas.Instansi})" : s.Identitas.Judul))];
        Posts = [.. names.Jabatan.Select(j => new Choice(j.Id.Value.ToString("D"), j.Nama))];
        return true;
    }

    private string UrlOf(string? state, LetakDaftar? letak)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[]
            {
                ("keadaan", state), ("sop", Sop), ("giliran", Giliran?.ToString("D")), ("tahun", Tahun is { } year ? Text(year) : null), ("tw", TribulanNumber is { } quarter ? Text(quarter) : null),
                ("cari", Cari), ("letak", letak?.ToString()),
            })
            if (!string.IsNullOrEmpty(value)) query.Add(name, value);
        return $"/pelaksanaan{query}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
