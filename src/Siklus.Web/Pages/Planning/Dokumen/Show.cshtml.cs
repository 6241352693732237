using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Dokumen;

/// <summary>A planning document: what it says, where it differs from the documents above it, its versions.</summary>
public sealed class ShowModel(SiklusDb db, ReadDokumen read, ReadRencanaTahun readYear, ListDokumen list, ReadRealisasiAnggaran readRealisasi, OfficeTime time, Sentences sentences) : SiklusPage
{
    private ILookup<string, string> notes = Enumerable.Empty<(string, string)>().ToLookup(x => x.Item1, x => x.Item2);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public DokumenTerbaca Terbaca { get; private set; } = null!;

    public DokumenRencana Dokumen => Terbaca.Dokumen;

    public string Here => DokumenWords.UrlOf(Dokumen);

    public bool MayPlan => Actor.May(Hak.SusunRencana);

    public string Judul => $"{DokumenRencana.NamaLengkap(Dokumen.Jenis)} {(Terbaca.Isi.PihakPertama is { } post ? post + " " : "")}{DokumenWords.MasaOf(Dokumen, Terbaca.Pohon)}";

    /// <summary>The year that its list shows.</summary>
    public int Year { get; private set; }

    public TempatDokumen? Tempat { get; private set; }

    /// <summary>Of a DPA what was spent of it; null when nothing was taken in.</summary>
    public RealisasiTerbaca? Realisasi { get; private set; }

    public IReadOnlyList<string> Kurang => Tempat?.Kurang ?? [];

    public IReadOnlyList<DokumenRencana> Versi { get; private set; } = [];

    public DokumenRencana? Pengganti => Versi.FirstOrDefault(d => d.Perubahan > Dokumen.Perubahan && d.Status is StatusDokumen.Ditetapkan or StatusDokumen.Diganti);

    public DokumenRencana? Susunan => Versi.FirstOrDefault(d => d.IsOpen);

    public IReadOnlyList<DokumenRencana> Hulu { get; private set; } = [];

    public Kerangka? Bab => Dokumen.Jenis switch
    {
        JenisDokumen.Renstra => Kerangka.Semua.GetValueOrDefault("renstra"),
        JenisDokumen.Renja => Kerangka.Semua.GetValueOrDefault("renja"),
        JenisDokumen.Rkt => Kerangka.Semua.GetValueOrDefault("rkt"),
        _ => null,
    };

    /// <summary>What is to be said about an indikator or a node of its tables.</summary>
    public IEnumerable<string> NotesOf(string? kode) => kode is null ? [] : notes[kode];

    public string CompareUrl(DokumenRencana other) => other.Perubahan < Dokumen.Perubahan
        ? $"/rencana/dokumen/beda?dari={other.Id.Value}&ke={Dokumen.Id.Value}"
        : $"/rencana/dokumen/beda?dari={Dokumen.Id.Value}&ke={other.Id.Value}";

    protected override async Task<bool> LoadAsync()
    {
        if (await read.RunAsync(new DokumenRencanaId(Id), Cancel) is not { } found) return false;
        Terbaca = found;
        var today = (await time.TodayAsync(Cancel)).Year;
        Year = DokumenRencana.IsMultiYear(Dokumen.Jenis) && found.Pohon.Holds(today) ? today : Dokumen.Tahun;
        Versi = await db.Set<DokumenRencana>().AsNoTracking()
            .Where(d => d.PohonId == Dokumen.PohonId && d.Jenis == Dokumen.Jenis && d.Tahun == Dokumen.Tahun && d.PihakPertamaId == Dokumen.PihakPertamaId && (d.Status != StatusDokumen.Dibatalkan || d.Id == Dokumen.Id))
            .OrderByDescending(d => d.Perubahan).ToListAsync(Cancel);
        if (Dokumen.Jenis == JenisDokumen.Dpa) Realisasi = await readRealisasi.RunAsync(Dokumen.Tahun, Cancel);
        if (Dokumen.Status is StatusDokumen.Dibatalkan or StatusDokumen.Diganti || await readYear.RunAsync(Dokumen.Tahun, Cancel) is not { } rencana) return true;
        Hulu = [.. DokumenRencana.HuluOf(Dokumen.Jenis).Concat(DokumenRencana.HuluPaguOf(Dokumen.Jenis)).Distinct().SelectMany(rencana.InForce).Where(d => Dokumen.Jenis != JenisDokumen.RencanaAksi || d.Jenis != JenisDokumen.PerjanjianKinerja)];
        Tempat = (await list.RunAsync(Dokumen.Tahun, Cancel))?.Tempat.FirstOrDefault(t => t.Dokumen?.Id == Dokumen.Id);
        notes = Notes(rencana).ToLookup(n => n.Kode, n => n.Kalimat);
        return true;
    }

    private IEnumerable<(string Kode, string Kalimat)> Notes(RencanaTahun rencana)
    {
        foreach (var row in TabelTarget.Of(rencana, Dokumen))
        {
            if (row.Salah is { } wrong) yield return (row.Indikator.Kode, sentences.Of(wrong.Kode, wrong.Rincian));
            foreach (var cell in row.Sel.Where(s => s.Beda.Any()))
                yield return (row.Indikator.Kode, $"{When(cell)}{DokumenRencana.Singkatan(Dokumen.Jenis)} {cell.Nilai!.Tampil}, {string.Join(", ", cell.Beda.Select(h => $"{DokumenRencana.Singkatan(h.Dokumen.Jenis)} {h.Nilai.Tampil}").Distinct())}");
        }
        foreach (var node in rencana.Simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis)))
            foreach (var year in rencana.TahunOf(Dokumen))
                if (rencana.PaguOf(Dokumen, node.Id, year) is { } own && rencana.HuluPaguOf(Dokumen, node.Id, year).Where(h => h.Nilai != own).ToList() is { Count: > 0 } other)
                    yield return (node.Kode, $"{DokumenRencana.Singkatan(Dokumen.Jenis)} {Angka.Format(own)}, {string.Join(", ", other.Select(h => $"{DokumenRencana.Singkatan(h.Dokumen.Jenis)} {Angka.Format(h.Nilai)}"))}");
    }

    private string When(SelTabelTarget cell) => cell.Tribulan is { } n ? $"{new Tribulan(n)}: " : DokumenRencana.IsMultiYear(Dokumen.Jenis) ? $"{cell.Tahun}: " : "";
}
