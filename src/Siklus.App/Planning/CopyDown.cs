using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>What is copied down from the documents above.</summary>
public enum BagianSalinan
{
    /// <summary>Targets.</summary>
    Target,

    /// <summary>Pagu.</summary>
    Pagu,
}

/// <summary>Copies targets or pagu of a document down from one kind of document above it, instead of typing them again.</summary>
public sealed class CopyDown(ReadRencanaTahun read, SaveTarget saveTarget, SavePagu savePagu, OfficeNames names)
{
    /// <summary>Copies and says how many cells changed.</summary>
    /// <param name="id">The document to fill.</param>
    /// <param name="tahun">Its year.</param>
    /// <param name="dari">From which kind of document.</param>
    /// <param name="bagian">Targets or pagu.</param>
    /// <param name="timpa">Also over what is filled in already; otherwise only into empty cells.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="DokumenRules.TidakAda"/>, <see cref="DokumenRules.HuluKosong"/>, <see cref="PlanningRules.DokumenTerkunci"/>.
    /// </exception>
    public async Task<int> RunAsync(DokumenRencanaId id, int tahun, JenisDokumen dari, BagianSalinan bagian, bool timpa, CancellationToken cancel = default)
    {
        if (await read.RunAsync(tahun, cancel) is not { } rencana || rencana.Dokumen.FirstOrDefault(d => d.Id == id) is not { } dokumen) throw new RuleViolationException(DokumenRules.TidakAda);
        dokumen.RequireOpen();
        if (bagian == BagianSalinan.Target)
        {
            var cells = TargetCells(rencana, dokumen, dari).ToList();
            if (cells.Count == 0) throw new RuleViolationException(DokumenRules.HuluKosong, DokumenRencana.Singkatan(dari));
            return (await saveTarget.RunAsync(id, [.. cells.Where(c => timpa || string.IsNullOrEmpty(c.Dilihat))], cancel)).Berubah;
        }
        await names.LoadAsync(cancel);
        var money = PaguCells(rencana, dokumen, dari).ToList();
        if (money.Count == 0) throw new RuleViolationException(DokumenRules.HuluKosong, DokumenRencana.Singkatan(dari));
        return (await savePagu.RunAsync(id, [.. money.Where(c => timpa || string.IsNullOrEmpty(c.Dilihat))], cancel)).Berubah;
    }

    /// <summary>Fills the empty targets and pagu of a document with what the nearest document above it says; nothing where none does.</summary>
    /// <exception cref="RuleViolationException"><see cref="DokumenRules.TidakAda"/>, <see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public async Task FillAsync(DokumenRencanaId id, int tahun, CancellationToken cancel = default)
    {
        if (await read.RunAsync(tahun, cancel) is not { } rencana || rencana.Dokumen.FirstOrDefault(d => d.Id == id) is not { } dokumen) throw new RuleViolationException(DokumenRules.TidakAda);
        await names.LoadAsync(cancel);
        await saveTarget.RunAsync(id, [.. TargetCells(rencana, dokumen, null).Where(c => string.IsNullOrEmpty(c.Dilihat))], cancel);
        await savePagu.RunAsync(id, [.. PaguCells(rencana, dokumen, null).Where(c => string.IsNullOrEmpty(c.Dilihat))], cancel);
    }

    private static IEnumerable<SelTarget> TargetCells(RencanaTahun rencana, DokumenRencana dokumen, JenisDokumen? dari) =>
        from indikator in rencana.IndikatorOf(dokumen)
        from year in rencana.TahunOf(dokumen)
        from quarter in TabelTarget.QuartersOf(dokumen)
        let above = rencana.HuluOf(dokumen, indikator.Id, year, quarter).FirstOrDefault(h => dari is null || h.Dokumen.Jenis == dari)
        where above is not null
        select new SelTarget(indikator.Id, year, quarter, rencana.TargetOf(dokumen, indikator.Id, year, quarter)?.Tampil, above.Nilai.Tampil);

    private IEnumerable<SelPagu> PaguCells(RencanaTahun rencana, DokumenRencana dokumen, JenisDokumen? dari)
    {
        var rows = rencana.SimpulPaguOf(dokumen, IsHead(dokumen)).Where(s => dokumen.Jenis == JenisDokumen.PerjanjianKinerja || s.Jenis == JenisSimpul.SubKegiatan);
        var own = rencana.Pagu[dokumen.Id].ToDictionary(p => (p.SimpulId, p.Tahun));
        foreach (var (node, year) in rows.SelectMany(s => rencana.TahunOf(dokumen).Select(t => (s, t))))
        {
            if (rencana.HuluPaguOf(dokumen, node.Id, year).FirstOrDefault(h => dari is null || h.Dokumen.Jenis == dari) is not { } above) continue;
            var stored = own.GetValueOrDefault((node.Id, year));
            var source = rencana.Pagu[above.Dokumen.Id].FirstOrDefault(p => p.SimpulId == node.Id && p.Tahun == year)?.SumberDana;
            yield return new SelPagu(node.Id, year, stored is null ? null : Angka.Format(stored.Rupiah), Angka.Format(above.Nilai), stored?.SumberDana, source);
        }
    }

    private bool IsHead(DokumenRencana dokumen) => names.IsHead(dokumen.PihakPertamaId);
}

/// <summary>What documents need to know of posts.</summary>
public static class DokumenNames
{
    /// <summary>Whether a post heads the office: its Perjanjian Kinerja prints whole programs.</summary>
    public static bool IsHead(this OfficeNames names, JabatanId? post) => post is { } id && names.Jabatan.Any(j => j.Id == id && (j.Jenis == JenisJabatan.Camat || j.AtasanId is null));

    /// <summary>Who takes the promise of a post, as printed: its superior's post, of the head of the office the head of the region.</summary>
    public static string PihakKeduaOf(this OfficeNames names, JabatanId post, Instansi instansi)
    {
        if (names.Superiors.TryGetValue(post, out var above)) return names.Of(above);
        var daerah = instansi.Kabupaten;
        return daerah.StartsWith("Kota ", StringComparison.OrdinalIgnoreCase) ? $"Wali Kota {daerah["Kota ".Length..]}"
            : $"Bupati {(daerah.StartsWith("Kabupaten ", StringComparison.OrdinalIgnoreCase) ? daerah["Kabupaten ".Length..] : daerah)}";
    }
}
