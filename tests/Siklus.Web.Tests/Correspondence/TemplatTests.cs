using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.Documents.Text;

namespace Siklus.Web.Tests.Correspondence;

public sealed class TemplatTests
{
    public static TheoryData<string> Nama => Contoh.Nama;

    [Theory]
    [MemberData(nameof(Nama))]
    public void The_text_of_every_document_is_the_approved_one(string nama) => NaskahText.Render(Contoh.Semua[nama]).ShouldBeApproved(nama);

    [Theory]
    [MemberData(nameof(Nama))]
    public void Every_table_row_fills_exactly_its_columns(string nama)
    {
        foreach (var table in Contoh.Semua[nama].Blocks.SelectMany(Tables))
        {
            var covered = new int[table.Columns.Count];
            foreach (var row in table.Rows)
            {
                var free = covered.Count(left => left == 0);
                row.Cells.Sum(cell => cell.ColSpan).ShouldBe(free, $"{nama}: a row of a table with {table.Columns.Count} columns");
                var column = 0;
                foreach (var cell in row.Cells)
                {
                    while (covered[column] > 0) column++;
                    for (var i = 0; i < cell.ColSpan; i++) covered[column++] += cell.RowSpan;
                }

                for (var i = 0; i < covered.Length; i++) covered[i]--;
            }

            covered.ShouldAllBe(left => left == 0);
        }
    }

    [Fact]
    public void A_missing_value_is_printed_as_a_dash_and_never_as_zero()
    {
        var line = NaskahText.Render(Contoh.Semua["rekapitulasi"]).Split('\n').Single(row => row.Contains("Indeks kepuasan masyarakat", StringComparison.Ordinal));
        line.ShouldBe("| 3 | Indeks kepuasan masyarakat | predikat | A | - | - | - | - | Kasi Pelayanan | Diukur pada akhir tahun |");
    }

    [Theory]
    [InlineData("000.7.2.8/14/SBJ", true)]
    [InlineData(null, false)]
    public void An_archive_card_has_a_column_of_numbers_only_where_a_document_has_one(string? nomor, bool shown)
    {
        var data = Contoh.Arsip with { Baris = [Contoh.Arsip.Baris[0] with { Nomor = nomor }, Contoh.Arsip.Baris[1]] };
        NaskahText.Render(LembarArsip.Build(data)).Contains("Nomor naskah", StringComparison.Ordinal).ShouldBe(shown);
    }

    private static IEnumerable<Block.Table> Tables(Block block) => block is Block.Table table
        ? table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Isi).SelectMany(Tables).Prepend(table)
        : [];
}
