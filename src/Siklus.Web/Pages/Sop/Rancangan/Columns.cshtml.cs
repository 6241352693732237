using Microsoft.AspNetCore.Mvc;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>The columns of pelaksana of a draft, with the sheet beside that follows what is typed and moved.</summary>
public sealed class ColumnsModel : RancanganPage
{
    /// <summary>Columns that an office usually has, with the codes for which it has settings.</summary>
    public static IReadOnlyList<(string Kode, string Nama)> Usual { get; } =
    [
        ("camat", "Camat"), ("sekretariat", "Sekretaris"), ("kasi-kasubag", "Kasi/Kasubbag"), ("tim-sakip", "Tim SAKIP"), ("kasubag-evapor", "Kasubbag Evapor"),
        ("kasubag-umum", "Kasubbag Umum"), ("kasi-terkait", "Kasi terkait"), ("staf", "Staf"),
    ];

    private const int Spare = 2;

    [BindProperty]
    public List<KolomIsian> Kolom { get; set; } = [];

    /// <summary>The column that was just moved: its place now and the direction; null while nothing was.</summary>
    public (int Place, int Arah)? Moved { get; private set; }

    /// <summary>The button that a keyboard goes on from: the one that moved the column, or at the edge the one that moves it back.</summary>
    public (int Place, int Arah)? Focus => Moved is not { } moved ? null : moved.Place + moved.Arah is var next && next >= 0 && next < Kolom.Count ? moved : (moved.Place, -moved.Arah);

    public string ColumnsUrl => $"{DraftUrl}/kolom";

    public Task<IActionResult> OnPostAsync() => ChangeAsync(sop => sop.ReplaceKolom(Chosen(sop), Renamed(sop)), DraftUrl, "Kolom pelaksana disimpan.");

    /// <summary>Lets a column change places with its neighbour in the form and on the sheet; nothing is saved.</summary>
    public async Task<IActionResult> OnPostGeserAsync(int nomor, int arah)
    {
        var (dari, ke) = (nomor - 1, nomor - 1 + Math.Sign(arah));
        if (dari >= 0 && dari < Kolom.Count && ke >= 0 && ke < Kolom.Count)
        {
            (Kolom[dari], Kolom[ke]) = (Kolom[ke], Kolom[dari]);
            Moved = (ke, Math.Sign(arah));
        }
        return await OnPostPratinjauAsync();
    }

    /// <summary>Shows the page with what is typed, and saves nothing.</summary>
    public async Task<IActionResult> OnPostPratinjauAsync()
    {
        var seen = Seen;
        if (!await LoadAsync()) return NotFound();
        // What somebody else saved meanwhile must still be told when this is saved.
        ModelState.Clear();
        Seen = seen;
        Sop = Sop.ReplaceKolom(Chosen(Sop), Renamed(Sop));
        return Page();
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        if (HttpMethods.IsPost(Request.Method)) return true;
        Kolom = [.. Sop.Kolom.Select(k => new KolomIsian { Kode = k.Kode, Nama = k.Nama })];
        if (Kolom.Count == 0) Kolom = [.. Usual.Take(4).Select(k => new KolomIsian { Nama = k.Nama })];
        for (var i = 0; i < Spare; i++) Kolom.Add(new KolomIsian());
        return true;
    }

    // A column that is given the name of another usual one becomes that one, wherever it stands.
    private Dictionary<string, string> Renamed(SopDefinition sop) => Kolom
        .Where(k => k.Kode is { Length: > 0 } && UsualOf(k.Nama) is { } usual && usual != k.Kode && sop.KolomOf(usual) is null)
        .ToDictionary(k => k.Kode!, k => UsualOf(k.Nama)!);

    private static string? UsualOf(string? nama) => Usual.FirstOrDefault(u => string.Equals(u.Nama, nama?.Trim(), StringComparison.OrdinalIgnoreCase)).Kode;

    // A name that is known gets the code for which the office has said who it stands for.
    private IReadOnlyList<Kolom> Chosen(SopDefinition sop)
    {
        var renamed = Renamed(sop);
        var columns = new List<Kolom>();
        foreach (var typed in Kolom.Where(k => !string.IsNullOrWhiteSpace(k.Nama)))
        {
            var nama = typed.Nama!.Trim();
            var stem = typed.Kode is { Length: > 0 } kept ? renamed.GetValueOrDefault(kept, kept)
                : UsualOf(nama) is { } usual ? usual
                : KodeSop.Of(nama, "kolom");
            columns.Add(new Kolom(KodeSop.Free(stem, kode => columns.Exists(c => c.Kode == kode)), nama));
        }
        return columns;
    }
}

/// <summary>A column as typed.</summary>
public sealed class KolomIsian
{
    /// <summary>Its code; empty for a new one.</summary>
    public string? Kode { get; set; }

    /// <summary>Its name as printed; empty takes it out.</summary>
    public string? Nama { get; set; }
}
