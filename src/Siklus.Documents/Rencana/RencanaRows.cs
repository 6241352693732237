using System.Globalization;
using System.Text.Json;
using Siklus.App.Planning.Files;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Documents.Rencana;

/// <summary>What goes into a cell.</summary>
/// <param name="Text">Text; of a number or a day how a person reads it.</param>
/// <param name="Number">The number, where a program for sheets may keep one.</param>
/// <param name="Day">The day.</param>
internal readonly record struct WrittenCell(string Text, decimal? Number = null, DateOnly? Day = null)
{
    public static WrittenCell Of(string? text) => new(text?.Trim() ?? "");

    public static WrittenCell Whole(int? number) => number is { } n ? new(n.ToString(CultureInfo.InvariantCulture), n) : new("");

    /// <summary>A number that a program for sheets would cut off after fifteen digits is left to text.</summary>
    public static WrittenCell Of(decimal number) => RencanaValues.Plain(number) is var text && text.Count(char.IsAsciiDigit) <= 15 ? new(text, number) : new(text);

    public static WrittenCell Of(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => new(""),
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var read) => Of(read),
        { } other => new(RencanaValues.Write(other)),
    };

    public static WrittenCell Of(DateOnly? day) => day is { } d ? new(d.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), Day: d) : new("");
}

/// <summary>The rows of a plan, sheet by sheet, each in the order of <see cref="RencanaColumns"/>.</summary>
internal sealed class RencanaRows(RencanaKinerja plan)
{
    private readonly IReadOnlyList<string> names = DokumenNames.Of(plan.Dokumen);

    /// <summary>How many components have columns of their own.</summary>
    public int Komponen { get; } = Math.Max(2, plan.Indikator.Select(i => i.Rumus?.Komponen?.Count ?? 0).DefaultIfEmpty().Max());

    public IReadOnlyList<RencanaColumn> Columns(LembarRencana lembar) => RencanaColumns.Of(lembar, Komponen);

    public IEnumerable<IReadOnlyList<WrittenCell>> Of(LembarRencana lembar) => lembar switch
    {
        LembarRencana.Petunjuk => Form,
        LembarRencana.Pohon => plan.Simpul.Select(s => (IReadOnlyList<WrittenCell>)[Text(s.Kode), Text(RencanaWords.Simpul.Write(s.Jenis)), Text(s.Uraian), Text(RencanaValues.Join(s.Induk ?? [])), Text(s.Unit), Text(s.Pemilik)]),
        LembarRencana.Indikator => plan.Indikator.Select(Indikator),
        LembarRencana.Dokumen => plan.Dokumen.Select((d, i) => (IReadOnlyList<WrittenCell>)
        [
            Text(names[i]), Text(RencanaWords.Dokumen.Write(d.Jenis)), WrittenCell.Whole(d.Tahun), WrittenCell.Whole(d.Perubahan), Text(RencanaWords.Status.Write(d.Status)), Text(d.PihakPertama), Text(d.PihakKedua), Text(d.Nomor),
            WrittenCell.Of(d.Tanggal), Text(d.Alasan is { } alasan ? RencanaWords.Alasan.Write(alasan) : null),
        ]),
        LembarRencana.Target => plan.Dokumen.SelectMany((d, i) => (d.Target ?? []).Select(t => (IReadOnlyList<WrittenCell>)
        [
            Text(names[i]), Text(t.Indikator), Text(NamaOf(t.Indikator)), WrittenCell.Whole(t.Tahun), WrittenCell.Of(t.Tahunan), .. Enumerable.Range(0, 4).Select(q => WrittenCell.Of(t.Tribulan?.ElementAtOrDefault(q))),
        ])),
        LembarRencana.Pagu => plan.Dokumen.SelectMany((d, i) => (d.Pagu ?? []).Select(p => (IReadOnlyList<WrittenCell>)
            [Text(names[i]), Text(p.Simpul), Text(UraianOf(p.Simpul)), WrittenCell.Whole(p.Tahun), WrittenCell.Of(p.Rupiah), Text(p.SumberDana)])),
        _ => plan.Dokumen.SelectMany((d, i) => (d.Aksi ?? []).Select(a => (IReadOnlyList<WrittenCell>)
            [Text(names[i]), Text(a.Indikator), Text(NamaOf(a.Indikator)), Text(a.Uraian), .. Enumerable.Range(1, 4).Select(q => Text(a.Tribulan?.Contains(q) == true ? "✓" : null)), Text(a.Pelaksana)])),
    };

    /// <summary>Rows that wait to be filled in: for each document that is drawn up, year and indikator or sub kegiatan what it does not say yet.</summary>
    public IEnumerable<IReadOnlyList<WrittenCell>> Waiting(LembarRencana lembar) => plan.Dokumen.Select((d, i) => (Dokumen: d, Name: names[i])).Where(d => d.Dokumen.Status == StatusDokumen.Disusun).SelectMany(d => lembar switch
    {
        LembarRencana.Target when d.Dokumen.Jenis is JenisDokumen.Renstra or JenisDokumen.Iku or JenisDokumen.Renja or JenisDokumen.Rkt =>
            from indikator in plan.Indikator
            where indikator.Kode is not null && (d.Dokumen.Jenis != JenisDokumen.Iku || indikator.Iku)
            from tahun in Years(d.Dokumen)
            where d.Dokumen.Target?.Any(t => t.Indikator == indikator.Kode && t.Tahun == tahun) != true
            select (IReadOnlyList<WrittenCell>)[Text(d.Name), Text(indikator.Kode), Text(indikator.Nama), WrittenCell.Whole(tahun), .. Enumerable.Repeat(new WrittenCell(""), 5)],
        LembarRencana.Pagu when d.Dokumen.Jenis is JenisDokumen.Renstra or JenisDokumen.Renja or JenisDokumen.Dpa =>
            from simpul in plan.Simpul
            where simpul is { Kode: not null, Jenis: JenisSimpul.SubKegiatan }
            from tahun in Years(d.Dokumen)
            where d.Dokumen.Pagu?.Any(p => p.Simpul == simpul.Kode && p.Tahun == tahun) != true
            select (IReadOnlyList<WrittenCell>)[Text(d.Name), Text(simpul.Kode), Text(simpul.Uraian), WrittenCell.Whole(tahun), new(""), new("")],
        _ => Enumerable.Empty<IReadOnlyList<WrittenCell>>(),
    });

    public const string NamaKantor = "Nama kantor", TahunPertama = "Tahun pertama Renstra", TahunTerakhir = "Tahun terakhir Renstra", Bentuk = "Bentuk berkas";

    private IReadOnlyList<WrittenCell>[] Form =>
    [
        [Text(NamaKantor), Text(plan.Instansi)], [Text(TahunPertama), Year(plan.Mulai)], [Text(TahunTerakhir), Year(plan.Akhir)], [Text(Bentuk), Text(RencanaKinerja.NamaFormat)],
    ];

    private static WrittenCell Year(int year) => WrittenCell.Whole(year == 0 ? null : year);

    private static WrittenCell Text(string? text) => WrittenCell.Of(text);

    private IEnumerable<int> Years(DokumenRencanaIsi d) =>
        d.Jenis is JenisDokumen.Renstra or JenisDokumen.Iku && plan.Mulai is > 1900 and < 2200 && plan.Akhir >= plan.Mulai && plan.Akhir - plan.Mulai < 10 ? Enumerable.Range(plan.Mulai, plan.Akhir - plan.Mulai + 1) : [d.Tahun];

    private string? NamaOf(string? kode) => namaByKode.Value.GetValueOrDefault(kode ?? "");

    private string? UraianOf(string? kode) => uraianByKode.Value.GetValueOrDefault(kode ?? "");

    private readonly Lazy<Dictionary<string, string?>> namaByKode = new(() => plan.Indikator.Where(i => i.Kode is not null).DistinctBy(i => i.Kode).ToDictionary(i => i.Kode!, i => i.Nama, StringComparer.Ordinal));

    private readonly Lazy<Dictionary<string, string?>> uraianByKode = new(() => plan.Simpul.Where(s => s.Kode is not null).DistinctBy(s => s.Kode).ToDictionary(s => s.Kode!, s => s.Uraian, StringComparer.Ordinal));

    private IReadOnlyList<WrittenCell> Indikator(IndikatorRencana i) =>
    [
        Text(i.Kode), Text(i.Simpul), Text(i.Nama), Text(i.Definisi), Text(i.Satuan), Text(i.Rumus?.Jenis), Text(i.Rumus?.Ungkapan),
        .. Enumerable.Range(0, Komponen).SelectMany(n => i.Rumus?.Komponen?.ElementAtOrDefault(n) is { } k ? new[] { Text(k.Kode), Text(k.Nama), Text(k.Satuan), Text(k.Bulat ? "ya" : null) } : [Text(null), Text(null), Text(null), Text(null)]),
        Text(RencanaValues.Map(i.Rumus?.Peta ?? [])), Text(RencanaWords.Polaritas.Write(i.Polaritas)),
        Text(i.Polaritas == Polaritas.Negatif || i.RumusNegatif != RumusNegatif.Rasio ? RencanaWords.RumusNegatif.Write(i.RumusNegatif) : null), Text(RencanaWords.Konsolidasi.Write(i.Konsolidasi)),
        Text(RencanaWords.Mode.Write(i.Mode)), Text(i.Sumber), Text(i.Unit), WrittenCell.Of(i.Baseline), WrittenCell.Whole(i.TahunBaseline), Text(i.HanyaStatus == true ? "ya" : null), Text(i.Iku ? "ya" : "tidak"), Text(i.Alasan),
    ];
}
