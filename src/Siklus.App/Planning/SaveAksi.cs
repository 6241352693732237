using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>An action of the Rencana Aksi as it came back from its form.</summary>
/// <param name="Id">The action, or null for a new one.</param>
/// <param name="Dilihat">What the form showed of it (<see cref="SaveAksi.Describe(Aksi)"/>).</param>
/// <param name="Uraian">What is done; empty takes the action away.</param>
/// <param name="Tribulan">In which quarters.</param>
/// <param name="Pelaksana">The post that does it.</param>
public sealed record BarisAksi(AksiId? Id, string? Dilihat, string? Uraian, IReadOnlyList<int> Tribulan, JabatanId? Pelaksana);

/// <summary>Saves the actions of one indikator in a Rencana Aksi, row by row: a row that is not understood or that somebody else changed keeps what was stored.</summary>
public sealed class SaveAksi(SiklusDb db, TimeProvider clock)
{
    /// <summary>Saves what is understood; keys of refused rows are their places, from 0.</summary>
    /// <exception cref="RuleViolationException"><see cref="DokumenRules.TidakAda"/>, <see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public async Task<HasilIsian> RunAsync(DokumenRencanaId id, IndikatorId indikator, IReadOnlyList<BarisAksi> rows, CancellationToken cancel = default)
    {
        var dokumen = await db.OpenDokumenAsync(id, cancel);
        if (dokumen.Jenis != JenisDokumen.RencanaAksi || !await db.Set<Indikator>().AnyAsync(i => i.Id == indikator, cancel)) throw new RuleViolationException(DokumenRules.TidakAda);
        var stored = await db.Set<Aksi>().Where(a => a.DokumenId == id).ToListAsync(cancel);
        var last = stored.Select(a => a.Urutan).DefaultIfEmpty().Max();
        var (changed, refused, collided) = (0, new List<SelDitolak>(), new List<SelBertabrakan>());
        foreach (var (row, i) in rows.Select((r, i) => (r, i)))
        {
            var old = row.Id is { } known ? stored.Find(a => a.Id == known && a.IndikatorId == indikator) : null;
            var typed = Describe(row.Uraian, row.Tribulan, row.Pelaksana);
            var empty = string.IsNullOrWhiteSpace(row.Uraian);
            if (typed == (row.Dilihat ?? "") || (old is null && empty) || (old is not null && typed == Describe(old))) continue;
            if (row.Id is not null && (old is null ? "" : Describe(old)) != row.Dilihat)
            {
                collided.Add(new($"{i}", old?.Uraian, row.Uraian?.Trim()));
                continue;
            }
            try
            {
                if (old is null) db.Add(new Aksi(new AksiId(Ids.New(clock)), indikator, dokumen, ++last, row.Uraian!, row.Tribulan, row.Pelaksana));
                else if (empty) db.Remove(old);
                else old.Change(dokumen, row.Uraian!, row.Tribulan, row.Pelaksana);
                changed++;
            }
            catch (RuleViolationException why)
            {
                refused.Add(new($"{i}", Alasan.Of(why.Code, [.. why.Details])));
            }
        }
        if (changed > 0) dokumen.NoteChange();
        await db.SaveChangesAsync(cancel);
        return new HasilIsian(changed, refused, collided);
    }

    /// <summary>All that a row says, in one text, to notice that somebody else changed it.</summary>
    public static string Describe(Aksi aksi) => Describe(aksi.Uraian, [.. aksi.Tribulan.Select(c => c - '0')], aksi.PelaksanaId);

    private static string Describe(string? uraian, IEnumerable<int> tribulan, JabatanId? pelaksana) =>
        string.IsNullOrWhiteSpace(uraian) ? "" : $"{uraian.Trim()}|{string.Concat(tribulan.Distinct().Order())}|{pelaksana?.Value:N}";
}
