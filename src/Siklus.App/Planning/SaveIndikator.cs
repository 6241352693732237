using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Planning.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>What is written about an indikator.</summary>
/// <param name="Kode">Code, unique in the office.</param>
/// <param name="PenanggungJawab">The unit that supplies it.</param>
/// <param name="Definisi">How it is measured, and from which year on.</param>
/// <param name="Baseline">Where things stood.</param>
/// <param name="TahunBaseline">When.</param>
/// <param name="Iku">Whether it is an Indikator Kinerja Utama.</param>
/// <param name="Alasan">Why it was chosen.</param>
/// <param name="Bobot">Its weight where the policy weighs.</param>
public sealed record IndikatorIsian(string Kode, UnitId PenanggungJawab, DefinisiIndikator Definisi, NilaiTarget? Baseline, int? TahunBaseline, bool Iku, string? Alasan, decimal Bobot = 1);

/// <summary>
/// Adds an indikator to a node, or corrects it. A definition on which something rests (signed, reported, locked) stays as it is, and the changed one begins in a later year.
/// </summary>
public sealed class SaveIndikator(SiklusDb db, FindDasarDefinisi find, TimeProvider clock)
{
    /// <summary>Adds an indikator and returns it; its definition holds from the first year of the Renstra on.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="PohonRules"/> or <see cref="PlanningRules"/>.</exception>
    public async Task<IndikatorId> AddAsync(SimpulId simpulId, IndikatorIsian isian, CancellationToken cancel = default)
    {
        var simpul = await db.Set<SimpulKinerja>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == simpulId, cancel) ?? throw new RuleViolationException(PohonRules.TidakAda);
        if (!TataPohon.MayBeMeasured(simpul.Jenis)) throw new RuleViolationException(PohonRules.TidakDiukur, TataPohon.Nama(simpul.Jenis));
        await RequireFreeAsync(isian.Kode, null, cancel);
        await RequireInsideAsync(simpulId, isian.Definisi, cancel);
        var last = await db.Set<Indikator>().MaxAsync(i => (int?)i.Urutan, cancel) ?? 0;
        var made = new Indikator(
            new IndikatorId(Ids.New(clock)), simpul.InstansiId, simpul.Id, isian.PenanggungJawab, isian.Kode, last + 1, isian.Definisi, isian.Baseline, isian.TahunBaseline, isian.Bobot, isian.Iku, isian.Alasan);
        db.Add(made);
        await db.SaveChangesAsync(cancel);
        return made.Id;
    }

    /// <summary>Corrects an indikator.</summary>
    /// <param name="id">The indikator.</param>
    /// <param name="isian">What it becomes.</param>
    /// <param name="seenVersi">The version that the form showed.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">A code of <see cref="PohonRules"/> or <see cref="PlanningRules"/>; <see cref="OrganisationRules.SudahBerubah"/>.</exception>
    public async Task RunAsync(IndikatorId id, IndikatorIsian isian, int seenVersi, CancellationToken cancel = default)
    {
        var indikator = await db.Set<Indikator>().FirstOrDefaultAsync(i => i.Id == id, cancel) ?? throw new RuleViolationException(PohonRules.TidakAda);
        var (newest, baru) = (indikator.Definisi[^1], isian.Definisi);
        Stored.Require(indikator.Versi, seenVersi, ("kode", indikator.Kode), ("nama", newest.Nama), ("rumus", newest.Rumus.Teks), ("satuan", newest.Satuan), ("baseline", indikator.Baseline?.Tampil));
        await RequireFreeAsync(isian.Kode, id, cancel);
        if (!SameButForYear(newest, baru))
        {
            var rests = await find.RunAsync(indikator, cancel);
            if (!rests.Bebas && baru.BerlakuMulai < rests.Terawal) throw new RuleViolationException(PohonRules.DefinisiDipakai, Indonesian.List([.. rests.Pemakai.Take(4)]), rests.Terawal);
            await RequireInsideAsync(indikator.SimpulId, baru, cancel);
            await RequireFittingTargetsAsync(indikator, baru, cancel);
            if (baru.BerlakuMulai == newest.BerlakuMulai) indikator.CorrectDefinisi(baru);
            else indikator.Redefine(baru);
        }
        if ((indikator.Kode, indikator.PenanggungJawab, indikator.TahunBaseline, indikator.Iku, indikator.Alasan, indikator.Bobot) != (isian.Kode.Trim(), isian.PenanggungJawab, isian.TahunBaseline, isian.Iku, isian.Alasan?.Trim() ?? "", isian.Bobot)
            || !Equals(indikator.Baseline, isian.Baseline))
            indikator.Correct(isian.Kode, isian.PenanggungJawab, isian.Baseline, isian.TahunBaseline, isian.Iku, isian.Alasan, isian.Bobot);
        await db.SaveChangesAsync(cancel);
    }

    private static bool SameButForYear(DefinisiIndikator newest, DefinisiIndikator baru) => Text(newest, newest.BerlakuMulai) == Text(baru, newest.BerlakuMulai);

    private static string Text(DefinisiIndikator d, int year) => JsonSerializer.Serialize(
        new DefinisiIndikator(year, d.Nama, d.DefinisiOperasional, d.Satuan, d.Rumus, d.Polaritas, d.RumusNegatif, d.Konsolidasi, d.ModeTarget, d.SumberData, d.BuktiWajib, d.HanyaStatus), PlanningJson.Options);

    private async Task RequireFreeAsync(string kode, IndikatorId? mine, CancellationToken cancel)
    {
        var typed = kode.Trim();
        var other = await db.Set<Indikator>().AsNoTracking().Where(i => i.Kode == typed).OrderBy(i => i.Urutan).FirstOrDefaultAsync(cancel);
        if (other is not null && other.Id != mine) throw new RuleViolationException(PohonRules.KodeDipakai, typed, $"indikator {other.Definisi[^1].Nama}");
    }

    private async Task RequireInsideAsync(SimpulId simpul, DefinisiIndikator definisi, CancellationToken cancel)
    {
        var pohon = await db.Set<PohonKinerja>().AsNoTracking().Where(p => db.Set<SimpulKinerja>().Any(s => s.Id == simpul && s.PohonId == p.Id)).OrderBy(p => p.Mulai).FirstAsync(cancel);
        if (!pohon.Holds(definisi.BerlakuMulai)) throw new RuleViolationException(PohonRules.DefinisiDiLuarRenstra, pohon.Mulai, pohon.Akhir);
    }

    private async Task RequireFittingTargetsAsync(Indikator indikator, DefinisiIndikator baru, CancellationToken cancel)
    {
        var targets = await db.Set<Target>().AsNoTracking().Where(t => t.IndikatorId == indikator.Id && t.Tahun >= baru.BerlakuMulai).OrderBy(t => t.Tahun).ToListAsync(cancel);
        if (targets.Find(t => !Target.Fits(baru, t.Nilai)) is not { } wrong) return;
        var dokumen = await db.Set<DokumenRencana>().AsNoTracking().Where(d => d.Id == wrong.DokumenId).OrderBy(d => d.Tahun).FirstAsync(cancel);
        throw new RuleViolationException(PohonRules.TargetLainJenis, $"{dokumen.Nama} (tahun {wrong.Tahun})");
    }
}
