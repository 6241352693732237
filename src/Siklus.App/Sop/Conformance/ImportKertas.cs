using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Conformance;

/// <summary>
/// Takes in runs that were recorded on paper. It looks first and says what is wrong and how each run went; then all runs of the file are kept, or none.
/// </summary>
public sealed class ImportKertas(SiklusDb db, InstansiScope scope, ReadConformance read, SopLibrary library, OfficeTime time, TimeProvider clock)
{
    /// <summary>Says what the rows are, and keeps them when somebody is named to answer for it and nothing is wrong.</summary>
    /// <param name="versi">The SOP version.</param>
    /// <param name="rows">As they were read.</param>
    /// <param name="berkas">Name of the file.</param>
    /// <param name="oleh">Who takes them in; null only looks.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="RuleViolationException"><see cref="PaperRules.SudahAda"/>.</exception>
    public async Task<IReadOnlyList<RencanaKertas>> RunAsync(SopVersiId versi, IReadOnlyList<BarisKerja> rows, string berkas, Pelaku? oleh, CancellationToken cancel = default)
    {
        var sop = await library.FindAsync(versi, cancel);
        var (paper, check) = await read.PrepareAsync(sop, cancel);
        var kept = await db.Set<RiwayatKertasRow>().Where(r => r.KunciBerlaku != null).Select(r => r.KunciBerlaku!).ToListAsync(cancel);
        var plan = PlanKertas.Of(rows, paper, check, time.UtcNow).Select(p => Known(p, sop.Kode, kept)).ToList();
        if (oleh is null || plan.Exists(p => p.Salah.Count > 0)) return plan;
        foreach (var run in plan)
        {
            db.Add(new RiwayatKertasRow
            {
                Id = new RiwayatKertasId(Ids.New(clock)), InstansiId = scope.Current, SopVersiId = versi, Judul = run.Judul, Tahun = run.Periode.Tahun, Tribulan = run.Periode.Tribulan,
                SelesaiPada = run.Held.Run.Jejak.Events[^1].SelesaiUtc, Isi = JsonSerializer.Serialize(run.Baris, SiklusJson.Options), NamaBerkas = berkas, DimasukkanOleh = oleh.PegawaiId,
                DimasukkanSebagai = oleh.JabatanId, DimasukkanPada = clock.GetUtcNow().UtcDateTime, KunciBerlaku = KeyOf(sop.Kode, run),
            });
        }
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            var keys = plan.Select(p => KeyOf(sop.Kode, p)).ToList();
            if (!await db.Set<RiwayatKertasRow>().AnyAsync(r => keys.Contains(r.KunciBerlaku!), cancel)) throw;
            throw new RuleViolationException(PaperRules.SudahAda);
        }
        return plan;
    }

    private static RencanaKertas Known(RencanaKertas run, string kode, List<string> kept) => !kept.Contains(KeyOf(kode, run))
        ? run
        : run with { Salah = [.. run.Salah, (run.Baris[0].Nomor, $"“{run.Judul}” untuk {run.Periode} sudah tercatat. Tarik dahulu catatan yang lama bila ini penggantinya.")] };

    private static string KeyOf(string kode, RencanaKertas run) => $"{kode} {run.Periode.Tahun}-{run.Periode.Tribulan?.Nomor ?? 0} {run.Judul.ToUpperInvariant()}";
}

/// <summary>Withdraws a run recorded on paper: it stays readable and counts no more.</summary>
public sealed class WithdrawKertas(SiklusDb db, TimeProvider clock)
{
    /// <summary>Withdraws and saves; false when this office has no such record.</summary>
    /// <exception cref="RuleViolationException"><see cref="PaperRules.SudahDitarik"/>, <see cref="PaperRules.AlasanKosong"/>.</exception>
    public async Task<bool> RunAsync(RiwayatKertasId id, PegawaiId oleh, string? alasan, CancellationToken cancel = default)
    {
        if (await db.Set<RiwayatKertasRow>().FirstOrDefaultAsync(r => r.Id == id, cancel) is not { } row) return false;
        row.Withdraw(oleh, alasan, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
