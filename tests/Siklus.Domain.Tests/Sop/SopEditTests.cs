using Siklus.Domain.Sop;

namespace Siklus.Domain.Tests.Sop;

public sealed class SopEditTests
{
    private static readonly SopDefinition Sheet = new()
    {
        Kode = "uji", Versi = 1, Identitas = new IdentitasSop { Judul = "Uji", Instansi = "Kantor" },
        Kolom = [new Kolom("a", "A"), new Kolom("b", "B")],
        Langkah =
        [
            Step(1) with { Output = [new Output("konsep", "Konsep")] },
            Step(2) with { Kelengkapan = [new Kelengkapan("Konsep", "konsep")] },
            Step(3) with { Keputusan = new Keputusan { Pertanyaan = "Setuju?", Ya = Lanjutan.Ke(4), Tidak = 1, Memeriksa = [1, 2] } },
            Step(4),
        ],
    };

    [Fact]
    public void A_step_put_in_between_moves_the_later_ones_and_the_jumps_follow_what_they_meant()
    {
        var changed = Sheet.InsertStep(1);
        changed.Langkah.Select(l => l.Urutan).ShouldBe([1, 2, 3, 4, 5]);
        changed.Langkah.Select(l => l.Uraian).ShouldBe(["Langkah 1", "", "Langkah 2", "Langkah 3", "Langkah 4"]);
        changed.Langkah.Select(l => l.NomorCetak).ShouldBe(["1", "2", "3", "4", "5"]);
        var decision = changed.LangkahKe(4).Keputusan!;
        (decision.Ya, decision.Tidak).ShouldBe((Lanjutan.Ke(5), 1));
        decision.Memeriksa.ShouldBe([1, 3]);
    }

    [Fact]
    public void A_printed_number_that_does_not_count_stays_as_printed()
    {
        var sheet = Sheet with { Langkah = [.. Sheet.Langkah.Take(3), Sheet.Langkah[3] with { NomorCetak = "1" }] };
        sheet.InsertStep(0).Langkah[^1].NomorCetak.ShouldBe("1");
    }

    [Fact]
    public void A_jump_to_a_step_that_is_gone_is_open_and_its_paper_comes_from_outside()
    {
        var changed = Sheet.RemoveStep(1);
        changed.LangkahKe(1).Kelengkapan.ShouldBe([new Kelengkapan("Konsep")]);
        changed.LangkahKe(2).Keputusan!.Tidak.ShouldBeNull();
        changed.LangkahKe(2).Keputusan!.Memeriksa.ShouldBe([1]);
        Sheet.RemoveStep(4).LangkahKe(3).Keputusan!.Ya.ShouldBe(Lanjutan.Selesai);
    }

    [Fact]
    public void A_paper_that_its_maker_now_follows_comes_from_outside()
    {
        var changed = Sheet.MoveStep(1, 1);
        changed.Langkah.Select(l => l.Uraian).ShouldBe(["Langkah 2", "Langkah 1", "Langkah 3", "Langkah 4"]);
        changed.LangkahKe(1).Kelengkapan.ShouldBe([new Kelengkapan("Konsep")]);
        changed.LangkahKe(3).Keputusan!.Tidak.ShouldBe(2);
        changed.MoveStep(2, -1).LangkahKe(2).Kelengkapan.ShouldBe([new Kelengkapan("Konsep", "konsep")], "moved back, it finds its maker again");
        Sheet.MoveStep(1, -1).ShouldBe(Sheet);
        Sheet.MoveStep(4, 1).ShouldBe(Sheet);
    }

    [Fact]
    public void A_column_that_goes_takes_its_marks_along_and_one_that_is_renamed_keeps_them()
    {
        Sheet.ReplaceKolom([new Kolom("b", "B")]).Langkah.ShouldAllBe(l => l.Pelaksana.Count == 0);
        Sheet.ReplaceKolom([new Kolom("c", "C"), new Kolom("b", "B")], new Dictionary<string, string> { ["a"] = "c" }).Langkah.ShouldAllBe(l => l.Penanggung == "c");
    }

    [Fact]
    public void What_edits_leave_is_a_sheet_that_holds_together_or_says_what_it_lacks()
    {
        var random = new Random(20260921);
        for (var round = 0; round < 300; round++)
        {
            var sheet = Sheet;
            for (var i = 0; i < 12 && sheet.Langkah.Count > 0; i++)
            {
                var at = random.Next(1, sheet.Langkah.Count + 1);
                sheet = random.Next(3) switch { 0 => sheet.InsertStep(at), 1 => sheet.RemoveStep(at), _ => sheet.MoveStep(at, random.Next(2) * 2 - 1) };
            }
            var places = SopCheck.Find(sheet).Select(f => f.Kode).ToHashSet();
            places.ShouldNotContain(SopCheckRules.UnknownStep);
            places.ShouldNotContain(SopCheckRules.YesBackward);
            places.ShouldNotContain(SopCheckRules.NotEarlier);
            places.ShouldNotContain(SopCheckRules.UnknownSource);
            places.ShouldNotContain(SopCheckRules.UrutanOrder);
        }
    }

    [Fact]
    public void Two_versions_are_compared_step_by_step()
    {
        var newer = Sheet.InsertStep(2).ReplaceStep(Step(3) with { Uraian = "Baru" });
        newer = newer.ReplaceStep(newer.LangkahKe(5) with { WaktuBaku = new WaktuBaku(15, SatuanWaktu.Menit) });
        var difference = SopDifference.Between(Sheet, newer);
        difference.Identitas.ShouldBeEmpty();
        difference.Langkah.Select(p => p.Beda).ShouldBe([BedaLangkah.Sama, BedaLangkah.Sama, BedaLangkah.Ditambah, BedaLangkah.Sama, BedaLangkah.Diubah]);
        difference.Langkah[4].Isi.ShouldBe([new BedaIsi("Waktu", "", "15 menit")]);
        SopDifference.Between(newer, Sheet).Langkah.Select(p => p.Beda).ShouldContain(BedaLangkah.Dihapus);
        SopDifference.Between(Sheet, Sheet).None.ShouldBeTrue();
    }

    [Fact]
    public void A_lost_text_that_was_written_anew_and_who_works_how_are_said_as_the_sheet_says_them()
    {
        var lost = Sheet.ReplaceStep(Sheet.LangkahKe(2) with { Uraian = "", UraianNormal = "Mengarsipkan" });
        var newer = Sheet.ReplaceStep(Sheet.LangkahKe(2) with { Uraian = "Mengarsipkan", Mode = ModeLangkah.SalahSatu });
        SopDifference.Between(lost, newer).Langkah[1].Isi.ShouldBe([new BedaIsi("Kegiatan", "", "Mengarsipkan"), new BedaIsi("Dikerjakan oleh", "satu jabatan", "salah satu dari kelompok")]);
    }

    private static Langkah Step(int urutan) => new()
    {
        NomorCetak = $"{urutan}", Urutan = urutan, Uraian = $"Langkah {urutan}", Pelaksana = ["a"], Pekerjaan = [new Pekerjaan("konsep", new Dictionary<string, string>())],
    };
}
