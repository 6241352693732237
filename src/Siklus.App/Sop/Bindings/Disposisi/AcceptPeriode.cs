using Siklus.App.Collection;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Bindings.Disposisi;

/// <summary>
/// The act by which a case's figures are accepted. Where the case collected them, every reported row becomes approved; where the act locks (kunci periode), the
/// capaian of every indikator is kept as it was read.
/// </summary>
public sealed class AcceptPeriode(
    ReadCaseRekap read, VerifyRealisasi verify, ApproveRealisasi approve, LockPeriode lockPeriode, FindKunciPeriode findKunci, FindLockingSop findLocking)
{
    /// <summary>Name of the setting of the act: "ya" names it as the one that locks, "tidak" says that it never does.</summary>
    public const string Setting = "kunciPeriode";

    /// <summary>Whether a yes approves rows: where the case itself collected them for a quarter.</summary>
    public static bool Approves(WorkContext work) => work.Periode.Tribulan is not null && ReadCaseRekap.FormStepOf(work) is not null;

    /// <summary>
    /// Whether a yes locks the case's period (docs/adr/0009): where the act's setting says so; without a setting, where the case collects data and no SOP of
    /// the office names another act. A case about no quarter locks nothing.
    /// </summary>
    public async Task<bool> LocksAsync(WorkContext work, CancellationToken cancel = default) => work.Periode.Tribulan is not null && work.Setting(Setting) switch
    {
        "ya" => true,
        "tidak" => false,
        _ => Approves(work) && !await findLocking.RunAsync(cancel),
    };

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
        if (Approves(work)) await ApproveRowsAsync(work, dilihat, pelaku, cancel);
        if (!await LocksAsync(work, cancel)) return;
        var tribulan = ReadCaseRekap.TribulanOf(work);
        var lama = await findKunci.RunAsync(work.Periode.Tahun, tribulan, cancel);
        await lockPeriode.StageAsync(
            new LockRequest(
                work.Periode.Tahun, tribulan, work.Loaded.Row.Id, lama is null ? null : $"Disetujui lagi lewat “{work.Loaded.Row.Perihal}”.",
                ReadCaseRekap.Measures(work) ? RealisasiState.Approved : RealisasiState.Submitted),
            pelaku, cancel);
    }

    private async Task ApproveRowsAsync(WorkContext work, IReadOnlyDictionary<string, int> dilihat, Pelaku pelaku, CancellationToken cancel)
    {
        var rows = RowsOf(await read.RunAsync(work, cancel)).Where(r => !r.IsSupplier(pelaku.PegawaiId)).ToList();
        var belum = rows.Where(r => r.State == RealisasiState.Submitted).Select(Shown).ToList();
        await verify.StageAsync(belum, pelaku, cancel: cancel);
        await approve.StageAsync([.. rows.Select(r => r.State == RealisasiState.Submitted ? new RealisasiSeen(r.Id, r.Versi + 1) : Shown(r))], pelaku, cancel: cancel);

        RealisasiSeen Shown(Realisasi row) => new(row.Id, dilihat.GetValueOrDefault(row.Id.Value.ToString()));
    }

    /// <summary>Rows that an acceptance approves: sent in or verified.</summary>
    public static IReadOnlyList<Realisasi> RowsOf(CaseRekap rekap) =>
        [.. rekap.Kinerja.Baris.Select(b => b.Row).OfType<Realisasi>().Where(r => r.State is RealisasiState.Submitted or RealisasiState.Verified)];
}
