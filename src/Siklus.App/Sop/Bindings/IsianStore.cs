using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Bindings;

/// <summary>A draft as found.</summary>
/// <typeparam name="TIsian">The kind's record.</typeparam>
/// <param name="Isian">What was typed.</param>
/// <param name="Versi">To be carried in the form; 0 when nothing has been saved for this task yet.</param>
/// <param name="DariPutaranLama">It comes from a round that a return has overtaken, and is only offered.</param>
public sealed record FoundIsian<TIsian>(TIsian Isian, int Versi, bool DariPutaranLama);

/// <summary>Reads and writes the drafts of kinds of work.</summary>
public sealed class IsianStore(SiklusDb db)
{
    /// <summary>The draft of the task; else, after a return, the one of the same post's overtaken task; else null.</summary>
    public async Task<FoundIsian<TIsian>?> FindAsync<TIsian>(WorkContext work, string jenis, CancellationToken cancel)
    {
        if (await RowAsync(work, work.Tugas.Nomor, jenis, cancel) is { } own) return new(Read<TIsian>(own), own.Versi, DariPutaranLama: false);
        var former = work.Case.Tugas
            .Where(t => t.Nomor < work.Tugas.Nomor && t.Urutan == work.Tugas.Urutan && t.Peran == work.Tugas.Peran && t.Pihak == work.Tugas.Pihak)
            .Where(t => t.Kelompok.SequenceEqual(work.Tugas.Kelompok)).Select(t => t.Nomor).OrderDescending();
        foreach (var nomor in former)
            if (await RowAsync(work, nomor, jenis, cancel) is { } old) return new(Read<TIsian>(old), 0, DariPutaranLama: true);
        return null;
    }

    /// <summary>What was saved last for a kind anywhere in the case, or null.</summary>
    public async Task<TIsian?> LatestAsync<TIsian>(WorkContext work, string jenis, CancellationToken cancel)
        where TIsian : class
    {
        var row = await Rows(work, jenis).FirstOrDefaultAsync(cancel);
        return row is null ? null : Read<TIsian>(row);
    }

    /// <summary>Everything that was saved for a kind in the case, newest task first.</summary>
    public async Task<IReadOnlyList<TIsian>> AllAsync<TIsian>(WorkContext work, string jenis, CancellationToken cancel) =>
        [.. (await Rows(work, jenis).ToListAsync(cancel)).Select(Read<TIsian>)];

    /// <summary>Saves the draft in the unit of work; the caller saves the changes.</summary>
    /// <exception cref="RuleViolationException"><see cref="CaseRules.IsianBerubah"/> when somebody saved after <paramref name="seenVersi"/> was shown.</exception>
    public async Task StageAsync<TIsian>(WorkContext work, string jenis, TIsian isian, int seenVersi, CancellationToken cancel)
    {
        var json = JsonSerializer.Serialize(isian, SiklusJson.Options);
        var row = await db.Set<IsianRow>().FirstOrDefaultAsync(
            i => i.PelaksanaanId == work.Loaded.Row.Id && i.Tugas == work.Tugas.Nomor && i.Jenis == jenis, cancel);
        if (row is null)
        {
            db.Add(new IsianRow
            {
                PelaksanaanId = work.Loaded.Row.Id,
                Tugas = work.Tugas.Nomor,
                Jenis = jenis,
                InstansiId = work.Instansi.Id,
                Isi = json,
                DisimpanOleh = work.Actor.PegawaiId,
                DisimpanPada = work.UtcNow,
                Versi = 1,
            });
            return;
        }
        if (row.Isi == json) return;
        if (row.Versi != seenVersi) throw await ChangedAsync(row, work, cancel);
        row.Isi = json;
        row.DisimpanOleh = work.Actor.PegawaiId;
        row.DisimpanPada = work.UtcNow;
        row.Versi++;
    }

    private IQueryable<IsianRow> Rows(WorkContext work, string jenis) =>
        db.Set<IsianRow>().AsNoTracking().Where(i => i.PelaksanaanId == work.Loaded.Row.Id && i.Jenis == jenis).OrderByDescending(i => i.Tugas);

    private async Task<RuleViolationException> ChangedAsync(IsianRow row, WorkContext work, CancellationToken cancel)
    {
        var who = await db.Set<Pegawai>().Where(p => p.Id == row.DisimpanOleh).Select(p => p.Nama).FirstAsync(cancel);
        return new RuleViolationException(CaseRules.IsianBerubah, who, work.Clock.Hour(row.DisimpanPada));
    }

    private Task<IsianRow?> RowAsync(WorkContext work, int tugas, string jenis, CancellationToken cancel) =>
        db.Set<IsianRow>().AsNoTracking().FirstOrDefaultAsync(i => i.PelaksanaanId == work.Loaded.Row.Id && i.Tugas == tugas && i.Jenis == jenis, cancel);

    private static TIsian Read<TIsian>(IsianRow row) =>
        JsonSerializer.Deserialize<TIsian>(row.Isi, SiklusJson.Options) ?? throw new JsonException($"Empty draft of {row.Jenis}.");
}
