using Siklus.App.Collection;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Bindings.Disposisi;

/// <summary>
/// The act by which a case's period is accepted and locked (kunci periode): every reported row becomes approved, and the capaian of every indikator is kept as
/// it was read.
/// </summary>
public sealed class AcceptPeriode(ReadCaseRekap read, VerifyRealisasi verify, ApproveRealisasi approve, LockPeriode lockPeriode, FindKunciPeriode findKunci)
{
    /// <summary>Name of the setting that says "tidak" where an SOP locks by another act or not at all.</summary>
    public const string Setting = "kunciPeriode";

    /// <summary>Whether a yes in this step locks the case's period: unless the sheet's settings say "tidak". A case about no quarter locks nothing.</summary>
    public static bool Locks(WorkContext work) =>
        work.Periode.Tribulan is not null && work.Langkah.Pekerjaan.All(p => p.Pengaturan.GetValueOrDefault(Setting) != "tidak");

    /// <summary>
    /// Stages approvals and lock in the unit of work of the caller. Rows that nobody has verified, because the examiner had supplied them, are verified here by
    /// whoever accepts. Rows that this person supplied stay as they are.
    /// </summary>
    /// <param name="work">The task.</param>
    /// <param name="dilihat">Versions that the page showed, by realisasi id.</param>
    /// <param name="pelaku">Who accepts.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.VersiUsang"/> when a row was changed since.</exception>
    public async Task RunAsync(WorkContext work, IReadOnlyDictionary<string, int> dilihat, Pelaku pelaku, CancellationToken cancel = default)
    {
        var rows = RowsOf(await read.RunAsync(work, cancel)).Where(r => !r.IsSupplier(pelaku.PegawaiId)).ToList();
        var belum = rows.Where(r => r.State == RealisasiState.Submitted).Select(Shown).ToList();
        await verify.StageAsync(belum, pelaku, cancel: cancel);
        await approve.StageAsync([.. rows.Select(r => r.State == RealisasiState.Submitted ? new RealisasiSeen(r.Id, r.Versi + 1) : Shown(r))], pelaku, cancel: cancel);
        var lama = await findKunci.RunAsync(work.Periode.Tahun, ReadCaseRekap.TribulanOf(work), cancel);
        await lockPeriode.StageAsync(
            new LockRequest(work.Periode.Tahun, ReadCaseRekap.TribulanOf(work), work.Loaded.Row.Id, lama is null ? null : $"Disetujui lagi lewat “{work.Loaded.Row.Perihal}”."), pelaku, cancel);

        RealisasiSeen Shown(Realisasi row) => new(row.Id, dilihat.GetValueOrDefault(row.Id.Value.ToString()));
    }

    /// <summary>Rows that an acceptance approves: sent in or verified.</summary>
    public static IReadOnlyList<Realisasi> RowsOf(CaseRekap rekap) =>
        [.. rekap.Kinerja.Baris.Select(b => b.Row).OfType<Realisasi>().Where(r => r.State is RealisasiState.Submitted or RealisasiState.Verified)];
}
