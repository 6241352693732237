using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Collection.Formulir;

/// <summary>
/// Takes a form in that was filled in elsewhere: shows what every row would change, then stores the chosen rows together, each by the same use case as the screen. Cells
/// that nobody touched in the form keep what is stored, so that taking the same form in twice changes nothing.
/// </summary>
public sealed class ImportFormulir(SiklusDb db, InstansiScope scope, ReadTabelRealisasi read, SaveRealisasi save, Sentences sentences)
{
    /// <summary>What would change; nothing is written.</summary>
    /// <param name="kode">What the form says about itself, its seal having been found whole.</param>
    /// <param name="berkas">The form as it was read.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.FormulirKantorLain"/>, <see cref="CollectionRules.TidakDitemukan"/> when the unit is gone.</exception>
    public async Task<PratinjauFormulir> LookAsync(KodeFormulir kode, FormulirTerbaca berkas, CancellationToken cancel = default)
    {
        if (kode.InstansiId != scope.Current) throw new RuleViolationException(CollectionRules.FormulirKantorLain);
        var table = await read.RunAsync(kode.UnitId, kode.Tahun, kode.Tribulan, cancel);
        var stored = kode.Baris.Select(k => table.Baris.FirstOrDefault(b => b.IndikatorId == k.IndikatorId)).ToList();
        var lines = new SusunBaris(sentences);
        lines.Add(berkas.Baris, [.. stored.Select(NamesOf)]);
        var compare = new CompareBaris(kode, sentences, await PeopleAsync(table, cancel));
        return new PratinjauFormulir(
            kode.UnitId, table.NamaUnit, kode, [.. kode.Baris.Select((given, i) => compare.Run(i + 1, given, stored[i], lines.Of(i + 1)))],
            [.. berkas.Catatan, .. lines.Unknown.Count == 0 ? Array.Empty<string>() : [sentences.Of(CollectionRules.FormulirBarisAsing, [Indonesian.List([.. lines.Unknown.Take(10).Select(n => $"{n}")])])]]);
    }

    /// <summary>Stores the rows that were chosen: all of them, or none.</summary>
    /// <param name="kode">What the form says about itself.</param>
    /// <param name="berkas">The form as it was read.</param>
    /// <param name="pilihan">The decisions; rows that are not among them stay as they are.</param>
    /// <param name="pelaku">Who takes it in, and so counts among the suppliers of these rows.</param>
    /// <param name="alasan">Kept in every changed cell's history: from which form, filled in by whom.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="RuleViolationException">As <see cref="LookAsync"/> and <see cref="SaveRealisasi"/>; nothing is stored then.</exception>
    public async Task<HasilFormulir> RunAsync(
        KodeFormulir kode, FormulirTerbaca berkas, IReadOnlyList<PilihanBaris> pilihan, Pelaku pelaku, string alasan, CancellationToken cancel = default)
    {
        var seen = await LookAsync(kode, berkas, cancel);
        var refused = new List<(IndikatorId, string)>();
        var chosen = new List<(BarisPratinjau Baris, SaveRealisasiInput Isi)>();
        foreach (var one in pilihan)
        {
            if (seen.Baris.FirstOrDefault(b => b.IndikatorId == one.IndikatorId) is not { IsOpen: true, Isi: { } isi } row) continue;
            if (one.PakaiBerkas is null && row.Keadaan == KeadaanBaris.Bentrok) refused.Add((row.IndikatorId, sentences.Of(CollectionRules.FormulirBelumDipilih, [row.Nomor])));
            if (one.PakaiBerkas is not true) continue;
            if (one.Versi != row.Versi) refused.Add((row.IndikatorId, sentences.Of(CollectionRules.FormulirBerubahLagi, [row.Nomor])));
            chosen.Add((row, isi with { Jawaban = Answered(isi.Jawaban, one.Jawaban), Alasan = alasan }));
        }
        if (refused.Count > 0 || chosen.Count == 0) return new HasilFormulir(0, refused);

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var results = await save.RunAllAsync([.. chosen.Select(c => c.Isi)], pelaku, cancel);
        foreach (var (row, result) in chosen.Select(c => c.Baris).Zip(results))
            if (result is not SaveRealisasiResult.Saved) refused.Add((row.IndikatorId, sentences.Of(CollectionRules.FormulirBerubahLagi, [row.Nomor])));
        if (refused.Count == 0) await transaction.CommitAsync(cancel);
        else
        {
            await transaction.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
        }
        return new HasilFormulir(refused.Count == 0 ? chosen.Count : 0, refused);
    }

    private static Dictionary<string, string> Answered(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now)
    {
        var all = new Dictionary<string, string>(before, StringComparer.Ordinal);
        foreach (var (question, answer) in now.Where(a => a.Value.Trim().Length > 0)) all[question] = answer;
        return all;
    }

    private static Dictionary<string, string> NamesOf(BarisRealisasi? row) =>
        row?.Sel.ToDictionary(s => s.Komponen.Kode, s => SelFormulir.NamaOf(s.Komponen), StringComparer.Ordinal) ?? [];

    private async Task<Dictionary<PegawaiId, string>> PeopleAsync(TabelRealisasi table, CancellationToken cancel)
    {
        var ids = table.Baris.SelectMany(b => b.Sel).SelectMany(s => s.Riwayat.TakeLast(1)).Select(r => r.PegawaiId).Distinct().ToList();
        return await db.Set<Pegawai>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Nama, cancel);
    }
}
