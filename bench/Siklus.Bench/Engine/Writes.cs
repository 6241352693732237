using System.Data;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Sop;

namespace Siklus.Bench.Engine;

/// <summary>A row to write: into which table, and what stands in its columns; a case's own id is put in when it is written.</summary>
internal sealed record Write(string Sql, IReadOnlyList<(DbType Type, object? Value)> Values)
{
    /// <summary>Stands where the id of the case has to be.</summary>
    public static readonly object Case = new();

    /// <summary>Stands where an id of the act has to be.</summary>
    public static readonly object Command = new();

    /// <summary>Stands where this moment has to be.</summary>
    public static readonly object Now = new();
}

/// <summary>What one act writes beside the audit list: entries, head, inbox; and what the audit list says of it.</summary>
internal sealed record ActWrites(IReadOnlyList<Write> Rows, IReadOnlyList<CatatanRiwayat> Entries);

/// <summary>The writes of every act of a case, taken from a walk in memory, so that writing them needs neither reading nor thinking: the least that any engine has to do.</summary>
internal static class WritesOfCase
{
    public static IReadOnlyList<ActWrites> Of(BenchOffice office, CaseScript script)
    {
        var walked = script.Begin(0);
        var all = new List<ActWrites> { Of(office, walked, []) };
        foreach (var act in script.Acts)
        {
            var before = walked.Inbox().ToList();
            walked.MarkSaved();
            act.Do(walked, script.Context(act.Post, act.Seen));
            all.Add(Of(office, walked, before));
        }
        return all;
    }

    private static ActWrites Of(BenchOffice office, Pelaksanaan walked, List<InboxRow> before)
    {
        var rows = new List<Write> { walked.NewEntries[0].Nomor == 1 ? NewHead(office, walked) : ChangedHead(walked) };
        rows.AddRange(walked.NewEntries.Select(e => Entry(office, e)));
        var old = before.ToDictionary(KeyOf);
        foreach (var row in walked.Inbox())
        {
            if (!old.Remove(KeyOf(row), out var was)) rows.Add(NewTask(office, row));
            else if (was != row) rows.Add(ChangedTask(row));
        }
        rows.AddRange(old.Values.Select(GoneTask));
        return new ActWrites(rows, [.. walked.NewEntries]);
    }

    private static Write NewHead(BenchOffice office, Pelaksanaan p) => new(
        """
        INSERT INTO pelaksanaan (id, instansi_id, sop_versi_id, perihal, tahun, tenggat, dimulai_pada, untuk, status, urutan, putaran, nomor, kunci_berjalan, sop_kode, cari, urut_daftar)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15)
        """,
        [
            (DbType.Guid, Write.Case), (DbType.Guid, office.Instansi.Value), (DbType.Guid, office.Versi.Value), (DbType.String, p.Awal.Perihal), (DbType.Int32, p.Periode.Tahun),
            (DbType.Date, p.Awal.Tenggat), (DbType.DateTime, Write.Now), (DbType.String, Write.Command), (DbType.String, $"{p.Status}"), (DbType.Int32, p.CurrentLangkah?.Urutan),
            (DbType.Int32, p.Putaran), (DbType.Int32, p.LastNomor), (DbType.String, Write.Case), (DbType.String, p.Sop.Kode), (DbType.String, p.Awal.Perihal),
            (DbType.Int64, PelaksanaanRow.UrutOf(p.Awal.Tenggat, null)),
        ]);

    private static Write ChangedHead(Pelaksanaan p) => new(
        p.IsClosed
            ? "UPDATE pelaksanaan SET status = @p0, urutan = @p1, putaran = @p2, nomor = @p3, ditutup_pada = @p6, urut_daftar = @p7, kunci_berjalan = NULL WHERE id = @p4 AND nomor = @p5"
            : "UPDATE pelaksanaan SET status = @p0, urutan = @p1, putaran = @p2, nomor = @p3 WHERE id = @p4 AND nomor = @p5",
        [
            (DbType.String, $"{p.Status}"), (DbType.Int32, p.CurrentLangkah?.Urutan), (DbType.Int32, p.Putaran), (DbType.Int32, p.LastNomor), (DbType.Guid, Write.Case),
            (DbType.Int32, p.LastNomor - p.NewEntries.Count), .. p.IsClosed ? [(DbType.DateTime, (object?)Write.Now), (DbType.Int64, PelaksanaanRow.UrutOf(null, p.DitutupUtc))] : Array.Empty<(DbType, object?)>(),
        ]);

    private static Write Entry(BenchOffice office, CatatanRiwayat e) => new(
        """
        INSERT INTO riwayat (pelaksanaan_id, nomor, instansi_id, command_id, pegawai_id, jabatan_id, kapasitas, waktu_utc, jenis, isi)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
        """,
        [
            (DbType.Guid, Write.Case), (DbType.Int32, e.Nomor), (DbType.Guid, office.Instansi.Value), (DbType.Guid, Write.Command), (DbType.Guid, e.Pelaku.PegawaiId.Value),
            (DbType.Guid, e.Pelaku.JabatanId.Value), (DbType.String, $"{e.Pelaku.Kapasitas}"), (DbType.DateTime, Write.Now), (DbType.String, RiwayatJson.JenisOf(e.Isi)),
            (DbType.String, RiwayatJson.Write(e.Isi)),
        ]);

    private static Write NewTask(BenchOffice office, InboxRow r) => new(
        """
        INSERT INTO tugas (pelaksanaan_id, tugas, jabatan_id, instansi_id, urutan, putaran, peran, pihak, state, opened_utc, accepted_utc, tenggat, dijeda, membantu, pemilik_id, dari_id, dikembalikan)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16)
        """,
        [
            (DbType.Guid, Write.Case), (DbType.Int32, r.Tugas), (DbType.Guid, r.Jabatan.Value), (DbType.Guid, office.Instansi.Value), (DbType.Int32, r.Urutan), (DbType.Int32, r.Putaran),
            (DbType.String, $"{r.Peran}"), (DbType.String, r.Pihak), (DbType.String, $"{r.State}"), (DbType.DateTime, Write.Now), (DbType.DateTime, r.AcceptedUtc is null ? null : Write.Now),
            (DbType.Date, r.Tenggat), (DbType.Boolean, r.Dijeda), (DbType.Boolean, r.Membantu), (DbType.Guid, r.Pemilik?.Value), (DbType.Guid, r.Dari?.Value), (DbType.Boolean, r.Dikembalikan),
        ]);

    private static Write ChangedTask(InboxRow r) => new(
        "UPDATE tugas SET state = @p0, accepted_utc = @p1, pemilik_id = @p2 WHERE pelaksanaan_id = @p3 AND tugas = @p4 AND jabatan_id = @p5",
        [
            (DbType.String, $"{r.State}"), (DbType.DateTime, r.AcceptedUtc is null ? null : Write.Now), (DbType.Guid, r.Pemilik?.Value), (DbType.Guid, Write.Case), (DbType.Int32, r.Tugas),
            (DbType.Guid, r.Jabatan.Value),
        ]);

    private static Write GoneTask(InboxRow r) => new(
        "DELETE FROM tugas WHERE pelaksanaan_id = @p0 AND tugas = @p1 AND jabatan_id = @p2", [(DbType.Guid, Write.Case), (DbType.Int32, r.Tugas), (DbType.Guid, r.Jabatan.Value)]);

    private static (int, Domain.Common.JabatanId) KeyOf(InboxRow row) => (row.Tugas, row.Jabatan);
}
