using Siklus.App.Planning.Files;
using Siklus.Domain.Common;

namespace Siklus.Documents.Rencana;

/// <summary>Finds out which rows of an export are taken in and which are sums of others, and holds the sums against what they sum up.</summary>
internal sealed class PaguSums(Table table, Mistakes mistakes, int? pagu, int? realisasi)
{
    public IReadOnlyList<BarisPagu> Check(IReadOnlyList<BarisPagu> read)
    {
        var codes = read.Where(r => IsNode(r) && r.Kode is not null).Select(r => r.Kode!).ToHashSet(StringComparer.Ordinal);
        var parents = codes.SelectMany(Above).ToHashSet(StringComparer.Ordinal);
        var rows = read.Select(r => r with { Diambil = r.Tingkat is TingkatPagu.Program or TingkatPagu.Kegiatan or TingkatPagu.SubKegiatan && !parents.Contains(r.Kode!) }).ToList();
        CheckTaken(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Tingkat == TingkatPagu.Jumlah) CheckPlain(rows, i);
            else if (rows[i].Tingkat == TingkatPagu.SubKegiatan) CheckAccounts(rows, i);
            if (IsNode(rows[i]) && !rows[i].Diambil) CheckSum(rows, i);
        }
        return rows;
    }

    private static bool IsNode(BarisPagu row) => row.Tingkat is TingkatPagu.Urusan or TingkatPagu.Program or TingkatPagu.Kegiatan or TingkatPagu.SubKegiatan;

    private static IEnumerable<string> Above(string code)
    {
        for (var dot = code.LastIndexOf('.'); dot > 0; dot = code.LastIndexOf('.', dot - 1)) yield return code[..dot];
    }

    /// <summary>Money that is missing, and codes that stand twice: a pagu that is printed again for every indikator must not be added.</summary>
    private void CheckTaken(List<BarisPagu> rows)
    {
        var seen = new Dictionary<(string, string?), int>();
        foreach (var row in rows.Where(r => r.Diambil))
        {
            if (pagu is not null && row.Pagu is null && !IsTold(row)) mistakes.Add(table, row.Baris, pagu, "Pagu belum diisi. Bila memang nol, tulis 0.");
            if (!seen.TryAdd((row.Kode!, row.SumberDana?.ToUpperInvariant()), row.Baris))
                mistakes.Add(table, row.Baris, null, $"Kode {row.Kode} sudah ada pada baris {seen[(row.Kode!, row.SumberDana?.ToUpperInvariant())]}. Bila pagunya ditulis berulang, hapus baris ini; bila bagian lain dari pagu yang sama, satukan.", row.Kode);
        }
    }

    private bool IsTold(BarisPagu row) => table.Rows.FirstOrDefault(r => r.Number == row.Baris)?.At(pagu!.Value) is { Text: not ("-" or "–" or "—") };

    private void CheckSum(List<BarisPagu> rows, int at)
    {
        var row = rows[at];
        var isOffice = row.Kode!.Contains(".0.00.", StringComparison.Ordinal);
        var below = isOffice
            ? rows.Skip(at + 1).TakeWhile(r => r.Tingkat != TingkatPagu.Urusan || !r.Kode!.Contains(".0.00.", StringComparison.Ordinal)).Where(r => r.Diambil).ToList()
            : rows.Where(r => r.Diambil && r.Kode!.StartsWith(row.Kode + ".", StringComparison.Ordinal)).ToList();
        if (below.Count == 0) return;
        Compare(row, row.Pagu, Sum(below, r => r.Pagu), pagu, "pagu");
        Compare(row, row.Realisasi, Sum(below, r => r.Realisasi), realisasi, "realisasi");
    }

    private void CheckAccounts(List<BarisPagu> rows, int at)
    {
        var accounts = rows.Skip(at + 1).TakeWhile(r => r.Tingkat is TingkatPagu.Rekening or TingkatPagu.Jumlah).Where(r => r is { Tingkat: TingkatPagu.Rekening, Kode: not null }).ToList();
        var parents = accounts.SelectMany(a => Above(a.Kode!)).ToHashSet(StringComparer.Ordinal);
        var leaves = accounts.Where(a => !parents.Contains(a.Kode!)).ToList();
        if (leaves.Count == 0) return;
        Compare(rows[at], rows[at].Pagu, Sum(leaves, r => r.Pagu), pagu, "pagu", "rekening belanjanya");
        Compare(rows[at], rows[at].Realisasi, Sum(leaves, r => r.Realisasi), realisasi, "realisasi", "rekening belanjanya");
    }

    private void Compare(BarisPagu row, decimal? told, decimal? sum, int? column, string what, string of = "baris di bawahnya")
    {
        if (column is null || told is not { } amount || sum is not { } added || amount == added) return;
        mistakes.Add(table, row.Baris, column, $"Jumlah {what} {row.Kode} di sini Rp{Angka.Format(amount)}, sedangkan {of} berjumlah Rp{Angka.Format(added)}; selisih Rp{Angka.Format(Math.Abs(amount - added))}. Periksa baris yang kurang atau berulang.", Angka.Format(amount));
    }

    /// <summary>A sum without a code may be of the whole file, or of what stands above it: it is right when it is any of these.</summary>
    private void CheckPlain(List<BarisPagu> rows, int at)
    {
        var groups = new List<List<BarisPagu>> { rows.Where(r => r.Diambil).ToList(), rows.Take(at).Where(r => r.Diambil).ToList() };
        foreach (var level in new[] { TingkatPagu.Urusan, TingkatPagu.Program, TingkatPagu.Kegiatan, TingkatPagu.Jumlah, TingkatPagu.SubKegiatan })
            if (rows.FindLastIndex(at - 1 < 0 ? 0 : at - 1, r => r.Tingkat == level) is >= 0 and var from && from < at) groups.Add(rows.Skip(from).Take(at - from).Where(r => r.Diambil).ToList());
        var row = rows[at];
        foreach (var (told, of, column, what) in new (decimal?, Func<BarisPagu, decimal?>, int?, string)[] { (row.Pagu, r => r.Pagu, pagu, "pagu"), (row.Realisasi, r => r.Realisasi, realisasi, "realisasi") })
        {
            if (told is not { } amount || column is null || groups.Exists(g => Sum(g, of) == amount)) continue;
            var above = Sum(groups[1], of) ?? 0;
            mistakes.Add(table, row.Baris, column, $"“{RencanaValues.Short(row.Uraian ?? "Jumlah")}” Rp{Angka.Format(amount)} tidak sama dengan jumlah {what} baris di atasnya, Rp{Angka.Format(above)}. Periksa baris yang kurang atau berulang.", Angka.Format(amount));
        }
    }

    private static decimal? Sum(List<BarisPagu> rows, Func<BarisPagu, decimal?> of) => rows.Exists(r => of(r) is not null) ? rows.Sum(r => of(r) ?? 0) : null;
}
