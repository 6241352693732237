using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>What a Keputusan Camat says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Pejabat">Who decides, in the title and above the signature: "Camat Sumberejo".</param>
/// <param name="Tentang">What it is about.</param>
/// <param name="Menimbang">Considerations, a. b. c.</param>
/// <param name="Mengingat">Legal bases, 1. 2. 3.</param>
/// <param name="Diktum">What is decided, KESATU onwards.</param>
/// <param name="Tanggal">Day of the decision; dots to write on while there is none.</param>
/// <param name="Penandatangan">Who signs.</param>
/// <param name="Lampiran">Blocks of the annex; empty for none.</param>
/// <param name="Tembusan">To whom copies go, one a line.</param>
public sealed record KeputusanCamatData(
    KopNaskah Kop, string Pejabat, string Tentang, IReadOnlyList<string> Menimbang, IReadOnlyList<string> Mengingat, IReadOnlyList<string> Diktum, DateOnly? Tanggal,
    Penandatangan Penandatangan, IReadOnlyList<Block> Lampiran, IReadOnlyList<string> Tembusan);

/// <summary>Keputusan Camat: menimbang, mengingat, memutuskan, lampiran (seed 004; Perka ANRI 5/2021).</summary>
public static class KeputusanCamat
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "keputusan-camat";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Names of the dicta in order; more than these no decree of a kecamatan has.</summary>
    public static IReadOnlyList<string> Urutan { get; } =
        ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH"];

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(KeputusanCamatData data) => IsiNaskah.Of(
        PageSetup.Letter,
        [
            Kop(data.Kop),
            Title($"Keputusan {data.Pejabat}", underline: false),
            NomorLine(),
            Line("TENTANG", align: Align.Center),
            Line(data.Tentang.ToUpperInvariant(), bold: true, Align.Center),
            Line($"{data.Pejabat.ToUpperInvariant()},", align: Align.Center),
            Clauses(
            [
                ("Menimbang", new Block.List(Marker.Letter, Items(data.Menimbang))),
                ("Mengingat", new Block.List(Marker.Number, Items(data.Mengingat))),
            ]),
            Line("MEMUTUSKAN:", bold: true, Align.Center),
            Clauses(
            [
                ("Menetapkan", Line($"KEPUTUSAN {data.Pejabat.ToUpperInvariant()} TENTANG {data.Tentang.ToUpperInvariant()}.")),
                .. data.Diktum.Select((text, i) => (Urutan[i], (Block)P(text))),
            ]),
            Sign(Signer(data) with { Pembuka = $"Ditetapkan di {data.Kop.Tempat} pada tanggal {Day(data).Replace(' ', '\u00A0')}" }),
            .. data.Tembusan.Count == 0 ? Array.Empty<Block>() : [Line("Tembusan:"), Numbered(data.Tembusan)],
            .. data.Lampiran.Count == 0 ? Array.Empty<Block>() : Annex(data),
        ]);

    private static string Day(KeputusanCamatData data) => data.Tanggal is { } day ? Indonesian.Date(day) : Dots;

    private static IEnumerable<Block> Annex(KeputusanCamatData data) =>
    [
        new Block.PageBreak(),
        Line($"Lampiran Keputusan {data.Pejabat}"),
        Line([Text("Nomor : "), Nomor]),
        Line($"Tanggal : {Day(data)}"),
        Line(""),
        .. data.Lampiran,
        Sign(Signer(data)),
    ];

    /// <summary>Above the name the office is named too, in whatever capacity the Camat acts: "Plt. Camat Sumberejo".</summary>
    private static Penandatangan Signer(KeputusanCamatData data) => data.Penandatangan.Jabatan is var post && post.EndsWith("Camat", StringComparison.Ordinal)
        ? data.Penandatangan with { Jabatan = $"{post[..^"Camat".Length]}{data.Pejabat}" } : data.Penandatangan;

    private static Block.Table Clauses(IEnumerable<(string Kata, Block Isi)> clauses) => new(
        [18, 3, 79], [.. clauses.Select(c => Row(Cell(c.Kata), Cell(":"), Cells(c.Isi)))], Borderless: true);

    private static IReadOnlyList<ListItem> Items(IEnumerable<string> texts) => [.. texts.Select(t => new ListItem([Text(t)]))];
}
