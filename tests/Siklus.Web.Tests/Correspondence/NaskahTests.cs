using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Tests.Correspondence;

public sealed class NaskahTests
{
    private static readonly DateTime Utc = new(2026, 10, 5, 2, 10, 0, DateTimeKind.Utc);
    private static readonly InstansiId Kantor = new(Guid.CreateVersion7());
    private static readonly Pelaku Oleh = new(new PegawaiId(Guid.CreateVersion7()), new JabatanId(Guid.CreateVersion7()), Kapasitas.Definitif);
    private static readonly IsiNaskah Isi = Contoh.Semua["nota-dinas"];

    [Fact]
    public void Final_freezes_the_content_and_takes_its_hash()
    {
        var naskah = Draft();
        naskah.Sha256.ShouldBeNull();
        naskah.MakeFinal(Oleh, Utc);
        naskah.Sha256!.Length.ShouldBe(64);
        naskah.HashHolds().ShouldBeTrue();
        Refused(CorrespondenceRules.Frozen, () => naskah.Rewrite("Lain", Isi, []));
        Refused(CorrespondenceRules.Frozen, () => naskah.MakeFinal(Oleh, Utc));
        naskah.Judul.ShouldBe("Nota dinas");
    }

    [Fact]
    public void Number_and_signature_are_outside_the_hash()
    {
        var naskah = Draft();
        naskah.MakeFinal(Oleh, Utc);
        var before = naskah.Sha256;
        naskah.GiveNomor(" 000.7.2.8/21/SBJ ", new DateOnly(2026, 10, 5), Oleh, Utc);
        naskah.Sign(new BerkasId(Guid.CreateVersion7()), Oleh, Utc.AddHours(1));
        naskah.Sha256.ShouldBe(before);
        naskah.HashHolds().ShouldBeTrue();
        naskah.Nomor!.Nomor.ShouldBe("000.7.2.8/21/SBJ");
        naskah.Keadaan.ShouldBe(KeadaanNaskah.Signed);
        naskah.Peristiwa.Select(one => one.Keadaan).ShouldBe([KeadaanNaskah.Draft, KeadaanNaskah.Final, KeadaanNaskah.Signed]);
    }

    [Fact]
    public void A_copy_that_took_the_place_of_another_says_why_and_is_replaced_itself_once()
    {
        var naskah = Final();
        BerkasId Scan() => new(Guid.CreateVersion7());
        naskah.Sign(Scan(), Oleh, Utc);
        Refused(CorrespondenceRules.SalinanTidakAda, () => naskah.ReplaceSalinan(2, Scan(), "Buram", Oleh, Utc));
        Refused(CorrespondenceRules.SalinanAlasan, () => naskah.ReplaceSalinan(1, Scan(), " ", Oleh, Utc));
        naskah.ReplaceSalinan(1, Scan(), " Buram ", Oleh, Utc);
        Refused(CorrespondenceRules.SalinanTidakAda, () => naskah.ReplaceSalinan(1, Scan(), "Buram", Oleh, Utc));
        naskah.ReplaceSalinan(2, Scan(), "Terpotong", Oleh, Utc);
        naskah.Salinan.Select(copy => (copy.Urutan, copy.Alasan)).ShouldBe([(3, "Terpotong")]);
        naskah.TandaTangan.Count.ShouldBe(3);
        naskah.Peristiwa[^1].Alasan.ShouldBe("Terpotong");
    }

    [Fact]
    public void The_hash_covers_title_period_source_and_content()
    {
        string Hash(Naskah naskah)
        {
            naskah.MakeFinal(Oleh, Utc);
            return naskah.Sha256!;
        }

        var hashes = new[]
        {
            Hash(Draft()), Hash(Draft(judul: "Lain")), Hash(Draft(tribulan: 2)), Hash(Draft(isi: Contoh.Semua["undangan"])),
            Hash(Draft(sumber: [new SumberData("realisasi", Kantor.Value, "3")])),
        };
        hashes.Distinct().Count().ShouldBe(hashes.Length);
        Hash(Draft()).ShouldBe(hashes[0]);
    }

    [Fact]
    public void A_draft_takes_neither_number_nor_signature()
    {
        Refused(CorrespondenceRules.NotFinal, () => Draft().GiveNomor("1", default, Oleh, Utc));
        Refused(CorrespondenceRules.NotFinal, () => Draft().Sign(default, Oleh, Utc));
        Refused(CorrespondenceRules.Empty, () => Draft(isi: IsiNaskah.Of(PageSetup.Letter)).MakeFinal(Oleh, Utc));
        Refused(CorrespondenceRules.Judul, () => Draft(judul: "  "));
    }

    [Fact]
    public void One_naskah_has_one_number()
    {
        var naskah = Final();
        Refused(CorrespondenceRules.Nomor, () => naskah.GiveNomor(" ", default, Oleh, Utc));
        Refused(CorrespondenceRules.Nomor, () => naskah.GiveNomor(new string('1', 101), default, Oleh, Utc));
        naskah.GiveNomor("1", default, Oleh, Utc);
        Refused(CorrespondenceRules.Numbered, () => naskah.GiveNomor("2", default, Oleh, Utc));
    }

    [Fact]
    public void A_replaced_or_cancelled_naskah_takes_no_further_act()
    {
        var (old, next) = (Final(), Final());
        Refused(CorrespondenceRules.Supersedes, () => old.SupersedeBy(old, Oleh, Utc));
        old.SupersedeBy(next, Oleh, Utc);
        old.PenggantiId.ShouldBe(next.Id);
        Refused(CorrespondenceRules.Closed, () => old.Sign(default, Oleh, Utc));
        Refused(CorrespondenceRules.Closed, () => old.Cancel("salah", Oleh, Utc));
        Refused(CorrespondenceRules.Reason, () => next.Cancel(" ", Oleh, Utc));
        next.Cancel("Salah periode", Oleh, Utc);
        next.Peristiwa[^1].Alasan.ShouldBe("Salah periode");
        Refused(CorrespondenceRules.Closed, () => next.GiveNomor("1", default, Oleh, Utc));
    }

    [Fact]
    public void Every_rule_has_a_sentence() =>
        CorrespondenceSentences.All.Keys.ShouldBe(typeof(CorrespondenceRules).GetFields().Select(field => (string)field.GetRawConstantValue()!), ignoreOrder: true);

    private static Naskah Draft(string judul = "Nota dinas", int tribulan = 3, IsiNaskah? isi = null, IReadOnlyList<SumberData>? sumber = null) => new(
        new NaskahId(Guid.CreateVersion7()), Kantor, new AsalNaskah(JenisNaskah.NotaDinas, "nota-dinas", 1, new Periode(2026, new Tribulan(tribulan)), null),
        judul, isi ?? Isi, sumber ?? [], Oleh, Utc);

    private static Naskah Final()
    {
        var naskah = Draft();
        naskah.MakeFinal(Oleh, Utc);
        return naskah;
    }

    private static void Refused(string code, Action act) => Should.Throw<RuleViolationException>(act).Code.ShouldBe(code);
}
