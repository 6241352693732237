using Siklus.App.Collection;
using Siklus.App.Organisation;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Periksa;

/// <summary>
/// The no of an examination: the case goes back, for all or for chosen units, and where units have to fill in again their rows open with the directions
/// ("dikembalikan untuk dilengkapi sesuai arahan"). One act: all of it, or none.
/// </summary>
public sealed class ReturnForCompletion(CaseStore cases, OpenWork open, ReadCaseRekap read, SiklusDb db, ReturnRealisasi returns, TimeProvider clock)
{
    /// <summary>Goes back.</summary>
    /// <exception cref="WorkIncompleteException">Directions, target, units or the reason of a row are missing.</exception>
    /// <exception cref="RuleViolationException">The engine refused; or somebody changed a row since the page was shown.</exception>
    public Task<LoadedCase> RunAsync(Command command, Actor actor, int tugas, PeriksaIsian isian, CancellationToken cancel = default) =>
        cases.ActAsync(command.PelaksanaanId, async loaded =>
        {
            if (loaded.Case.Knows(command.CommandId)) return;
            var task = loaded.Case.Tugas.FirstOrDefault(t => t.Nomor == tugas) ?? throw new RuleViolationException(CaseRules.TidakAda);
            var work = await open.ContextAsync(loaded, task, OpenWork.KindsOf(loaded.Case, task)[^1], actor, cancel);
            var rekap = await read.RunAsync(work, cancel);
            var plan = Plan(isian, work, rekap);
            var pelaku = actor.As(command.Jabatan);
            loaded.Case.Return(command.In(actor, clock), tugas, isian.Alasan!, plan.Target.Urutan, plan.Anggota, plan.Butir);
            await returns.StageAsync(plan.Kembali.Where(k => !k.Row.IsSupplier(actor.PegawaiId)).ToDictionary(k => PeriksaKind.Seen(k.Row, isian), k => k.Alasan), pelaku, cancel);
            await TakeBackOwnAsync([.. plan.Kembali.Where(k => k.Row.IsSupplier(actor.PegawaiId))], pelaku, cancel);
        }, cancel);

    /// <summary>What is wrong with the typed return; empty when it can be sent.</summary>
    public static IReadOnlyList<WorkError> Check(PeriksaIsian isian, WorkContext work, CaseRekap rekap)
    {
        var errors = new List<WorkError>();
        if (string.IsNullOrWhiteSpace(isian.Alasan)) errors.Add(new("Isian.Alasan", "Tulis arahan: apa yang harus dilengkapi."));
        if (TargetOf(isian, work) is not { } target)
        {
            errors.Add(new("Isian.KeUrutan", "Pilih ke langkah mana dikembalikan."));
        }
        else if (isian.Untuk == PeriksaIsian.Terpilih)
        {
            if (target.Anggota.Count == 0) errors.Add(new("Isian.Untuk", "Langkah itu tidak dikerjakan masing-masing unit, jadi hanya dapat dikembalikan untuk semua."));
            else if (Members(isian, target, work, rekap).Count == 0) errors.Add(new("Isian.Unit", "Pilih unit yang harus melengkapi, atau beri alasan pada barisnya."));
        }
        else if (isian.Unit.Count > 0)
        {
            errors.Add(new("Isian.Untuk", "Ada unit yang dicentang. Pilih “Hanya unit yang dipilih”, atau hapus centangnya bila semua unit harus melengkapi."));
        }
        errors.AddRange(rekap.Kinerja.Baris.Where(b => isian.Baris.Contains(b.Terukur.Id.Value) && isian.ReasonOf(b.Terukur.Id.Value) is null)
            .Select(b => new WorkError($"Isian.AlasanBaris[{RekapText.Key(b)}]", $"Tulis apa yang harus dilengkapi pada “{b.Definisi.Nama}”.")));
        return errors;
    }

    private static ReturnPlan Plan(PeriksaIsian isian, WorkContext work, CaseRekap rekap)
    {
        var errors = Check(isian, work, rekap);
        if (errors.Count > 0) throw new WorkIncompleteException(errors);
        var target = TargetOf(isian, work)!;
        IReadOnlyList<JabatanId> anggota = isian.Untuk == PeriksaIsian.Terpilih ? Members(isian, target, work, rekap) : [];
        var owners = rekap.Unit.Where(u => u.Jabatan is not null).ToDictionary(u => u.UnitId, u => u.Jabatan!.Value);
        var named = rekap.Kinerja.Baris.Where(b => isian.Names(b.Terukur.Id.Value)).ToList();
        var butir = named.Select(b => new AlasanButir(
            $"{b.Terukur.Kode} {b.Definisi.Nama}", isian.ReasonOf(b.Terukur.Id.Value)!, owners.TryGetValue(b.Terukur.UnitId, out var post) ? post : null)).ToList();
        return new(target, anggota, butir, RowsOf(isian, work, rekap, target, anggota, owners));
    }

    /// <summary>
    /// Rows that open again: the named ones, and of a unit whose form opens without any named row all of them, since otherwise it would find nothing to mend.
    /// None when no form opens.
    /// </summary>
    private static List<ReturnedRow> RowsOf(
        PeriksaIsian isian, WorkContext work, CaseRekap rekap, ReturnTarget target, IReadOnlyList<JabatanId> anggota, Dictionary<UnitId, JabatanId> owners)
    {
        if (ReadCaseRekap.FormStepOf(work) is not { } form || target.Urutan > form.Urutan) return [];
        var locked = rekap.Kinerja.Baris.Where(b => b.Dilaporkan && owners.TryGetValue(b.Terukur.UnitId, out var post) && (anggota.Count == 0 || anggota.Contains(post)));
        return
        [
            .. from unit in locked.GroupBy(b => b.Terukur.UnitId)
               let named = unit.Where(b => isian.Names(b.Terukur.Id.Value)).ToList()
               from baris in named.Count > 0 ? named : [.. unit]
               select new ReturnedRow(baris.Row!, isian.ReasonOf(baris.Terukur.Id.Value) ?? isian.Alasan!),
        ];
    }

    // Nobody judges what he supplied; taking it back unjudged is open to him, as long as nobody has checked it.
    private async Task TakeBackOwnAsync(List<ReturnedRow> own, Pelaku pelaku, CancellationToken cancel)
    {
        foreach (var (row, alasan) in own.Where(o => o.Row.State == RealisasiState.Submitted))
            if (await db.Set<Realisasi>().FindAsync([row.Id], cancel) is { } tracked) tracked.Recall(pelaku, clock.GetUtcNow().UtcDateTime, alasan);
    }

    private static ReturnTarget? TargetOf(PeriksaIsian isian, WorkContext work) =>
        work.Case.AllowedReturnTargets(work.Langkah.Urutan).FirstOrDefault(t => t.Urutan == isian.KeUrutan);

    private static IReadOnlyList<JabatanId> Members(PeriksaIsian isian, ReturnTarget target, WorkContext work, CaseRekap rekap)
    {
        var named = rekap.Kinerja.Baris.Where(b => isian.Names(b.Terukur.Id.Value)).Select(b => b.Terukur.UnitId).ToHashSet();
        return [.. target.Anggota.Where(j => isian.Unit.Contains(j.Value) || named.Contains(work.Names.UnitOf(j)))];
    }

    private sealed record ReturnPlan(ReturnTarget Target, IReadOnlyList<JabatanId> Anggota, IReadOnlyList<AlasanButir> Butir, IReadOnlyList<ReturnedRow> Kembali);

    private sealed record ReturnedRow(Realisasi Row, string Alasan);
}
