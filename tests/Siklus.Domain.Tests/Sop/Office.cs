using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.Domain.Tests.Sop;

/// <summary>A small kecamatan: posts and persons by name, with ids that are the same in every run.</summary>
internal static class Office
{
    public static readonly JabatanId Camat = Post(1), Sekretaris = Post(2), KasiPem = Post(3), KasiTrantib = Post(4), KasiEkbang = Post(5),
        Evapor = Post(6), Operator = Post(7), Staf = Post(8), Stranger = Post(9);

    public static IReadOnlyList<JabatanId> EachKasi { get; } = [KasiPem, KasiTrantib, KasiEkbang];

    public static IReadOnlyList<JabatanId> Team { get; } = [Evapor, Operator];

    public static IReadOnlyList<JabatanId> Everybody { get; } = [Camat, Sekretaris, .. EachKasi, .. Team, Staf, Stranger];

    /// <summary>Each post's superior.</summary>
    public static IReadOnlyDictionary<JabatanId, JabatanId> Superiors { get; } = new Dictionary<JabatanId, JabatanId>
    {
        [Sekretaris] = Camat, [KasiPem] = Camat, [KasiTrantib] = Camat, [KasiEkbang] = Camat, [Evapor] = Sekretaris, [Operator] = Evapor, [Staf] = KasiPem,
    };

    /// <summary>The usual columns bound to the usual posts.</summary>
    public static Pengikatan Bindings { get; } = new(
    [
        new("camat", [Camat]), new("sekretariat", [Sekretaris]), new("kasi", EachKasi), new("tim", Team), new("staf", [Staf]),
    ]);

    /// <summary>The person appointed to a post.</summary>
    public static PegawaiId PersonOf(JabatanId post) => new(Number(1000 + post.Value.ToByteArray()[0]));

    /// <summary>The appointed holder acting in the own post.</summary>
    public static Pelaku As(JabatanId post) => new(PersonOf(post), post, Kapasitas.Definitif);

    /// <summary>The person appointed to one post acting as Plt of another.</summary>
    public static Pelaku Plt(JabatanId own, JabatanId actingFor) => new(PersonOf(own), actingFor, Kapasitas.Plt);

    public static Guid Number(int n) => new(n, 0, 0, new byte[8]);

    private static JabatanId Post(int n) => new(Number(n));
}
