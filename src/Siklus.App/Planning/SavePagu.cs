using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>A cell of the pagu grid as it came back.</summary>
/// <param name="Simpul">Its row.</param>
/// <param name="Tahun">Year.</param>
/// <param name="Dilihat">The amount that the form showed.</param>
/// <param name="Diketik">The amount that it says now.</param>
/// <param name="SumberDilihat">The source of funds that the form showed.</param>
/// <param name="SumberDiketik">The source that it says now; null where the form does not ask.</param>
public sealed record SelPagu(SimpulId Simpul, int Tahun, string? Dilihat, string? Diketik, string? SumberDilihat = null, string? SumberDiketik = null)
{
    /// <summary>Its key in forms.</summary>
    public string Kunci => KunciOf(Simpul, Tahun);

    /// <summary>Key of a cell in forms.</summary>
    public static string KunciOf(SimpulId simpul, int tahun) => $"{simpul.Value:N}-{tahun}";

    /// <summary>Whether anything was typed.</summary>
    public bool Berubah => Same(Dilihat, Diketik) is false || (SumberDiketik is not null && !Same(SumberDilihat, SumberDiketik));

    private static bool Same(string? a, string? b) => (a?.Trim() ?? "") == (b?.Trim() ?? "");
}

/// <summary>Saves a grid of pagu, cell by cell as <see cref="SaveTarget"/> does.</summary>
public sealed class SavePagu(SiklusDb db, TimeProvider clock)
{
    private const int MostAttempts = 5;
    internal const string SumberBiasa = "APBD";

    /// <summary>Saves what is understood.</summary>
    /// <exception cref="RuleViolationException"><see cref="DokumenRules.TidakAda"/>, <see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public async Task<HasilIsian> RunAsync(DokumenRencanaId id, IReadOnlyList<SelPagu> cells, CancellationToken cancel = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(id, cells, cancel);
            }
            catch (DbUpdateException) when (attempt < MostAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<HasilIsian> TryAsync(DokumenRencanaId id, IReadOnlyList<SelPagu> cells, CancellationToken cancel)
    {
        var dokumen = await db.OpenDokumenAsync(id, cancel);
        var pohon = await db.Set<PohonKinerja>().SingleAsync(p => p.Id == dokumen.PohonId, cancel);
        var wanted = cells.Where(c => c.Berubah && dokumen.Covers(c.Tahun, pohon)).ToList();
        var ids = wanted.Select(c => c.Simpul).Distinct().ToList();
        var simpul = await db.Set<SimpulKinerja>().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancel);
        var stored = (await db.Set<Pagu>().Where(p => p.DokumenId == id && ids.Contains(p.SimpulId)).ToListAsync(cancel)).ToDictionary(p => (p.SimpulId, p.Tahun));
        var (changed, refused, collided) = (0, new List<SelDitolak>(), new List<SelBertabrakan>());
        foreach (var cell in wanted)
        {
            if (!simpul.TryGetValue(cell.Simpul, out var node) || !Pagu.MayStandOn(node.Jenis, dokumen.Jenis)) throw new RuleViolationException(DokumenRules.TidakAda);
            var old = stored.GetValueOrDefault((cell.Simpul, cell.Tahun));
            var (rupiah, salah) = Read(cell.Diketik);
            var sumber = cell.SumberDiketik?.Trim() ?? old?.SumberDana ?? SumberBiasa;
            if (salah is not null) refused.Add(new(cell.Kunci, salah));
            else if (rupiah == old?.Rupiah && (old is null || sumber == old.SumberDana)) continue;
            else if (Read(cell.Dilihat).Rupiah != old?.Rupiah || (cell.SumberDilihat is { } seen && old is not null && seen != old.SumberDana))
                collided.Add(new(cell.Kunci, old is null ? null : $"{Angka.Format(old.Rupiah)} {old.SumberDana}".Trim(), $"{cell.Diketik?.Trim()} {cell.SumberDiketik?.Trim()}".Trim()));
            else
            {
                if (rupiah is null) db.Remove(old!);
                else if (old is not null) old.Change(dokumen, rupiah.Value, sumber);
                else db.Add(new Pagu(new PaguId(Ids.New(clock)), node, dokumen, cell.Tahun, rupiah.Value, sumber.Length == 0 ? SumberBiasa : sumber));
                changed++;
            }
        }
        if (changed > 0) dokumen.NoteChange();
        await db.SaveChangesAsync(cancel);
        return new HasilIsian(changed, refused, collided);
    }

    private static (decimal? Rupiah, Alasan? Salah) Read(string? teks) => string.IsNullOrWhiteSpace(teks)
        ? (null, null)
        : Angka.Parse(teks, AngkaAturan.UntukRupiah).Match<(decimal?, Alasan?)>(t => (t.Nilai, null), d => (null, d.Alasan));
}
