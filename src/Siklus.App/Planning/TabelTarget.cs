using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>A cell of the targets' grid.</summary>
/// <param name="Kunci">Key in forms.</param>
/// <param name="Tahun">Year.</param>
/// <param name="Tribulan">Quarter, or null for the year.</param>
/// <param name="Nilai">What the document promises, or null.</param>
/// <param name="Hulu">What documents above it promise, nearest first.</param>
public sealed record SelTabelTarget(string Kunci, int Tahun, int? Tribulan, NilaiTarget? Nilai, IReadOnlyList<NilaiHulu<NilaiTarget>> Hulu)
{
    /// <summary>Documents above that say something else.</summary>
    public IEnumerable<NilaiHulu<NilaiTarget>> Beda => Nilai is null ? [] : Hulu.Where(h => h.Nilai != Nilai);
}

/// <summary>A row of the targets' grid.</summary>
/// <param name="Indikator">The indikator.</param>
/// <param name="Definisi">How it is measured in the document's (first) year.</param>
/// <param name="Simpul">The node that it measures.</param>
/// <param name="Sel">Its cells.</param>
/// <param name="Salah">Why the quarters do not fit the year, or null.</param>
public sealed record BarisTarget(Indikator Indikator, DefinisiIndikator Definisi, SimpulKinerja Simpul, IReadOnlyList<SelTabelTarget> Sel, Alasan? Salah);

/// <summary>The targets' grid of a document: what it promises beside what the documents above it promise.</summary>
public static class TabelTarget
{
    /// <summary>The year, and of a Rencana Aksi its quarters.</summary>
    public static IReadOnlyList<int?> QuartersOf(DokumenRencana dokumen) => dokumen.Jenis == JenisDokumen.RencanaAksi ? [null, 1, 2, 3, 4] : [null];

    /// <summary>Makes it.</summary>
    public static IReadOnlyList<BarisTarget> Of(RencanaTahun rencana, DokumenRencana dokumen)
    {
        var simpul = rencana.Simpul.ToDictionary(s => s.Id);
        return [.. rencana.IndikatorOf(dokumen).Select(i => Row(rencana, dokumen, i, simpul[i.SimpulId]))];
    }

    private static BarisTarget Row(RencanaTahun rencana, DokumenRencana dokumen, Indikator indikator, SimpulKinerja simpul)
    {
        var years = rencana.TahunOf(dokumen).ToList();
        var definisi = TeksTarget.DefinisiOf(indikator, years[^1]);
        var cells = years.SelectMany(year => QuartersOf(dokumen).Select(quarter => new SelTabelTarget(
            SelTarget.KunciOf(indikator.Id, year, quarter), year, quarter, rencana.TargetOf(dokumen, indikator.Id, year, quarter), [.. rencana.HuluOf(dokumen, indikator.Id, year, quarter)]))).ToList();
        var salah = dokumen.Jenis == JenisDokumen.RencanaAksi ? AturanTribulan.Check(definisi, DeretTarget.Of(rencana.Target[dokumen.Id].Where(t => t.IndikatorId == indikator.Id))) : null;
        return new BarisTarget(indikator, definisi, simpul, cells, salah);
    }
}
