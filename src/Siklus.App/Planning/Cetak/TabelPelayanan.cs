using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Planning.Cetak;

/// <summary>
/// What a Renstra looks back on (Permendagri 86/2017, chapter II): T-C.23 and T-C.24, over the years of the Renstra before it, or over its own where the office has no earlier one here.
/// Targets of NSPK, of IKK and of other indikator have no source in the plan and are printed as empty cells. Realisasi and rasio of T-C.23 are those that measurement has locked; a year that is
/// not whole says up to when it is known and has no rasio, because that would hold a part against the whole. Of T-C.24 the money is that of the DPA, and of the Renstra in years without one;
/// what was spent is what was taken in from the office's books, and empty in years without.
/// </summary>
internal static class TabelPelayanan
{
    public static IEnumerable<Block> Build(BahanCetak bahan)
    {
        if (bahan.Renstra is not { } masa) return [];
        var years = masa.Dokumen.Tahun;
        var tahun = $"Tahun {years[0]}–{years[^1]}";
        return
        [
            Kertas.Judul($"Tabel T-C.23 Pencapaian Kinerja Pelayanan {bahan.Instansi.Nama} {tahun}"),
            Kinerja(masa, years),
            Kertas.Judul($"Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan {bahan.Instansi.Nama} {tahun} (Rp)"),
            Pendanaan(masa, years),
        ];
    }

    private static Block.Table Kinerja(SekitarRenstra masa, IReadOnlyList<int> years)
    {
        var rows = masa.Dokumen.Kelompok.Where(g => g.Simpul.Jenis is JenisSimpul.Tujuan or JenisSimpul.Sasaran).SelectMany(g => g.Janji).ToList();
        return new([3, 24, 4, 4, 5, .. years.Select(_ => 4), .. years.Select(_ => 4), .. years.Select(_ => 4)],
        [
            Row(
                Head("No.", rows: 2), Head("Indikator Kinerja sesuai Tugas dan Fungsi", rows: 2), Head("Target NSPK", rows: 2), Head("Target IKK", rows: 2), Head("Target Indikator Lainnya", rows: 2),
                Head("Target Renstra Tahun", columns: years.Count), Head("Realisasi Capaian Tahun", columns: years.Count), Head("Rasio Capaian Tahun (%)", columns: years.Count)),
            HeadRow([.. Thrice(years)]),
            .. rows.Select((janji, i) =>
            {
                var known = years.Select(y => masa.Realisasi(janji.Indikator.Kode, y)).ToList();
                return Row(
                [
                    Number(i + 1), Cell(janji.Indikator.Satuan is { } satuan ? $"{janji.Indikator.Nama} ({satuan})" : janji.Indikator.Nama), Cell(""), Cell(""), Cell(""),
                    .. years.Select(y => Kertas.Nilai(janji.Tampil(y))), .. known.Select(r => Cell(Kertas.Realisasi(janji.Indikator, r), Align.Center)),
                    .. known.Select(r => Cell(r is { Setahun: true, Capaian: { } capaian } ? Angka.Format(Angka.Round(capaian, 2)) : "", Align.Center)),
                ]);
            }),
        ], HeaderRows: 2, Dense: true);
    }

    private static Block.Table Pendanaan(SekitarRenstra masa, IReadOnlyList<int> years)
    {
        var programs = masa.Dokumen.Simpul.Where(s => s.Jenis == JenisSimpul.Program).ToList();
        return new([15, .. years.Select(_ => 6), .. years.Select(_ => 6), .. years.Select(_ => 3), 5, 5],
        [
            Row(
                Head("Uraian", rows: 2), Head("Anggaran pada Tahun", columns: years.Count), Head("Realisasi Anggaran pada Tahun", columns: years.Count), Head("Rasio pada Tahun (%)", columns: years.Count),
                Head("Rata-rata Pertumbuhan", columns: 2)),
            HeadRow([.. Thrice(years), "Anggaran", "Realisasi"]),
            .. programs.Select(p => Money($"{p.Kode} {p.Uraian}", [.. years.Select(y => new Tahunan(masa.Anggaran(p.Kode, y), masa.Terpakai.GetValueOrDefault(y)?.Of(masa.Dokumen, p.Kode), masa.Terpakai.GetValueOrDefault(y)?.Tribulan))])),
            Money("Jumlah", [.. years.Select(y => new Tahunan(Sum(programs.Select(p => masa.Anggaran(p.Kode, y))), Sum(programs.Select(p => masa.Terpakai.GetValueOrDefault(y)?.Of(masa.Dokumen, p.Kode))), masa.Terpakai.GetValueOrDefault(y)?.Tribulan))], bold: true),
        ], HeaderRows: 2, Dense: true);
    }

    private static IEnumerable<string> Thrice(IReadOnlyList<int> years) => Enumerable.Repeat(years, 3).SelectMany(all => all).Select(year => $"{year}");

    private static decimal? Sum(IEnumerable<decimal?> parts) => parts.OfType<decimal>().ToList() is { Count: > 0 } known ? known.Sum() : null;

    private static TableRow Money(string uraian, IReadOnlyList<Tahunan> years, bool bold = false) => Row(
    [
        Cell(uraian, bold: bold), .. years.Select(y => Kertas.Rupiah(y.Anggaran, bold)), .. years.Select(y => Cell(y.Tertulis, Align.Right, bold)),
        .. years.Select(y => Cell(y is { Utuh: true, Terpakai: { } spent, Anggaran: > 0 } ? Angka.Format(Angka.Round(spent / y.Anggaran.Value * 100, 2)) : "", Align.Center, bold)),
        Cell(Growth([.. years.Select(y => y.Anggaran)]), Align.Center, bold), Cell(Growth([.. years.Select(y => y.Utuh ? y.Terpakai : null)]), Align.Center, bold),
    ]);

    private static string Growth(IReadOnlyList<decimal?> years) => Pertumbuhan(years) is { } growth ? Angka.FormatPersen(growth) : "";

    /// <summary>Mean of the growth from each year to the next, in percent; null where no two years that follow each other have money.</summary>
    private static decimal? Pertumbuhan(IReadOnlyList<decimal?> anggaran)
    {
        var steps = anggaran.Zip(anggaran.Skip(1)).Where(pair => pair is { First: > 0, Second: not null }).Select(pair => ((pair.Second!.Value / pair.First!.Value) - 1) * 100).ToList();
        return steps.Count == 0 ? null : steps.Average();
    }

    /// <summary>Money of a year: what it had, what was spent of it, and until the end of which quarter that is known.</summary>
    private sealed record Tahunan(decimal? Anggaran, decimal? Terpakai, int? Tribulan)
    {
        public bool Utuh => Tribulan is null or 4;

        public string Tertulis => Terpakai is { } spent ? Angka.Format(spent) + (Utuh ? "" : $" s.d. TW {new Tribulan(Tribulan!.Value).Romawi}") : "";
    }
}
