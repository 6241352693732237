using Siklus.Documents.Rencana;
using Siklus.Domain.Measurement.Audit;

namespace Siklus.Documents.Periksa;

/// <summary>Reads published tables of capaian from CSV and workbooks: every sheet, every table of a sheet, columns by their headings.</summary>
public static class TabelKinerjaFile
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MostBytes = TableFile.MostBytes;

    private const string TanpaTabel =
        "Tidak ada tabel yang dapat diperiksa. Baris judul harus memuat kolom target, realisasi, dan capaian (atau %), misalnya No; Indikator; Satuan; Target; Realisasi; Capaian.";

    /// <summary>The blocks, or one sentence why there are none.</summary>
    /// <param name="bytes">The file.</param>
    public static (IReadOnlyList<BlokTabel> Blok, string? Penolakan) Read(byte[] bytes)
    {
        var (tables, refusal) = TableFile.Read(bytes);
        if (refusal is not null) return ([], refusal);
        if (tables.FirstOrDefault(t => t.Overflow is not null) is { Overflow: { } terlalu } besar) return ([], besar.Name.Length > 0 && tables.Count > 1 ? $"Lembar {besar.Name}: {terlalu}" : terlalu);
        var blok = tables.Where(t => !t.IsHidden).SelectMany(Blocks).ToList();
        return blok.Count > 0 ? (blok, null) : ([], TanpaTabel);
    }

    private static IEnumerable<BlokTabel> Blocks(Table sheet)
    {
        var kepala = KepalaTabel.All(sheet).ToList();
        for (var i = 0; i < kepala.Count; i++)
        {
            var rencana = RencanaBlok.All(kepala[i].Kolom);
            if (rencana.Count == 0) continue;
            var reader = new BarisReader(kepala[i].Kolom, rencana);
            var sampai = i + 1 < kepala.Count ? kepala[i + 1].Dari : sheet.Rows.Count;
            for (var r = kepala[i].Sampai; r < sampai; r++) reader.Take(sheet.Rows[r]);
            for (var b = 0; b < rencana.Count; b++)
                if (reader.Baris[b].Count > 0)
                    yield return new BlokTabel(sheet.Name, rencana[b].Nama, [.. rencana[b].Pasangan.Select(p => p.Nama)], reader.Baris[b]) { AdaCapaian = rencana[b].Capaian is not null, Tabel = i + 1, Setara = rencana[b].Setara };
        }
    }
}
