using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning;

/// <summary>
/// Takes a plan in: nodes and indikator are known by their codes, documents by kind, year, post and version. What is new is added, what differs is changed, what the plan does not name
/// stays. All or nothing; what was signed never changes.
/// </summary>
public sealed class ImportRencana(SiklusDb db, InstansiScope scope, Sentences sentences, TimeProvider clock)
{
    /// <summary>What would happen; nothing is written.</summary>
    public async Task<RencanaPreview> LookAsync(RencanaKinerja rencana, CancellationToken cancel = default)
    {
        var staged = await StageAsync(rencana, cancel);
        db.ChangeTracker.Clear();
        return staged;
    }

    /// <summary>Takes it in, if nothing keeps it out.</summary>
    public async Task<RencanaPreview> RunAsync(RencanaKinerja rencana, CancellationToken cancel = default)
    {
        var staged = await StageAsync(rencana, cancel);
        if (staged.Errors.Count == 0) await db.SaveChangesAsync(cancel);
        else db.ChangeTracker.Clear();
        return staged;
    }

    private async Task<RencanaPreview> StageAsync(RencanaKinerja rencana, CancellationToken cancel)
    {
        var seen = new RencanaNotes(sentences);
        if (rencana.Format is not (null or RencanaKinerja.NamaFormat)) seen.Refuse("Berkas", $"Bentuk berkas “{rencana.Format}” tidak dikenal. Pakai {RencanaKinerja.NamaFormat}.");
        var pohon = await db.Set<PohonKinerja>().Where(p => p.Mulai <= rencana.Akhir && rencana.Mulai <= p.Akhir).OrderBy(p => p.Mulai).FirstOrDefaultAsync(cancel);
        if (pohon is not null && (pohon.Mulai, pohon.Akhir) != (rencana.Mulai, rencana.Akhir))
            seen.Refuse("Masa Renstra", $"Renstra {rencana.Mulai}–{rencana.Akhir} bertumpang tindih dengan Renstra {pohon.Mulai}–{pohon.Akhir} yang sudah ada. Samakan tahunnya.");
        else if (pohon is null) seen.Try("Masa Renstra", () =>
        {
            db.Add(pohon = new PohonKinerja(new PohonId(Ids.New(clock)), scope.Current, rencana.Mulai, rencana.Akhir));
            seen.Note("Masa Renstra", null, $"{rencana.Mulai}–{rencana.Akhir}");
        });
        if (pohon is null || seen.Errors.Count > 0) return seen.Preview;

        var names = await RencanaNames.LoadAsync(db, cancel);
        var simpul = await new StageSimpul(db, pohon, names, seen, clock).RunAsync(rencana.Simpul ?? [], cancel);
        var indikator = await new StageIndikator(db, pohon, names, seen, clock).RunAsync(rencana.Indikator ?? [], simpul, cancel);
        await new StageDokumen(db, pohon, names, seen, clock).RunAsync(rencana, simpul, indikator, cancel);
        return seen.Preview;
    }
}

/// <summary>What was noticed while a plan is staged.</summary>
internal sealed class RencanaNotes(Sentences sentences)
{
    public List<RencanaError> Errors { get; } = [];

    public List<RencanaChange> Changes { get; } = [];

    public RencanaPreview Preview => new(Errors, Changes);

    public void Refuse(string letak, string kalimat) => Errors.Add(new(letak, kalimat));

    public void Note(string letak, string? lama, string baru)
    {
        if (lama != baru) Changes.Add(new(letak, lama, baru));
    }

    /// <summary>Does it, or writes down why a rule refuses it.</summary>
    public bool Try(string letak, Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (RuleViolationException refused)
        {
            Refuse(letak, sentences.Of(refused));
            return false;
        }
    }
}
