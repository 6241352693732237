using System.Globalization;
using System.Text;
using System.Text.Json;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Web.Tests.Planning.Rencana;

/// <summary>
/// Plans that use everything the format has, with texts and numbers that files find hard to carry; the same for the same seed. Codes lead where they should, because a file whose codes don't
/// is told so; much may be missing, as in an office's papers.
/// </summary>
public static class RandomRencana
{
    private static readonly string[] Words =
    [
        "Meningkatnya", "kualitas", "pelayanan", "dan", "<b>", "&amp;", "\"kutip\"", "_x0041_", "“ya”", "2 jam", "a\nb", "tab\tdi", "kontrol\u0001", "émoji 🖋", "]]>", "- strip", "=SUM(A1)", "+62", "@nama", "'=x", "; titik koma", ", koma",
        "Jumlah", "12-03-2026", "1.234", "(1)", "'apostrof", "7.01", "TRUE", "00012", "Total",
    ];

    private static readonly string[] Predikat = ["AA", "BB", "WTP", "A=B", "80", "4 – 6", "\"kutip\"", "-", "[1]", "87,5%", "sangat baik; sekali", "1-2", "S.d. akhir", "C"];

    private static readonly string?[] Satuan = ["%", "dokumen", "Rp", "nilai", "orang", null, "indeks"];

    /// <summary>A plan.</summary>
    public static RencanaKinerja Of(int seed)
    {
        var random = new Random(seed);
        var mulai = random.Next(5) == 0 ? 0 : random.Next(2020, 2030);
        var simpul = Simpul(random);
        var indikator = Indikator(random, simpul);
        return new RencanaKinerja(RencanaKinerja.NamaFormat, Maybe(random, Text), mulai, mulai == 0 ? 0 : mulai + 4, simpul, indikator, Dokumen(random, simpul, indikator));
    }

    /// <summary>Everything that a plan says, one line a record, so that two plans can be held against each other.</summary>
    public static IReadOnlyList<string> Tell(RencanaKinerja plan)
    {
        var lines = new List<string> { $"{plan.Format}|{plan.Instansi}|{plan.Mulai}|{plan.Akhir}" };
        lines.AddRange(plan.Simpul.Select(s => $"simpul {s.Kode}|{s.Jenis}|{s.Uraian}|{List(s.Induk)}|{s.Unit}|{s.Pemilik}"));
        lines.AddRange(plan.Indikator.Select(i =>
            $"indikator {i.Kode}|{i.Simpul}|{i.Nama}|{i.Definisi}|{i.Satuan}|{Formula(i.Rumus)}|{i.Polaritas}|{i.RumusNegatif}|{i.Konsolidasi}|{i.Mode}|{i.Sumber}|{i.Unit}|{Value(i.Baseline)}|{i.TahunBaseline}|{i.Iku}|{i.Alasan}"));
        foreach (var (d, n) in plan.Dokumen.Select((d, n) => (d, n)))
        {
            lines.Add($"dokumen {n} {d.Jenis}|{d.Tahun}|{d.Perubahan}|{d.Status}|{d.PihakPertama}|{d.PihakKedua}|{d.Nomor}|{d.Tanggal?.ToString("O", CultureInfo.InvariantCulture)}|{d.Alasan}|{d.Target is null}|{d.Pagu is null}|{d.Aksi is null}");
            lines.AddRange((d.Target ?? []).Select(t => $"target {n} {t.Indikator}|{t.Tahun}|{Value(t.Tahunan)}|{(t.Tribulan is null ? "" : string.Join("/", t.Tribulan.Select(Value)))}"));
            lines.AddRange((d.Pagu ?? []).Select(p => string.Create(CultureInfo.InvariantCulture, $"pagu {n} {p.Simpul}|{p.Tahun}|{p.Rupiah}|{p.SumberDana}")));
            lines.AddRange((d.Aksi ?? []).Select(a => $"aksi {n} {a.Indikator}|{a.Uraian}|{(a.Tribulan is null ? "" : string.Join("/", a.Tribulan))}|{a.Pelaksana}"));
        }
        return lines;
    }

    private static List<SimpulRencana> Simpul(Random random)
    {
        var nodes = new List<SimpulRencana>();
        var count = random.Next(0, 30);
        for (var i = 0; i < count; i++)
        {
            var jenis = (JenisSimpul)random.Next(8);
            var kode = TataPohon.HasNomenklatur(jenis) && random.Next(2) == 0 ? $"7.01.0{random.Next(1, 7)}.2.0{random.Next(1, 9)}.{i:0000}" : random.Next(8) == 0 ? $"{i}, {Text(random)}" : $"{(random.Next(5) == 0 ? "=" : "S")}{i}.{random.Next(10)}0";
            var induk = Enumerable.Range(0, random.Next(0, 3)).Where(_ => nodes.Count > 0).Select(_ => nodes[random.Next(nodes.Count)].Kode!).Distinct().ToList();
            nodes.Add(new SimpulRencana(kode, jenis, Maybe(random, Text), induk.Count == 0 ? null : induk, Maybe(random, Text), Maybe(random, Text)));
        }
        return nodes;
    }

    private static List<IndikatorRencana> Indikator(Random random, List<SimpulRencana> nodes) => [.. Enumerable.Range(0, random.Next(0, 14)).Select(i =>
    {
        var satuan = Satuan[random.Next(Satuan.Length)];
        var polaritas = (Polaritas)random.Next(3);
        return new IndikatorRencana(
            random.Next(10) == 0 ? $"{i}; {Text(random)}" : $"I{i}.{random.Next(10)}", nodes.Count == 0 || random.Next(8) == 0 ? null : nodes[random.Next(nodes.Count)].Kode, Maybe(random, Text), Maybe(random, Text), satuan,
            Formula(random), polaritas, (RumusNegatif)random.Next(3), (Konsolidasi)random.Next(5), (ModeTarget)random.Next(4), Maybe(random, Text), Maybe(random, Text), Value(random, satuan),
            random.Next(2) == 0 ? null : random.Next(2015, 2030), random.Next(2) == 0, Maybe(random, Text), random.Next(3) == 0 ? true : null);
    })];

    private static RumusRencana? Formula(Random random)
    {
        if (random.Next(5) == 0) return null;
        var jenis = new[] { "nilai", "rasio", "jumlah", "predikat", "ungkapan", null }[random.Next(6)];
        var parts = Enumerable.Range(0, random.Next(0, 5)).Select(n => new Komponen($"k{n}", Maybe(random, Text) ?? "", Maybe(random, Text) ?? "", random.Next(2) == 0)).ToList();
        IReadOnlyList<JsonElement>[] map = [.. Enumerable.Range(0, random.Next(0, 4)).Select(n => (IReadOnlyList<JsonElement>)[Json(Predikat[random.Next(Predikat.Length)] + (n == 0 ? "" : $" {n}")), Json(Number(random, null))])];
        var ungkapan = jenis == "ungkapan" ? string.Join(" + ", parts.Select(k => k.Kode).Append(Text(random))) : null;
        return jenis is null && parts.Count == 0 && map.Length == 0 ? null : new RumusRencana(jenis, parts.Count == 0 ? null : parts, map.Length == 0 ? null : map, ungkapan);
    }

    private static List<DokumenRencanaIsi> Dokumen(Random random, List<SimpulRencana> nodes, List<IndikatorRencana> indikator) => [.. Enumerable.Range(0, random.Next(0, 6)).Select(_ =>
    {
        var jenis = (JenisDokumen)random.Next(7);
        var tahun = random.Next(2020, 2032);
        var target = indikator.Where(_ => random.Next(2) == 0).SelectMany(i => Enumerable.Range(2025, random.Next(1, 4)).Select(year => Target(random, i, year))).Where(t => t.Tahunan is not null || t.Tribulan is not null).ToList();
        var pagu = nodes.Where(_ => random.Next(2) == 0).SelectMany(s => Enumerable.Range(0, random.Next(1, 3)).Select(n => new PaguRencana(s.Kode, tahun, random.Next(6) == 0 ? 0 : random.NextInt64(1, 900_000_000_000_000), n == 0 ? Maybe(random, Text) : $"Sumber {n}"))).ToList();
        var aksi = Enumerable.Range(0, random.Next(0, 4)).Select(n => new AksiRencana(
            indikator.Count == 0 || random.Next(6) == 0 ? null : indikator[random.Next(indikator.Count)].Kode, $"Aksi {Text(random)}", Enumerable.Range(1, 4).Where(_ => random.Next(2) == 0).ToList() is { Count: > 0 } tw ? tw : null, Maybe(random, Text))).ToList();
        return new DokumenRencanaIsi(
            jenis, tahun, random.Next(3) == 0 ? random.Next(1, 4) : 0, (StatusDokumen)random.Next(4), Maybe(random, Text), Maybe(random, Text), Maybe(random, Text),
            random.Next(2) == 0 ? null : new DateOnly(random.Next(1890, 2100), random.Next(1, 13), random.Next(1, 29)), random.Next(3) == 0 ? (AlasanPerubahan)random.Next(5) : null,
            target.Count == 0 ? null : target, pagu.Count == 0 ? null : pagu, aksi.Count == 0 ? null : aksi);
    })];

    private static TargetRencana Target(Random random, IndikatorRencana indikator, int year)
    {
        JsonElement?[] quarters = [.. Enumerable.Range(0, 4).Select(_ => Value(random, indikator.Satuan))];
        return new TargetRencana(indikator.Kode, year, Value(random, indikator.Satuan), random.Next(2) == 0 || quarters.All(q => q is null) ? null : quarters);
    }

    private static JsonElement? Value(Random random, string? satuan) => random.Next(6) switch
    {
        0 => null,
        1 => Json(Predikat[random.Next(Predikat.Length)]),
        2 => JsonSerializer.SerializeToElement(new[] { Number(random, satuan), Number(random, satuan) }),
        _ => Json(Number(random, satuan)),
    };

    private static decimal Number(Random random, string? satuan) => random.Next(9) switch
    {
        0 => 0,
        1 => random.NextInt64(0, 900_000_000_000_000),
        2 when satuan != "Rp" => random.NextInt64(1, 999_999_999) / 1000m,
        3 when satuan != "Rp" => random.NextInt64(1, 999_999) / 1_000_000m,
        4 when satuan != "Rp" => -random.Next(1, 100_000) / 100m,
        5 when satuan != "Rp" => (random.NextInt64(100_000_000_000_000, 900_000_000_000_000) * 1_000_000m + random.Next(1, 1_000_000)) / 1_000_000m,
        6 when satuan != "Rp" => 1234.5m,
        _ => random.Next(0, 101),
    };

    private static string Text(Random random)
    {
        var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Words[random.Next(Words.Length)])).Trim();
        return text.Length == 0 ? "x" : text;
    }

    private static string? Maybe(Random random, Func<Random, string> of) => random.Next(3) == 0 ? null : of(random);

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text);

    private static JsonElement Json(decimal number) => JsonSerializer.SerializeToElement(number);

    private static string List(IReadOnlyList<string>? items) => items is null ? "" : string.Join("¦", items);

    private static string Formula(RumusRencana? rumus) => rumus is null ? "" : new StringBuilder(rumus.Jenis).Append(':').Append(rumus.Ungkapan).Append(':').AppendJoin("¦", (rumus.Komponen ?? []).Select(k => $"{k.Kode}~{k.Nama}~{k.Satuan}~{k.Bulat}")).Append(':')
        .AppendJoin("¦", (rumus.Peta ?? []).Select(p => string.Join("~", p.Select(v => Value(v))))).ToString();

    private static string Value(JsonElement? value) => value switch
    {
        null => "",
        { ValueKind: JsonValueKind.Number } number => number.GetDecimal().ToString("0.############################", CultureInfo.InvariantCulture),
        { ValueKind: JsonValueKind.Array } pair => $"[{string.Join(';', pair.EnumerateArray().Select(v => Value(v)))}]",
        { } other => other.GetRawText(),
    };
}
