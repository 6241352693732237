using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>A line of the list of cases.</summary>
/// <param name="Id">The case.</param>
/// <param name="Perihal">What it is about.</param>
/// <param name="Untuk">For whom or what of several that run side by side, or null.</param>
/// <param name="SopJudul">Title of its SOP.</param>
/// <param name="Periode">Its period.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Urutan">The open step, or null.</param>
/// <param name="JumlahLangkah">How many steps its SOP has.</param>
/// <param name="Putaran">The round.</param>
/// <param name="Tenggat">Due day, or null.</param>
/// <param name="DitutupPada">When it was closed, UTC, or null.</param>
/// <param name="Giliran">Whose turn it is: "Kasi Pemerintahan", "5 Kasi dan 2 Kasubbag"; null of a closed case.</param>
/// <param name="Terlambat">It is open and its due day has passed.</param>
public sealed record PelaksanaanItem(
    PelaksanaanId Id, string Perihal, string? Untuk, string SopJudul, Periode Periode, StatusPelaksanaan Status, int? Urutan, int JumlahLangkah, int Putaran, DateOnly? Tenggat,
    DateTime? DitutupPada, string? Giliran, bool Terlambat);

/// <summary>A page of the list of cases.</summary>
/// <param name="Items">The cases.</param>
/// <param name="Sebelum">Where the page in front of it is read from, or null at the beginning.</param>
/// <param name="Sesudah">Where the page behind it is read from, or null at the end.</param>
/// <param name="Terputus">The search stopped after <see cref="ListPelaksanaan.Jangkauan"/> cases; what is behind has not been looked at.</param>
public sealed record DaftarPelaksanaan(IReadOnlyList<PelaksanaanItem> Items, LetakDaftar? Sebelum, LetakDaftar? Sesudah, bool Terputus);

/// <summary>How many cases stand so, as far as they were counted.</summary>
/// <param name="Jumlah">How many were found.</param>
/// <param name="Lebih">There may be more.</param>
public readonly record struct JumlahPelaksanaan(int Jumlah, bool Lebih);

/// <summary>
/// Cases of the office: open ones by due day, so that the late ones stand on top, then the last closed first. Read from their heads alone: no case is folded. A page costs the same among a
/// hundred cases and among a million: it begins where the one before it ended, one index gives its order, and no more than <see cref="Jangkauan"/> heads are looked through.
/// </summary>
public sealed class ListPelaksanaan(SiklusDb db, SopLibrary library, OfficeNames names, LoadDue loadDue)
{
    /// <summary>Cases on a page.</summary>
    public const int PerHalaman = 50;

    /// <summary>Most heads that one page looks through.</summary>
    public const int Jangkauan = 20_000;

    /// <summary>Most heads that are counted for one number.</summary>
    public const int Hitungan = 1_000;

    /// <summary>One page.</summary>
    /// <param name="pilihan">What is wanted.</param>
    /// <param name="letak">Where it is read from; null from the beginning.</param>
    /// <param name="most">Cases on it.</param>
    /// <param name="cancel">Ends the work early.</param>
    public async Task<DaftarPelaksanaan> RunAsync(PilihanPelaksanaan pilihan, LetakDaftar? letak = null, int most = PerHalaman, CancellationToken cancel = default)
    {
        var due = await loadDue.RunAsync(cancel);
        var back = letak?.Mundur == true;
        var (part, rest) = Part(pilihan, await WaitingAsync(pilihan, cancel), due.Today);
        var ahead = Ordered(From(part, letak), back);
        var rows = await (rest.IsEmpty ? ahead : Ordered(Narrowed(ahead.Take(Jangkauan), rest), back)).Take(most + 1).ToListAsync(cancel);
        var more = rows.Count > most;
        // Only a search that found too little may have stopped before the end.
        var last = more || rest.IsEmpty ? null : await ahead.Skip(Jangkauan - 1).Select(p => new { p.UrutDaftar, p.Id }).FirstOrDefaultAsync(cancel);
        // So near the beginning a page would be short: the first one is shown whole.
        if (back && !more && last is null) return await RunAsync(pilihan, null, most, cancel);
        rows = [.. rows.Take(most)];
        if (back) rows.Reverse();
        var end = more ? Beside(back ? rows[0] : rows[^1], back) : last is null ? null : new LetakDaftar(last.UrutDaftar, last.Id, back);
        var start = letak is null ? null : rows.Count > 0 ? Beside(back ? rows[^1] : rows[0], !back) : letak with { Mundur = !back };
        return new DaftarPelaksanaan(await LinesAsync(rows, due, cancel), back ? end : start, back ? start : end, last is not null);
    }

    /// <summary>How many cases stand in each way under the rest of <paramref name="pilihan"/>; without a way, all of them.</summary>
    public async Task<IReadOnlyList<(KeadaanPelaksanaan? Keadaan, JumlahPelaksanaan Jumlah)>> CountAsync(PilihanPelaksanaan pilihan, CancellationToken cancel = default)
    {
        var today = (await loadDue.RunAsync(cancel)).Today;
        var waiting = await WaitingAsync(pilihan, cancel);
        var counts = new List<(KeadaanPelaksanaan?, JumlahPelaksanaan)>();
        foreach (var state in Enum.GetValues<KeadaanPelaksanaan>().Cast<KeadaanPelaksanaan?>().Prepend(null))
        {
            var wanted = pilihan with { Keadaan = state };
            if (pilihan.Giliran is not null && state is (KeadaanPelaksanaan.Selesai or KeadaanPelaksanaan.Dibatalkan))
            {
                counts.Add((state, default));
                continue;
            }
            var (part, rest) = Part(wanted, waiting, today);
            var some = Ordered(part, back: false).Take(Hitungan + 1);
            var counted = await Narrowed(some, rest).CountAsync(cancel);
            var more = counted > Hitungan || (!rest.IsEmpty && await some.CountAsync(cancel) > Hitungan);
            counts.Add((state, new JumlahPelaksanaan(Math.Min(counted, Hitungan), more)));
        }
        return counts;
    }

    /// <summary>The years that cases are about, the newest first; those between the first and the last too.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel = default)
    {
        var first = await db.Set<PelaksanaanRow>().MinAsync(p => (int?)p.Tahun, cancel);
        var last = await db.Set<PelaksanaanRow>().MaxAsync(p => (int?)p.Tahun, cancel);
        return first is { } a && last is { } b ? [.. Enumerable.Range(a, b - a + 1).Reverse()] : [];
    }

    /// <summary>The cases in which the wanted post has something to do, those due first first; null where no post is wanted.</summary>
    private async Task<IReadOnlyList<PelaksanaanId>?> WaitingAsync(PilihanPelaksanaan pilihan, CancellationToken cancel) => pilihan.Giliran is not { } post ? null
        : [.. (await db.Set<TugasRow>().Where(t => t.JabatanId == post && !t.Membantu && t.Peran != TugasPeran.Penjawab).OrderBy(t => t.Tenggat).Take(Jangkauan).Select(t => t.PelaksanaanId)
            .ToListAsync(cancel)).Distinct()];

    /// <summary>
    /// The part of the list that one index holds in order, and what is still to be looked for in its rows, behind a limit: were it all asked at once, a database that keeps no statistics could
    /// choose the index of the state and read a million rows for one SOP.
    /// </summary>
    private (IQueryable<PelaksanaanRow> Part, PilihanPelaksanaan Left) Part(PilihanPelaksanaan pilihan, IReadOnlyList<PelaksanaanId>? waiting, DateOnly today)
    {
        var all = db.Set<PelaksanaanRow>().AsNoTracking();
        var (rows, rest) = pilihan switch
        {
            // The ids are this office's own; see LinesAsync. One parameter for all of them, which may be thousands.
            _ when waiting is not null => (all.IgnoreQueryFilters().Where(p => EF.Parameter(waiting).Contains(p.Id)), pilihan with { Giliran = null }),
            { Sop: { Length: > 0 } sop } => (all.Where(p => p.SopKode == sop), pilihan with { Sop = null }),
            // Few are paused or cancelled.
            { Keadaan: KeadaanPelaksanaan.Dijeda } => (all.Where(p => p.Status == StatusPelaksanaan.Dijeda), pilihan with { Keadaan = null }),
            { Keadaan: KeadaanPelaksanaan.Dibatalkan } => (all.Where(p => p.Status == StatusPelaksanaan.Dibatalkan), pilihan with { Keadaan = null }),
            { Tahun: { } tahun } => (all.Where(p => p.Tahun == tahun), pilihan with { Tahun = null }),
            { Keadaan: { } state } when StatusOf(state) is { } status => (all.Where(p => p.Status == status), pilihan with { Keadaan = null }),
            _ => (all, pilihan),
        };
        var late = today.DayNumber;
        return pilihan.Keadaan switch
        {
            null => (rows, rest),
            KeadaanPelaksanaan.Terlambat => (rows.Where(p => p.UrutDaftar < late), rest with { Keadaan = null }),
            KeadaanPelaksanaan.Berjalan or KeadaanPelaksanaan.Dijeda => (rows.Where(p => p.UrutDaftar <= PelaksanaanRow.TanpaTenggat), rest),
            _ => (rows.Where(p => p.UrutDaftar > PelaksanaanRow.TanpaTenggat), rest),
        };
    }

    private static StatusPelaksanaan? StatusOf(KeadaanPelaksanaan? keadaan) => keadaan switch
    {
        KeadaanPelaksanaan.Berjalan => StatusPelaksanaan.Berjalan,
        KeadaanPelaksanaan.Dijeda => StatusPelaksanaan.Dijeda,
        KeadaanPelaksanaan.Selesai => StatusPelaksanaan.Selesai,
        KeadaanPelaksanaan.Dibatalkan => StatusPelaksanaan.Dibatalkan,
        _ => null,
    };

    private static IQueryable<PelaksanaanRow> Narrowed(IQueryable<PelaksanaanRow> rows, PilihanPelaksanaan pilihan)
    {
        if (!string.IsNullOrEmpty(pilihan.Sop)) rows = rows.Where(p => p.SopKode == pilihan.Sop);
        if (pilihan.Tahun is { } tahun) rows = rows.Where(p => p.Tahun == tahun);
        if (pilihan.Tribulan is not null) rows = rows.Where(p => p.Tribulan == pilihan.Tribulan);
        foreach (var word in pilihan.Words) rows = rows.Where(p => p.Cari.Contains(word));
        return StatusOf(pilihan.Keadaan) is { } status ? rows.Where(p => p.Status == status) : rows;
    }

    private static IQueryable<PelaksanaanRow> From(IQueryable<PelaksanaanRow> rows, LetakDaftar? letak) => letak switch
    {
        null => rows,
        { Mundur: true } => rows.Where(p => p.UrutDaftar <= letak.Urut && (p.UrutDaftar < letak.Urut || p.Id < letak.Id)),
        _ => rows.Where(p => p.UrutDaftar >= letak.Urut && (p.UrutDaftar > letak.Urut || p.Id > letak.Id)),
    };

    private static IOrderedQueryable<PelaksanaanRow> Ordered(IQueryable<PelaksanaanRow> rows, bool back) =>
        back ? rows.OrderByDescending(p => p.UrutDaftar).ThenByDescending(p => p.Id) : rows.OrderBy(p => p.UrutDaftar).ThenBy(p => p.Id);

    private static LetakDaftar Beside(PelaksanaanRow row, bool back) => new(row.UrutDaftar, row.Id, back);

    private async Task<IReadOnlyList<PelaksanaanItem>> LinesAsync(List<PelaksanaanRow> rows, DueSentence due, CancellationToken cancel)
    {
        await names.LoadAsync(cancel);
        var open = rows.Where(r => r.DitutupPada is null).Select(r => r.Id).ToList();
        // The ids are this office's own. Asked for the office as well, SQLite would rather read all its rows.
        var turns = (await db.Set<TugasRow>().IgnoreQueryFilters().AsNoTracking().Where(t => open.Contains(t.PelaksanaanId) && !t.Membantu && t.Peran != TugasPeran.Penjawab)
            .Select(t => new { t.PelaksanaanId, t.JabatanId }).ToListAsync(cancel)).ToLookup(t => t.PelaksanaanId, t => t.JabatanId);
        var items = new List<PelaksanaanItem>();
        foreach (var row in rows)
        {
            var sop = await library.FindAsync(row.SopVersiId, cancel);
            items.Add(new PelaksanaanItem(row.Id, row.Perihal, row.Untuk, sop.Identitas.Judul, row.Periode, row.Status, row.Urutan, sop.Langkah.Count, row.Putaran, row.Tenggat, row.DitutupPada,
                turns[row.Id].Any() ? names.Short(turns[row.Id]) : null, row.DitutupPada is null && due.IsLate(row.Tenggat)));
        }
        return items;
    }
}
