using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Changes the national list of days off for this office: a day or half a day of its own, or a national one on which it works.</summary>
public sealed class SaveHariLibur(SiklusDb db, InstansiScope scope, LoadKalender load)
{
    /// <summary>Saves it; a day that the office had changed before is replaced.</summary>
    /// <param name="tanggal">The day.</param>
    /// <param name="nama">Why it is off, or why it is worked on.</param>
    /// <param name="tetapKerja">Whether the office works although the national list has it off.</param>
    /// <param name="sejak">From when on it is off, for half a day; null = all day.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>; <see cref="KalenderRules.SetengahDiLuarJam"/>.</exception>
    public async Task RunAsync(DateOnly tanggal, string nama, bool tetapKerja, TimeOnly? sejak = null, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(nama)) throw new RuleViolationException(OrganisationRules.NamaKosong, "keterangan");
        var known = await db.Set<HariLiburKantor>().SingleOrDefaultAsync(h => h.Tanggal == tanggal, cancel);
        if (known is null && sejak is { } pulang && (await load.RunAsync(cancel)).HoursOn(tanggal) is { } jam && (pulang <= jam.Mulai || pulang >= jam.Selesai))
            throw new RuleViolationException(KalenderRules.SetengahDiLuarJam, $"{Indonesian.Time(jam.Mulai)}–{Indonesian.Time(jam.Selesai)}");
        if (known is null) db.Add(known = new HariLiburKantor { InstansiId = scope.Current, Tanggal = tanggal, Nama = nama.Trim() });
        (known.Nama, known.Jenis, known.Sejak, known.TetapKerja) = (nama.Trim(), JenisLibur.LiburDaerah, tetapKerja ? null : sejak, tetapKerja);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Takes the office's change back: the national list holds again on that day.</summary>
    public async Task RemoveAsync(DateOnly tanggal, CancellationToken cancel = default)
    {
        db.RemoveRange(await db.Set<HariLiburKantor>().Where(h => h.Tanggal == tanggal).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Sets the hours of the ordinary week and of Ramadan.</summary>
public sealed class SaveJamKerja(SiklusDb db, InstansiScope scope)
{
    /// <summary>Sets them from <paramref name="mulai"/> on, until the next change; weekdays that are not named are free.</summary>
    /// <exception cref="RuleViolationException"><see cref="KalenderRules.TanpaHariKerja"/>.</exception>
    public async Task RunAsync(
        DateOnly mulai, IReadOnlyDictionary<DayOfWeek, JamKerja> biasa, IReadOnlyDictionary<DayOfWeek, JamKerja> ramadan, CancellationToken cancel = default)
    {
        _ = (new MingguKerja(biasa), new MingguKerja(ramadan));
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Set<JamKerjaKantor>().Where(j => j.MulaiBerlaku == mulai).ExecuteDeleteAsync(cancel);
        db.AddRange(biasa.Select(j => new JamKerjaKantor(scope.Current, JenisMinggu.Biasa, mulai, j.Key, j.Value)));
        db.AddRange(ramadan.Select(j => new JamKerjaKantor(scope.Current, JenisMinggu.Ramadan, mulai, j.Key, j.Value)));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}

/// <summary>Sets days with the hours of Ramadan.</summary>
public sealed class SaveJamKhusus(SiklusDb db, InstansiScope scope)
{
    /// <summary>Adds the period.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>, <see cref="OrganisationRules.TanggalTerbalik"/>, <see cref="KalenderRules.PeriodeBertindih"/>.</exception>
    public async Task RunAsync(string nama, DateOnly mulai, DateOnly selesai, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(nama)) throw new RuleViolationException(OrganisationRules.NamaKosong, "nama masa");
        if (selesai < mulai) throw new RuleViolationException(OrganisationRules.TanggalTerbalik, mulai, selesai);
        if (await db.Set<JamKhususKantor>().Where(j => j.Mulai <= selesai && mulai <= j.Selesai).OrderBy(j => j.Mulai).FirstOrDefaultAsync(cancel) is { } clash)
            throw new RuleViolationException(KalenderRules.PeriodeBertindih, clash.Nama, nama);
        db.Add(new JamKhususKantor { InstansiId = scope.Current, Nama = nama.Trim(), Mulai = mulai, Selesai = selesai });
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Removes the period that begins on <paramref name="mulai"/>.</summary>
    public async Task RemoveAsync(DateOnly mulai, CancellationToken cancel = default)
    {
        db.RemoveRange(await db.Set<JamKhususKantor>().Where(j => j.Mulai == mulai).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }
}
