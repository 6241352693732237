using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning;

/// <summary>Writes what is stored of a tree and its documents as one plan.</summary>
/// <param name="Instansi">Name of the office.</param>
/// <param name="Pohon">The tree.</param>
/// <param name="Simpul">All its nodes, in printed order.</param>
/// <param name="Indikator">All its indikator, in printed order.</param>
/// <param name="Unit">Names of units.</param>
/// <param name="Jabatan">Names of posts.</param>
internal sealed record TulisRencana(
    string? Instansi, PohonKinerja Pohon, IReadOnlyList<SimpulKinerja> Simpul, IReadOnlyList<Indikator> Indikator, IReadOnlyDictionary<UnitId, string> Unit, IReadOnlyDictionary<JabatanId, string> Jabatan)
{
    private readonly Dictionary<SimpulId, string> kodeSimpul = Simpul.ToDictionary(s => s.Id, s => s.Kode);
    private readonly Dictionary<IndikatorId, (string Kode, int Place)> indikator = Indikator.Select((i, n) => (i, n)).ToDictionary(x => x.i.Id, x => (x.i.Kode, x.n));

    /// <summary>The plan with these documents.</summary>
    public RencanaKinerja With(IEnumerable<DokumenRencanaIsi> dokumen) => new(
        RencanaKinerja.NamaFormat, Instansi, Pohon.Mulai, Pohon.Akhir,
        [.. Simpul.Select(s => new SimpulRencana(s.Kode, s.Jenis, s.Uraian, [.. s.Induk.Select(id => kodeSimpul[id])], NameOf(Unit, s.UnitId), NameOf(Jabatan, s.PemilikId)))],
        [.. Indikator.Select(Line)], [.. dokumen]);

    /// <summary>A document with what it promises.</summary>
    public DokumenRencanaIsi Of(DokumenRencana d, IEnumerable<Target> target, IEnumerable<Pagu> pagu, IEnumerable<Aksi> aksi) => new(
        d.Jenis, d.Tahun, d.Perubahan, d.Status, NameOf(Jabatan, d.PihakPertamaId), d.PihakKedua, d.Nomor, d.Tanggal, d.Alasan,
        [.. target.GroupBy(t => (t.IndikatorId, t.Tahun)).OrderBy(g => indikator[g.Key.IndikatorId].Place).ThenBy(g => g.Key.Tahun).Select(g => Line(g.Key.IndikatorId, g.Key.Tahun, g))],
        [.. pagu.OrderBy(p => kodeSimpul[p.SimpulId], StringComparer.Ordinal).ThenBy(p => p.Tahun).Select(p => new PaguRencana(kodeSimpul[p.SimpulId], p.Tahun, p.Rupiah, Empty(p.SumberDana)))],
        [.. aksi.OrderBy(a => a.Urutan).Select(a => new AksiRencana(indikator[a.IndikatorId].Kode, a.Uraian, [.. a.Tribulan.Select(c => c - '0')], NameOf(Jabatan, a.PelaksanaId)))],
        d.UraianAlasan);

    /// <summary>An indikator by its newest definition.</summary>
    private IndikatorRencana Line(Indikator i)
    {
        var d = i.Definisi[^1];
        return new IndikatorRencana(
            i.Kode, kodeSimpul[i.SimpulId], d.Nama, Empty(d.DefinisiOperasional), d.Satuan, NilaiRencana.Write(d.Rumus), d.Polaritas, d.RumusNegatif, d.Konsolidasi, d.ModeTarget, Empty(d.SumberData),
            Unit[i.PenanggungJawab], NilaiRencana.Write(i.Baseline), i.TahunBaseline, i.Iku, Empty(i.Alasan), d.HanyaStatus ? true : null);
    }

    private TargetRencana Line(IndikatorId id, int tahun, IEnumerable<Target> rows)
    {
        var deret = DeretTarget.Of(rows);
        return new TargetRencana(indikator[id].Kode, tahun, NilaiRencana.Write(deret.Tahunan),
            deret.PerTribulan.Count == 0 ? null : [.. Enumerable.Range(1, 4).Select(n => NilaiRencana.Write(deret.PerTribulan.GetValueOrDefault(n)))]);
    }

    private static string? NameOf<TId>(IReadOnlyDictionary<TId, string> names, TId? id)
        where TId : struct => id is { } known ? names[known] : null;

    private static string? Empty(string text) => text.Length == 0 ? null : text;
}
