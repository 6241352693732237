using System.Text.RegularExpressions;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Web.Pages.Planning.Kartu.Sunting;

/// <summary>An indikator as typed.</summary>
public sealed partial class IndikatorForm
{
    public const string Nilai = "nilai";
    public const string Rasio = "rasio";
    public const string Jumlah = "jumlah";
    public const string Predikat = "predikat";
    public const string Ungkapan = "ungkapan";

    public string? Kode { get; set; }
    public string? Nama { get; set; }
    public string? DefinisiOperasional { get; set; }
    public string? Satuan { get; set; }
    public string JenisRumus { get; set; } = Rasio;
    /// <summary>Of an ungkapan: what was written.</summary>
    public string? Tulisan { get; set; }

    public List<KomponenForm> Komponen { get; set; } = [];
    public List<PredikatForm> Peta { get; set; } = [];
    public Polaritas Polaritas { get; set; }
    public RumusNegatif RumusNegatif { get; set; }
    public bool HanyaStatus { get; set; }
    public Konsolidasi Konsolidasi { get; set; } = Konsolidasi.NilaiAkhir;
    public ModeTarget ModeTarget { get; set; } = ModeTarget.Tetap;
    public string? SumberData { get; set; }
    public bool BuktiWajib { get; set; } = true;
    public Guid? Unit { get; set; }
    public string? Baseline { get; set; }
    public int? TahunBaseline { get; set; }
    public bool Iku { get; set; }
    public string? Bobot { get; set; } = "1";
    public string? Alasan { get; set; }

    /// <summary>First year of the definition.</summary>
    public int BerlakuMulai { get; set; }

    /// <summary>An empty form: a ratio, and the scale of the AKIP evaluation in case it is a predikat.</summary>
    public static IndikatorForm Empty(Guid? unit, int mulai) => new()
    {
        Unit = unit, BerlakuMulai = mulai, Komponen = [new(), new()],
        Peta = [.. new[] { ("AA", "100"), ("A", "90"), ("BB", "80"), ("B", "70"), ("CC", "60"), ("C", "50"), ("D", "30"), ("E", "0") }.Select(p => new PredikatForm { Predikat = p.Item1, Nilai = p.Item2 })],
    };

    /// <summary>What is stored, by the newest definition.</summary>
    public static IndikatorForm Of(Indikator i)
    {
        var d = i.Definisi[^1];
        return new()
        {
            Kode = i.Kode, Nama = d.Nama, DefinisiOperasional = d.DefinisiOperasional, Satuan = d.Satuan, Polaritas = d.Polaritas, RumusNegatif = d.RumusNegatif, Konsolidasi = d.Konsolidasi,
            ModeTarget = d.ModeTarget, SumberData = d.SumberData, BuktiWajib = d.BuktiWajib, Unit = i.PenanggungJawab.Value, Baseline = i.Baseline?.Tampil, TahunBaseline = i.TahunBaseline, Iku = i.Iku, Bobot = Angka.Format(i.Bobot),
            Alasan = i.Alasan, BerlakuMulai = d.BerlakuMulai,
            JenisRumus = d.Rumus switch { Rumus.NilaiLangsung => Nilai, Rumus.RasioPersen => Rasio, Rumus.JumlahKomponen => Jumlah, Rumus.Ungkapan => Ungkapan, _ => Predikat },
            Tulisan = (d.Rumus as Rumus.Ungkapan)?.Tulisan, HanyaStatus = d.HanyaStatus,
            Komponen = [.. d.Rumus.Komponen.Select(k => new KomponenForm { Kode = k.Kode, Nama = k.Nama, Satuan = k.Satuan, Bulat = k.Bulat })],
            Peta = d.Rumus is Rumus.Predikat p ? [.. p.Peta.Select(x => new PredikatForm { Predikat = x.Predikat, Nilai = Angka.Format(x.Nilai) })] : Empty(null, 0).Peta,
        };
    }

    /// <summary>The definition, or null when something is missing; <paramref name="wrong"/> gets the field and the sentence.</summary>
    public DefinisiIndikator? Definition(Action<string, string> wrong)
    {
        var ready = true;
        void Miss(string field, string sentence)
        {
            wrong(field, sentence);
            ready = false;
        }
        if (string.IsNullOrWhiteSpace(Kode)) Miss(nameof(Kode), "Isi kode, misalnya S1.1.");
        if (string.IsNullOrWhiteSpace(Nama)) Miss(nameof(Nama), "Isi nama indikator.");
        if (string.IsNullOrWhiteSpace(Satuan)) Miss(nameof(Satuan), "Isi satuan, misalnya % atau dokumen.");
        if (Unit is null) Miss(nameof(Unit), "Pilih unit penanggung jawab.");
        var rumus = Formula(Miss);
        return ready && rumus is not null
            ? new DefinisiIndikator(BerlakuMulai, Nama!, DefinisiOperasional ?? "", Satuan!, rumus, Polaritas, RumusNegatif, Konsolidasi, ModeTarget, SumberData ?? "", BuktiWajib, HanyaStatus)
            : null;
    }

    /// <summary>The baseline in the terms of a definition; null when none was typed.</summary>
    /// <exception cref="RuleViolationException">It cannot be read.</exception>
    public NilaiTarget? BaselineOf(DefinisiIndikator definisi)
    {
        if (string.IsNullOrWhiteSpace(Baseline)) return null;
        var number = AngkaAturan.ForSatuan(definisi.Satuan);
        if (definisi.Rumus is Rumus.Predikat peta) return new NilaiTarget.Sebutan(peta.Require(Baseline).Predikat);
        return definisi.Polaritas == Polaritas.Rentang && Between().Split(Baseline.Trim()) is [var low, var high]
            ? new NilaiTarget.Rentang(Angka.Parse(low, number).OrThrow(), Angka.Parse(high, number).OrThrow())
            : new NilaiTarget.Bilangan(Angka.Parse(Baseline, number).OrThrow());
    }

    /// <summary>The formula; null when something is missing, which <paramref name="wrong"/> gets.</summary>
    /// <exception cref="RuleViolationException">What was written cannot be read.</exception>
    public Rumus? Formula(Action<string, string> wrong)
    {
        var typed = Komponen.Select((k, i) => (k, i)).Where(x => !string.IsNullOrWhiteSpace(x.k.Nama)).ToList();
        var needed = JenisRumus switch { Rasio => 2, Jumlah or Ungkapan => Math.Max(typed.Count, 1), _ => 1 };
        if (typed.Count != needed)
        {
            wrong($"{nameof(Komponen)}[0].Nama", JenisRumus switch
            {
                Rasio => "Rasio memerlukan dua komponen: yang dihitung, lalu pembandingnya. Kosongkan yang lain.",
                Jumlah or Ungkapan => "Isi paling sedikit satu komponen.",
                _ => "Rumus ini memerlukan satu komponen saja. Kosongkan yang lain.",
            });
            return null;
        }
        NameComponents();
        var parts = typed.Select(x => new Komponen(x.k.Kode!, x.k.Nama!.Trim(), string.IsNullOrWhiteSpace(x.k.Satuan) ? Satuan?.Trim() ?? "" : x.k.Satuan.Trim(), x.k.Bulat)).ToList();
        return JenisRumus switch
        {
            Rasio => new Rumus.RasioPersen(parts[0], parts[1]),
            Jumlah => new Rumus.JumlahKomponen(parts),
            Ungkapan => new Rumus.Ungkapan(parts, Tulisan ?? ""),
            Predikat => Scale(wrong) is { } scale ? new Rumus.Predikat(parts[0], scale) : null,
            _ => new Rumus.NilaiLangsung(parts[0]),
        };
    }

    /// <summary>Gives every component that is named a code, by which a formula knows it.</summary>
    public void NameComponents()
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in Komponen.Where(k => !string.IsNullOrWhiteSpace(k.Nama))) one.Kode = CodeOf(one, codes);
    }

    private List<NilaiPredikat>? Scale(Action<string, string> wrong)
    {
        var scale = new List<NilaiPredikat>();
        var ready = true;
        foreach (var (line, i) in Peta.Select((p, i) => (p, i)).Where(x => !string.IsNullOrWhiteSpace(x.p.Predikat)))
        {
            if (Angka.Parse(line.Nilai) is HasilAngka.Terbaca read) scale.Add(new NilaiPredikat(line.Predikat!.Trim(), read.Nilai));
            else
            {
                wrong($"{nameof(Peta)}[{i}].Nilai", $"Tulis nilai {line.Predikat!.Trim()} dengan angka, misalnya 80.");
                ready = false;
            }
        }
        if (ready && scale.Count > 0) return scale;
        if (ready) wrong($"{nameof(Peta)}[0].Predikat", "Isi predikat dan nilainya, yang terbaik lebih dahulu.");
        return null;
    }

    /// <summary>What a component is known by: its code of before, else the first word of its name.</summary>
    private static string CodeOf(KomponenForm typed, HashSet<string> taken)
    {
        var stem = typed.Kode is { Length: > 0 } kept ? kept : Word().Match(typed.Nama!.ToLowerInvariant()) is { Success: true } word ? word.Value : "komponen";
        var code = stem;
        for (var i = 2; !taken.Add(code); i++) code = stem + i;
        return code;
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s*(?:–|—|(?<=\d)\s*-|\bs\.?/?d\.?\s|\bsampai(?:\sdengan)?\b)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}

/// <summary>A component as typed.</summary>
public sealed class KomponenForm
{
    /// <summary>Its code; empty for a new one.</summary>
    public string? Kode { get; set; }

    /// <summary>What is asked; empty takes it out.</summary>
    public string? Nama { get; set; }

    /// <summary>Unit of measure; that of the indikator when empty.</summary>
    public string? Satuan { get; set; }

    public bool Bulat { get; set; }

    /// <summary>A value to try the formula with; never stored.</summary>
    public string? Contoh { get; set; }
}

/// <summary>A line of the predikat map as typed.</summary>
public sealed class PredikatForm
{
    public string? Predikat { get; set; }
    public string? Nilai { get; set; }
}
