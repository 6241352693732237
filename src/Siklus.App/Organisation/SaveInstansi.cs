using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Corrects the office's names, letterhead, word for a quarter, and when a late task reaches the superior. Documents that are final keep what they printed.</summary>
public sealed class SaveInstansi(SiklusDb db, InstansiScope scope)
{
    /// <summary>Saves it, together with what the caller has just added (the file of a new coat of arms).</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public async Task RunAsync(string nama, string kabupaten, KopNaskah kop, IstilahTribulan istilah, SusunanFormulir susunan, int eskalasiHari, int seenVersi, CancellationToken cancel = default)
    {
        var id = scope.Current;
        var instansi = await db.Set<Instansi>().SingleAsync(i => i.Id == id, cancel);
        Stored.Require(instansi.Versi, seenVersi, ("nama", instansi.Nama), ("baris kedua kop", instansi.Kop.Instansi));
        instansi.Correct(nama, kabupaten, kop);
        instansi.Choose(istilah);
        instansi.Choose(susunan);
        instansi.EscalateAfter(eskalasiHari);
        await db.SaveChangesAsync(cancel);
    }
}
