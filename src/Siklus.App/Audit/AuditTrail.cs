using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Audit;

/// <summary>Adds to what was just saved the rows of the audit list that tell it. The one place where the list is written; <see cref="SiklusDb"/> calls it at every save.</summary>
internal sealed class AuditTrail(SiklusDb db, Acting acting)
{
    private readonly List<object> staged = [];
    private readonly Dictionary<JabatanId, string> posts = [];

    /// <summary>Continues the chain of every office concerned, in the transaction in which the acts were just written: the end of the list is held until it is committed.</summary>
    public async Task WriteAsync(IReadOnlyList<StagedAct> acts, Func<Task<int>> save, CancellationToken cancel)
    {
        foreach (var office in acts.GroupBy(act => act.Instansi)) await StageAsync(office.Key, [.. office], cancel);
        await save();
        foreach (var row in staged) db.Entry(row).State = EntityState.Detached;
    }

    private async Task StageAsync(InstansiId office, IReadOnlyList<StagedAct> acts, CancellationToken cancel)
    {
        var ends = db.Set<UjungJejakRow>().IgnoreQueryFilters().Where(end => end.InstansiId == office);
        // Written with what it holds: whoever comes second waits here until the first has committed, on either database.
        await ends.ExecuteUpdateAsync(set => set.SetProperty(end => end.Nomor, end => end.Nomor), cancel);
        var end = await ends.AsNoTracking().SingleOrDefaultAsync(cancel);
        if (end is null) Add(end = new UjungJejakRow { InstansiId = office, Nomor = 0, Sha256 = JejakAuditRow.Awal }, EntityState.Added);
        else Add(end, EntityState.Unchanged);
        var pelaku = acts.Select(act => act.Riwayat).OfType<RiwayatRow>().Select(row => new Pelaku(row.PegawaiId, row.JabatanId, row.Kapasitas)).FirstOrDefault();
        foreach (var act in acts)
        {
            var row = (await RowAsync(end, act, pelaku, cancel)).Seal();
            (end.Nomor, end.Sha256) = (row.Nomor, row.Sha256);
            Add(row, EntityState.Added);
        }
    }

    private void Add(object row, EntityState state)
    {
        db.Entry(row).State = state;
        staged.Add(row);
    }

    private async Task<JejakAuditRow> RowAsync(UjungJejakRow end, StagedAct act, Pelaku? pelaku, CancellationToken cancel)
    {
        var (jabatan, kapasitas) = pelaku is null ? (acting.JabatanId, acting.Kapasitas) : (pelaku.JabatanId, pelaku.Kapasitas);
        return new JejakAuditRow
        {
            InstansiId = end.InstansiId,
            Nomor = end.Nomor + 1,
            WaktuUtc = (DateTime)CanonicalRow.Value(act.Riwayat?.WaktuUtc ?? acting.UtcNow, 0)!,
            PegawaiId = pelaku?.PegawaiId ?? acting.PegawaiId,
            JabatanId = jabatan,
            Kapasitas = kapasitas,
            Perbuatan = act.Perbuatan,
            Objek = act.Objek.Kode,
            ObjekId = act.Id,
            ObjekNomor = act.Riwayat?.Nomor,
            ObjekSha256 = act.Riwayat is { } riwayat ? RiwayatHash.Of(riwayat) : null,
            Kalimat = $"{await WhoAsync(end.InstansiId, jabatan, kapasitas, pelaku?.PegawaiId ?? acting.PegawaiId, cancel)} {AuditWords.VerbOf(act.Perbuatan)} {act.Objek.Nama}{(act.Sebutan is null ? "" : " " + act.Sebutan)}.",
            Sebelum = end.Sha256,
        };
    }

    private async Task<string> WhoAsync(InstansiId office, JabatanId? jabatan, Kapasitas? kapasitas, PegawaiId? pegawai, CancellationToken cancel)
    {
        if (jabatan is not { } id) return pegawai is null ? "Petugas di peladen" : "Pegawai tanpa jabatan";
        if (!posts.TryGetValue(id, out var nama))
        {
            nama = db.Set<Jabatan>().Local.FindEntry(id)?.Entity.Nama
                ?? await db.Set<Jabatan>().IgnoreQueryFilters().Where(j => j.InstansiId == office && j.Id == id).Select(j => j.Nama).SingleAsync(cancel);
            posts[id] = nama;
        }
        return kapasitas is null or Kapasitas.Definitif ? nama : $"{kapasitas}. {nama}";
    }
}

/// <summary>The hash of an entry of a case's history, the same on both databases.</summary>
internal static class RiwayatHash
{
    public static string Of(RiwayatRow row) => Convert.ToHexStringLower(CanonicalRow.Hash(
        [row.PelaksanaanId.Value, row.Nomor, row.InstansiId.Value, row.CommandId, row.PegawaiId.Value, row.JabatanId.Value, row.Kapasitas.ToString(), CanonicalRow.Value(row.WaktuUtc, 0), row.Jenis, row.Isi]));
}
