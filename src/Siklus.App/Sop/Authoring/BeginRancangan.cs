using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Files;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Authoring;

/// <summary>Begins a draft: blank, out of the library, out of the version in force, or out of a file that was read.</summary>
public sealed class BeginRancangan(SiklusDb db, InstansiScope scope, SopLibrary library, OfficeTime time, TimeProvider clock)
{
    /// <summary>A blank one with a title.</summary>
    /// <exception cref="RuleViolationException"><see cref="RancanganRules.Judul"/>.</exception>
    public async Task<RancanganSopId> BlankAsync(string? judul, Actor actor, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(judul)) throw new RuleViolationException(RancanganRules.Judul);
        return await RunAsync(new SopDefinition { Kode = "", Versi = 1, Identitas = new IdentitasSop { Judul = judul.Trim(), Instansi = "" }, Kolom = [], Langkah = [] }, null, actor, cancel);
    }

    /// <summary>A copy of a sheet of the shipped library, for this office: another office's names, numbers and dates are left behind.</summary>
    /// <exception cref="RuleViolationException"><see cref="RancanganRules.TidakAda"/>.</exception>
    public Task<RancanganSopId> FromLibraryAsync(string kode, Actor actor, CancellationToken cancel = default)
    {
        var sheet = PustakaSop.Find(kode) ?? throw new RuleViolationException(RancanganRules.TidakAda);
        var sop = sheet with { Kode = "", Versi = 1, Identitas = PustakaSop.WithoutOrigin(sheet.Identitas) with { JudulUraian = null }, Langkah = [.. sheet.Langkah.Select(Normal)], Anomali = [] };
        return RunAsync(sop, $"Disalin dari pustaka: {sheet.Identitas.Judul} ({sheet.Identitas.Instansi})", actor, cancel);
    }

    /// <summary>The next version of an SOP that the office has.</summary>
    /// <param name="kode">The SOP.</param>
    /// <param name="actor">Who begins it.</param>
    /// <param name="waktu">By step, the waktu baku that takes the place of the former one.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException"><see cref="RancanganRules.TidakAda"/>; <see cref="RancanganRules.SudahAda"/>.</exception>
    public async Task<RancanganSopId> NextVersionAsync(string kode, Actor actor, IReadOnlyDictionary<int, WaktuBaku>? waktu = null, CancellationToken cancel = default)
    {
        var newest = await library.NewestAsync(kode, cancel) ?? throw new RuleViolationException(RancanganRules.TidakAda);
        await RefuseSecondAsync(kode, newest.Judul, cancel);
        var sop = await library.FindAsync(newest.Id, cancel);
        if (waktu is not null) sop = sop with { Langkah = [.. sop.Langkah.Select(l => l with { WaktuBaku = waktu.GetValueOrDefault(l.Urutan) ?? l.WaktuBaku })] };
        // What this office adopts bears its name, whoever drew up the sheet that it ran so far.
        var office = await db.Set<Instansi>().AsNoTracking().FirstAsync(i => i.Id == scope.Current, cancel);
        var identitas = sop.Identitas with { Instansi = office.Nama, Kabupaten = office.Kabupaten };
        return await RunAsync(sop with { Versi = newest.Versi + 1, Identitas = identitas }, $"Versi {newest.Versi} yang berlaku", actor, cancel);
    }

    /// <summary>What was read from a file, complete or not; of an SOP that the office has it becomes the next version.</summary>
    /// <param name="draft">What was read.</param>
    /// <param name="actor">Who takes it in.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException"><see cref="RancanganRules.SudahAda"/>; <see cref="RancanganRules.Judul"/>.</exception>
    public async Task<RancanganSopId> FromFileAsync(SopDraft draft, Actor actor, CancellationToken cancel = default)
    {
        var sop = draft.Isi;
        if (string.IsNullOrWhiteSpace(sop.Identitas.Judul)) throw new RuleViolationException(RancanganRules.Judul);
        if (sop.Kode.Length > 0 && await library.NewestAsync(sop.Kode, cancel) is { } newest)
        {
            await RefuseSecondAsync(sop.Kode, sop.Identitas.Judul, cancel);
            sop = sop with { Versi = newest.Versi + 1 };
        }
        // A code that no SOP of the office has was only proposed: two sheets may have been given the same.
        else if (await db.Set<RancanganSop>().AnyAsync(r => r.Kode == sop.Kode, cancel)) sop = sop with { Kode = "", Versi = 1 };
        else sop = sop with { Versi = 1 };
        return await RunAsync(sop, "Dibaca dari berkas", actor, cancel);
    }

    /// <summary>Everything that was read from a file of several SOPs: all of it, or none.</summary>
    /// <exception cref="RuleViolationException">As <see cref="FromFileAsync"/>.</exception>
    public async Task AllFromFileAsync(IReadOnlyList<SopDraft> drafts, Actor actor, CancellationToken cancel = default)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        foreach (var draft in drafts) await FromFileAsync(draft, actor, cancel);
        await together.CommitAsync(cancel);
    }

    private async Task RefuseSecondAsync(string kode, string judul, CancellationToken cancel)
    {
        if (await db.Set<RancanganSop>().AnyAsync(r => r.Kode == kode && (r.Keadaan == KeadaanRancangan.Disusun || r.Keadaan == KeadaanRancangan.Diperiksa), cancel))
            throw new RuleViolationException(RancanganRules.SudahAda, judul);
    }

    /// <summary>Any definition as a draft; without a code it gets one of its title, without an office's name this office's.</summary>
    /// <param name="sop">What is known; it may lack anything.</param>
    /// <param name="asal">Where it comes from, as people read it; null for a blank one.</param>
    /// <param name="actor">Who begins it.</param>
    /// <param name="cancel">Ends the work early.</param>
    public async Task<RancanganSopId> RunAsync(SopDefinition sop, string? asal, Actor actor, CancellationToken cancel = default)
    {
        var office = await db.Set<Instansi>().AsNoTracking().FirstAsync(i => i.Id == scope.Current, cancel);
        var identitas = sop.Identitas with
        {
            Instansi = sop.Identitas.Instansi.Length > 0 ? sop.Identitas.Instansi : office.Nama,
            Kabupaten = sop.Identitas.Kabupaten ?? office.Kabupaten,
            TanggalPembuatan = sop.Identitas.TanggalPembuatan ?? await time.TodayAsync(cancel),
        };
        var kode = sop.Kode.Length > 0 ? sop.Kode : await FreeKodeAsync(identitas.Judul, cancel);
        var draft = new RancanganSop(
            new RancanganSopId(Ids.New(clock)), scope.Current, sop with { Kode = kode, Identitas = identitas }, asal, actor.As(actor.Jabatan[0].JabatanId), time.UtcNow);
        db.Add(draft);
        await db.SaveChangesAsync(cancel);
        return draft.Id;
    }

    // A copy is the office's own text: slips of the printed sheet are not copied along, and it is counted anew.
    private static Langkah Normal(Langkah langkah) => langkah with
    {
        NomorCetak = $"{langkah.Urutan}", Uraian = langkah.UraianNormal ?? langkah.Uraian, UraianNormal = null, WaktuCetak = null, Dugaan = [],
    };

    private async Task<string> FreeKodeAsync(string judul, CancellationToken cancel)
    {
        // Addresses under /sop that are pages of their own.
        var stem = KodeSop.Of(judul, "sop") is var made && made is "rancangan" or "pustaka" or "impor" or "pengesahan" or "evaluasi" ? $"sop-{made}" : made;
        var taken = (await db.Set<SopVersiRow>().Select(s => s.Kode).Concat(db.Set<RancanganSop>().Select(r => r.Kode)).Where(k => k.StartsWith(stem)).ToListAsync(cancel)).ToHashSet();
        return KodeSop.Free(stem, taken.Contains);
    }
}
