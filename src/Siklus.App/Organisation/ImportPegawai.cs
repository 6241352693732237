using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>One row of a staff list as it came out of a file.</summary>
/// <param name="Nomor">Row of the sheet, as the file shows it.</param>
/// <param name="Nama">Name with titles.</param>
/// <param name="Nip">NIP as typed, or empty.</param>
/// <param name="Pangkat">Rank, or empty.</param>
/// <param name="Jabatan">Name of the post that is held, or empty.</param>
/// <param name="Mulai">Since when; null = from the day of the import.</param>
/// <param name="NomorSk">Number of the decree, or empty.</param>
/// <param name="Salah">What could not be read in the row.</param>
public sealed record BarisPegawai(int Nomor, string Nama, string Nip, string Pangkat, string Jabatan, DateOnly? Mulai, string NomorSk, IReadOnlyList<string> Salah);

/// <summary>
/// Takes a staff list into the office: people known by their NIP (without one by their name), posts by their names. It looks first and says row by row what would
/// change; then everything is taken in or nothing. Whoever is not in the list stays as he or she is.
/// </summary>
public sealed class ImportPegawai(SiklusDb db, InstansiScope scope, OfficeTime time, Sentences sentences, TimeProvider clock)
{
    private readonly HashSet<string> seenNip = new(StringComparer.Ordinal);
    private readonly HashSet<string> seenName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<JabatanId> seenPost = [];
    private List<Pegawai> people = [];
    private List<Jabatan> posts = [];
    private List<Penugasan> assignments = [];
    private DateOnly today;

    /// <summary>Says what every row would do, and with <paramref name="apply"/> does it when no row is wrong.</summary>
    public async Task<IReadOnlyList<RencanaBaris<BarisPegawai>>> RunAsync(IReadOnlyList<BarisPegawai> rows, bool apply, CancellationToken cancel = default)
    {
        today = await time.TodayAsync(cancel);
        people = await db.Set<Pegawai>().OrderBy(p => p.Id).ToListAsync(cancel);
        posts = [.. (await db.Set<Jabatan>().AsNoTracking().ToListAsync(cancel)).Where(j => j.Selesai is null || j.Selesai >= today)];
        assignments = await db.Set<Penugasan>().AsNoTracking().ToListAsync(cancel);
        var plan = rows.Select(Plan).ToList();
        if (apply && plan.TrueForAll(p => p.Hasil != HasilBaris.Salah)) await db.SaveChangesAsync(cancel);
        else db.ChangeTracker.Clear();
        return plan;
    }

    private RencanaBaris<BarisPegawai> Plan(BarisPegawai row)
    {
        var wrong = row.Salah.ToList();
        var changes = new List<string>();
        if (row.Nama.Length == 0) wrong.Add("Nama belum diisi.");
        var nip = Try(() => Pegawai.ReadNip(row.Nip), wrong);
        if (nip is not null && !seenNip.Add(nip)) wrong.Add($"NIP {nip} tertulis dua kali dalam berkas ini.");
        if (nip is null && row.Nama.Length > 0 && !seenName.Add(row.Nama)) wrong.Add($"{row.Nama} tertulis dua kali tanpa NIP dalam berkas ini.");
        var post = FindPost(row, wrong);
        var person = wrong.Count > 0 ? null : Find(row, nip, wrong);
        if (wrong.Count > 0) return new(row, HasilBaris.Salah, wrong);

        var isNew = person is null;
        person = person is null ? Enter(row, nip) : Correct(person, row, nip, changes);
        if (post is not null) Assign(person, post, row, changes, wrong);
        return wrong.Count > 0 ? new(row, HasilBaris.Salah, wrong) : new(row, isNew ? HasilBaris.Baru : changes.Count > 0 ? HasilBaris.Berubah : HasilBaris.Tetap, changes);
    }

    private Jabatan? FindPost(BarisPegawai row, List<string> wrong)
    {
        if (row.Jabatan.Length == 0) return null;
        var named = posts.Where(j => string.Equals(j.Nama, row.Jabatan, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named.Count == 0) wrong.Add($"Jabatan “{row.Jabatan}” tidak ada di kantor ini. Pakai nama seperti pada lembar Jabatan, atau tambahkan dahulu jabatannya.");
        else if (named.Count > 1) wrong.Add($"Jabatan “{row.Jabatan}” ada {named.Count}; beri nama yang berbeda dahulu, atau beri penugasan satu per satu.");
        else if (!seenPost.Add(named[0].Id)) wrong.Add($"Jabatan {named[0].Nama} tertulis untuk dua orang dalam berkas ini.");
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>By the NIP; else by the one name that has no other NIP.</summary>
    private Pegawai? Find(BarisPegawai row, string? nip, List<string> wrong)
    {
        if (nip is not null && people.Find(p => p.Nip == nip) is { } known) return known;
        var named = people.Where(p => string.Equals(p.Nama, row.Nama, StringComparison.OrdinalIgnoreCase) && (nip is null || p.Nip is null)).ToList();
        if (named.Count > 1) wrong.Add($"Ada {named.Count} pegawai bernama {row.Nama}. Tulis NIP-nya agar jelas siapa yang dimaksud.");
        return named.Count == 1 ? named[0] : null;
    }

    private Pegawai Enter(BarisPegawai row, string? nip)
    {
        var person = new Pegawai(new PegawaiId(Ids.New(clock)), scope.Current, row.Nama, row.Pangkat.Length == 0 ? null : row.Pangkat, nip);
        db.Add(person);
        people.Add(person);
        return person;
    }

    /// <summary>An empty cell says nothing; it never empties what is known.</summary>
    private static Pegawai Correct(Pegawai person, BarisPegawai row, string? nip, List<string> changes)
    {
        var (pangkat, number) = (row.Pangkat.Length == 0 ? person.Pangkat : row.Pangkat, nip ?? person.Nip);
        Say("Nama", person.Nama, row.Nama);
        Say("NIP", person.Nip, number);
        Say("Pangkat", person.Pangkat, pangkat);
        if (changes.Count > 0) person.Correct(row.Nama, pangkat, number);
        return person;

        void Say(string what, string? before, string? after)
        {
            if (before != after) changes.Add($"{what}: {before ?? "belum ada"} → {after}");
        }
    }

    private void Assign(Pegawai person, Jabatan post, BarisPegawai row, List<string> changes, List<string> wrong)
    {
        var held = assignments.Where(p => p.JabatanId == post.Id && p.Kapasitas == Kapasitas.Definitif && (p.Selesai is null || p.Selesai >= today)).ToList();
        if (held.Exists(p => p.PegawaiId == person.Id)) return;
        if (held.Find(p => p.PegawaiId != person.Id) is { } other)
        {
            wrong.Add($"Jabatan {post.Nama} dipegang {people.Find(p => p.Id == other.PegawaiId)?.Nama} sejak {Indonesian.Date(other.Mulai)}. Akhiri dahulu penugasannya.");
            return;
        }
        var mulai = row.Mulai ?? today;
        var penugasan = Try(() =>
        {
            var baru = new Penugasan(new PenugasanId(Ids.New(clock)), scope.Current, person.Id, post.Id, Kapasitas.Definitif, mulai, null, row.NomorSk);
            baru.CheckAgainst(assignments);
            return baru;
        }, wrong);
        if (penugasan is null) return;
        db.Add(penugasan);
        assignments.Add(penugasan);
        changes.Add($"Jabatan: {post.Nama} mulai {Indonesian.Date(mulai)}");
    }

    private T? Try<T>(Func<T?> act, List<string> wrong)
        where T : class
    {
        try
        {
            return act();
        }
        catch (RuleViolationException refused)
        {
            wrong.Add(sentences.Of(refused));
            return null;
        }
    }
}
