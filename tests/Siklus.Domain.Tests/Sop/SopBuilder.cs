using Siklus.Domain.Sop;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Builds definitions with valid defaults: every step makes one output "keluaran-n" and needs nothing.</summary>
internal sealed class SopBuilder
{
    private readonly List<Langkah> steps = [];

    /// <summary>Three steps: Camat orders, each Kasi reports, the secretariat decides (no → 2, inferred), Camat closes.</summary>
    public static SopDefinition Quarter() => new SopBuilder().One("camat").Each("kasi", "staf").Any("tim").Decision("sekretariat", no: 3, inferred: true).One("camat").Build();

    public SopBuilder One(params string[] kolom) => Step(ModeLangkah.Satu, kolom);

    public SopBuilder Any(params string[] kolom) => Step(ModeLangkah.SalahSatu, kolom);

    public SopBuilder Each(params string[] kolom) => Step(ModeLangkah.MasingMasing, kolom);

    public SopBuilder Decision(string kolom, int? no = null, bool inferred = false, Lanjutan? yes = null, params int[] memeriksa) => Step(ModeLangkah.Satu, [kolom])
        .With(l => l with
        {
            Keputusan = new Keputusan
            {
                Pertanyaan = "Setuju?", Ya = yes ?? Lanjutan.Ke(l.Urutan + 1), Tidak = no, TidakDugaan = inferred, Memeriksa = memeriksa,
            },
        });

    /// <summary>Changes the step added last.</summary>
    public SopBuilder With(Func<Langkah, Langkah> change)
    {
        steps[^1] = change(steps[^1]);
        return this;
    }

    public SopDefinition Build() => new()
    {
        Kode = "contoh", Versi = 1, Identitas = new IdentitasSop { Judul = "CONTOH", Instansi = "Kecamatan Sumberejo" },
        Kolom = [new("camat", "Camat"), new("sekretariat", "Sekretariat"), new("kasi", "Kasi/Kasubag"), new("tim", "Tim SAKIP"), new("staf", "Staf")],
        Langkah = [.. steps],
    };

    private SopBuilder Step(ModeLangkah mode, IReadOnlyList<string> kolom)
    {
        var n = steps.Count + 1;
        steps.Add(new Langkah
        {
            NomorCetak = n.ToString(System.Globalization.CultureInfo.InvariantCulture), Urutan = n, Uraian = $"Langkah {n}", Pelaksana = kolom, Mode = mode,
            Pekerjaan = [new Pekerjaan("catat", new Dictionary<string, string>())], Output = [new Output($"keluaran-{n}", $"Keluaran {n}")],
        });
        return this;
    }
}
