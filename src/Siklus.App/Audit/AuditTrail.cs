using Siklus.App.Common;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Audit;

/// <summary>
/// What a context has saved and the audit list does not tell yet. <see cref="SiklusDb"/> says what it saves; <see cref="AuditAtCommit"/> has it written as the last thing before the
/// transaction commits: everybody's acts queue up behind the end of their office's list, which is held for no longer than it takes to lengthen it.
/// </summary>
internal sealed class AuditTrail(Acting acting)
{
    private readonly List<Untold> untold = [];
    private Guid? transaction;

    /// <summary>These acts are saved, or about to be.</summary>
    /// <param name="acts">What the audit list has to tell.</param>
    /// <param name="larger">The transaction of which the save is a part; null when it has one of its own.</param>
    public void Add(IReadOnlyList<StagedAct> acts, Guid? larger)
    {
        // What an earlier transaction left behind was undone with it.
        if (larger is null || larger != transaction) untold.Clear();
        transaction = larger;
        foreach (var office in acts.GroupBy(act => act.Instansi))
        {
            var row = office.Select(act => act.Riwayat).FirstOrDefault(riwayat => riwayat is not null);
            var who = row is null ? new Who(acting.PegawaiId, acting.JabatanId, acting.Kapasitas) : new Who(row.PegawaiId, row.JabatanId, row.Kapasitas);
            untold.AddRange(office.Select(act => new Untold(
                act, who, (DateTime)CanonicalRow.Value(act.Riwayat?.WaktuUtc ?? acting.UtcNow, 0)!, act.Riwayat is { } riwayat ? RiwayatHash.Of(riwayat) : null)));
        }
    }

    /// <summary>The save failed.</summary>
    public void Clear() => untold.Clear();

    /// <summary>Continues the chain of every office concerned.</summary>
    public async Task WriteAsync(Guid committing, AuditSql sql, CancellationToken cancel)
    {
        if (!IsOf(committing)) return;
        foreach (var office in untold.GroupBy(u => u.Act.Instansi)) await WriteAsync(office.Key, [.. office], sql, cancel);
    }

    /// <summary>All is stored, and told.</summary>
    public void Committed(Guid committed)
    {
        if (!IsOf(committed)) return;
        foreach (var one in untold) Telemetry.CountAct(one.Act.Perbuatan, one.Act.Objek.Kode);
        untold.Clear();
    }

    private bool IsOf(Guid some) => untold.Count > 0 && (transaction is null || transaction == some);

    private static async Task WriteAsync(InstansiId office, IReadOnlyList<Untold> acts, AuditSql sql, CancellationToken cancel)
    {
        var names = new Dictionary<JabatanId, string>();
        var (nomor, sha256, name) = await sql.TakeEndAsync(office, acts[0].Who.JabatanId, cancel);
        if (acts[0].Who.JabatanId is { } first && name is not null) names[first] = name;
        var rows = new List<JejakAuditRow>();
        foreach (var act in acts)
        {
            if (act.Who.JabatanId is { } post && !names.ContainsKey(post)) names[post] = await sql.NameOfAsync(office, post, cancel);
            var row = RowOf(act, office, nomor + 1, sha256, names);
            (nomor, sha256) = (row.Nomor, row.Sha256);
            rows.Add(row);
        }
        await sql.LengthenAsync(office, rows, cancel);
    }

    private static JejakAuditRow RowOf(Untold told, InstansiId office, long nomor, string sebelum, Dictionary<JabatanId, string> names)
    {
        var (act, who, waktu, sha256) = told;
        return new JejakAuditRow
        {
            InstansiId = office,
            Nomor = nomor,
            WaktuUtc = waktu,
            PegawaiId = who.PegawaiId,
            JabatanId = who.JabatanId,
            Kapasitas = who.Kapasitas,
            Perbuatan = act.Perbuatan,
            Objek = act.Objek.Kode,
            ObjekId = act.Id,
            ObjekNomor = act.Riwayat?.Nomor,
            ObjekSha256 = sha256,
            Kalimat = $"{Subject(who, names)} {AuditWords.VerbOf(act.Perbuatan)} {act.Objek.Nama}{(act.Sebutan is null ? "" : " " + act.Sebutan)}.",
            Sebelum = sebelum,
        }.Seal();
    }

    private static string Subject(Who who, Dictionary<JabatanId, string> names)
    {
        if (who.JabatanId is not { } id) return who.PegawaiId is null ? "Petugas di peladen" : "Pegawai tanpa jabatan";
        return who.Kapasitas is null or Kapasitas.Definitif ? names[id] : $"{who.Kapasitas}. {names[id]}";
    }

    private sealed record Who(PegawaiId? PegawaiId, JabatanId? JabatanId, Kapasitas? Kapasitas);

    private sealed record Untold(StagedAct Act, Who Who, DateTime WaktuUtc, string? RiwayatSha256);
}

/// <summary>The hash of an entry of a case's history, the same on both databases.</summary>
internal static class RiwayatHash
{
    public static string Of(RiwayatRow row) => Convert.ToHexStringLower(CanonicalRow.Hash(
        [row.PelaksanaanId.Value, row.Nomor, row.InstansiId.Value, row.CommandId, row.PegawaiId.Value, row.JabatanId.Value, row.Kapasitas.ToString(), CanonicalRow.Value(row.WaktuUtc, 0), row.Jenis, row.Isi]));
}
