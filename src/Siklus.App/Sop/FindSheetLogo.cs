using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>The coat of arms that belongs on a sheet: the office's own, and only where the sheet names this office.</summary>
public sealed class FindSheetLogo(SiklusDb db, InstansiScope scope)
{
    /// <summary>SHA-256 of the picture; null where the office keeps none, or where the sheet is another office's.</summary>
    public async Task<string?> RunAsync(IdentitasSop sheet, CancellationToken cancel = default)
    {
        var office = await db.Set<Instansi>().AsNoTracking().SingleAsync(i => i.Id == scope.Current, cancel);
        return Same(sheet.Instansi, office.Nama) && (sheet.Kabupaten is null || Same(sheet.Kabupaten, office.Kabupaten)) ? office.Kop.LogoSha256 : null;
    }

    /// <summary>The same words; sheets print them in capitals and over several lines.</summary>
    private static bool Same(string one, string other) =>
        string.Equals(string.Join(' ', Words(one)), string.Join(' ', Words(other)), StringComparison.OrdinalIgnoreCase);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
