using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Tests.Planning;

public sealed class KodeNomenklaturTests
{
    private static readonly Gen<KodeNomenklatur> Codes =
        from level in Gen.Elements(Enum.GetValues<TingkatNomenklatur>())
        from u in Gen.Choose(1, 9)
        from b in Gen.Choose(1, 99)
        from p in Gen.Choose(1, 99)
        from k in Gen.Choose(1, 9)
        from g in Gen.Choose(1, 99)
        from s in Gen.OneOf(Gen.Choose(1, 99).Select(n => $"{n:00}"), Gen.Choose(1, 9999).Select(n => $"{n:0000}"))
        select KodeNomenklatur.Parse($"{u}.{b:00}.{p:00}.{k}.{g:00}.{s}").Ancestor(level);

    private static readonly Arbitrary<KodeNomenklatur> Any = Codes.ToArbitrary();

    [Theory]
    [InlineData("7", TingkatNomenklatur.Urusan)]
    [InlineData("7.01", TingkatNomenklatur.Bidang)]
    [InlineData("7.01.02", TingkatNomenklatur.Program)]
    [InlineData("7.01.02.2.01", TingkatNomenklatur.Kegiatan)]
    [InlineData("7.01.02.2.01.0001", TingkatNomenklatur.SubKegiatan)]
    [InlineData("7.01.02.2.01.01", TingkatNomenklatur.SubKegiatan)]
    [InlineData("7.01.03.7.04.0005", TingkatNomenklatur.SubKegiatan)]
    public void A_code_reads_at_its_level(string teks, TingkatNomenklatur tingkat)
    {
        var kode = KodeNomenklatur.Parse(teks);
        kode.Tingkat.ShouldBe(tingkat);
        kode.Teks.ShouldBe(teks);
        kode.ToString().ShouldBe(teks);
    }

    [Theory]
    [InlineData(" 7.01.02 ", "7.01.02")]
    [InlineData("7.01.02.", "7.01.02")]
    [InlineData("7 . 01 . 02", "7.01.02")]
    [InlineData("X.XX.01", "7.01.01")]
    [InlineData("X.XX.01.2.01.0001", "7.01.01.2.01.0001")]
    [InlineData("x.xx.01.2.06", "7.01.01.2.06")]
    public void Looser_writing_is_understood(string teks, string kode)
    {
        var read = KodeNomenklatur.Read(teks).ShouldBeOfType<HasilKode.Terbaca>();
        read.Kode.Teks.ShouldBe(kode);
        read.Penunjang.ShouldBe(teks.StartsWith("X", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_support_program_is_read_as_that_of_the_bidang_that_is_meant()
    {
        var read = KodeNomenklatur.Read("X.XX.01.2.01", KodeNomenklatur.Parse("1.02.03")).ShouldBeOfType<HasilKode.Terbaca>();
        read.Kode.Teks.ShouldBe("1.02.01.2.01");
        read.Kode.IsPenunjang.ShouldBeTrue();
        KodeNomenklatur.Parse("7.01.02").IsPenunjang.ShouldBeFalse();
        KodeNomenklatur.Parse("7.01").IsPenunjang.ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, PlanningRules.KodeKosong, null)]
    [InlineData("", PlanningRules.KodeKosong, null)]
    [InlineData(" . ", PlanningRules.KodeKosong, null)]
    [InlineData("7.01.02.02.01", PlanningRules.KodeKewenangan, "7.01.02.2.01")]
    [InlineData("7.01.02.02.01.0001", PlanningRules.KodeKewenangan, "7.01.02.2.01.0001")]
    [InlineData("7.01.02.02.01.01", PlanningRules.KodeKewenangan, "7.01.02.2.01.01")]
    [InlineData("X.XX.01.02.01.0001", PlanningRules.KodeKewenangan, "7.01.01.2.01.0001")]
    [InlineData("7.01.02.22.01", PlanningRules.KodeLebarBagian, null)]
    [InlineData("7.1.02", PlanningRules.KodeLebarBagian, "7.01.02")]
    [InlineData("07.01", PlanningRules.KodeLebarBagian, "7.01")]
    [InlineData("7.01.2", PlanningRules.KodeLebarBagian, "7.01.02")]
    [InlineData("7.01.02.2.1.1", PlanningRules.KodeLebarBagian, "7.01.02.2.01.01")]
    [InlineData("7.01.02.2.01.001", PlanningRules.KodeLebarBagian, "7.01.02.2.01.0001")]
    [InlineData("7.01.02.2.01.00001", PlanningRules.KodeLebarBagian, "7.01.02.2.01.0001")]
    [InlineData("7.01.102", PlanningRules.KodeLebarBagian, null)]
    [InlineData("7.01.02.2", PlanningRules.KodeTanpaKegiatan, null)]
    [InlineData("7.01.02.02", PlanningRules.KodeLebarBagian, null)]
    [InlineData("7.00.02", PlanningRules.KodeNol, null)]
    [InlineData("0.01", PlanningRules.KodeNol, null)]
    [InlineData("7.01.02.2.01.0000", PlanningRules.KodeNol, null)]
    [InlineData("7.01.02.2.01.0001.1", PlanningRules.KodeTerlaluPanjang, null)]
    [InlineData("X.XX", PlanningRules.KodePenunjang, null)]
    [InlineData("X.XX.02", PlanningRules.KodePenunjang, null)]
    [InlineData("7,01,02", PlanningRules.KodeBukanAngka, null)]
    [InlineData("7..02", PlanningRules.KodeBukanAngka, null)]
    [InlineData(".7.01", PlanningRules.KodeBukanAngka, null)]
    [InlineData("7.01.0A", PlanningRules.KodeBukanAngka, null)]
    [InlineData("7.-1", PlanningRules.KodeBukanAngka, null)]
    [InlineData("７.01", PlanningRules.KodeBukanAngka, null)]
    [InlineData("٧.٠١", PlanningRules.KodeBukanAngka, null)]
    [InlineData("7.0000000000000000001", PlanningRules.KodeBukanAngka, null)]
    [InlineData("7.01.02.2.01.0001 Koordinasi", PlanningRules.KodeBukanAngka, null)]
    public void What_is_no_code_is_refused_and_what_was_meant_is_said(string? teks, string kode, string? saran)
    {
        var refused = KodeNomenklatur.Read(teks).ShouldBeOfType<HasilKode.Ditolak>();
        refused.Alasan.Kode.ShouldBe(kode);
        refused.Saran?.Teks.ShouldBe(saran);
        if (saran is null) refused.Saran.ShouldBeNull();
        Should.Throw<RuleViolationException>(() => KodeNomenklatur.Parse(teks)).Code.ShouldBe(kode);
    }

    [Theory]
    [InlineData("7.01.02.2.01.01", "7.01.02.2.01.0001", true)]
    [InlineData("7.01.02.2.01.0001", "7.01.02.2.01.0001", true)]
    [InlineData("7.01.02.2.01.01", "7.01.02.2.01.0002", false)]
    [InlineData("7.01.02.2.01.01", "7.01.02.2.01.0101", false)]
    [InlineData("7.01.02.2.01", "7.01.02.2.01", true)]
    [InlineData("7.01.02.2.01", "7.01.02.2.01.01", false)]
    public void Two_digits_and_four_are_the_same_work_but_not_the_same_code(string a, string b, bool sama)
    {
        KodeNomenklatur.Parse(a).Sama(KodeNomenklatur.Parse(b)).ShouldBe(sama);
        (KodeNomenklatur.Parse(a) == KodeNomenklatur.Parse(b)).ShouldBe(a == b);
    }

    [Fact]
    public void A_number_above_99_has_no_two_digit_form()
    {
        KodeNomenklatur.Parse("1.02.02.2.01.0123").DuaAngka.ShouldBeNull();
        KodeNomenklatur.Parse("1.02.02.2.01.0099").DuaAngka!.Teks.ShouldBe("1.02.02.2.01.99");
        KodeNomenklatur.Parse("1.02.02.2.01").DuaAngka!.Teks.ShouldBe("1.02.02.2.01");
    }

    [Fact]
    public void Codes_sort_as_the_list_prints_them() =>
        new[] { "7.01.02.2.10", "7.01.02.2.01.0010", "7.01.02", "7.01.02.2.01.02", "7", "7.01.02.2.01.0002", "7.01.02.2.09", "7.01.10", "7.01", "7.01.02.2.01", "1.02" }
            .Select(KodeNomenklatur.Parse).Order().Select(k => k.Teks).ShouldBe(
                ["1.02", "7", "7.01", "7.01.02", "7.01.02.2.01", "7.01.02.2.01.02", "7.01.02.2.01.0002", "7.01.02.2.01.0010", "7.01.02.2.09", "7.01.02.2.10", "7.01.10"]);

    [Fact]
    public void Kewenangan_is_known_from_the_kegiatan_on()
    {
        KodeNomenklatur.Parse("7.01.03.7.04.0001").Kewenangan.ShouldBe(7);
        KodeNomenklatur.Parse("7.01.02.2.01").Kewenangan.ShouldBe(2);
        KodeNomenklatur.Parse("7.01.02").Kewenangan.ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => KodeNomenklatur.Kecamatan.Ancestor(TingkatNomenklatur.Program));
    }

    [Fact]
    public void Whatever_is_written_is_read_again() => Prop.ForAll(Any, kode => KodeNomenklatur.Parse(kode.Teks) == kode).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_code_lies_below_its_parent_and_sorts_after_it() =>
        Prop.ForAll(Any, kode => kode.Induk is { } up ? kode.IsUnder(up) && !up.IsUnder(kode) && up.CompareTo(kode) < 0 && up.Tingkat == kode.Tingkat - 1 : kode.Tingkat == TingkatNomenklatur.Urusan)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Both_forms_are_the_same_work_under_the_same_kegiatan() =>
        Prop.ForAll(Any, kode => kode.Sama(kode.EmpatAngka) && kode.EmpatAngka.EmpatAngka == kode.EmpatAngka && kode.EmpatAngka.Induk == kode.Induk
            && (kode.DuaAngka is not { } two || (two.Sama(kode) && two.EmpatAngka == kode.EmpatAngka))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() =>
        Prop.ForAll(Any, Any, (a, b) => Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && a.CompareTo(b) == 0 == (a == b)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_kewenangan_with_two_digits_always_names_the_code_that_was_meant() =>
        Prop.ForAll(Codes.Where(k => k.Tingkat >= TingkatNomenklatur.Kegiatan).ToArbitrary(), kode =>
            KodeNomenklatur.Read(kode.Teks.Insert(8, "0")) is HasilKode.Ditolak { Alasan.Kode: PlanningRules.KodeKewenangan, Saran: { } meant } && meant == kode).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_breaks_the_reader() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => KodeNomenklatur.Read(text) is not HasilKode.Terbaca t || KodeNomenklatur.Parse(t.Kode.Teks) == t.Kode).QuickCheckThrowOnFailure();
}
