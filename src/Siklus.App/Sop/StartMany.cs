using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>One of several cases to begin side by side.</summary>
/// <param name="Untuk">For whom or what: the name of a post or an indikator.</param>
/// <param name="Jabatan">The one post that <see cref="StartManyRequest.Kolom"/> stands for in it; null for the office's settings.</param>
public sealed record StartFor(string Untuk, JabatanId? Jabatan);

/// <summary>What a person fills in to begin one SOP several times in one period.</summary>
/// <param name="CommandId">Made when the form was shown.</param>
/// <param name="Jabatan">The post acted for.</param>
/// <param name="SopKode">Which SOP; its newest version is taken.</param>
/// <param name="Perihal">What all of them are about; for whom or what is added.</param>
/// <param name="Periode">Year and tribulan.</param>
/// <param name="Tenggat">Due day, or null.</param>
/// <param name="Kolom">Code of the column that is another post in each, or null.</param>
/// <param name="Untuk">The cases.</param>
public sealed record StartManyRequest(
    Guid CommandId, JabatanId Jabatan, string SopKode, string Perihal, Periode Periode, DateOnly? Tenggat, string? Kolom, IReadOnlyList<StartFor> Untuk);

/// <summary>A case as it would be begun.</summary>
/// <param name="Untuk">For whom or what.</param>
/// <param name="Perihal">What it would be about.</param>
/// <param name="Berjalan">The case of the same that runs already, or null.</param>
/// <param name="Kasus">The case, begun but stored nowhere; null when the engine refuses it.</param>
/// <param name="Ditolak">Why the engine refuses it, or null.</param>
public sealed record PlannedStart(StartFor Untuk, string Perihal, PelaksanaanId? Berjalan, Pelaksanaan? Kasus, RuleViolationException? Ditolak);

/// <summary>Begins one SOP for several posts or indikator at once: all of them or none.</summary>
public sealed class StartMany(SiklusDb db, CaseStore cases, SopLibrary library, ResolvePengikatan resolve, FindRunning running, OfficeTime time, TimeProvider clock)
{
    /// <summary>More than an office has units or indikator.</summary>
    public const int PalingBanyak = 60;

    /// <summary>What would be begun; nothing is written.</summary>
    /// <exception cref="RuleViolationException">As <see cref="RunAsync"/>, but for what one of them meets alone: that stands in its line.</exception>
    public async Task<IReadOnlyList<PlannedStart>> PlanAsync(StartManyRequest request, Actor actor, CancellationToken cancel = default)
    {
        var sop = await library.FindAsync((await library.InForceAsync(request.SopKode, cancel)).Id, cancel);
        if (string.IsNullOrWhiteSpace(request.Perihal)) throw new RuleViolationException(CaseRules.PerihalKosong);
        if (request.Tenggat < await time.TodayAsync(cancel)) throw new RuleViolationException(CaseRules.TenggatLewat, request.Tenggat);
        if (request.Untuk.Count is 0 or > PalingBanyak) throw new RuleViolationException(CaseRules.BanyakKosong, PalingBanyak);
        var usual = await resolve.RunAsync(sop, await time.TodayAsync(cancel), cancel);
        var context = new CommandContext(request.CommandId, 0, actor.As(request.Jabatan), time.UtcNow);
        var planned = new List<PlannedStart>();
        foreach (var one in request.Untuk.DistinctBy(u => u.Untuk))
        {
            var perihal = $"{request.Perihal.Trim()}, {one.Untuk}";
            var bound = one.Jabatan is { } post && sop.KolomOf(request.Kolom ?? "") is { } kolom ? usual.With(kolom.Kode, [post]) : usual;
            var mulai = new MulaiPelaksanaan(new PelaksanaanId(Ids.New(clock)), actor.InstansiId, perihal, request.Periode, bound, request.Tenggat, Untuk: one.Untuk);
            var runs = (await running.RunAsync(request.SopKode, request.Periode, one.Untuk, cancel))?.Id;
            planned.Add(Begun(context, sop, mulai, out var begun) is { } refused ? new PlannedStart(one, perihal, runs, null, refused) : new PlannedStart(one, perihal, runs, begun, null));
        }
        return planned;
    }

    private static RuleViolationException? Begun(CommandContext context, SopDefinition sop, MulaiPelaksanaan mulai, out Pelaksanaan? begun)
    {
        begun = null;
        try
        {
            begun = Pelaksanaan.Start(context, sop, mulai);
            return null;
        }
        catch (RuleViolationException refused)
        {
            return refused;
        }
    }

    /// <summary>Begins all and returns them. The same command again returns the cases that it began.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="CaseRules.TidakAda"/>, <see cref="WithdrawalRules.Dicabut"/>, <see cref="CaseRules.PerihalKosong"/>, <see cref="CaseRules.TenggatLewat"/>, <see cref="CaseRules.BanyakKosong"/>,
    /// <see cref="CaseRules.SudahBerjalan"/> when one of them runs already; the engine's own refusals. Then none has begun.
    /// </exception>
    public async Task<IReadOnlyList<PelaksanaanId>> RunAsync(StartManyRequest request, Actor actor, CancellationToken cancel = default)
    {
        if (await BegunByAsync(request.CommandId, cancel) is { Count: > 0 } again) return again;
        try
        {
            return await BeginAsync(request, actor, cancel);
        }
        // The first click of the same form was faster by a blink, or somebody else began one of them.
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await BegunByAsync(request.CommandId, cancel) is { Count: > 0 } mine) return mine;
            RefuseSecond(await PlanAsync(request, actor, cancel));
            throw;
        }
        catch (RuleViolationException lost) when (lost.Code == CaseRules.SudahBerjalan)
        {
            if (await BegunByAsync(request.CommandId, cancel) is { Count: > 0 } mine) return mine;
            throw;
        }
    }

    private async Task<IReadOnlyList<PelaksanaanId>> BeginAsync(StartManyRequest request, Actor actor, CancellationToken cancel)
    {
        var planned = await PlanAsync(request, actor, cancel);
        RefuseSecond(planned);
        if (planned.FirstOrDefault(p => p.Ditolak is not null) is { Ditolak: { } refused }) throw refused;
        var version = await library.InForceAsync(request.SopKode, cancel);
        var begun = new List<LoadedCase>();
        foreach (var one in planned) begun.Add(await cases.StageNewAsync(version.Id, one.Kasus!, cancel));
        await db.SaveChangesAsync(cancel);
        foreach (var one in begun) one.Case.MarkSaved();
        return [.. begun.Select(b => b.Row.Id)];
    }

    private static void RefuseSecond(IReadOnlyList<PlannedStart> planned)
    {
        if (planned.FirstOrDefault(p => p.Berjalan is not null) is { } second) throw new RuleViolationException(CaseRules.SudahBerjalan, second.Perihal);
    }

    private Task<List<PelaksanaanId>> BegunByAsync(Guid commandId, CancellationToken cancel) =>
        db.Set<RiwayatRow>().Where(r => r.CommandId == commandId && r.Nomor == 1).OrderBy(r => r.PelaksanaanId).Select(r => r.PelaksanaanId).ToListAsync(cancel);
}
