using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Audit;

/// <summary>Adds to what is about to be saved the rows of the audit list that tell it. The one place where the list is written; <see cref="SiklusDb"/> calls it at every save.</summary>
internal sealed class AuditTrail(SiklusDb db, Acting acting)
{
    private readonly List<object> staged = [];
    private readonly Dictionary<JabatanId, string> posts = [];

    /// <summary>Continues the chain of every office concerned and saves it together with the acts: the end of the list is held until their transaction is committed.</summary>
    /// <returns>How many rows the acts themselves wrote.</returns>
    /// <exception cref="DbUpdateException">The acts could not be saved; it names the rows that collided, never those of the list.</exception>
    public async Task<int> WriteAsync(IReadOnlyList<StagedAct> acts, Func<Task<int>> save, CancellationToken cancel)
    {
        try
        {
            foreach (var office in acts.GroupBy(act => act.Instansi)) await StageAsync(office.Key, [.. office], cancel);
            return await save() - staged.Count;
        }
        catch (DbUpdateException failure) when (failure is not DbUpdateConcurrencyException && failure.Entries.Any(e => staged.Contains(e.Entity)))
        {
            throw new DbUpdateException(failure.Message, failure.InnerException, [.. failure.Entries.Where(e => !staged.Contains(e.Entity))]);
        }
        finally
        {
            foreach (var row in staged) db.Entry(row).State = EntityState.Detached;
        }
    }

    private async Task StageAsync(InstansiId office, IReadOnlyList<StagedAct> acts, CancellationToken cancel)
    {
        var pelaku = acts.Select(act => act.Riwayat).OfType<RiwayatRow>().Select(row => new Pelaku(row.PegawaiId, row.JabatanId, row.Kapasitas)).FirstOrDefault();
        var (end, isNew) = await TakeEndAsync(office, pelaku?.JabatanId ?? acting.JabatanId, cancel);
        Add(end, isNew ? EntityState.Added : EntityState.Modified);
        foreach (var act in acts)
        {
            var row = (await RowAsync(end, act, pelaku, cancel)).Seal();
            (end.Nomor, end.Sha256) = (row.Nomor, row.Sha256);
            Add(row, EntityState.Added);
        }
    }

    /// <summary>
    /// Written with what it holds: whoever comes second waits here until the first has committed, on either database. One statement, because everybody's acts queue up behind it
    /// (measured by bench/engine); it also tells the name of the post that acts.
    /// </summary>
    private async Task<(UjungJejakRow End, bool IsNew)> TakeEndAsync(InstansiId office, JabatanId? post, CancellationToken cancel)
    {
        var (instansi, jabatan) = (office.Value, post?.Value ?? Guid.Empty);
        var found = await db.Database.SqlQuery<EndAndPost>(
            $"""
            UPDATE ujung_jejak SET nomor = nomor WHERE instansi_id = {instansi}
            RETURNING nomor AS "Nomor", sha256 AS "Sha256", (SELECT nama FROM jabatan WHERE id = {jabatan} AND instansi_id = {instansi}) AS "Nama"
            """).ToListAsync(cancel);
        if (found is not [var end]) return (new UjungJejakRow { InstansiId = office, Nomor = 0, Sha256 = JejakAuditRow.Awal }, true);
        if (post is { } id && end.Nama is { } nama) posts[id] = nama;
        return (new UjungJejakRow { InstansiId = office, Nomor = end.Nomor, Sha256 = end.Sha256 }, false);
    }

    private sealed record EndAndPost(long Nomor, string Sha256, string? Nama);

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
