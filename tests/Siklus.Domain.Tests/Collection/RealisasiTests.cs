using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Domain.Tests.Planning;

namespace Siklus.Domain.Tests.Collection;

public sealed class RealisasiTests
{
    private static readonly DateTime Utc = new(2026, 7, 1, 2, 0, 0, DateTimeKind.Utc);
    private static readonly Pelaku Kasi = Person(1), Kasubbag = Person(2), Camat = Person(3);
    private static readonly Dictionary<string, NilaiKomponen> Kosong = [];
    private static readonly DefinisiIndikator Definisi = IndikatorTests.Definisi();
    private static readonly BerkasId Daftar = new(Guid.Parse("00000000-0000-7000-8000-0000000000aa"));

    private static Pelaku Person(int n) => new(new(new Guid(n, 0, 0, new byte[8])), new(new Guid(n, 1, 0, new byte[8])), Kapasitas.Definitif);

    private static Realisasi New() => new(default, IndikatorTests.Indikator(), default, 2026, new(2));

    private static Dictionary<string, NilaiKomponen> Values(decimal hadir, decimal undangan) =>
        new() { ["hadir"] = new NilaiKomponen.Bilangan(hadir), ["undangan"] = new NilaiKomponen.Bilangan(undangan) };

    private static bool Fill(Realisasi r, Dictionary<string, NilaiKomponen> nilai, params JawabanPertanyaan[] jawaban) => r.Fill(Definisi, nilai, new(), jawaban, Kasi, Utc);

    private static Realisasi Submitted()
    {
        var r = New();
        Fill(r, Values(45, 60));
        r.AttachBukti(Daftar, "Daftar hadir", Kasi, Utc);
        r.Submit(Definisi, Kosong, Kasi, Utc);
        return r;
    }

    [Fact]
    public void Every_change_of_a_cell_is_kept_with_who_and_when()
    {
        var r = New();
        Fill(r, Values(45, 60));
        Fill(r, Values(46, 60));
        r.Perubahan.Select(p => (p.Nomor, p.Kode, p.Lama?.Tampil, p.Baru?.Tampil)).ShouldBe([(1, "hadir", null, "45"), (2, "undangan", null, "60"), (3, "hadir", "45", "46")]);
        r.Perubahan.ShouldAllBe(p => p.PegawaiId == Kasi.PegawaiId && p.Utc == Utc);
        r.Versi.ShouldBe(2);
    }

    [Fact]
    public void Saving_what_is_already_there_changes_nothing()
    {
        var r = New();
        Fill(r, Values(45, 60)).ShouldBeTrue();
        Fill(r, Values(45.00m, 60)).ShouldBeFalse();
        r.Versi.ShouldBe(1);
    }

    [Fact]
    public void An_emptied_cell_is_not_reported_rather_than_zero()
    {
        var r = New();
        Fill(r, Values(45, 60));
        Fill(r, new() { ["hadir"] = new NilaiKomponen.Bilangan(0) });
        r.Nilai.Keys.ShouldBe(["hadir"]);
        r.Perubahan[^1].Baru.ShouldBeNull();
        r.IsAnswered(Definisi).ShouldBeFalse();
    }

    [Fact]
    public void It_is_not_sent_in_without_components_or_bukti()
    {
        var r = New();
        Refused(() => r.Submit(Definisi, Kosong, Kasi, Utc)).ShouldBe(CollectionRules.KomponenKosong);
        Fill(r, Values(45, 60));
        Refused(() => r.Submit(Definisi, Kosong, Kasi, Utc)).ShouldBe(CollectionRules.BuktiKosong);
        r.Missing(Definisi, Kosong).ShouldBe([Alasan.Of(CollectionRules.BuktiKosong)]);
    }

    [Fact]
    public void An_unusual_value_needs_an_answer_that_expires_with_the_value()
    {
        var r = New();
        Fill(r, Values(70, 60));
        r.AttachBukti(Daftar, "Daftar hadir", Kasi, Utc);
        Refused(() => r.Submit(Definisi, Kosong, Kasi, Utc)).ShouldBe(CollectionRules.PertanyaanTerbuka);
        var tanya = Kewajaran.Ask(Definisi, r.Nilai, Kosong).Single();
        tanya.Alasan.Kode.ShouldBe(CollectionRules.TanyaDiAtasSeratus);
        Fill(r, Values(70, 60), new JawabanPertanyaan(tanya.Kunci, "Delegasi tambahan dari desa"));
        r.Missing(Definisi, Kosong).ShouldBeEmpty();
        Fill(r, Values(80, 60), new JawabanPertanyaan(tanya.Kunci, "Delegasi tambahan dari desa"));
        Refused(() => r.Submit(Definisi, Kosong, Kasi, Utc)).ShouldBe(CollectionRules.PertanyaanTerbuka);
    }

    [Fact]
    public void No_data_needs_a_reason_and_then_may_be_sent_in()
    {
        var r = New();
        Fill(r, Values(45, 60));
        Refused(() => r.DeclareNoData(" ", Kasi, Utc)).ShouldBe(CollectionRules.AlasanKosong);
        r.DeclareNoData("Survei diundur", Kasi, Utc);
        r.Isi.ShouldBeEmpty();
        r.Submit(Definisi, Kosong, Kasi, Utc);
        r.State.ShouldBe(RealisasiState.Submitted);
    }

    [Fact]
    public void What_was_sent_in_cannot_be_changed()
    {
        var r = Submitted();
        Refused(() => Fill(r, Values(1, 2))).ShouldBe(CollectionRules.Terkunci);
        Refused(() => r.RemoveBukti(Daftar, Kasi, Utc)).ShouldBe(CollectionRules.Terkunci);
    }

    [Fact]
    public void A_return_needs_a_reason_and_opens_the_row_again()
    {
        var r = Submitted();
        Refused(() => r.Return("", Kasubbag, Utc)).ShouldBe(CollectionRules.AlasanKosong);
        r.Return("Lampirkan foto", Kasubbag, Utc);
        (r.State, r.AlasanDikembalikan).ShouldBe((RealisasiState.Returned, "Lampirkan foto"));
        Fill(r, Values(44, 60));
        r.Submit(Definisi, Kosong, Kasi, Utc);
        r.AlasanDikembalikan.ShouldBeNull();
    }

    [Fact]
    public void Who_supplied_does_not_decide()
    {
        var r = Submitted();
        Refused(() => r.Verify(Kasi, Utc)).ShouldBe(CollectionRules.PenyuplaiMemeriksa);
        Refused(() => r.Return("x", Kasi, Utc)).ShouldBe(CollectionRules.PenyuplaiMemeriksa);
        r.Verify(Kasubbag, Utc);
        r.Approve(Camat, Utc);
        r.State.ShouldBe(RealisasiState.Approved);
        r.Langkah.Select(l => l.Act).ShouldBe([RealisasiAct.Submit, RealisasiAct.Verify, RealisasiAct.Approve]);
    }

    [Fact]
    public void A_removed_bukti_does_not_count_but_is_remembered()
    {
        var r = New();
        r.AttachBukti(Daftar, "Daftar hadir", Kasi, Utc);
        Refused(() => r.AttachBukti(Daftar, "Lagi", Kasi, Utc)).ShouldBe(CollectionRules.BuktiGanda);
        r.RemoveBukti(Daftar, Kasi, Utc);
        r.Bukti.ShouldBeEmpty();
        r.SemuaBukti.Single().DicabutOleh.ShouldBe(Kasi.PegawaiId);
        r.AttachBukti(Daftar, "Daftar hadir", Kasi, Utc);
        r.SemuaBukti.Select(b => b.Nomor).ShouldBe([1, 2]);
    }

    [Fact]
    public void What_is_measured_at_year_end_opens_no_row_before() =>
        Refused(() => _ = new Realisasi(default, IndikatorTests.Indikator(IndikatorTests.Definisi(mode: ModeTarget.HanyaTahunan)), default, 2026, new(2))).ShouldBe(CollectionRules.BelumDiukur);

    [Fact]
    public void Another_unit_opens_no_row() =>
        Refused(() => _ = new Realisasi(default, IndikatorTests.Indikator(), new(Guid.Parse("00000000-0000-7000-8000-0000000000bb")), 2026, new(2))).ShouldBe(CollectionRules.BukanPenanggungJawab);

    [Fact]
    public void Illegal_moves_are_refused_whatever_came_before() => Prop.ForAll(Gen.Elements(Enum.GetValues<RealisasiAct>().Where(a => a != RealisasiAct.Record)).ListOf().ToArbitrary(), acts =>
    {
        var r = New();
        Fill(r, Values(45, 60));
        r.AttachBukti(Daftar, "Daftar hadir", Kasi, Utc);
        foreach (var act in acts)
        {
            var (sebelum, versi) = (r.State, r.Versi);
            var sah = RealisasiMoves.After(sebelum, act);
            try
            {
                Do(r, act);
                if (sah != r.State || r.Versi != versi + 1) return false;
            }
            catch (RuleViolationException e)
            {
                if (sah is not null || e.Code != CollectionRules.KeadaanSalah || r.State != sebelum || r.Versi != versi) return false;
            }
        }
        return r.Langkah.Count == 0 || r.Langkah[^1].State == r.State;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_entered_from_paper_is_taken_over_and_goes_through_no_case()
    {
        var r = new Realisasi(default, IndikatorTests.Indikator(), default, 2026, new(2), new TribulanSusulanId(Guid.Parse("00000000-0000-7000-8000-0000000000cc")));
        Fill(r, Values(45, 60));
        Refused(() => r.Record(Definisi, Kosong, Kasi, Utc, "LKj 1")).ShouldBe(CollectionRules.BuktiKosong);
        r.AttachBukti(Daftar, "Daftar hadir", Kasi, Utc);
        Refused(() => r.Submit(Definisi, Kosong, Kasi, Utc)).ShouldBe(CollectionRules.DariKertas);
        r.Record(Definisi, Kosong, Kasi, Utc, "LKj 1");
        (r.State, r.Langkah[0].Act, r.Langkah[0].Alasan).ShouldBe((RealisasiState.Approved, RealisasiAct.Record, "LKj 1"));
        Refused(() => Fill(r, Values(46, 60))).ShouldBe(CollectionRules.Terkunci);

        var biasa = New();
        Fill(biasa, Values(45, 60));
        biasa.AttachBukti(Daftar, "Daftar hadir", Kasi, Utc);
        Refused(() => biasa.Record(Definisi, Kosong, Kasi, Utc, "LKj 1")).ShouldBe(CollectionRules.KeadaanSalah);
    }

    private static void Do(Realisasi r, RealisasiAct act)
    {
        switch (act)
        {
            case RealisasiAct.Submit: r.Submit(Definisi, Kosong, Kasi, Utc); break;
            case RealisasiAct.Recall: r.Recall(Kasi, Utc); break;
            case RealisasiAct.Return: r.Return("Perbaiki", Kasubbag, Utc); break;
            case RealisasiAct.Verify: r.Verify(Kasubbag, Utc); break;
            default: r.Approve(Camat, Utc); break;
        }
    }

    private static string Refused(Action act) => Should.Throw<RuleViolationException>(act).Code;
}
