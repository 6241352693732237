using System.Text.Json;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.Web.Demo;

/// <summary>Gives the demo its promises of the year: sasaran, indikator, targets, and how they are measured.</summary>
internal sealed class DemoPlanning(SiklusDb db, InstansiScope scope, DeclareKebijakanPengukuran declare, TimeProvider clock)
{
    /// <summary>Reads demo/kinerja.json.</summary>
    public static async Task<DemoPlanningFile> ReadAsync(CancellationToken cancel)
    {
        await using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "demo", "kinerja.json"));
        return (await JsonSerializer.DeserializeAsync<DemoPlanningFile>(stream, SiklusJson.Options, cancel))!;
    }

    public async Task MakeAsync(IReadOnlyDictionary<string, UnitId> units, Pelaku camat, CancellationToken cancel)
    {
        var file = await ReadAsync(cancel);
        var sasaran = file.Sasaran.ToDictionary(s => s.Kode, _ => new SasaranId(Ids.New(clock)));
        db.AddRange(file.Sasaran.Select((s, i) => new Sasaran(sasaran[s.Kode], scope.Current, s.Kode, s.Uraian, s.Tujuan, i + 1)));
        foreach (var (demo, i) in file.Indikator.Select((d, i) => (d, i)))
        {
            var indikator = new Indikator(
                new IndikatorId(Ids.New(clock)), scope.Current, sasaran[demo.Sasaran], units[demo.Unit], demo.Kode, i + 1,
                new DefinisiIndikator(
                    file.Tahun, demo.Nama, demo.Definisi, demo.Satuan, demo.Rumus.ToRumus(), demo.Polaritas, demo.RumusNegatif, demo.Konsolidasi, demo.Mode, demo.Sumber));
            db.Add(indikator);
            AddTargets(demo, indikator, file);
        }
        await db.SaveChangesAsync(cancel);
        await declare.RunAsync(file.Tahun, new AturanPengukuran(SkalaLibrary.All[SkalaLibrary.Bawaan]), file.Kebijakan, camat, cancel);
    }

    private void AddTargets(DemoIndikator demo, Indikator indikator, DemoPlanningFile file)
    {
        Add(demo.Tahunan, null);
        foreach (var (value, i) in (demo.Tribulan ?? []).Select((v, i) => (v, i))) Add(value, new Tribulan(i + 1));

        void Add(JsonElement value, Tribulan? tribulan) => db.Add(new Target(
            new TargetId(Ids.New(clock)), scope.Current, indikator, file.Dokumen, new Periode(file.Tahun, tribulan), demo.TargetOf(value)));
    }
}
