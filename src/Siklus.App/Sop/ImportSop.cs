using System.Text;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Files;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;

namespace Siklus.App.Sop;

/// <summary>Takes an SOP file (docs/sop-format.md) into the office as a version of its SOP.</summary>
public sealed class ImportSop(SiklusDb db, InstansiScope scope, KindCatalogue kinds, TimeProvider clock)
{
    /// <summary>Adds the version to the unit of work; the caller saves. A version that the office has already is left as it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="contoh">The office whose sheet it is an example of, or null for an SOP of this office's own.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <returns>The errors of the file, with line and place; empty when it was taken in or is there already.</returns>
    public async Task<IReadOnlyList<SopFileError>> RunAsync(byte[] file, string? contoh = null, CancellationToken cancel = default)
    {
        var read = SopFileReader.Read(file, [.. kinds.Codes]);
        if (read.Definition is not { } sop) return read.Errors;
        if (await db.Set<SopVersiRow>().AnyAsync(s => s.Kode == sop.Kode && s.Versi == sop.Versi, cancel)) return [];
        db.Add(new SopVersiRow
        {
            Id = new SopVersiId(Ids.New(clock)),
            InstansiId = scope.Current,
            Kode = sop.Kode,
            Versi = sop.Versi,
            Judul = sop.Identitas.Judul,
            Isi = Encoding.UTF8.GetString(file),
            Contoh = contoh,
            DimasukkanPada = clock.GetUtcNow().UtcDateTime,
        });
        return [];
    }
}
