using Siklus.Domain.Planning;

namespace Siklus.Domain.Tests.Planning;

public sealed class AturanTribulanTests
{
    public static TheoryData<Konsolidasi, ModeTarget, Polaritas, decimal, decimal?[], string?> Cases => new()
    {
        { Konsolidasi.Jumlah, ModeTarget.Diskret, Polaritas.Positif, 100, [20, 25, 25, 30], null },
        { Konsolidasi.Jumlah, ModeTarget.Diskret, Polaritas.Positif, 100, [20, 25, 25, 20], DokumenRules.TribulanTidakBerjumlah },
        { Konsolidasi.Jumlah, ModeTarget.Diskret, Polaritas.Positif, 4, [null, 4, null, null], null },
        { Konsolidasi.Jumlah, ModeTarget.Diskret, Polaritas.Positif, 4, [null, null, null, null], DokumenRules.TribulanKosong },
        { Konsolidasi.NilaiAkhir, ModeTarget.SampaiDengan, Polaritas.Positif, 100, [20, 45, 70, 100], null },
        { Konsolidasi.NilaiAkhir, ModeTarget.SampaiDengan, Polaritas.Positif, 100, [20, 45, 40, 100], DokumenRules.TribulanMundur },
        { Konsolidasi.NilaiAkhir, ModeTarget.SampaiDengan, Polaritas.Positif, 100, [20, 45, 70, 90], DokumenRules.TribulanTidakSampai },
        { Konsolidasi.NilaiAkhir, ModeTarget.SampaiDengan, Polaritas.Negatif, 5, [20, 15, 10, 5], null },
        { Konsolidasi.NilaiAkhir, ModeTarget.SampaiDengan, Polaritas.Negatif, 5, [20, 15, 18, 5], DokumenRules.TribulanMundur },
        { Konsolidasi.NilaiAkhir, ModeTarget.Tetap, Polaritas.Positif, 95, [95, 95, 95, 95], null },
        { Konsolidasi.NilaiAkhir, ModeTarget.Tetap, Polaritas.Positif, 95, [null, null, null, null], null },
        { Konsolidasi.NilaiAkhir, ModeTarget.Tetap, Polaritas.Positif, 95, [95, 90, 95, 95], DokumenRules.TribulanBerbeda },
        { Konsolidasi.NilaiAkhir, ModeTarget.HanyaTahunan, Polaritas.Positif, 95, [null, null, null, null], null },
        { Konsolidasi.NilaiAkhir, ModeTarget.HanyaTahunan, Polaritas.Positif, 95, [null, null, null, 95], DokumenRules.TribulanTidakDiukur },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Quarters_fit_the_year_by_their_mode(Konsolidasi konsolidasi, ModeTarget mode, Polaritas polaritas, decimal year, decimal?[] quarters, string? code)
    {
        var definisi = new DefinisiIndikator(2026, "Indikator", "", "kali", new Rumus.NilaiLangsung(new("n", "Nilai", "kali")), polaritas, RumusNegatif.Rasio, konsolidasi, mode, "Register");
        var deret = new DeretTarget(new NilaiTarget.Bilangan(year), quarters.Select((q, i) => (q, i)).Where(x => x.q is not null).ToDictionary(x => x.i + 1, x => (NilaiTarget)new NilaiTarget.Bilangan(x.q!.Value)));
        AturanTribulan.Check(definisi, deret)?.Kode.ShouldBe(code);
        (AturanTribulan.Check(definisi, deret) is null).ShouldBe(code is null);
    }

    [Fact]
    public void Without_a_target_of_the_year_nothing_is_judged()
    {
        var definisi = new DefinisiIndikator(2026, "Indikator", "", "kali", new Rumus.NilaiLangsung(new("n", "Nilai", "kali")), Polaritas.Positif, RumusNegatif.Rasio, Konsolidasi.Jumlah, ModeTarget.Diskret, "Register");
        AturanTribulan.Check(definisi, new DeretTarget(null, new Dictionary<int, NilaiTarget> { [1] = new NilaiTarget.Bilangan(3) })).ShouldBeNull();
    }
}
