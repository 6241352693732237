using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Collection;

namespace Siklus.Domain.Tests.Collection;

public sealed class PaduanSelTests
{
    [Theory]
    [InlineData("", "", "", HasilPaduan.Tetap)]
    [InlineData("", "45", "", HasilPaduan.Baru)]
    [InlineData("45", "46", "45", HasilPaduan.Berubah)]
    [InlineData("45", "", "45", HasilPaduan.Berubah)]
    [InlineData("45", "45", "46", HasilPaduan.Tetap)]
    [InlineData("", "46", "46", HasilPaduan.Tetap)]
    [InlineData("", "45", "46", HasilPaduan.Bentrok)]
    [InlineData("45", "46", "47", HasilPaduan.Bentrok)]
    [InlineData("45", "", "47", HasilPaduan.Bentrok)]
    [InlineData("45", "46", "", HasilPaduan.Bentrok)]
    [InlineData("a\r\nb", " a\nb ", "c", HasilPaduan.Tetap)]
    public void A_cell_means_what_both_people_did_to_it(string given, string form, string stored, HasilPaduan means) =>
        PaduanSel.Of(PaduanSel.Tanda(given), form, stored).ShouldBe(means);

    [Fact]
    public void Taking_a_form_in_twice_changes_nothing() => ForAll((given, form, stored) =>
    {
        var awal = PaduanSel.Tanda(given);
        var after = PaduanSel.Of(awal, form, stored) == HasilPaduan.Tetap ? stored : form;
        return PaduanSel.Of(awal, form, after) == HasilPaduan.Tetap;
    });

    [Fact]
    public void What_somebody_stored_since_is_never_overwritten_without_a_question() => ForAll((given, form, stored) =>
        PaduanSel.Tanda(stored) == PaduanSel.Tanda(given) || PaduanSel.Of(PaduanSel.Tanda(given), form, stored) is HasilPaduan.Tetap or HasilPaduan.Bentrok);

    [Fact]
    public void A_cell_left_as_it_was_given_out_changes_nothing() => ForAll((given, _, stored) => PaduanSel.Of(PaduanSel.Tanda(given), given, stored) == HasilPaduan.Tetap);

    [Fact]
    public void Of_two_forms_in_either_order_no_value_is_lost_in_silence() => ForAll((given, first, second) =>
    {
        var (awal, one, two) = (PaduanSel.Tanda(given), PaduanSel.Tanda(first), PaduanSel.Tanda(second));
        if (one == awal || two == awal || one == two) return true;
        return PaduanSel.Of(awal, second, first) == HasilPaduan.Bentrok && PaduanSel.Of(awal, first, second) == HasilPaduan.Bentrok;
    });

    /// <summary>Few words, so that equal ones are common.</summary>
    private static void ForAll(Func<string, string, string, bool> holds)
    {
        var word = Gen.Elements("", "0", "45", "46", " 45", "1.234,5", "a\nb", "a\r\nb");
        Prop.ForAll(Gen.Three(word).ToArbitrary(), words => holds(words.Item1, words.Item2, words.Item3)).QuickCheckThrowOnFailure();
    }
}
