using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>
/// What posts and people of the office are called, and who holds which post today. An office has some forty of each, so all are read at once, when first
/// asked for.
/// </summary>
public sealed class OfficeNames(SiklusDb db, OfficeTime time)
{
    private Dictionary<JabatanId, Jabatan>? jabatan;
    private Dictionary<PegawaiId, Pegawai> pegawai = [];
    private Dictionary<JabatanId, Penugasan> holders = [];
    private Dictionary<JabatanId, Penugasan> behind = [];
    private DateOnly today;

    /// <summary>Reads the office; doing it again costs nothing.</summary>
    public async Task<OfficeNames> LoadAsync(CancellationToken cancel = default)
    {
        if (jabatan is not null) return this;
        today = await time.TodayAsync(cancel);
        pegawai = await db.Set<Pegawai>().AsNoTracking().ToDictionaryAsync(p => p.Id, cancel);
        var penugasan = await db.Set<Penugasan>().AsNoTracking().ToListAsync(cancel);
        holders = penugasan.GroupBy(p => p.JabatanId).Select(g => Penugasan.HolderOn(today, g)).OfType<Penugasan>().ToDictionary(p => p.JabatanId);
        behind = penugasan.Where(p => p.Kapasitas != Kapasitas.Plh).GroupBy(p => p.JabatanId).Select(g => Penugasan.HolderOn(today, g)).OfType<Penugasan>().ToDictionary(p => p.JabatanId);
        jabatan = await db.Set<Jabatan>().AsNoTracking().ToDictionaryAsync(j => j.Id, cancel);
        return this;
    }

    /// <summary>The posts that exist today, in the office's order.</summary>
    public IReadOnlyList<Jabatan> Jabatan => [.. Loaded.Values.Where(j => j.ExistsOn(today)).OrderBy(j => j.Urutan)];

    /// <summary>Each post's direct superior.</summary>
    public IReadOnlyDictionary<JabatanId, JabatanId> Superiors => Loaded.Values.Where(j => j.AtasanId is not null).ToDictionary(j => j.Id, j => j.AtasanId!.Value);

    /// <summary>The posts of today: who stands above whom, who holds which.</summary>
    public SusunanKantor Susunan
    {
        get
        {
            var existing = Jabatan;
            return new(
                Superiors, existing.Where(j => HolderOf(j.Id) is not null).ToDictionary(j => j.Id, j => HolderOf(j.Id)!.Id),
                [.. existing.Where(j => j.Jenis == JenisJabatan.Camat).Select(j => j.Id)], [.. existing.Where(j => j.KelolaKantor).Select(j => j.Id)]);
        }
    }

    /// <summary>Name of a post.</summary>
    public string Of(JabatanId id) => Loaded.TryGetValue(id, out var found) ? found.Nama : "jabatan yang sudah dihapus";

    /// <summary>Name of a person.</summary>
    public string Of(PegawaiId id) => Loaded is not null && pegawai.TryGetValue(id, out var found) ? found.Nama : "pegawai lain";

    /// <summary>Who acted: "Plh. Sekretaris Kecamatan (Bagus Prakoso)".</summary>
    public string Of(Pelaku pelaku)
    {
        var capacity = pelaku.Kapasitas == Kapasitas.Definitif ? "" : $"{pelaku.Kapasitas}. ";
        return $"{capacity}{Of(pelaku.JabatanId)} ({Of(pelaku.PegawaiId)})";
    }

    /// <summary>Names of several posts as a list: "Camat, Kasi Pemerintahan, dan Kasi Kesra".</summary>
    public string Of(IEnumerable<JabatanId> ids) => Indonesian.List([.. ids.Select(Of)]);

    /// <summary>
    /// Names of several posts for a line of limited length: in full up to <paramref name="most"/>, beyond that counted by sort: "5 Kasi dan 2 Kasubbag",
    /// "Camat, Sekretaris Kecamatan, dan 4 Staf".
    /// </summary>
    public string Short(IEnumerable<JabatanId> ids, int most = 3)
    {
        var all = ids.Distinct().ToList();
        if (all.Count <= most) return Of(all);
        var sorts = all.GroupBy(id => Loaded.TryGetValue(id, out var found) ? found.Jenis : (JenisJabatan?)null);
        return Indonesian.List([.. sorts.Select(g => g.Count() == 1 ? Of(g.First()) : $"{g.Count()} {JenisNames.Of(g.Key)}")]);
    }

    /// <summary>The person who holds the post today, or null when nobody does.</summary>
    public Pegawai? HolderOf(JabatanId id) => Loaded is not null && holders.TryGetValue(id, out var held) ? pegawai.GetValueOrDefault(held.PegawaiId) : null;

    /// <summary>In what capacity the post is held today.</summary>
    public Kapasitas? CapacityOf(JabatanId id) => Loaded is not null && holders.TryGetValue(id, out var held) ? held.Kapasitas : null;

    /// <summary>The person on whose behalf a Plh holds the post today, or null when no Plh does.</summary>
    public Pegawai? ReplacedIn(JabatanId id) =>
        CapacityOf(id) == Kapasitas.Plh && behind.TryGetValue(id, out var held) && held.PegawaiId != holders[id].PegawaiId ? pegawai.GetValueOrDefault(held.PegawaiId) : null;

    /// <summary>The unit of a post.</summary>
    public UnitId UnitOf(JabatanId id) => Loaded[id].UnitId;

    private Dictionary<JabatanId, Jabatan> Loaded => jabatan ?? throw new InvalidOperationException("Call LoadAsync first.");
}
