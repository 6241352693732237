using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Bench.Engine;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Bench;

/// <summary>The inbox of one person with the number beside its name in the menu, and the list of cases, in an office with very many cases; and the same with a tenth of them.</summary>
internal static class InboxBench
{
    /// <summary>Tasks of the person who is measured; all others are other people's.</summary>
    private const int Own = 60;

    private const int Times = 500;

    public static async Task RunAsync(string root, int open, int finished)
    {
        foreach (var postgres in new[] { false, true })
        {
            Console.WriteLine(postgres ? "PostgreSQL" : "SQLite");
            var small = await MeasureAsync(root, postgres, open / 10, finished / 10);
            var large = await MeasureAsync(root, postgres, open, finished);
            Console.WriteLine($"  ten times the cases: {large / small:F2} times as long at 95 of a hundred");
        }
    }

    private static async Task<double> MeasureAsync(string root, bool postgres, int open, int finished)
    {
        await using var office = await BenchOffice.MakeAsync(root, postgres);
        var actor = office.Holders.First(h => h.Value.Nama == "Sekretaris Kecamatan").Value;
        await FillAsync(office, actor, open, finished);
        var watches = new Stopwatches();
        for (var i = -20; i < Times; i++)
        {
            if (i == 0) watches = new Stopwatches();
            await watches.TimeAsync(() => office.AsOfficeAsync(async services =>
            {
                var lines = await services.GetRequiredService<ListTugas>().RunAsync(actor);
                var count = await services.GetRequiredService<CountTugas>().RunAsync(actor);
                return lines.Count == Own && count == Own ? true : throw new InvalidOperationException($"The inbox has {lines.Count} lines and counts {count}; {Own} were expected.");
            }));
        }
        Console.WriteLine($"  {open,7} open and {finished,8} finished cases: {Own} lines in {watches.Percentile(0.5):F1} ms (median), {watches.Percentile(0.95):F1} ms (95 of a hundred)");
        await ListAsync(office, actor);
        return watches.Percentile(0.95);
    }

    /// <summary>Pages of the list of cases, each with the numbers beside its states.</summary>
    private static async Task ListAsync(BenchOffice office, Actor actor)
    {
        // The twenty-first page, and a place deep among the closed ones.
        var deep = await office.AsOfficeAsync(async services =>
        {
            var list = services.GetRequiredService<ListPelaksanaan>();
            LetakDaftar? place = null;
            for (var page = 0; page < 20; page++) place = (await list.RunAsync(new PilihanPelaksanaan(), place)).Sesudah;
            return place;
        });
        var closed = new LetakDaftar(PelaksanaanRow.UrutOf(null, Closed.AddDays(-2_000)), new PelaksanaanId(Guid.Empty), Mundur: false);
        (string Name, PilihanPelaksanaan Wanted, LetakDaftar? Place)[] pages =
        [
            ("the first page", new(), null), ("the 21st page", new(), deep), ("among the closed", new(), closed), ("one SOP", new(Sop: office.Definition.Kode), null),
            ("an SOP without cases", new(Sop: "tidak-ada"), null), ("late", new(Keadaan: KeadaanPelaksanaan.Terlambat), null), ("finished", new(Keadaan: KeadaanPelaksanaan.Selesai), null),
            ("paused (none)", new(Keadaan: KeadaanPelaksanaan.Dijeda), null), ("a post's turn", new(Giliran: actor.Jabatan[0].JabatanId), null),
            ("the turn of a busy post", new(Giliran: office.Holders.Keys.First(j => j != actor.Jabatan[0].JabatanId)), null), ("an old year", new(Tahun: 2019), null),
            ("finished in a quarter without any", new(Keadaan: KeadaanPelaksanaan.Selesai, Tribulan: new Tribulan(1)), null), ("a word that is nowhere", new(Kata: "tidakada"), null),
            ("everything at once", new(office.Definition.Kode, KeadaanPelaksanaan.Selesai, Tahun: 2019, Kata: "lakip"), null),
        ];
        foreach (var (name, wanted, place) in pages)
        {
            var watches = new Stopwatches();
            for (var i = -2; i < 20; i++)
            {
                if (i == 0) watches = new Stopwatches();
                await watches.TimeAsync(() => office.AsOfficeAsync(async services =>
                {
                    var list = services.GetRequiredService<ListPelaksanaan>();
                    await list.RunAsync(wanted, place);
                    await list.CountAsync(wanted);
                    return await list.YearsAsync();
                }));
            }
            Console.WriteLine($"    list of cases, {name}: {watches.Percentile(0.5):F0} ms (median), {watches.Percentile(0.95):F0} ms (95 of a hundred)");
        }
    }

    private static readonly DateTime Closed = new(2026, 11, 2, 2, 0, 0, DateTimeKind.Utc);

    /// <summary>Heads, two entries each, and a line in an inbox for each open case, written by the database itself: the queries that are measured read nothing else.</summary>
    private static Task FillAsync(BenchOffice office, Actor actor, int open, int finished) => office.AsOfficeAsync(async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        var postgres = office.Installed.Database is DatabaseSetting.PostgresServer;
        var id = postgres ? "CAST('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0') AS uuid)" : "printf('00000000-0000-7000-8000-%012X', i)";
        var (all, own) = (open + finished, Post(actor.Jabatan[0].JabatanId));
        var others = office.Holders.Keys.Where(j => j != actor.Jabatan[0].JabatanId).Select(Post).ToList();
        string Text(Guid value) => postgres ? $"CAST('{value}' AS uuid)" : $"'{value.ToString().ToUpperInvariant()}'";
        string Post(JabatanId post) => Text(post.Value);
        string Numbers(int count) => $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})";
        var (instansi, person) = (Text(office.Instansi.Value), Text(actor.PegawaiId.Value));
        var time = postgres ? "TIMESTAMPTZ '2026-11-02 02:00:00Z'" : "'2026-11-02 02:00:00'";
        var day = postgres ? "DATE '2026-12-30'" : "'2026-12-30'";
        var either = $"CASE i % {others.Count} {string.Join(' ', others.Select((o, i) => $"WHEN {i} THEN {o}"))} END";
#pragma warning disable EF1002 // Nobody's input: numbers and ids of this program.
        await db.Database.ExecuteSqlRawAsync(
            $"""
            {Numbers(all)} INSERT INTO pelaksanaan (id, instansi_id, sop_versi_id, perihal, tahun, tenggat, dimulai_pada, ditutup_pada, untuk, status, urutan, putaran, nomor, kunci_berjalan, sop_kode, cari,
                urut_daftar)
            SELECT {id}, {instansi}, {Text(office.Versi.Value)}, 'Penyusunan LAKIP', 2026 - (i / {open}) , {day}, {time}, CASE WHEN i > {open} THEN {time} END, 'kasus ' || i,
                CASE WHEN i <= {open} THEN 'Berjalan' ELSE 'Selesai' END, CASE WHEN i <= {open} THEN 2 END, 1, 2, CASE WHEN i <= {open} THEN 'kasus ' || i END, '{office.Definition.Kode}',
                'penyusunan lakip kasus ' || i, CASE WHEN i <= {open} THEN {PelaksanaanRow.UrutOf(new DateOnly(2026, 10, 1), null)} + i % 100
                ELSE {PelaksanaanRow.UrutOf(null, Closed)} + CAST(i AS bigint) * {TimeSpan.FromMinutes(10).Ticks} END FROM n
            """);
        await db.Database.ExecuteSqlRawAsync(
            $$$"""
            {{{Numbers(2 * all)}}} INSERT INTO riwayat (pelaksanaan_id, nomor, instansi_id, command_id, pegawai_id, jabatan_id, kapasitas, waktu_utc, jenis, isi)
            SELECT {{{id.Replace("i)", "(i + 1) / 2)", StringComparison.Ordinal)}}}, 2 - i % 2, {{{instansi}}}, {{{person}}}, {{{person}}}, {{{own}}}, 'Definitif', {{{time}}}, 'CatatanDitambahkan', '{{"teks":"Catatan pada berkas."}}' FROM n
            """);
        await db.Database.ExecuteSqlRawAsync(
            $"""
            {Numbers(open)} INSERT INTO tugas (pelaksanaan_id, tugas, jabatan_id, instansi_id, urutan, putaran, peran, state, opened_utc, tenggat, dijeda, membantu, dari_id, dikembalikan)
            SELECT {id}, 2, CASE WHEN i % {open / Own} = 0 AND i / {open / Own} <= {Own} THEN {own} ELSE {either} END, {instansi}, 2, 1, 'Pelaksana', 'Open', {time}, {day}, false, false, {own}, false FROM n
            """);
        // What the server does by itself once it is idle.
        if (postgres) await db.Database.ExecuteSqlRawAsync("ANALYZE");
#pragma warning restore EF1002
        return true;
    });
}
