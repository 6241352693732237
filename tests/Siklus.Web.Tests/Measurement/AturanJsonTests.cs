using System.Text.Json;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Planning.Persistence;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.Web.Tests.Measurement;

/// <summary>Policies and formulas as they are stored.</summary>
public sealed class AturanJsonTests
{
    private static T Again<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, PlanningJson.Options), PlanningJson.Options)!;

    [Fact]
    public void A_policy_stored_before_a_choice_existed_reads_with_its_default()
    {
        var lama = JsonSerializer.Deserialize<AturanPengukuran>(
            """
            {"skala":{"kode":"permendagri-86-2017","nama":"Skala peringkat kinerja","cara":"LowerBound","pita":[{"label":"Tinggi","min":91,"maks":100,"minTermasuk":true},{"label":"Rendah","maks":90,"minTermasuk":true}],"sumber":"Permendagri 86 Tahun 2017"},
             "batasTabel":150,"batasRataRata":110,"lantai":0,"targetNolNegatif":"TidakDihitung","realisasiNolRasio":"Seratus","tribulanKosong":"TidakDihitung","caraRataRata":"Berbobot","dasarKantor":"RataRataIndikator","desimal":1}
            """,
            PlanningJson.Options)!;
        (lama.BatasTabel, lama.BatasRataRata, lama.TargetNolNegatif, lama.DasarKantor, lama.Desimal).ShouldBe((150m, 110m, TargetNolNegatif.TidakDihitung, DasarKantor.RataRataIndikator, 1));
        (lama.TargetNolPositif, lama.CaraBulat, lama.SaatBulat, lama.AnggotaKosong, lama.CakupanKedua).ShouldBe((TargetNolPositif.TidakDihitung, CaraBulat.SetengahKeAtas, SaatBulat.Ditampilkan, AnggotaKosong.Dikeluarkan, null));
        lama.Skala.Pita[1].MaksTermasuk.ShouldBeTrue();
    }

    [Fact]
    public void No_limit_is_stored_as_an_answer()
    {
        var tanpa = SkalaLibrary.AturanBawaan with { BatasRataRata = null, Lantai = null, CakupanKedua = CakupanRataRata.HanyaIku };
        var kembali = Again(tanpa);
        (kembali.BatasRataRata, kembali.Lantai, kembali.CakupanKedua).ShouldBe((null, null, CakupanRataRata.HanyaIku));
        AturanText.Compare(tanpa, kembali).ShouldBeEmpty();
        JsonSerializer.Deserialize<JawabanPengukuran>(JsonSerializer.Serialize(new JawabanPengukuran { Aturan = tanpa }, SiklusJson.Options), SiklusJson.Options)!.Aturan.BatasRataRata.ShouldBeNull();
    }

    [Fact]
    public void A_formula_of_its_own_and_a_definition_come_back_as_they_were()
    {
        var rumus = new Rumus.Ungkapan([new("a", "Hadir", "orang", true), new("b c", "Undangan", "orang")], "JIKA(\"b c\" = 0; 0; a / \"b c\" * 100%)");
        var definisi = new DefinisiIndikator(2026, "x", "", "%", rumus, Polaritas.Negatif, RumusNegatif.Sisa, Konsolidasi.NilaiAkhir, ModeTarget.Tetap, "", hanyaStatus: true);
        Again<Rumus>(rumus).ShouldBe(rumus);
        (Again(definisi).HanyaStatus, Again(definisi).RumusNegatif).ShouldBe((true, RumusNegatif.Sisa));
    }

    [Fact]
    public void Every_answer_of_every_question_can_be_set_read_and_told()
    {
        foreach (var pilihan in PilihanPengukuran.Semua)
        {
            pilihan.Of(SkalaLibrary.AturanBawaan).ShouldBe(pilihan.Opsi[0].Kode, $"{pilihan.Kode}: the first answer is the default");
            foreach (var opsi in pilihan.Opsi)
            {
                pilihan.Of(pilihan.With(SkalaLibrary.AturanBawaan, opsi.Kode)).ShouldBe(opsi.Kode);
                pilihan.ContohOf(SkalaLibrary.AturanBawaan, opsi).ShouldNotBeNullOrWhiteSpace();
            }
            pilihan.Opsi.Select(o => pilihan.ContohOf(SkalaLibrary.AturanBawaan, o)).Distinct().Count().ShouldBeGreaterThan(1, $"{pilihan.Kode}: the examples show what the choice is about");
        }
        PilihanPengukuran.Semua.Select(p => p.Kode).ShouldBeUnique();
    }
}
