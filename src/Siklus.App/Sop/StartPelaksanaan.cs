using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>What a person fills in to begin a case.</summary>
/// <param name="CommandId">Made when the form was shown.</param>
/// <param name="Jabatan">The post acted for.</param>
/// <param name="SopKode">Which SOP; its newest version is taken.</param>
/// <param name="Perihal">What it is about.</param>
/// <param name="Periode">Year and tribulan.</param>
/// <param name="Tenggat">Due day, or null.</param>
/// <param name="Pengikatan">The columns' posts as chosen, or null for the office's settings.</param>
/// <param name="KoreksiDari">The closed case that it corrects, or null.</param>
public sealed record StartRequest(
    Guid CommandId, JabatanId Jabatan, string SopKode, string Perihal, Periode Periode, DateOnly? Tenggat, Pengikatan? Pengikatan = null,
    PelaksanaanId? KoreksiDari = null);

/// <summary>Begins a case of an SOP; its first step lands in the inbox of the post that the sheet names.</summary>
public sealed class StartPelaksanaan(
    SiklusDb db, CaseStore cases, SopLibrary library, ResolvePengikatan resolve, FindRunning running, OfficeTime time, TimeProvider clock)
{
    /// <summary>Begins the case and returns it. The same command again returns the case that it began.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="CaseRules.TidakAda"/> for an unknown SOP or correction; <see cref="WithdrawalRules.Dicabut"/>; <see cref="CaseRules.PerihalKosong"/>; <see cref="CaseRules.TenggatLewat"/>;
    /// <see cref="CaseRules.SudahBerjalan"/> for a second running case of the same SOP and period; the engine's own refusals.
    /// </exception>
    public async Task<LoadedCase> RunAsync(StartRequest request, Actor actor, CancellationToken cancel = default)
    {
        if (await BegunByAsync(request.CommandId, cancel) is { } again) return again;
        if (string.IsNullOrWhiteSpace(request.Perihal)) throw new RuleViolationException(CaseRules.PerihalKosong);
        var today = await time.TodayAsync(cancel);
        if (request.Tenggat < today) throw new RuleViolationException(CaseRules.TenggatLewat, request.Tenggat);
        try
        {
            return await BeginAsync(request, actor, today, cancel);
        }
        catch (RuleViolationException lost) when (lost.Code == CaseRules.SudahBerjalan)
        {
            // Somebody was faster by a blink: the first click of the same form, or another person, whose case is then named.
            if (await BegunByAsync(request.CommandId, cancel) is { } mine) return mine;
            await running.RefuseSecondAsync(request.SopKode, request.Periode, cancel: cancel);
            throw;
        }
    }

    private async Task<LoadedCase> BeginAsync(StartRequest request, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var version = await library.InForceAsync(request.SopKode, cancel);
        var sop = await library.FindAsync(version.Id, cancel);
        await running.RefuseSecondAsync(request.SopKode, request.Periode, cancel: cancel);
        await RequireClosedOriginalAsync(request.KoreksiDari, cancel);

        var context = new CommandContext(request.CommandId, 0, actor.As(request.Jabatan), time.UtcNow);
        var started = Pelaksanaan.Start(context, sop, new MulaiPelaksanaan(
            new PelaksanaanId(Ids.New(clock)), actor.InstansiId, request.Perihal.Trim(), request.Periode,
            request.Pengikatan ?? await resolve.RunAsync(sop, today, cancel), request.Tenggat, request.KoreksiDari));
        return await cases.AddAsync(version.Id, started, cancel);
    }

    private async Task<LoadedCase?> BegunByAsync(Guid commandId, CancellationToken cancel)
    {
        var begun = await db.Set<RiwayatRow>().Where(r => r.CommandId == commandId && r.Nomor == 1).Select(r => r.PelaksanaanId).ToListAsync(cancel);
        return begun.Count == 0 ? null : await cases.FindAsync(begun[0], cancel);
    }

    private async Task RequireClosedOriginalAsync(PelaksanaanId? koreksiDari, CancellationToken cancel)
    {
        if (koreksiDari is not { } id) return;
        var original = await db.Set<PelaksanaanRow>().Where(p => p.Id == id).Select(p => new { p.DitutupPada }).FirstOrDefaultAsync(cancel)
            ?? throw new RuleViolationException(CaseRules.TidakAda);
        if (original.DitutupPada is null) throw new RuleViolationException(CaseRules.KoreksiBelumTutup);
    }
}
