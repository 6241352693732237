using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>A place in the list of documents of a year: a document that is there, or that should be.</summary>
/// <param name="Jenis">Which document.</param>
/// <param name="PihakPertama">Of a Perjanjian Kinerja the post that promises.</param>
/// <param name="Nama">As the list calls it: "Renja 2026", "Kasi Pemerintahan".</param>
/// <param name="Dokumen">The version that counts: the draft that is being drawn up, else the signed one; null when there is none.</param>
/// <param name="Berlaku">The signed version in force, or null.</param>
/// <param name="Kurang">What is missing or wrong, one sentence each.</param>
/// <param name="Terlambat">A Perjanjian Kinerja that came, or still waits, more than a month after the budget.</param>
/// <param name="Langkah">The one next act.</param>
public sealed record TempatDokumen(
    JenisDokumen Jenis, JabatanId? PihakPertama, string Nama, DokumenRencana? Dokumen, DokumenRencana? Berlaku, IReadOnlyList<string> Kurang, bool Terlambat, LangkahDokumen Langkah);

/// <summary>The next act on a document.</summary>
public enum LangkahDokumen
{
    /// <summary>Begin it.</summary>
    Mulai,

    /// <summary>Fill in targets.</summary>
    IsiTarget,

    /// <summary>Fill in pagu.</summary>
    IsiPagu,

    /// <summary>Sign it.</summary>
    Tetapkan,

    /// <summary>Nothing: it is signed.</summary>
    TidakAda,
}

/// <summary>The documents of a year.</summary>
/// <param name="Pohon">The tree.</param>
/// <param name="Tempat">All places, in the order in which targets come down.</param>
public sealed record DaftarDokumen(PohonKinerja Pohon, IReadOnlyList<TempatDokumen> Tempat);

/// <summary>Lists the documents of a year with what is missing.</summary>
public sealed class ListDokumen(ReadRencanaTahun read, OfficeNames names, OfficeTime time)
{
    /// <summary>The list; null when no Renstra of the office holds the year.</summary>
    public async Task<DaftarDokumen?> RunAsync(int tahun, CancellationToken cancel = default)
    {
        if (await read.RunAsync(tahun, cancel) is not { } rencana) return null;
        await names.LoadAsync(cancel);
        var today = await time.TodayAsync(cancel);
        return new DaftarDokumen(rencana.Pohon, [.. Enum.GetValues<JenisDokumen>().SelectMany(jenis => jenis == JenisDokumen.PerjanjianKinerja ? PerPost(rencana, today) : [Place(rencana, jenis, null, today)])]);
    }

    private IEnumerable<TempatDokumen> PerPost(RencanaTahun rencana, DateOnly today)
    {
        var owners = rencana.Simpul.Select(s => s.PemilikId).OfType<JabatanId>().Concat(rencana.Dokumen.Select(d => d.PihakPertamaId).OfType<JabatanId>()).ToHashSet();
        return names.Jabatan.Select(j => j.Id).Where(owners.Contains).Concat(owners.Except(names.Jabatan.Select(j => j.Id))).Select(post => Place(rencana, JenisDokumen.PerjanjianKinerja, post, today));
    }

    private TempatDokumen Place(RencanaTahun rencana, JenisDokumen jenis, JabatanId? post, DateOnly today)
    {
        var versions = rencana.Dokumen.Where(d => d.Jenis == jenis && d.PihakPertamaId == post).ToList();
        var inForce = versions.FindLast(d => d.Status == StatusDokumen.Ditetapkan);
        var shown = versions.FindLast(d => d.IsOpen) ?? inForce;
        var tahun = DokumenRencana.IsMultiYear(jenis) ? rencana.Pohon.Mulai : rencana.Tahun;
        var nama = post is { } id ? names.Of(id) : (shown?.Nama ?? DokumenRencana.NamaOf(jenis, 0, tahun)) + (DokumenRencana.IsMultiYear(jenis) ? $"–{rencana.Pohon.Akhir}" : "");
        var late = jenis == JenisDokumen.PerjanjianKinerja ? Late(rencana, versions, today) : null;
        if (shown is null) return new TempatDokumen(jenis, post, nama, null, null, late is null ? [] : [late], late is not null, LangkahDokumen.Mulai);
        var rows = TabelTarget.Of(rencana, shown);
        var money = rencana.SimpulPaguOf(shown, names.IsHead(post)).Where(s => jenis == JenisDokumen.PerjanjianKinerja || s.Jenis == JenisSimpul.SubKegiatan).ToList();
        var empty = shown.IsOpen ? rows.Sum(r => r.Sel.Count(s => s.Tribulan is null && s.Nilai is null)) : 0;
        var unpaid = shown.IsOpen && money.Count > 0 && !rencana.Pagu[shown.Id].Any();
        return new TempatDokumen(
            jenis, post, nama, shown, inForce, [.. new[] { late, empty > 0 ? $"{empty} target belum diisi." : null, unpaid ? "Pagu belum diisi." : null }.OfType<string>(), .. Different(rencana, shown, rows, money)],
            late is not null, !shown.IsOpen ? LangkahDokumen.TidakAda : empty > 0 ? LangkahDokumen.IsiTarget : unpaid ? LangkahDokumen.IsiPagu : LangkahDokumen.Tetapkan);
    }

    private static IEnumerable<string> Different(RencanaTahun rencana, DokumenRencana shown, IReadOnlyList<BarisTarget> rows, IReadOnlyList<SimpulKinerja> money)
    {
        if (rows.Count(r => r.Salah is not null) is > 0 and var wrong) yield return $"{wrong} indikator target {KataTribulan.Kecil}nya tidak cocok dengan target tahun.";
        foreach (var above in rows.SelectMany(r => r.Sel).SelectMany(s => s.Beda).GroupBy(h => h.Nama)) yield return $"{above.Count()} target berbeda dari {above.Key}.";
        var cells = money.SelectMany(s => rencana.TahunOf(shown).Select(year => (s.Id, year)));
        foreach (var above in cells.SelectMany(x => rencana.PaguOf(shown, x.Id, x.year) is { } own ? rencana.HuluPaguOf(shown, x.Id, x.year).Where(h => h.Nilai != own) : []).GroupBy(h => h.Nama))
            yield return $"{above.Count()} pagu berbeda dari {above.Key}.";
    }

    /// <summary>A Perjanjian Kinerja is due one month after the budget is ratified (PermenPAN-RB 53/2014).</summary>
    private static string? Late(RencanaTahun rencana, List<DokumenRencana> versions, DateOnly today)
    {
        if (rencana.Dokumen.FirstOrDefault(d => d is { Jenis: JenisDokumen.Dpa, Perubahan: 0, Tanggal: not null }) is not { Tanggal: { } dpa }) return null;
        var due = dpa.AddMonths(1);
        return versions.Find(d => d.Perubahan == 0)?.Tanggal switch
        {
            { } signed when signed > due => $"Ditetapkan {Indonesian.Date(signed)}, lebih dari sebulan sesudah DPA ({Indonesian.Date(dpa)}).",
            null when today > due => $"Belum ditetapkan, sudah lebih dari sebulan sesudah DPA ({Indonesian.Date(dpa)}).",
            _ => null,
        };
    }
}
