using System.Globalization;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Measurement.EvaluasiRenja;

/// <summary>The table of an E.81 in one of its layouts.</summary>
internal sealed class TabelE81(BahanE81 bahan)
{
    // Amounts need more room than figures.
    private const int LebihRp = 2;

    private readonly HasilEvaluasiRenja hasil = bahan.Hasil;
    private readonly IReadOnlyList<KolomE81> kolom = bahan.Susunan.Kolom;

    /// <summary>Money is written in thousands, because every amount is whole thousands.</summary>
    public bool Ribuan { get; } = bahan.Hasil.Simpul.SelectMany(s => Amounts(s.Uang)).OfType<decimal>().All(r => r % 1000 == 0);

    public Block.Table Build() => new([.. kolom.SelectMany(k => k.Bagian is { } parts ? parts.Select(b => b == BagianE81.Rp ? k.Lebar + LebihRp : k.Lebar) : [k.Lebar])],
    [
        .. Heads(),
        .. hasil.Simpul.SelectMany((node, i) => Lines(node, NumberOf(i))),
        Total(),
    ], HeaderRows: 4, Dense: true);

    private static IEnumerable<decimal?> Amounts(UangEvaluasi u) => [u.PaguRenstra, u.TahunLalu, u.Pagu, u.TahunIni, .. u.PerTribulan];

    private IEnumerable<TableRow> Heads()
    {
        yield return Row([.. Runs().Select(run => run.Kelompok is null ? Head(Judul(run.Kolom[0]), run.Kolom[0].Banyak, 2) : Head(run.Kelompok, run.Kolom.Sum(k => k.Banyak)))]);
        yield return Row([.. kolom.Where(k => k.Kelompok is not null).Select(k => Head(Judul(k), k.Banyak))]);
        yield return Row([.. kolom.Select(k => Head(k.Nomor ?? "", k.Banyak))]);
        yield return Row([.. kolom.SelectMany(k => k.Bagian is { } parts ? parts.Select(b => Head(b == BagianE81.Persen ? "%" : b.ToString())) : [Head("")])]);
    }

    /// <summary>Neighbouring columns under one heading.</summary>
    private IEnumerable<(string? Kelompok, IReadOnlyList<KolomE81> Kolom)> Runs()
    {
        for (var i = 0; i < kolom.Count;)
        {
            var run = kolom[i].Kelompok is { } group ? kolom.Skip(i).TakeWhile(k => k.Kelompok == group).ToList() : [kolom[i]];
            yield return (kolom[i].Kelompok, run);
            i += run.Count;
        }
    }

    private string Judul(KolomE81 k) => k.Judul
        .Replace("{tahun}", Year(hasil.Periode.Tahun), StringComparison.Ordinal).Replace("{lalu}", Year(hasil.Periode.Tahun - 1), StringComparison.Ordinal)
        .Replace("{awal}", Year(hasil.Mulai), StringComparison.Ordinal).Replace("{akhir}", Year(hasil.Akhir), StringComparison.Ordinal);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private string NumberOf(int index) => hasil.Simpul[index].Jenis == JenisSimpul.Program ? Year(hasil.Simpul.Take(index + 1).Count(s => s.Jenis == JenisSimpul.Program)) : "";

    private IEnumerable<TableRow> Lines(SimpulEvaluasi node, string number)
    {
        var rows = Math.Max(1, node.Indikator.Count);
        for (var i = 0; i < rows; i++)
        {
            var (one, first) = (node.Indikator.ElementAtOrDefault(i), i == 0);
            yield return Row([.. kolom.SelectMany(k => k.Isi switch
            {
                IsiKolomE81.Indikator => [Cell(one?.Terukur.Definisi.Nama)],
                IsiKolomE81.Satuan => [Cell(one?.Terukur.Definisi.Satuan, Align.Center)],
                IsiKolomE81.Unit => [Cell(one?.Unit ?? node.Unit)],
                _ when k.Bagian is { } parts => parts.SelectMany(b => b == BagianE81.Rp ? Once(Money(k.Isi, node.Uang, node.Jenis == JenisSimpul.Program), rows, first) : [Figure(k.Isi, b, one)]),
                _ => Once(Words(k.Isi, node, number), rows, first),
            })]);
        }
    }

    /// <summary>A cell of the node spans the rows of its indikator.</summary>
    private static IEnumerable<TableCell> Once(TableCell cell, int rows, bool first) => first ? [cell with { RowSpan = rows }] : [];

    private TableCell Words(IsiKolomE81 isi, SimpulEvaluasi node, string number)
    {
        var program = node.Jenis == JenisSimpul.Program;
        return isi switch
        {
            IsiKolomE81.No => Cell(number, Align.Center),
            IsiKolomE81.Sasaran => Cell(program ? node.Sasaran : ""),
            IsiKolomE81.Kode => Cell(node.Kode),
            IsiKolomE81.Uraian => Cell(kolom.Any(k => k.Isi == IsiKolomE81.Kode) ? node.Uraian : $"{node.Kode} {node.Uraian}", bold: program),
            _ => Cell(""),
        };
    }

    private TableRow Total()
    {
        var words = kolom.TakeWhile(k => k.Bagian is null).Count();
        return Row(
        [
            Span(words, Line("Jumlah", bold: true)),
            .. kolom.Skip(words).SelectMany(k => k.Bagian is { } parts ? parts.Select(b => b == BagianE81.Rp ? Money(k.Isi, hasil.Jumlah, bold: true) : Cell("")) : [Cell("")]),
        ]);
    }

    private TableCell Money(IsiKolomE81 isi, UangEvaluasi uang, bool bold) => isi switch
    {
        IsiKolomE81.TingkatRenstra => Percent(uang.TingkatRenstra, bold),
        IsiKolomE81.TingkatRenja => Percent(uang.TingkatRenja, bold),
        _ => Rupiah(isi switch
        {
            IsiKolomE81.TargetRenstra => uang.PaguRenstra,
            IsiKolomE81.TahunLalu => uang.TahunLalu,
            IsiKolomE81.TargetTahun => uang.Pagu,
            IsiKolomE81.TahunIni => uang.TahunIni,
            IsiKolomE81.Renstra => uang.Renstra,
            _ => uang.PerTribulan[isi - IsiKolomE81.TribulanI],
        }, bold),
    };

    private TableCell Figure(IsiKolomE81 isi, BagianE81 bagian, IndikatorEvaluasi? one)
    {
        if (one is null) return Cell("");
        if (isi is IsiKolomE81.TingkatRenstra or IsiKolomE81.TingkatRenja) return Percent(isi == IsiKolomE81.TingkatRenstra ? one.TingkatRenstra : one.TingkatRenja, bold: false);
        if (isi is IsiKolomE81.TargetRenstra or IsiKolomE81.TargetTahun) return Cell((isi == IsiKolomE81.TargetRenstra ? one.TargetRenstra : one.TargetTahun)?.Tampil ?? "-", Align.Center);
        var value = isi switch
        {
            IsiKolomE81.TahunLalu => one.TahunLalu,
            IsiKolomE81.TahunIni => one.TahunIni,
            IsiKolomE81.Renstra => one.Renstra,
            _ => one.PerTribulan[isi - IsiKolomE81.TribulanI],
        };
        if (bagian == BagianE81.Persen) return Percent(HasilRenstra.Tingkat(one.Terukur.Definisi, one.TargetTahun, value, hasil.Aturan), bold: false);
        return Cell(value is { } number ? Write(one.Terukur.Definisi, number) : "-", Align.Center);
    }

    private string Write(DefinisiIndikator definisi, decimal value) => definisi.Rumus is Rumus.Predikat peta && peta.Peta.FirstOrDefault(p => p.Nilai == value) is { } sebutan
        ? sebutan.Predikat
        : Angka.Format(Angka.Round(value, hasil.Aturan.Desimal));

    private TableCell Percent(decimal? value, bool bold) => value is { } known ? Cell(Angka.Format(known, hasil.Aturan.Desimal), Align.Center, bold) : Cell("-", Align.Center);

    private TableCell Rupiah(decimal? value, bool bold) => value is { } known ? Cell(Angka.Format(Ribuan ? known / 1000 : known), Align.Right, bold) : Cell("-", Align.Center);
}
