using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop;

/// <summary>Codes of the rules about who stands for the columns of an SOP.</summary>
public static class PelaksanaRules
{
    /// <summary>Choosing is for those who draw up SOPs or keep the office.</summary>
    public const string BukanHak = "pelaksana.bukan-hak";

    /// <summary>Somebody changed it since it was shown. {0} who, {1} when.</summary>
    public const string Berubah = "pelaksana.berubah";
}

/// <summary>Sentences of <see cref="PelaksanaRules"/>.</summary>
internal static class PelaksanaSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [PelaksanaRules.BukanHak] = "Pelaksana bawaan diatur oleh yang menyusun SOP atau mengelola kantor. Minta Sekretaris atau Kasubbag mengubahnya.",
        [PelaksanaRules.Berubah] = "Pelaksana bawaan SOP ini sudah diubah {0} pada {1}. Pilihan Anda belum disimpan; bandingkan dengan yang tertulis di tiap kolom, lalu simpan lagi.",
    };
}

/// <summary>Keeps whom the office chose to stand for the columns of one SOP; cases that run already keep their posts.</summary>
public sealed class ChoosePelaksana(SiklusDb db, InstansiScope scope, SopLibrary library, OfficeTime time)
{
    /// <summary>Whether the person may choose.</summary>
    public static bool May(Actor actor) => actor.May(Hak.SusunSop) || actor.May(Hak.AturKantor);

    /// <summary>Keeps the choice. What names no column, team or post that exists is left out; a column without any follows the office's rule.</summary>
    /// <param name="sop">Code of the SOP.</param>
    /// <param name="seen">The version of the choice as the form showed it; 0 when there was none.</param>
    /// <param name="chosen">The columns chosen for.</param>
    /// <param name="actor">Who chooses.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException"><see cref="PelaksanaRules.BukanHak"/>, <see cref="PelaksanaRules.Berubah"/>, <see cref="CaseRules.TidakAda"/>.</exception>
    public async Task RunAsync(string sop, int seen, IReadOnlyList<PelaksanaKolom> chosen, Actor actor, CancellationToken cancel = default)
    {
        if (!May(actor)) throw new RuleViolationException(PelaksanaRules.BukanHak);
        var version = await library.NewestAsync(sop, cancel) ?? throw new RuleViolationException(CaseRules.TidakAda);
        var definition = await library.FindAsync(version.Id, cancel);
        var row = await db.Set<PelaksanaSopRow>().FirstOrDefaultAsync(p => p.Sop == sop, cancel);
        if ((row?.Versi ?? 0) != seen) throw await ChangedAsync(row, cancel);
        if (row is null) db.Add(row = new PelaksanaSopRow { InstansiId = scope.Current, Sop = sop });
        var jabatan = (await db.Set<Jabatan>().Select(j => j.Id).ToListAsync(cancel)).ToHashSet();
        var tim = (await db.Set<Tim>().Select(t => t.Id).ToListAsync(cancel)).ToHashSet();
        row.Choose(
        [
            .. definition.Kolom.Select(k => new PelaksanaKolom(
                    k.Kode, [.. chosen.Where(c => c.Kolom == k.Kode).SelectMany(c => c.Tim).Where(tim.Contains).Distinct()],
                    [.. chosen.Where(c => c.Kolom == k.Kode).SelectMany(c => c.Jabatan).Where(jabatan.Contains).Distinct()]))
                .Where(c => c.Tim.Count + c.Jabatan.Count > 0),
        ], actor.PegawaiId, time.UtcNow);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<RuleViolationException> ChangedAsync(PelaksanaSopRow? row, CancellationToken cancel)
    {
        var oleh = row?.DiubahOleh;
        var who = await db.Set<Pegawai>().Where(p => p.Id == oleh).Select(p => p.Nama).FirstOrDefaultAsync(cancel) ?? "orang lain";
        var zona = await db.Set<Instansi>().Where(i => i.Id == scope.Current).Select(i => i.Zona).FirstAsync(cancel);
        return new RuleViolationException(PelaksanaRules.Berubah, who, new WallClock(zona).Hour(row?.DiubahPada ?? time.UtcNow));
    }
}
