using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop;

/// <summary>The Camat takes an SOP out of force: from then on no case of it begins, and those that run go on with their version.</summary>
public sealed class WithdrawSop(SiklusDb db, SopLibrary library, OfficeTime time)
{
    /// <summary>Letters that a reason may have.</summary>
    public const int LongestReason = 1000;

    /// <summary>Whether this person may: the Camat, or who acts as the Camat.</summary>
    public static bool May(Actor actor) => actor.Jabatan.Any(j => j.Jenis == JenisJabatan.Camat);

    /// <summary>Withdraws.</summary>
    /// <param name="kode">Code of the SOP.</param>
    /// <param name="nomor">Number of the Keputusan Camat.</param>
    /// <param name="tanggal">Its day.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="actor">Who.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">A constant of <see cref="WithdrawalRules"/>; <see cref="CaseRules.TidakAda"/> for an unknown SOP.</exception>
    public async Task RunAsync(string kode, string? nomor, DateOnly? tanggal, string? alasan, Actor actor, CancellationToken cancel = default)
    {
        if (!May(actor)) throw new RuleViolationException(WithdrawalRules.BukanCamat);
        var version = await library.InForceAsync(kode, cancel);
        if (nomor?.Trim() is not { Length: > 0 and <= 100 } number) throw new RuleViolationException(WithdrawalRules.Nomor);
        var today = await time.TodayAsync(cancel);
        if (tanggal is not { } day || day > today) throw new RuleViolationException(WithdrawalRules.Tanggal, today);
        if ((await library.FindAsync(version.Id, cancel)).Identitas.TanggalEfektif is { } since && day < since) throw new RuleViolationException(WithdrawalRules.SebelumEfektif, since);
        if (alasan?.Trim() is not { Length: > 0 and <= LongestReason } reason) throw new RuleViolationException(WithdrawalRules.Alasan, LongestReason);
        var oleh = actor.As(actor.Jabatan.First(j => j.Jenis == JenisJabatan.Camat).JabatanId);
        db.Add(new PencabutanSopRow
        {
            SopVersiId = version.Id, InstansiId = actor.InstansiId, Tanggal = day, Nomor = number, Alasan = reason,
            DicabutOleh = oleh.PegawaiId, DicabutSebagai = oleh.JabatanId, Kapasitas = oleh.Kapasitas, DicabutPada = time.UtcNow,
        });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            // Somebody else may have withdrawn it in the same moment; then it is said so.
            await library.InForceAsync(kode, cancel);
            throw;
        }
    }
}
