using Siklus.Domain.Sop;

namespace Siklus.Domain.Tests.Sop;

public sealed class SopCheckTests
{
    private static readonly SopDefinition Sound = SopBuilder.Quarter();

    public static TheoryData<string, string, Func<SopDefinition, SopDefinition>> Broken() => new()
    {
        { SopCheckRules.CodeShape, "kode", s => s with { Kode = "Kode Besar" } },
        { SopCheckRules.TooSmall, "versi", s => s with { Versi = 0 } },
        { SopCheckRules.TextEmpty, "identitas.judul", s => s with { Identitas = s.Identitas with { Judul = " " } } },
        { SopCheckRules.Duplicate, "kolom[1].kode", s => s with { Kolom = [s.Kolom[0], s.Kolom[0], .. s.Kolom.Skip(1)] } },
        { SopCheckRules.ListEmpty, "langkah", s => s with { Langkah = [] } },
        { SopCheckRules.UnknownKolom, "langkah[1].pelaksana[0]", s => Change(s, 2, l => l with { Pelaksana = ["bupati"] }) },
        { SopCheckRules.ListEmpty, "langkah[1].pelaksana", s => Change(s, 2, l => l with { Pelaksana = [] }) },
        { SopCheckRules.ListEmpty, "langkah[0].pekerjaan", s => Change(s, 1, l => l with { Pekerjaan = [] }) },
        { SopCheckRules.UnknownKind, "langkah[0].pekerjaan[0].jenis", s => Change(s, 1, l => l with { Pekerjaan = [new("menari", new Dictionary<string, string>())] }) },
        { SopCheckRules.Duplicate, "langkah[1].output[0].kode", s => Change(s, 2, l => l with { Output = s.Langkah[0].Output }) },
        { SopCheckRules.UnknownSource, "langkah[0].kelengkapan[0].dari", s => Change(s, 1, l => l with { Kelengkapan = [new("Rekap", "keluaran-3")] }) },
        { SopCheckRules.UnknownKolom, "langkah[0].pihak[0].kolom[0]", s => Change(s, 1, l => l with { Pihak = [new Pihak { Kode = "a", Nama = "a", Kolom = ["x"] }] }) },
        { SopCheckRules.UnknownOutput, "langkah[0].pihak[0].output[0]", s => Change(s, 1, l => l with { Pihak = [new Pihak { Kode = "a", Nama = "a", Kolom = ["kasi"], Output = ["x"] }] }) },
        { SopCheckRules.TooSmall, "langkah[0].waktuBaku.nilai", s => Change(s, 1, l => l with { WaktuBaku = new(0, SatuanWaktu.Menit) }) },
        { SopCheckRules.UnknownStep, "langkah[3].keputusan.ya", s => Decide(s, k => k with { Ya = Lanjutan.Ke(9) }) },
        { SopCheckRules.YesBackward, "langkah[3].keputusan.ya", s => Decide(s, k => k with { Ya = Lanjutan.Ke(4) }) },
        { SopCheckRules.UnknownStep, "langkah[3].keputusan.tidak", s => Decide(s, k => k with { Tidak = 0 }) },
        { SopCheckRules.NotEarlier, "langkah[3].keputusan.tidak", s => Decide(s, k => k with { Tidak = 5 }) },
        { SopCheckRules.NotEarlier, "langkah[3].keputusan.alternatif[0]", s => Decide(s, k => k with { Alternatif = [4] }) },
        { SopCheckRules.NotEarlier, "langkah[3].keputusan.memeriksa[1]", s => Decide(s, k => k with { Memeriksa = [2, 4] }) },
        { SopCheckRules.InferredNothing, "langkah[3].keputusan.tidakDugaan", s => Decide(s, k => k with { Tidak = null }) },
        { SopCheckRules.DecisionByEach, "langkah[3].keputusan", s => Change(s, 4, l => l with { Mode = ModeLangkah.MasingMasing }) },
        { SopCheckRules.UrutanDuplicate, "langkah[4].urutan", s => Change(s, 5, l => l with { Urutan = 4 }) },
        { SopCheckRules.UrutanOrder, "langkah[4].urutan", s => Change(s, 5, l => l with { Urutan = 6 }) },
        { SopCheckRules.Unreachable, "langkah[4]", s => Decide(s, k => k with { Ya = Lanjutan.Selesai }) },
    };

    [Theory, MemberData(nameof(Broken))]
    public void What_does_not_fit_is_found_at_its_place(string code, string place, Func<SopDefinition, SopDefinition> damage) =>
        SopCheck.Find(damage(Sound), ["catat"]).Select(f => (f.Kode, f.Tempat)).ShouldContain((code, place));

    [Fact]
    public void A_sound_definition_has_no_findings() => SopCheck.Find(Sound, ["catat"]).ShouldBeEmpty();

    private static SopDefinition Change(SopDefinition sop, int urutan, Func<Langkah, Langkah> change) =>
        sop with { Langkah = [.. sop.Langkah.Select(l => l.Urutan == urutan ? change(l) : l)] };

    private static SopDefinition Decide(SopDefinition sop, Func<Keputusan, Keputusan> change) => Change(sop, 4, l => l with { Keputusan = change(l.Keputusan!) });
}
