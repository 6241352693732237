using Microsoft.EntityFrameworkCore;
using Siklus.App.Common.Berkas;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Correspondence;

/// <summary>A scan that came with a form.</summary>
/// <param name="Nama">Name as sent.</param>
/// <param name="Content">Its bytes, seekable.</param>
public sealed record Pindaian(string Nama, Stream Content);

/// <summary>
/// Keeps the signed copy of a naskah that no case made, such as a Keputusan Camat: printed, signed on paper, scanned, uploaded. What a case made gets its copy in the
/// step that signs it.
/// </summary>
public sealed class KeepSalinan(SiklusDb db, UploadBerkas upload, OfficeTime time)
{
    /// <summary>Whether the actor may keep the copy of this naskah: those who draw up what the office adopts.</summary>
    public static bool May(Naskah naskah, Actor actor) =>
        naskah.PelaksanaanId is null && naskah.Keadaan is KeadaanNaskah.Final or KeadaanNaskah.Signed && actor.May(Hak.SusunSop);

    /// <summary>Keeps one copy, or several where each page was photographed by itself: all of them, or none.</summary>
    /// <exception cref="RuleViolationException"><see cref="CorrespondenceRules.SalinanKosong"/>, what <see cref="Naskah.Sign"/> and <see cref="UploadBerkas"/> refuse.</exception>
    public Task RunAsync(NaskahId id, IReadOnlyList<Pindaian> scans, Actor actor, CancellationToken cancel = default) => ActAsync(id, actor, async (naskah, oleh) =>
    {
        if (scans.Count == 0) throw new RuleViolationException(CorrespondenceRules.SalinanKosong);
        foreach (var scan in scans) naskah.Sign(await TakeInAsync(scan, actor, cancel), oleh, time.UtcNow);
    }, cancel);

    /// <summary>Keeps a copy in the place of a wrong one.</summary>
    /// <exception cref="RuleViolationException"><see cref="CorrespondenceRules.SalinanKosong"/>, what <see cref="Naskah.ReplaceSalinan"/> and <see cref="UploadBerkas"/> refuse.</exception>
    public Task ReplaceAsync(NaskahId id, int urutan, Pindaian? scan, string? alasan, Actor actor, CancellationToken cancel = default) => ActAsync(id, actor, async (naskah, oleh) =>
    {
        if (scan is null) throw new RuleViolationException(CorrespondenceRules.SalinanKosong);
        naskah.ReplaceSalinan(urutan, await TakeInAsync(scan, actor, cancel), alasan, oleh, time.UtcNow);
    }, cancel);

    private async Task ActAsync(NaskahId id, Actor actor, Func<Naskah, Pelaku, Task> act, CancellationToken cancel)
    {
        var naskah = await db.Set<Naskah>().FirstAsync(n => n.Id == id, cancel);
        if (!May(naskah, actor)) throw new RuleViolationException(CorrespondenceRules.SalinanDitolak, naskah.Judul);
        await act(naskah, actor.As(actor.Jabatan.First(j => j.Gives(Hak.SusunSop)).JabatanId));
        await db.SaveChangesAsync(cancel);
    }

    private async Task<BerkasId> TakeInAsync(Pindaian scan, Actor actor, CancellationToken cancel)
    {
        // An empty or too large file is told as such, not as one of a wrong kind.
        if (scan.Content.Length is > 0 and <= UploadBerkas.LargestSize && BerkasType.Detect(scan.Content) is var type && type != BerkasType.Pdf && type != BerkasType.Jpeg && type != BerkasType.Png)
            throw new RuleViolationException(CorrespondenceRules.SalinanJenis, scan.Nama);
        return (await upload.RunAsync(scan.Nama, scan.Content, actor.PegawaiId, cancel)).Id;
    }
}
