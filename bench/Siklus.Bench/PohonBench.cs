using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Planning;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Bench;

/// <summary>The pages of one office's tree, in a database that holds the trees of a whole regency. The office plans by the import; the others are copies of it made by the database itself.</summary>
internal static class PohonBench
{
    private const int Mulai = 2030;
    private const int Times = 60;

    private static readonly Type[] Copied = [typeof(Instansi), typeof(Unit), typeof(Jabatan), typeof(PohonKinerja), typeof(SimpulKinerja), typeof(Indikator), typeof(DokumenRencana), typeof(Target), typeof(Pagu)];

    public static Task RunAsync(int offices, int nodes, string? only) => BenchSite.OnEachAsync(only, async site =>
    {
        var pages = await FillAsync(site.App, site.IsPostgres, offices, nodes);
        await site.StartAsync();
        using var http = await site.EnterAsync("Camat");
        foreach (var (name, url) in pages) await BenchSite.TimeAsync(name, Times, () => BenchSite.GetAsync(http, url));
    });

    private static async Task<IReadOnlyList<(string Name, string Url)>> FillAsync(WebApplication app, bool postgres, int offices, int nodes)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<SiklusDb>();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(20));
        var office = await db.Users.OrderBy(a => a.UserName).Select(a => a.InstansiId).FirstAsync();
        services.GetRequiredService<InstansiScope>().Enter(office);
        var unit = await db.Set<Unit>().OrderBy(u => u.Urutan).Select(u => u.Nama).FirstAsync();
        var taken = await services.GetRequiredService<ImportRencana>().RunAsync(Plan(nodes, unit));
        if (taken.Errors.Count > 0) throw new InvalidOperationException(taken.Errors[0].Kalimat);
        db.ChangeTracker.Clear();
#pragma warning disable EF1002 // Nobody's input: names of the model and numbers of this program.
        for (var k = 1; k < offices; k++)
            foreach (var entity in Copied.SelectMany(type => Tables(db.Model.FindEntityType(type)!))) await db.Database.ExecuteSqlRawAsync(CopyOf(entity, office.Value, k, postgres));
        if (postgres) await db.Database.ExecuteSqlRawAsync("ANALYZE");
#pragma warning restore EF1002
        var all = await db.Set<SimpulKinerja>().IgnoreQueryFilters().CountAsync();
        var targets = await db.Set<Target>().IgnoreQueryFilters().CountAsync();
        Console.WriteLine($"  {offices} offices, {all} nodes, {targets} targets");
        var program = await db.Set<SimpulKinerja>().Where(s => s.Jenis == JenisSimpul.Program && s.Kode.StartsWith("7.")).OrderByDescending(s => s.Urutan).Select(s => s.Id).FirstAsync();
        var one = await db.Set<Indikator>().Where(i => i.SimpulId == program).OrderBy(i => i.Urutan).Select(i => i.Id).FirstAsync();
        return
        [
            ("/rencana", $"/rencana?tahun={Mulai}"), ("/rencana, one program", $"/rencana?tahun={Mulai}&simpul={program.Value}"), ("/rencana/simpul", $"/rencana/simpul/{program.Value}?tahun={Mulai}"),
            ("/rencana/indikator", $"/rencana/indikator/{one.Value}?tahun={Mulai}"), ("/rencana/matriks", $"/rencana/matriks?tahun={Mulai}"), ("/rencana/matriks, whole", $"/rencana/matriks?tahun={Mulai}&cabang=semua"),
            ("/rencana/iku", $"/rencana/iku?tahun={Mulai}"),
        ];
    }

    private static IEnumerable<IEntityType> Tables(IEntityType root) =>
        root.ClrType == typeof(SimpulKinerja) ? [root, .. root.GetNavigations().Where(n => n.TargetEntityType.IsOwned() && !n.TargetEntityType.IsMappedToJson()).Select(n => n.TargetEntityType)] : [root];

    /// <summary>The rows of an office once more, with ids that begin with the number of the copy.</summary>
    private static string CopyOf(IEntityType entity, Guid office, int copy, bool postgres)
    {
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        var columns = entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties())).Select(p => (Name: p.GetColumnName(table)!, IsId: IsId(p))).ToList();
        var values = columns.Select(c => !c.IsId ? $"x.{c.Name}"
            : postgres ? $"CAST(lpad(to_hex({copy + 4096}), 4, '0') || substr(CAST(x.{c.Name} AS text), 5) AS uuid)" : $"printf('%04X', {copy + 4096}) || substr(x.{c.Name}, 5)");
        var id = postgres ? $"CAST('{office}' AS uuid)" : $"'{office.ToString().ToUpperInvariant()}'";
        var mine = entity.IsOwned() ? $"x.simpul_id IN (SELECT id FROM simpul_kinerja WHERE instansi_id = {id})" : entity.ClrType == typeof(Instansi) ? $"x.id = {id}" : $"x.instansi_id = {id}";
        // Copies of one office, whose ids would be copied as well, have other offices; null stays null in both databases.
        return $"INSERT INTO {entity.GetTableName()} ({string.Join(", ", columns.Select(c => c.Name))}) SELECT {string.Join(", ", values)} FROM {entity.GetTableName()} x WHERE {mine}";
    }

    private static bool IsId(IProperty property)
    {
        var stored = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return (Nullable.GetUnderlyingType(stored) ?? stored) == typeof(Guid);
    }

    /// <summary>A tree of that many nodes: a hundred down to program, the rest kegiatan and sub kegiatan; each measured but visi and misi, with targets of Renstra and Renja, pagu on every sub kegiatan.</summary>
    private static RencanaKinerja Plan(int nodes, string unit)
    {
        var simpul = new List<SimpulRencana>();
        List<string> Add(JenisSimpul jenis, int count, Func<int, string> kode, IReadOnlyList<string> above)
        {
            var made = Enumerable.Range(0, count).Select(kode).ToList();
            simpul.AddRange(made.Select((k, i) => new SimpulRencana(k, jenis, $"{TataPohon.Nama(jenis)} nomor {i + 1} dengan uraian sepanjang uraian yang biasa dipakai kecamatan", above.Count == 0 ? [] : [above[i % above.Count]], unit)));
            return made;
        }
        var visi = Add(JenisSimpul.Visi, 1, i => "BV1", []);
        var misi = Add(JenisSimpul.Misi, 3, i => $"BM{i + 1}", visi);
        var tujuan = Add(JenisSimpul.Tujuan, 5, i => $"BT{i + 1}", misi);
        var sasaran = Add(JenisSimpul.Sasaran, 15, i => $"BS{i + 1}", tujuan);
        var faktor = Add(JenisSimpul.FaktorKunci, 26, i => $"BF{i + 1}", sasaran);
        var program = Add(JenisSimpul.Program, 50, i => $"7.{i + 10}", faktor);
        var kegiatan = Add(JenisSimpul.Kegiatan, (nodes - 100) / 6, i => $"7.{i % 50 + 10}.2.{i / 50 + 10}", program);
        Add(JenisSimpul.SubKegiatan, nodes - 100 - kegiatan.Count, i => $"{kegiatan[i % kegiatan.Count]}.{i / kegiatan.Count + 1:D4}", kegiatan);
        var rumus = new RumusRencana("rasio", [new Komponen("bagian", "Bagian yang selesai", "berkas", true), new Komponen("semua", "Seluruh berkas", "berkas", true)]);
        var indikator = simpul.Where(s => TataPohon.MayBeMeasured(s.Jenis)).Select(s => new IndikatorRencana(
            $"I-{s.Kode}", s.Kode, $"Persentase {s.Uraian}", "Bagian yang selesai dibandingkan dengan seluruh berkas.", "%", rumus, Sumber: "Buku register", Unit: unit,
            Baseline: JsonSerializer.SerializeToElement(70), TahunBaseline: Mulai - 1, Iku: s.Jenis == JenisSimpul.Sasaran)).ToList();
        var years = Enumerable.Range(Mulai, 5).ToList();
        var pagu = simpul.Where(s => s.Jenis == JenisSimpul.SubKegiatan).Select(s => s.Kode!).ToList();
        return new RencanaKinerja(RencanaKinerja.NamaFormat, null, Mulai, Mulai + 4, simpul, indikator,
        [
            new DokumenRencanaIsi(JenisDokumen.Renstra, Mulai, Target: [.. indikator.SelectMany(i => years.Select(y => Target(i, y)))], Pagu: [.. pagu.SelectMany(k => years.Select(y => new PaguRencana(k, y, 10_000_000)))]),
            new DokumenRencanaIsi(JenisDokumen.Renja, Mulai, Target: [.. indikator.Select(i => Target(i, Mulai))], Pagu: [.. pagu.Select(k => new PaguRencana(k, Mulai, 10_000_000))]),
        ]);

        static TargetRencana Target(IndikatorRencana i, int year) => new(i.Kode, year, JsonSerializer.SerializeToElement(75 + year - Mulai));
    }
}
