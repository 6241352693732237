namespace Siklus.Domain.Sop;

/// <summary>How a step of one version stands to the other.</summary>
public enum BedaLangkah
{
    /// <summary>The same.</summary>
    Sama,

    /// <summary>In both, with differences.</summary>
    Diubah,

    /// <summary>Only in the newer.</summary>
    Ditambah,

    /// <summary>Only in the older.</summary>
    Dihapus,
}

/// <summary>One field that differs.</summary>
/// <param name="Bagian">Name of the field as the sheet prints it.</param>
/// <param name="Lama">What the older version says; empty for nothing.</param>
/// <param name="Baru">What the newer version says; empty for nothing.</param>
public sealed record BedaIsi(string Bagian, string Lama, string Baru);

/// <summary>A step beside its counterpart.</summary>
/// <param name="Beda">How they stand to each other.</param>
/// <param name="Lama">The older one, or null.</param>
/// <param name="Baru">The newer one, or null.</param>
/// <param name="Isi">The fields that differ.</param>
public sealed record PasanganLangkah(BedaLangkah Beda, Langkah? Lama, Langkah? Baru, IReadOnlyList<BedaIsi> Isi);

/// <summary>What differs between two versions of an SOP: identity, columns, and step by step.</summary>
/// <param name="Identitas">Fields of the identity page and the columns that differ.</param>
/// <param name="Langkah">All steps of both, in the order of the newer, those that are gone where they stood.</param>
public sealed record SopDifference(IReadOnlyList<BedaIsi> Identitas, IReadOnlyList<PasanganLangkah> Langkah)
{
    /// <summary>Nothing differs.</summary>
    public bool None => Identitas.Count == 0 && Langkah.All(p => p.Beda == BedaLangkah.Sama);

    /// <summary>Compares an older with a newer version.</summary>
    public static SopDifference Between(SopDefinition lama, SopDefinition baru) => new(
        [.. IdentityFields(lama).Zip(IdentityFields(baru), (a, b) => new BedaIsi(a.Nama, a.Isi, b.Isi)).Where(b => b.Lama != b.Baru)],
        Pair(lama, baru));

    private static IEnumerable<(string Nama, string Isi)> IdentityFields(SopDefinition sop)
    {
        var id = sop.Identitas;
        yield return ("Nama SOP", id.Judul);
        yield return ("Nomor SOP", id.Nomor ?? "");
        yield return ("Tanggal Pembuatan", Day(id.TanggalPembuatan));
        yield return ("Tanggal Revisi", Day(id.TanggalRevisi));
        yield return ("Tanggal Efektif", Day(id.TanggalEfektif));
        yield return ("Tanggal Pengesahan", Day(id.TanggalPengesahan));
        yield return ("Disahkan oleh", id.DisahkanOleh ?? "");
        yield return ("Instansi", id.Instansi);
        yield return ("Kabupaten", id.Kabupaten ?? "");
        foreach (var bagian in id.Bagian) yield return (bagian.Nama, string.Join('\n', bagian.Isi));
        yield return ("Kolom pelaksana", string.Join('\n', sop.Kolom.Select(k => k.Nama)));
    }

    // Longest common run of steps that are the same act: so that a step put in between does not make all later ones differ.
    private static IReadOnlyList<PasanganLangkah> Pair(SopDefinition lama, SopDefinition baru)
    {
        var (a, b) = (lama.Langkah, baru.Langkah);
        var best = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
            for (var j = b.Count - 1; j >= 0; j--)
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), Likeness(a[i], b[j]) is > 0 and var like ? best[i + 1, j + 1] + like : 0);
        var pairs = new List<PasanganLangkah>();
        for (var (i, j) = (0, 0); i < a.Count || j < b.Count;)
        {
            if (i < a.Count && j < b.Count && Likeness(a[i], b[j]) is > 0 and var like && best[i, j] == best[i + 1, j + 1] + like)
                pairs.Add(Compare(lama, a[i++], baru, b[j++]));
            else if (i < a.Count && (j == b.Count || best[i, j] == best[i + 1, j])) pairs.Add(new PasanganLangkah(BedaLangkah.Dihapus, a[i++], null, []));
            else pairs.Add(new PasanganLangkah(BedaLangkah.Ditambah, null, b[j++], []));
        }
        return pairs;
    }

    // 0 = another step; a step is known by its text, else by who does which work on which output.
    private static int Likeness(Langkah a, Langkah b)
    {
        if (a.UraianTampil == b.UraianTampil && a.UraianTampil.Length > 0) return 4;
        var outputs = a.Output.Any(o => b.Output.Any(p => p.Nama == o.Nama));
        var work = a.Pekerjaan.Select(p => p.Jenis).SequenceEqual(b.Pekerjaan.Select(p => p.Jenis));
        var doer = a.Pelaksana.SequenceEqual(b.Pelaksana);
        return outputs && work && doer ? 3 : outputs && (work || doer) ? 2 : work && doer ? 1 : 0;
    }

    private static PasanganLangkah Compare(SopDefinition lama, Langkah a, SopDefinition baru, Langkah b)
    {
        var isi = Fields(lama, a).Zip(Fields(baru, b), (x, y) => new BedaIsi(x.Nama, x.Isi, y.Isi)).Where(d => d.Lama != d.Baru).ToList();
        return new PasanganLangkah(isi.Count == 0 ? BedaLangkah.Sama : BedaLangkah.Diubah, a, b, isi);
    }

    private static IEnumerable<(string Nama, string Isi)> Fields(SopDefinition sop, Langkah l)
    {
        // A number that merely counts says nothing of its own.
        yield return ("Nomor", l.NomorCetak.TrimEnd('.') == $"{l.Urutan}" ? "" : l.NomorCetak);
        // As the sheet prints it: a lost text that was written anew is a difference.
        yield return ("Kegiatan", l.Uraian);
        yield return ("Pelaksana", string.Join('\n', l.Pelaksana.Select(k => sop.KolomOf(k)?.Nama ?? k)));
        yield return ("Dikerjakan oleh", l.Mode switch { ModeLangkah.SalahSatu => "salah satu dari kelompok", ModeLangkah.MasingMasing => "masing-masing anggota kelompok", _ => "satu jabatan" });
        yield return ("Pekerjaan", string.Join('\n', l.Pekerjaan.Select(p => string.Join(", ", p.Pengaturan.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key}={s.Value}").Prepend(p.Jenis)))));
        yield return ("Pihak lain", string.Join('\n', l.Pihak.Select(p => $"{p.Nama}: {string.Join(", ", p.Kolom.Select(k => sop.KolomOf(k)?.Nama ?? k))}")));
        yield return ("Kelengkapan", string.Join('\n', l.Kelengkapan.Select(k => k.Nama)));
        yield return ("Waktu", l.WaktuBaku is { } waktu ? $"{waktu.Nilai} {waktu.Satuan.ToString().ToLowerInvariant()}" : l.WaktuCetak ?? "");
        yield return ("Output", string.Join('\n', l.OutputWajib.Select(o => o.Nama)));
        yield return ("Keterangan", l.Keterangan ?? "");
        yield return ("Putusan", l.Keputusan is { } k2
            ? $"{k2.Pertanyaan}\nYa: {(k2.Ya.Urutan is { } yes ? StepName(sop, yes) : "selesai")}\nTidak: {(k2.Tidak is { } no ? StepName(sop, no) : "dipilih pemeriksa")}"
            : "");
    }

    // By its words, not its number: a step put in before it changes nothing in the decision.
    private static string StepName(SopDefinition sop, int urutan) => sop.Langkah.FirstOrDefault(l => l.Urutan == urutan)?.UraianTampil ?? $"langkah {urutan}";

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
