using Siklus.App.Common.Berkas;
using Siklus.Domain.Common;

namespace Siklus.App.Sop.Bindings;

/// <summary>A file that came with the form.</summary>
/// <param name="Baris">Index of the row that it belongs to.</param>
/// <param name="Nama">Name as sent.</param>
/// <param name="Content">Its bytes, seekable.</param>
/// <param name="DataPribadi">It holds personal data.</param>
public sealed record IncomingDokumen(int Baris, string Nama, Stream Content, bool DataPribadi = false);

/// <summary>What became of such a file.</summary>
/// <param name="Baris">Index of the row.</param>
/// <param name="Id">The file as kept, or null when it was refused.</param>
/// <param name="Ditolak">Why it was refused, or null.</param>
public sealed record KeptDokumen(int Baris, BerkasId? Id, RuleViolationException? Ditolak);

/// <summary>Keeps the files that came with the form of a kind of work, each by itself: one that is refused takes none of the others with it.</summary>
public sealed class KeepDokumen(SiklusDb db, UploadBerkas upload)
{
    /// <summary>Keeps what can be kept and saves it, so that no file has to be sent twice whatever else is wrong with the form.</summary>
    /// <exception cref="RuleViolationException">The actor may not type into the task.</exception>
    public async Task<IReadOnlyList<KeptDokumen>> RunAsync(WorkContext work, IEnumerable<IncomingDokumen> files, CancellationToken cancel = default)
    {
        work.RequireMayPrepare();
        var kept = new List<KeptDokumen>();
        foreach (var file in files) kept.Add(await KeepAsync(file, work, cancel));
        await db.SaveChangesAsync(cancel);
        return kept;
    }

    private async Task<KeptDokumen> KeepAsync(IncomingDokumen file, WorkContext work, CancellationToken cancel)
    {
        try
        {
            var row = await upload.RunAsync(file.Nama, file.Content, work.Actor.PegawaiId, cancel);
            row.DataPribadi = file.DataPribadi;
            return new KeptDokumen(file.Baris, row.Id, null);
        }
        catch (RuleViolationException refused)
        {
            return new KeptDokumen(file.Baris, null, refused);
        }
    }
}
