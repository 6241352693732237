using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>A case with the row that stands for it in lists.</summary>
/// <param name="Row">The head.</param>
/// <param name="Case">The fold of its Riwayat.</param>
public sealed record LoadedCase(PelaksanaanRow Row, Pelaksanaan Case);

/// <summary>Loads cases by folding their Riwayat, and writes new entries together with the head and the inbox that follow from them.</summary>
public sealed class CaseStore(SiklusDb db, SopLibrary library, KnownCases known)
{
    private const int Attempts = 16;

    /// <summary>Rows of inboxes that this store put into the context.</summary>
    private readonly List<TugasRow> written = [];

    // Few queries, and yet no more than some hundred histories in memory at once.
    private const int AtOnce = 250;

    /// <summary>Folds the case, or null when this office has none of that id.</summary>
    public async Task<LoadedCase?> FindAsync(PelaksanaanId id, CancellationToken cancel = default)
    {
        if (await known.Head(db, id, cancel) is not var (row, nomor)) return null;
        // What is read in somebody's larger transaction may yet be undone.
        if (IsCommitted && known.Of(id, nomor) is { } one)
        {
            if (one.LastNomor == nomor) return new LoadedCase(row, one);
            one.ReadOn(await EntriesAsync(id, one.LastNomor, cancel));
        }
        else
        {
            one = Pelaksanaan.FromRiwayat(await library.FindAsync(row.SopVersiId, cancel), await EntriesAsync(id, 0, cancel));
        }
        if (IsCommitted) known.Keep(id, one);
        return new LoadedCase(row, one);
    }

    /// <summary>
    /// Folds many cases, in the order of their rows, with one query for every <see cref="AtOnce"/> of them. They are for reading: acts go through
    /// <see cref="ActAsync"/>.
    /// </summary>
    public async IAsyncEnumerable<LoadedCase> ReadAsync(IEnumerable<PelaksanaanRow> rows, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var some in rows.Chunk(AtOnce))
        {
            var kept = some.Select(r => known.Of(r.Id, r.Nomor)).OfType<Pelaksanaan>().ToDictionary(one => one.Id);
            var missing = some.Where(r => !kept.TryGetValue(r.Id, out var one) || one.LastNomor < r.Nomor).Select(r => r.Id).ToList();
            var found = missing.Count == 0 ? [] : await db.Set<RiwayatRow>().AsNoTracking().Where(r => missing.Contains(r.PelaksanaanId)).OrderBy(r => r.Nomor).ToListAsync(cancel);
            var entries = found.ToLookup(r => r.PelaksanaanId);
            foreach (var row in some)
                yield return new LoadedCase(row, entries.Contains(row.Id) ? Pelaksanaan.FromRiwayat(await library.FindAsync(row.SopVersiId, cancel), entries[row.Id].Select(ToEntry)) : kept[row.Id]);
        }
    }

    /// <summary>Folds the cases of these ids that this office has, by id.</summary>
    public async Task<IReadOnlyDictionary<PelaksanaanId, LoadedCase>> ReadAsync(IReadOnlyCollection<PelaksanaanId> ids, CancellationToken cancel = default)
    {
        if (ids.Count == 0) return new Dictionary<PelaksanaanId, LoadedCase>();
        var wanted = ids.Distinct().ToList();
        var rows = await db.Set<PelaksanaanRow>().AsNoTracking().Where(p => wanted.Contains(p.Id)).ToListAsync(cancel);
        return await ReadAsync(rows, cancel).ToDictionaryAsync(c => c.Row.Id, cancellationToken: cancel);
    }

    /// <summary>Saves a case that was just begun on version <paramref name="sopVersi"/> of its SOP.</summary>
    /// <exception cref="RuleViolationException"><see cref="CaseRules.SudahBerjalan"/> when another of the same SOP and period runs.</exception>
    public async Task<LoadedCase> AddAsync(SopVersiId sopVersi, Pelaksanaan started, CancellationToken cancel = default)
    {
        var loaded = await StageNewAsync(sopVersi, started, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.Set<PelaksanaanRow>().AnyAsync(p => p.KunciBerjalan == loaded.Row.KunciBerjalan, cancel)) throw;
            throw new RuleViolationException(CaseRules.SudahBerjalan, loaded.Row.Perihal);
        }
        Saved(loaded);
        return loaded;
    }

    /// <summary>
    /// Loads the case, lets <paramref name="act"/> work on it, and saves everything that it staged together with the new entries, the head and the inbox
    /// in one transaction. When somebody else's act was saved first, everything is thrown away and done again on the case as it is now, so that the
    /// engine itself says whether the act still stands: two members of a group do not disturb each other, two people on one task do.
    /// </summary>
    /// <exception cref="RuleViolationException"><see cref="CaseRules.TidakAda"/>; whatever <paramref name="act"/> throws.</exception>
    public async Task<LoadedCase> ActAsync(PelaksanaanId id, Func<LoadedCase, Task> act, CancellationToken cancel = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            var loaded = await FindAsync(id, cancel) ?? throw new RuleViolationException(CaseRules.TidakAda);
            // The stored inbox is what follows from the Riwayat; only where that turns out wrong is it read, and put right.
            var inbox = attempt == 1 ? RowsOf(loaded) : null;
            await act(loaded);
            await TellParentAsync(loaded, cancel);
            if (await TrySaveAsync(loaded, inbox, attempt == Attempts, cancel)) return loaded;
            if (attempt == Attempts) throw new RuleViolationException(CaseRules.Ramai);
            // Those who lost the same race must not run the next one in step.
            await Task.Delay(Random.Shared.Next(4, 12 * attempt), cancel);
        }
    }

    /// <summary>Stages a case that was just begun, to be saved together with what else is staged.</summary>
    internal async Task<LoadedCase> StageNewAsync(SopVersiId sopVersi, Pelaksanaan started, CancellationToken cancel)
    {
        var row = new PelaksanaanRow
        {
            Id = started.Id,
            InstansiId = started.Awal.InstansiId,
            SopVersiId = sopVersi,
            Perihal = started.Awal.Perihal,
            Tahun = started.Periode.Tahun,
            Tribulan = started.Periode.Tribulan,
            Tenggat = started.Awal.Tenggat,
            DimulaiPada = started.DimulaiUtc,
            KoreksiDariId = started.Awal.KoreksiDari,
            Untuk = started.Awal.Untuk,
        };
        db.Add(row);
        var loaded = new LoadedCase(row, started);
        await StageAsync(loaded, [], cancel);
        return loaded;
    }

    /// <summary>A child case that has just ended tells its parent in the same transaction; the parent's step ends with it when nothing else is missing.</summary>
    private async Task TellParentAsync(LoadedCase child, CancellationToken cancel)
    {
        if (child.Case.Awal.IndukDari is not { } id || child.Case.NewEntries.LastOrDefault(e => e.Isi is Riwayat.Selesai or Riwayat.Dibatalkan) is not { } end) return;
        if (await FindAsync(id, cancel) is not { Case: { IsClosed: false } parent } loaded) return;
        if (parent.Anak.FirstOrDefault(a => a.Id == child.Case.Id && a.Status == StatusPelaksanaan.Berjalan) is not { } anak) return;
        var step = parent.Sop.LangkahKe(parent.TugasKe(anak.Tugas).Urutan);
        var wanted = parent.MissingOutputs(anak.Tugas).Select(o => o.Kode).Where(kode => !step.Pihak.Any(p => p.Output.Contains(kode))).ToList();
        var outputs = child.Case.Outputs.Where(o => !o.Digantikan && wanted.Contains(o.Ref.Kode)).Select(o => o.Ref).ToList();
        parent.FinishChild(new CommandContext(end.CommandId, parent.LastNomor, end.Pelaku, end.WaktuUtc), child.Case.Id, end.Isi is Riwayat.Dibatalkan, outputs);
        await StageAsync(loaded, inbox: null, cancel);
        await TellParentAsync(loaded, cancel);
    }

    private async Task<bool> TrySaveAsync(LoadedCase loaded, IReadOnlyList<TugasRow>? inbox, bool last, CancellationToken cancel)
    {
        await StageAsync(loaded, inbox, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
            Saved(loaded);
            return true;
        }
        catch (DbUpdateException cause)
        {
            db.ChangeTracker.Clear();
            // What a kind of work added beside the entries may be what collided; then too the case has moved on. What fails to the last although
            // nobody else has acted is no race.
            var collided = !last && (cause is DbUpdateConcurrencyException || cause.Entries.Any(e => e.Entity is RiwayatRow or PelaksanaanRow or TugasRow));
            if (!collided && !await HasMovedAsync(loaded, cancel)) throw;
            return false;
        }
    }

    private void Saved(LoadedCase loaded)
    {
        loaded.Case.MarkSaved();
        if (IsCommitted) known.Keep(loaded.Row.Id, loaded.Case);
    }

    /// <summary>What is written in somebody's larger transaction may yet be undone.</summary>
    private bool IsCommitted => db.Database.CurrentTransaction is null;

    private async Task<bool> HasMovedAsync(LoadedCase loaded, CancellationToken cancel)
    {
        var (id, before) = (loaded.Row.Id, loaded.Case.LastNomor - loaded.Case.NewEntries.Count);
        return await db.Set<RiwayatRow>().AnyAsync(r => r.PelaksanaanId == id && r.Nomor > before, cancel);
    }

    /// <summary>Writes head and inbox anew from the Riwayat alone.</summary>
    public async Task RebuildAsync(LoadedCase loaded, CancellationToken cancel = default)
    {
        Project(loaded);
        await SyncInboxAsync(loaded, inbox: null, cancel);
    }

    private async Task StageAsync(LoadedCase loaded, IReadOnlyList<TugasRow>? inbox, CancellationToken cancel)
    {
        if (loaded.Case.NewEntries.Count == 0) return;
        foreach (var entry in loaded.Case.NewEntries) db.Add(ToRow(loaded, entry));
        Project(loaded);
        await SyncInboxAsync(loaded, inbox, cancel);
    }

    private static void Project(LoadedCase loaded)
    {
        var (row, state) = loaded;
        row.Status = state.Status;
        row.Urutan = state.CurrentLangkah?.Urutan;
        row.Putaran = state.Putaran;
        row.DitutupPada = state.DitutupUtc;
        row.Nomor = state.LastNomor;
        row.SopKode = state.Sop.Kode;
        row.Cari = SearchText.Of([row.Perihal, row.Untuk, state.Sop.Identitas.Judul, row.Tribulan is { } t ? $"Tribulan Triwulan {t.Romawi}" : null, row.Tahun.ToString(CultureInfo.InvariantCulture)]);
        row.UrutDaftar = PelaksanaanRow.UrutOf(row.Tenggat, row.DitutupPada);
        row.KunciBerjalan = state.DitutupUtc is null ? $"{state.Sop.Kode} {row.Periode}{(row.Untuk is { } untuk ? $" {untuk}" : "")}" : null;
    }

    /// <param name="loaded">The case.</param>
    /// <param name="inbox">The stored rows; null to read them.</param>
    /// <param name="cancel">Ends the work early.</param>
    private async Task SyncInboxAsync(LoadedCase loaded, IReadOnlyList<TugasRow>? inbox, CancellationToken cancel)
    {
        var stored = inbox ?? await db.Set<TugasRow>().AsNoTracking().Where(t => t.PelaksanaanId == loaded.Row.Id).ToListAsync(cancel);
        written.RemoveAll(IsForgotten);
        var before = stored.ToDictionary(KeyOf);
        foreach (var row in RowsOf(loaded))
        {
            if (!before.Remove(KeyOf(row), out var old))
            {
                db.Add(row);
                written.Add(row);
            }
            else if (old != row)
            {
                db.Attach(old).CurrentValues.SetValues(row);
                written.Add(old);
            }
        }
        db.RemoveRange(before.Values);
    }

    /// <summary>What an earlier act in this scope saved is no longer watched: the rows of the next act take its place.</summary>
    private bool IsForgotten(TugasRow row)
    {
        var entry = db.Entry(row);
        if (entry.State == EntityState.Unchanged) entry.State = EntityState.Detached;
        return entry.State == EntityState.Detached;
    }

    private static List<TugasRow> RowsOf(LoadedCase loaded) => [.. loaded.Case.Inbox().Select(row => ToRow(loaded.Row.InstansiId, row))];

    private static (int, JabatanId) KeyOf(TugasRow row) => (row.Tugas, row.JabatanId);

    private async Task<IReadOnlyList<CatatanRiwayat>> EntriesAsync(PelaksanaanId id, int after, CancellationToken cancel)
    {
        var rows = await db.Set<RiwayatRow>().AsNoTracking().Where(r => r.PelaksanaanId == id && r.Nomor > after).OrderBy(r => r.Nomor).ToListAsync(cancel);
        return [.. rows.Select(ToEntry)];
    }

    private static CatatanRiwayat ToEntry(RiwayatRow row) =>
        new(row.Nomor, row.CommandId, new(row.PegawaiId, row.JabatanId, row.Kapasitas), row.WaktuUtc, RiwayatJson.Read(row.Jenis, row.Isi));

    private static RiwayatRow ToRow(LoadedCase loaded, CatatanRiwayat entry) => new()
    {
        PelaksanaanId = loaded.Row.Id,
        Nomor = entry.Nomor,
        InstansiId = loaded.Row.InstansiId,
        CommandId = entry.CommandId,
        PegawaiId = entry.Pelaku.PegawaiId,
        JabatanId = entry.Pelaku.JabatanId,
        Kapasitas = entry.Pelaku.Kapasitas,
        WaktuUtc = entry.WaktuUtc,
        Jenis = RiwayatJson.JenisOf(entry.Isi),
        Isi = RiwayatJson.Write(entry.Isi),
    };

    private static TugasRow ToRow(InstansiId instansi, InboxRow row) => new()
    {
        PelaksanaanId = row.PelaksanaanId,
        Tugas = row.Tugas,
        JabatanId = row.Jabatan,
        InstansiId = instansi,
        Urutan = row.Urutan,
        Putaran = row.Putaran,
        Peran = row.Peran,
        Pihak = row.Pihak,
        State = row.State,
        OpenedUtc = row.OpenedUtc,
        AcceptedUtc = row.AcceptedUtc,
        Tenggat = row.Tenggat,
        Dijeda = row.Dijeda,
        Membantu = row.Membantu,
        PemilikId = row.Pemilik,
        DariId = row.Dari,
        Dikembalikan = row.Dikembalikan,
        Pertanyaan = row.Pertanyaan,
    };
}
