using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>What an approval adds to a draft.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Judul">What the SOP calls the final document.</param>
/// <param name="Kalimat">What was decided: "Laporan ini disetujui … sebagai bahan …".</param>
/// <param name="Catatan">The decider's remark, or null.</param>
/// <param name="Tanggal">Day of the decision.</param>
/// <param name="Penandatangan">Who decided.</param>
public sealed record PersetujuanData(KopNaskah Kop, string Judul, string Kalimat, string? Catatan, DateOnly Tanggal, Penandatangan Penandatangan);

/// <summary>
/// Turns an approved draft into the final document: word for word what was read, under its own title, with the decision at its end and the decider's
/// signature beside the author's.
/// </summary>
public static class Persetujuan
{
    /// <summary>Makes the content of the final document.</summary>
    public static IsiNaskah Apply(IsiNaskah draft, PersetujuanData data)
    {
        var blocks = draft.Blocks.Select(block => Titled(block, data.Judul)).ToList();
        var sign = blocks.FindLastIndex(block => block is Block.TandaTangan);
        var authors = sign >= 0 ? ((Block.TandaTangan)blocks[sign]).Penandatangan : [];
        if (sign >= 0) blocks.RemoveAt(sign);
        else sign = blocks.Count;
        blocks.InsertRange(sign,
        [
            Body(data.Kalimat),
            .. string.IsNullOrWhiteSpace(data.Catatan) ? Array.Empty<Block>() : [P($"Catatan: {data.Catatan.Trim()}")],
            Sign([.. authors.Select(one => one with { Pembuka = "Disusun oleh," }), data.Penandatangan with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) }]),
        ]);
        return draft with { Blocks = blocks };
    }

    private static Block Titled(Block block, string judul) => block is Block.Heading { Level: 0 } title ? title with { Isi = judul.ToUpperInvariant() } : block;
}
