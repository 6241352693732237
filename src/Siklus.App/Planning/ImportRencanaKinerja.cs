using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>Takes sasaran, indikator and targets of a year from a file: every mistake is told with its place, and then nothing is taken in.</summary>
public sealed class ImportRencanaKinerja(SiklusDb db, InstansiScope scope, Sentences sentences, TimeProvider clock)
{
    private readonly List<RencanaError> errors = [];

    /// <summary>Adds what the file holds to the unit of work; the caller saves when there is no error.</summary>
    /// <param name="content">The file.</param>
    /// <param name="unitOf">Finds the unit that a line names; null when there is none.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <returns>What was read, if it could be read, and what is wrong with it.</returns>
    public async Task<(RencanaKinerjaFile? File, IReadOnlyList<RencanaError> Errors)> RunAsync(Stream content, Func<string, UnitId?> unitOf, CancellationToken cancel = default)
    {
        RencanaKinerjaFile? file;
        try
        {
            file = await JsonSerializer.DeserializeAsync<RencanaKinerjaFile>(content, SiklusJson.Options, cancel);
        }
        catch (JsonException broken)
        {
            return (null, [new($"Baris {broken.LineNumber + 1}", $"Berkas tidak terbaca di {broken.Path ?? "awal"}. Periksa tanda kurung, koma, tanda kutip, dan pilihan katanya.")]);
        }
        if (file?.Sasaran is not { Count: > 0 } || file.Indikator is not { Count: > 0 } || file.Tahun is < 2000 or > 2100 || string.IsNullOrWhiteSpace(file.Dokumen))
            return (null, [new("Berkas", "Berkas harus memuat tahun, dokumen, sasaran, dan indikator.")]);
        var sasaran = await AddSasaranAsync(file, cancel);
        await AddIndikatorAsync(file, sasaran, unitOf, cancel);
        return (file, errors);
    }

    private async Task<Dictionary<string, SasaranId>> AddSasaranAsync(RencanaKinerjaFile file, CancellationToken cancel)
    {
        var known = await db.Set<Sasaran>().AsNoTracking().Select(s => s.Kode).ToListAsync(cancel);
        var ids = new Dictionary<string, SasaranId>();
        foreach (var (line, i) in file.Sasaran.Select((s, i) => (s, i)))
        {
            var place = $"Sasaran {line.Kode ?? $"ke-{i + 1}"}";
            if (line.Kode is not null && (known.Contains(line.Kode) || ids.ContainsKey(line.Kode)))
                errors.Add(new(place, "Kode sasaran ini sudah ada. Pakai kode lain, atau hapus barisnya dari berkas."));
            else Try(place, () =>
            {
                var made = new Sasaran(new SasaranId(Ids.New(clock)), scope.Current, line.Kode ?? "", line.Uraian ?? "", line.Tujuan ?? "", known.Count + i + 1);
                ids[made.Kode] = made.Id;
                db.Add(made);
            });
        }
        return ids;
    }

    private async Task AddIndikatorAsync(RencanaKinerjaFile file, Dictionary<string, SasaranId> sasaran, Func<string, UnitId?> unitOf, CancellationToken cancel)
    {
        var known = await db.Set<Indikator>().AsNoTracking().Select(s => s.Kode).ToListAsync(cancel);
        var seen = new HashSet<string>(known, StringComparer.Ordinal);
        foreach (var (line, i) in file.Indikator.Select((s, i) => (s, i)))
        {
            var place = $"Indikator {line.Kode ?? $"ke-{i + 1}"}";
            if (line.Kode is not null && !seen.Add(line.Kode)) errors.Add(new(place, "Kode indikator ini sudah ada. Pakai kode lain, atau hapus barisnya dari berkas."));
            else if (!sasaran.TryGetValue(line.Sasaran ?? "", out var goal)) errors.Add(new(place, $"Sasaran “{line.Sasaran}” tidak ada dalam berkas."));
            else if (unitOf(line.Unit ?? "") is not { } unit) errors.Add(new(place, $"Unit “{line.Unit}” tidak ada di kantor ini. Tulis namanya persis seperti dalam Unit dan jabatan."));
            else if (RumusOf(line.Rumus) is not { } rumus) errors.Add(new(place, "Rumus harus berjenis nilai (satu komponen), rasio (dua komponen), atau predikat (satu komponen dan peta nilainya)."));
            else Try(place, () => Add(file, line, known.Count + i + 1, goal, unit, rumus));
        }
    }

    private void Add(RencanaKinerjaFile file, IndikatorLine line, int urutan, SasaranId sasaran, UnitId unit, Rumus rumus)
    {
        var indikator = new Indikator(
            new IndikatorId(Ids.New(clock)), scope.Current, sasaran, unit, line.Kode ?? "", urutan,
            new DefinisiIndikator(
                file.Tahun, line.Nama ?? "", line.Definisi ?? "", line.Satuan ?? "", rumus, line.Polaritas, line.RumusNegatif, line.Konsolidasi, line.Mode, line.Sumber ?? ""));
        db.Add(indikator);
        if (line.Tahunan is { } year) AddTarget(file, indikator, year, null);
        if (line.Tribulan is not { } quarters) return;
        if (quarters.Count != 4)
        {
            errors.Add(new($"Indikator {line.Kode}", $"Target {KataTribulan.Kecil} harus empat, atau tidak ditulis sama sekali."));
            return;
        }
        foreach (var (value, i) in quarters.Select((v, i) => (v, i))) AddTarget(file, indikator, value, new Tribulan(i + 1));
    }

    private void AddTarget(RencanaKinerjaFile file, Indikator indikator, JsonElement value, Tribulan? tribulan)
    {
        NilaiTarget? nilai = value.ValueKind switch
        {
            JsonValueKind.String => new NilaiTarget.Sebutan(value.GetString()!),
            JsonValueKind.Number when value.TryGetDecimal(out var number) => new NilaiTarget.Bilangan(number),
            JsonValueKind.Array when value.GetArrayLength() == 2 && value[0].TryGetDecimal(out var low) && value[1].TryGetDecimal(out var high) => new NilaiTarget.Rentang(low, high),
            _ => null,
        };
        if (nilai is null) errors.Add(new($"Indikator {indikator.Kode}", $"Target {tribulan?.ToString() ?? "tahunan"} bukan angka, predikat, atau rentang [bawah, atas]."));
        else db.Add(new Target(new TargetId(Ids.New(clock)), scope.Current, indikator, file.Dokumen, new Periode(file.Tahun, tribulan), nilai));
    }

    private static Rumus? RumusOf(RumusLine? line) => line switch
    {
        { Jenis: "nilai", Komponen: [var one] } => new Rumus.NilaiLangsung(one),
        { Jenis: "rasio", Komponen: [var part, var whole] } => new Rumus.RasioPersen(part, whole),
        { Jenis: "predikat", Komponen: [var one], Peta: { Count: > 0 } peta } when peta.All(p => p is [{ ValueKind: JsonValueKind.String }, { ValueKind: JsonValueKind.Number }]) =>
            new Rumus.Predikat(one, [.. peta.Select(p => new NilaiPredikat(p[0].GetString()!, p[1].GetDecimal()))]),
        _ => null,
    };

    private void Try(string place, Action act)
    {
        try
        {
            act();
        }
        catch (RuleViolationException refused)
        {
            errors.Add(new(place, sentences.Of(refused)));
        }
    }
}
