using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Files;

namespace Siklus.App.Sop;

/// <summary>
/// Keeps an SOP that was read from a file. The one place that decides what becomes of it: what is complete becomes a version of the office's SOP; what still lacks something is not kept
/// here, its maker carries it on as a file.
/// </summary>
public sealed class KeepImport(SiklusDb db, ImportSop import, SopLibrary library, KindCatalogue kinds)
{
    /// <summary>What the draft lacks before it can be kept.</summary>
    public IReadOnlyList<KekuranganSop> Lacks(SopDraft draft) => draft.Lacks([.. kinds.Codes]);

    /// <summary>Keeps the draft.</summary>
    /// <returns>One sentence why it was not kept, or null.</returns>
    public async Task<string?> RunAsync(SopDraft draft, CancellationToken cancel = default)
    {
        var sop = draft.Isi;
        if (Lacks(draft) is [var first, ..]) return $"{first.Bagian}: {first.Kalimat}";
        var versions = await library.VersionsAsync(sop.Kode, cancel);
        if (versions.Any(v => v.Versi == sop.Versi))
            return $"SOP “{sop.Kode}” versi {sop.Versi} sudah ada di kantor ini dan tidak diubah. Untuk perubahan, beri versi {versions[0].Versi + 1} pada berkasnya.";
        if (await import.RunAsync(SopFileWriter.Write(sop), cancel) is [var error, ..]) return error.Sentence;
        await db.SaveChangesAsync(cancel);
        return null;
    }
}
