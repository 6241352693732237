using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Forms a team or corrects its name and decree.</summary>
public sealed class SaveTim(SiklusDb db, InstansiScope scope, TimeProvider clock)
{
    /// <summary>Saves it.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public async Task<TimId> RunAsync(TimId? id, string nama, string? nomorSk, int seenVersi, CancellationToken cancel = default)
    {
        Tim tim;
        if (id is null)
        {
            db.Add(tim = new Tim(new TimId(Ids.New(clock)), scope.Current, nama, nomorSk));
        }
        else
        {
            tim = await db.Set<Tim>().FirstOrDefaultAsync(t => t.Id == id, cancel) ?? throw new RuleViolationException(OrganisationRules.TidakAda);
            Stored.Require(tim.Versi, seenVersi, ("nama", tim.Nama), ("nomor SK", tim.NomorSk));
            tim.Correct(nama, nomorSk);
        }
        await db.SaveChangesAsync(cancel);
        return tim.Id;
    }
}

/// <summary>Takes a post into a team, or ends its membership.</summary>
public sealed class ChangeAnggotaTim(SiklusDb db)
{
    /// <summary>Adds <paramref name="jabatan"/> from <paramref name="mulai"/> on.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public async Task RunAsync(TimId id, JabatanId jabatan, string peran, DateOnly mulai, DateOnly? selesai, CancellationToken cancel = default)
    {
        var tim = await FindAsync(id, cancel);
        if (!await db.Set<Jabatan>().AnyAsync(j => j.Id == jabatan, cancel)) throw new RuleViolationException(OrganisationRules.TidakAda);
        tim.Add(jabatan, peran, mulai, selesai);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Ends the membership that began on <paramref name="mulai"/> after <paramref name="hari"/>.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public async Task EndAsync(TimId id, JabatanId jabatan, DateOnly mulai, DateOnly hari, CancellationToken cancel = default)
    {
        (await FindAsync(id, cancel)).EndMember(jabatan, mulai, hari);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<Tim> FindAsync(TimId id, CancellationToken cancel) =>
        await db.Set<Tim>().FirstOrDefaultAsync(t => t.Id == id, cancel) ?? throw new RuleViolationException(OrganisationRules.TidakAda);
}
