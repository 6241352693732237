using Siklus.App.Planning.Nomenklatur;
using Siklus.Domain.Planning;

namespace Siklus.Web.Tests.Planning;

public sealed class NomenklaturLibraryTests
{
    [Theory]
    [InlineData(2019, "050-3708-2020", 176)]
    [InlineData(2021, "050-3708-2020", 176)]
    [InlineData(2022, "050-5889-2021", 176)]
    [InlineData(2023, "050-5889-2021", 176)]
    [InlineData(2024, "900-1317-2023", 176)]
    [InlineData(2026, "900-1317-2023", 176)]
    [InlineData(2027, "pemutakhiran-2027", 186)]
    [InlineData(2030, "pemutakhiran-2027", 186)]
    public void A_year_has_the_version_in_force_and_its_lines(int tahun, string versi, int sub)
    {
        var daftar = NomenklaturLibrary.For(tahun);
        daftar.Versi.Kode.ShouldBe(versi);
        daftar.All.Count(e => e.Kode.Tingkat == TingkatNomenklatur.SubKegiatan).ShouldBe(sub);
        daftar.All.Count(e => e.Kode.Tingkat == TingkatNomenklatur.Program).ShouldBe(6);
        daftar.All.Select(e => e.Kode).ShouldBeInOrder();
        daftar.All.Where(e => e.Kode.Induk is { } up && daftar.Find(up) is null).ShouldBeEmpty("every line hangs below one");
        daftar.All.Where(e => e.Kode.Tingkat == TingkatNomenklatur.SubKegiatan && (e.Indikator is null || e.Satuan is null || e.Kinerja is null)).ShouldBeEmpty();
        daftar.All.Where(e => e.Kode.Tingkat == TingkatNomenklatur.SubKegiatan && e.Kode.Teks.Length != (daftar.Versi.DigitSub == 2 ? 15 : 17)).ShouldBeEmpty();
    }

    [Fact]
    public void A_sub_kegiatan_is_found_by_either_form_of_its_code()
    {
        foreach (var tahun in new[] { 2022, 2026, 2027 })
        {
            var daftar = NomenklaturLibrary.For(tahun);
            foreach (var typed in new[] { "7.01.02.2.01.01", "7.01.02.2.01.0001" }) daftar.Find(typed)!.Satuan.ShouldBe("Laporan");
        }
        NomenklaturLibrary.For(2022).Find("7.01.02.2.01.0001")!.Kode.Teks.ShouldBe("7.01.02.2.01.01");
        NomenklaturLibrary.For(2026).Find("7.01.02.02.01.0001").ShouldBeNull("malformed");
        NomenklaturLibrary.For(2026).Find("X.XX.01.2.01.0007")!.Nama.ShouldBe("Evaluasi Kinerja Perangkat Daerah");
    }

    [Fact]
    public void What_only_the_update_of_2027_has_is_not_there_before()
    {
        NomenklaturLibrary.For(2026).Find("7.01.01.2.01.0008").ShouldBeNull();
        NomenklaturLibrary.For(2026).Find("7.01.01.3.01").ShouldBeNull("its sub kegiatan are all of 2027");
        NomenklaturLibrary.For(2027).Find("7.01.01.2.01.0008")!.Versi.Kode.ShouldBe("pemutakhiran-2027");
        NomenklaturLibrary.For(2027).Children(KodeNomenklatur.Parse("7.01.01.3.01")).Count.ShouldBe(2);
    }

    [Fact]
    public void Words_of_an_older_version_that_was_not_compared_are_said_to_be_of_the_newer_one()
    {
        NomenklaturLibrary.For(2022).Versi.Dibandingkan.ShouldBeFalse();
        NomenklaturLibrary.For(2022).Find("7.01.02")!.Versi.Kode.ShouldBe("900-1317-2023");
    }

    [Fact]
    public void Children_path_and_search_follow_the_list()
    {
        var daftar = NomenklaturLibrary.For(2026);
        daftar.Children(KodeNomenklatur.Kecamatan).Select(e => e.Kode.Teks).ShouldBe(["7.01.01", "7.01.02", "7.01.03", "7.01.04", "7.01.05", "7.01.06"]);
        daftar.Path(KodeNomenklatur.Parse("7.01.02.2.01.0001")).Select(e => e.Kode.Teks).ShouldBe(["7", "7.01", "7.01.02", "7.01.02.2.01"]);
        daftar.Search("forum musyawarah kelurahan").ShouldHaveSingleItem().Kode.Teks.ShouldBe("7.01.03.2.02.0001");
        daftar.Search("FORUM  musyawarah").Count.ShouldBe(2);
        daftar.Search("7.01.02").Count.ShouldBe(15, "the program, 4 kegiatan and 10 sub kegiatan");
        daftar.Search("7.01.03.2.02.01").ShouldHaveSingleItem().Kode.Teks.ShouldBe("7.01.03.2.02.0001");
        daftar.Search("7.01.02.2.01.00").ShouldNotBeEmpty("a code half typed");
        daftar.Search("   ").ShouldBeEmpty();
        daftar.Search("tidakadakata").ShouldBeEmpty();
    }
}
