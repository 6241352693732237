using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Finds the layout in which the office collects performance data.</summary>
public sealed class FindSusunanFormulir(SiklusDb db, InstansiScope scope)
{
    /// <summary>The office's choice.</summary>
    public Task<SusunanFormulir> RunAsync(CancellationToken cancel = default)
    {
        var id = scope.Current;
        return db.Set<Instansi>().Where(i => i.Id == id).Select(i => i.SusunanFormulir).SingleAsync(cancel);
    }
}
