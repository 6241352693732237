using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>Why a superior was passed over on the way up.</summary>
public enum SebabDilewati
{
    /// <summary>Nobody holds the post today.</summary>
    Kosong,

    /// <summary>Whoever has the late task holds this post as well, for example as its Plt.</summary>
    Dirangkap,
}

/// <summary>A post that was passed over.</summary>
/// <param name="JabatanId">The post.</param>
/// <param name="Sebab">Why.</param>
public sealed record JabatanDilewati(JabatanId JabatanId, SebabDilewati Sebab);

/// <summary>The way that a late task takes up to somebody who can do something about it.</summary>
/// <param name="Kepada">The posts it reaches; several only where those who keep the office stand in. Empty at the very top, or where nobody is left.</param>
/// <param name="Dilewati">Superiors passed over, the nearest first.</param>
public sealed record JalurEskalasi(IReadOnlyList<JabatanId> Kepada, IReadOnlyList<JabatanDilewati> Dilewati)
{
    /// <summary>
    /// Goes up from the post that has the task to the first superior whose holder of today is somebody else: definitif, Plt or Plh. Where the line ends before one is found, the
    /// Camat stands in, and where that post is vacant too, those who keep the office. Above a Camat who holds the post there is nobody.
    /// </summary>
    /// <param name="pemegang">The post whose task is late; it may be vacant itself.</param>
    /// <param name="kantor">The office of today.</param>
    public static JalurEskalasi Of(JabatanId pemegang, SusunanKantor kantor)
    {
        var person = kantor.HolderOf(pemegang);
        var skipped = new List<JabatanDilewati>();
        var seen = new HashSet<JabatanId> { pemegang };
        for (var next = kantor.Above(pemegang); next is { } jabatan && seen.Add(jabatan); next = kantor.Above(jabatan))
        {
            if (Take(jabatan)) return new([jabatan], skipped);
        }
        foreach (var camat in kantor.Camat.Where(seen.Add))
        {
            if (Take(camat)) return new([camat], skipped);
        }
        if (person is not null && kantor.Camat.Contains(pemegang)) return new([], []);
        return new([.. kantor.Pengelola.Where(j => j != pemegang && kantor.HolderOf(j) is { } keeper && keeper != person)], skipped);

        bool Take(JabatanId jabatan)
        {
            if (kantor.HolderOf(jabatan) is { } holder && holder != person) return true;
            skipped.Add(new(jabatan, kantor.HolderOf(jabatan) is null ? SebabDilewati.Kosong : SebabDilewati.Dirangkap));
            return false;
        }
    }
}

/// <summary>The posts of an office on a day: who stands above whom, who holds which.</summary>
/// <param name="Atasan">Each post's direct superior.</param>
/// <param name="Pemegang">Who holds each post on that day; a vacant one is missing.</param>
/// <param name="Camat">The posts of the Camat, as a rule one.</param>
/// <param name="Pengelola">The posts that keep the office's own data.</param>
public sealed record SusunanKantor(
    IReadOnlyDictionary<JabatanId, JabatanId> Atasan, IReadOnlyDictionary<JabatanId, PegawaiId> Pemegang, IReadOnlyList<JabatanId> Camat, IReadOnlyList<JabatanId> Pengelola)
{
    /// <summary>The direct superior of a post, or null at the top.</summary>
    public JabatanId? Above(JabatanId jabatan) => Atasan.TryGetValue(jabatan, out var atasan) ? atasan : null;

    /// <summary>Who holds a post, or null while it is vacant.</summary>
    public PegawaiId? HolderOf(JabatanId jabatan) => Pemegang.TryGetValue(jabatan, out var pegawai) ? pegawai : null;
}
