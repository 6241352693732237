using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>A step as it is typed. Lists are lines of text, as people write them; what a line can't say is kept from the stored step.</summary>
public sealed class LangkahIsian
{
    private const int MostOfKode = 40;

    public string? NomorCetak { get; set; }

    public string? Uraian { get; set; }

    /// <summary>Code of the column that answers for the step.</summary>
    public string? Penanggung { get; set; }

    /// <summary>Codes of the columns that help.</summary>
    public List<string> Pembantu { get; set; } = [];

    public ModeLangkah Mode { get; set; }

    /// <summary>Kinds of work, in order.</summary>
    public List<PekerjaanIsian> Pekerjaan { get; set; } = [];

    /// <summary>Papers needed, one a line; "(alat)" behind a name marks a tool.</summary>
    public string? Kelengkapan { get; set; }

    /// <summary>Papers made, one a line.</summary>
    public string? Output { get; set; }

    public int? Waktu { get; set; }

    public SatuanWaktu Satuan { get; set; } = SatuanWaktu.Menit;

    public string? Keterangan { get; set; }

    /// <summary>The step decides.</summary>
    public bool Memutus { get; set; }

    public string? Pertanyaan { get; set; }

    /// <summary>Urutan after a yes; null = the case ends.</summary>
    public int? Ya { get; set; }

    /// <summary>Urutan after a no; null = whoever decides chooses.</summary>
    public int? Tidak { get; set; }

    /// <summary>Another column that has to act: its code, or null.</summary>
    public string? PihakKode { get; set; }

    /// <summary>The column of that act.</summary>
    public string? PihakKolom { get; set; }

    /// <summary>Settings of that act.</summary>
    public Dictionary<string, string?> PihakPengaturan { get; set; } = [];

    public static LangkahIsian Of(Langkah step) => new()
    {
        NomorCetak = step.NomorCetak,
        Uraian = step.UraianTampil,
        Penanggung = step.Pelaksana is [var first, ..] ? first : null,
        Pembantu = [.. step.Pelaksana.Skip(1)],
        Mode = step.Mode,
        Pekerjaan = [.. step.Pekerjaan.Select(p => new PekerjaanIsian { Jenis = p.Jenis, Pengaturan = Copy(p.Pengaturan) }), new()],
        Kelengkapan = string.Join('\n', step.Kelengkapan.Select(k => k.Alat ? $"{k.Nama} (alat)" : k.Nama)),
        Output = string.Join('\n', step.OutputWajib.Select(o => o.Nama)),
        Waktu = step.WaktuBaku?.Nilai,
        Satuan = step.WaktuBaku?.Satuan ?? SatuanWaktu.Menit,
        Keterangan = step.Keterangan,
        Memutus = step.Keputusan is not null,
        Pertanyaan = step.Keputusan?.Pertanyaan,
        Ya = step.Keputusan?.Ya.Urutan ?? (step.Keputusan is null ? step.Urutan + 1 : null),
        Tidak = step.Keputusan?.Tidak,
        PihakKode = step.Pihak is [var act, ..] ? act.Kode : null,
        PihakKolom = step.Pihak is [{ Kolom: [var column, ..] }, ..] ? column : null,
        PihakPengaturan = step.Pihak is [var set, ..] ? Copy(set.Pengaturan) : [],
    };

    /// <summary>The step that is meant, as part of its sheet: papers are joined to the earlier outputs of the same name.</summary>
    public Langkah Apply(SopDefinition sop, Langkah stored, KindCatalogue kinds)
    {
        var works = Pekerjaan.Select((p, i) => (Typed: p, Kept: i < stored.Pekerjaan.Count && stored.Pekerjaan[i].Jenis == p.Jenis ? stored.Pekerjaan[i].Pengaturan : null))
            .Where(p => !string.IsNullOrWhiteSpace(p.Typed.Jenis));
        var outputs = Outputs(sop, stored);
        return stored with
        {
            NomorCetak = NomorCetak?.Trim() ?? "",
            Uraian = Uraian?.Trim() ?? "",
            UraianNormal = null,
            Pelaksana = [.. new[] { Penanggung }.Concat(Pembantu).OfType<string>().Where(k => sop.KolomOf(k) is not null).Distinct()],
            Mode = Mode,
            Pekerjaan = [.. works.Select(p => new Pekerjaan(p.Typed.Jenis!, Settings(kinds.SettingsOf(p.Typed.Jenis), p.Typed.Pengaturan, p.Kept)))],
            Kelengkapan = [.. RekapText.Lines(Kelengkapan).Select(line => Paper(line, sop, stored, outputs))],
            Output = outputs,
            WaktuBaku = Waktu is > 0 and var minutes ? new WaktuBaku(minutes, Satuan) : null,
            WaktuCetak = Waktu is > 0 ? null : stored.WaktuCetak,
            Keterangan = string.IsNullOrWhiteSpace(Keterangan) ? null : Keterangan.Trim(),
            Keputusan = Memutus ? Decision(stored) : null,
            Pihak = Acts(sop, stored, kinds),
            Dugaan = [],
        };
    }

    private Keputusan Decision(Langkah stored) => new()
    {
        Pertanyaan = Pertanyaan?.Trim() ?? "",
        Ya = Ya is { } yes ? Lanjutan.Ke(yes) : Lanjutan.Selesai,
        Tidak = Tidak,
        Alternatif = stored.Keputusan?.Alternatif ?? [],
        Memeriksa = stored.Keputusan?.Tidak == Tidak ? stored.Keputusan?.Memeriksa ?? [] : [],
    };

    // The first act is edited here; further ones stay as they are.
    private IReadOnlyList<Pihak> Acts(SopDefinition sop, Langkah stored, KindCatalogue kinds)
    {
        if (string.IsNullOrWhiteSpace(PihakKode) || PihakKolom is null || sop.KolomOf(PihakKolom) is null) return string.IsNullOrWhiteSpace(PihakKode) ? [.. stored.Pihak.Skip(1)] : stored.Pihak;
        var kept = stored.Pihak.FirstOrDefault(p => p.Kode == PihakKode);
        var act = kept is not null
            ? kept with { Kolom = kept.Kolom is [var old, ..] && old == PihakKolom ? kept.Kolom : [PihakKolom] }
            : new Pihak
            {
                Kode = PihakKode, Nama = Names.GetValueOrDefault(PihakKode, PihakKode), Kolom = [PihakKolom], Wajib = PihakKode != "hadir",
                Sesudah = PihakKode == "disposisi" ? SaatPihak.Penyerahan : SaatPihak.Pembukaan,
                Output = PihakKode == "disposisi" ? [.. Outputs(sop, stored).Where(o => !o.Pendamping).Take(1).Select(o => o.Kode)] : [],
            };
        act = act with { Pengaturan = Settings(kinds.SettingsOfAct(act.Kode), PihakPengaturan, kept?.Pengaturan) };
        return [act, .. stored.Pihak.Where(p => p.Kode != act.Kode).Skip(kept is null && stored.Pihak.Count > 0 ? 1 : 0)];
    }

    /// <summary>Acts that another column may have to do in a step.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["hadir"] = "Mengisi daftar hadir", ["terima-formulir"] = "Menerima formulir", ["disposisi"] = "Memberi disposisi",
    };

    private IReadOnlyList<Output> Outputs(SopDefinition sop, Langkah stored)
    {
        var taken = sop.Langkah.Where(l => l.Urutan != stored.Urutan).SelectMany(l => l.Output).Select(o => o.Kode).Concat(stored.Output.Where(o => o.Pendamping).Select(o => o.Kode)).ToHashSet();
        var printed = new List<Output>();
        var former = stored.OutputWajib.ToList();
        foreach (var (nama, i) in RekapText.Lines(Output).Select((n, i) => (n, i)))
        {
            // The same name, else the same place: a renamed output keeps its code, so that later steps still find it.
            var kept = former.Find(o => o.Nama == nama) ?? (i < former.Count && RekapText.Lines(Output).All(n => n != former[i].Nama) ? former[i] : null);
            var kode = KodeSop.Free(kept?.Kode ?? KodeSop.Of(nama, "output", MostOfKode), taken.Contains);
            taken.Add(kode);
            printed.Add(new Output(kode, nama));
        }
        return [.. printed, .. stored.Output.Where(o => o.Pendamping)];
    }

    private static Kelengkapan Paper(string line, SopDefinition sop, Langkah stored, IReadOnlyList<Output> own)
    {
        var alat = line.EndsWith("(alat)", StringComparison.OrdinalIgnoreCase);
        var nama = alat ? line[..^"(alat)".Length].TrimEnd() : line;
        var kept = stored.Kelengkapan.FirstOrDefault(k => k.Nama == nama && k.Alat == alat);
        if (kept is not null || alat) return kept ?? new Kelengkapan(nama, null, Alat: true);
        var from = sop.Langkah.Where(l => l.Urutan < stored.Urutan).Reverse().SelectMany(l => l.OutputWajib).Concat(own)
            .FirstOrDefault(o => string.Equals(o.Nama, nama, StringComparison.OrdinalIgnoreCase));
        return new Kelengkapan(nama, from?.Kode);
    }

    /// <summary>Settings that the kind does not know, as an SOP file may have brought them: they are kept.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Unknown(IReadOnlyList<PengaturanKerja> declared, IReadOnlyDictionary<string, string>? stored) =>
        (stored ?? new Dictionary<string, string>()).Where(s => declared.All(d => d.Nama != s.Key));

    private static Dictionary<string, string> Settings(IReadOnlyList<PengaturanKerja> declared, Dictionary<string, string?> typed, IReadOnlyDictionary<string, string>? stored)
    {
        var settings = new Dictionary<string, string>(Unknown(declared, stored), StringComparer.Ordinal);
        foreach (var one in declared)
            if (typed.GetValueOrDefault(one.Nama)?.Trim() is { Length: > 0 } value) settings[one.Nama] = value;
        // What was not changed keeps the order of its file.
        return stored is not null && settings.Count == stored.Count && settings.All(s => stored.TryGetValue(s.Key, out var old) && old == s.Value) ? new(stored, StringComparer.Ordinal) : settings;
    }

    private static Dictionary<string, string?> Copy(IReadOnlyDictionary<string, string> settings) => settings.ToDictionary(s => s.Key, s => (string?)s.Value, StringComparer.Ordinal);
}

/// <summary>A kind of work as typed.</summary>
public sealed class PekerjaanIsian
{
    /// <summary>Its code; empty takes it out.</summary>
    public string? Jenis { get; set; }

    /// <summary>Its settings by name.</summary>
    public Dictionary<string, string?> Pengaturan { get; set; } = [];
}
