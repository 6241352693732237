using Siklus.App.Common;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>The mark of a column in a row of the sheet.</summary>
public enum Mark
{
    None,

    /// <summary>First or last symbol of the flow.</summary>
    Capsule,
    Box,
    Diamond,

    /// <summary>Takes part but does not answer for the step.</summary>
    Helper,
}

/// <summary>A row of the sheet's table, and how Siklus runs it.</summary>
public sealed class SheetRow(SopDefinition sop, Langkah langkah)
{
    public Langkah Langkah => langkah;

    /// <summary>Whether a fact of this step is inferred: "pelaksana", "output[1]".</summary>
    public bool Inferred(string fact) => langkah.Dugaan.Contains(fact);

    public Mark MarkOf(Kolom kolom)
    {
        if (langkah.Penanggung != kolom.Kode) return langkah.Pembantu.Contains(kolom.Kode) ? Mark.Helper : Mark.None;
        if (langkah.Keputusan is not null) return Mark.Diamond;
        return langkah.Urutan == 1 || sop.After(langkah.Urutan).IsSelesai ? Mark.Capsule : Mark.Box;
    }

    /// <summary>Papers that the sheet prints as outputs, each with whether it is inferred.</summary>
    public IEnumerable<(string Nama, bool Dugaan)> Outputs => langkah.Output.Select((o, i) => (o, i)).Where(x => !x.o.Pendamping)
        .Select(x => (x.o.Nama, Inferred($"output[{x.i}]") || Inferred($"output[{x.i}].nama")));

    public IEnumerable<(string Nama, bool Dugaan)> Kelengkapan => langkah.Kelengkapan.Select((k, i) => (k.Nama, Inferred($"kelengkapan[{i}]")));

    /// <summary>What the sheet does not say and Siklus needs to run the step; each with whether it is inferred.</summary>
    public IEnumerable<(string Sentence, bool Dugaan)> Run()
    {
        if (langkah.UraianNormal is { } normal) yield return ($"Dibaca: “{normal}”.", Inferred("uraianNormal"));
        var doer = sop.KolomOf(langkah.Penanggung)?.Nama;
        if (langkah.Mode == ModeLangkah.SalahSatu) yield return ($"Dikerjakan salah satu anggota {doer}; siapa yang menerima, dialah pelaksananya.", Inferred("mode"));
        if (langkah.Mode == ModeLangkah.MasingMasing) yield return ($"Dikerjakan masing-masing anggota {doer}.", Inferred("mode"));
        foreach (var pihak in langkah.Pihak)
            yield return ($"{pihak.Nama}: dilakukan oleh {Indonesian.List([.. pihak.Kolom.Select(k => sop.KolomOf(k)?.Nama ?? k)])}.", Inferred("pihak"));
        foreach (var output in langkah.Output.Where(o => o.Pendamping)) yield return ($"Juga membuat {output.Nama}.", true);
        if (langkah.Keputusan is { } keputusan) yield return (Decision(keputusan), keputusan.TidakDugaan || Inferred("keputusan.tidak"));
        if (langkah.SopTerkait is { } other) yield return ($"Merujuk ke SOP “{other}”.", Inferred("sopTerkait"));
    }

    private string Decision(Keputusan keputusan)
    {
        var no = keputusan.Tidak is { } back ? $"kembali ke langkah {sop.LangkahKe(back).NomorTampil}{(keputusan.TidakDugaan ? ", atau langkah lain yang dipilih pemutus" : "")}" : "kembali ke langkah yang dipilih pemutus";
        return $"{keputusan.Pertanyaan} Ya: {(keputusan.Ya.Urutan is { } on ? $"ke langkah {sop.LangkahKe(on).NomorTampil}" : "selesai")}. Tidak: {no}.";
    }
}
