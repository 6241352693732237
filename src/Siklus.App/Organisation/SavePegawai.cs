using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Enters a person on the office's rolls, or corrects what is known of one.</summary>
public sealed class SavePegawai(SiklusDb db, InstansiScope scope, TimeProvider clock)
{
    /// <summary>Saves it.</summary>
    /// <param name="id">The person, or null for a new one.</param>
    /// <param name="nama">Name with titles.</param>
    /// <param name="pangkat">Rank, or null.</param>
    /// <param name="nip">NIP as typed, or null.</param>
    /// <param name="seenVersi">The version that the form showed.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public async Task<PegawaiId> RunAsync(PegawaiId? id, string nama, string? pangkat, string? nip, int seenVersi, CancellationToken cancel = default)
    {
        var clean = Pegawai.ReadNip(nip);
        if (clean is not null && await db.Set<Pegawai>().Where(p => p.Nip == clean && (id == null || p.Id != id)).OrderBy(p => p.Id).FirstOrDefaultAsync(cancel) is { } other)
            throw new RuleViolationException(OrganisationRules.NipGanda, other.Nama);
        Pegawai pegawai;
        if (id is null)
        {
            db.Add(pegawai = new Pegawai(new PegawaiId(Ids.New(clock)), scope.Current, nama, string.IsNullOrWhiteSpace(pangkat) ? null : pangkat.Trim(), clean));
        }
        else
        {
            pegawai = await db.Set<Pegawai>().FirstOrDefaultAsync(p => p.Id == id, cancel) ?? throw new RuleViolationException(OrganisationRules.TidakAda);
            Stored.Require(pegawai.Versi, seenVersi, ("nama", pegawai.Nama), ("pangkat", pegawai.Pangkat), ("NIP", pegawai.Nip));
            pegawai.Correct(nama, pangkat, clean);
        }
        await db.SaveChangesAsync(cancel);
        return pegawai.Id;
    }
}
