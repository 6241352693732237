using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>What a node (simpul) of the pohon kinerja is, from the vision of the head of region down to the budgeted work (PermenPAN-RB 89/2021; Permendagri 86/2017).</summary>
public enum JenisSimpul
{
    /// <summary>Vision of the head of region (RPJMD), kept for reference; nothing measures it here.</summary>
    Visi,

    /// <summary>Mission of the head of region (RPJMD), kept for reference; nothing measures it here.</summary>
    Misi,

    /// <summary>What the office wants to bring about in five years.</summary>
    Tujuan,

    /// <summary>A result that serves a tujuan, or a narrower sasaran under another.</summary>
    Sasaran,

    /// <summary>Critical success factor (CSF): what must hold so that the result above it comes about.</summary>
    FaktorKunci,

    /// <summary>Program of the nomenklatur.</summary>
    Program,

    /// <summary>Kegiatan of a program.</summary>
    Kegiatan,

    /// <summary>Sub kegiatan of a kegiatan; it carries the pagu.</summary>
    SubKegiatan,
}

/// <summary>Which node may hang below which.</summary>
public static class TataPohon
{
    private static readonly Dictionary<JenisSimpul, JenisSimpul[]> Above = new()
    {
        [JenisSimpul.Visi] = [],
        [JenisSimpul.Misi] = [JenisSimpul.Visi],
        [JenisSimpul.Tujuan] = [JenisSimpul.Misi, JenisSimpul.Visi],
        [JenisSimpul.Sasaran] = [JenisSimpul.Tujuan, JenisSimpul.Sasaran, JenisSimpul.FaktorKunci],
        [JenisSimpul.FaktorKunci] = [JenisSimpul.Tujuan, JenisSimpul.Sasaran, JenisSimpul.FaktorKunci],
        [JenisSimpul.Program] = [JenisSimpul.Sasaran, JenisSimpul.FaktorKunci],
        [JenisSimpul.Kegiatan] = [JenisSimpul.Program, JenisSimpul.Sasaran, JenisSimpul.FaktorKunci],
        [JenisSimpul.SubKegiatan] = [JenisSimpul.Kegiatan, JenisSimpul.Sasaran, JenisSimpul.FaktorKunci],
    };

    /// <summary>The kinds that a node of this kind may hang below; none for what stands at the top.</summary>
    public static IReadOnlyList<JenisSimpul> IndukOf(JenisSimpul jenis) => Above[jenis];

    /// <summary>Whether a node may stand without anything above it; a draft tree grows from any of these.</summary>
    public static bool MayStandAlone(JenisSimpul jenis) => jenis <= JenisSimpul.Sasaran;

    /// <summary>Whether its code is one of the nomenklatur.</summary>
    public static bool HasNomenklatur(JenisSimpul jenis) => jenis >= JenisSimpul.Program;

    /// <summary>Whether indikator may measure it: everything but what is only kept for reference.</summary>
    public static bool MayBeMeasured(JenisSimpul jenis) => jenis >= JenisSimpul.Tujuan;

    /// <summary>As people read it inside a sentence: "sub kegiatan".</summary>
    public static string Nama(JenisSimpul jenis) => jenis switch
    {
        JenisSimpul.FaktorKunci => "faktor kunci keberhasilan",
        JenisSimpul.SubKegiatan => "sub kegiatan",
        _ => jenis.ToString().ToLowerInvariant(),
    };

    /// <summary>Refuses a parent of the wrong kind.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.IndukTidakCocok"/>.</exception>
    public static void RequireInduk(JenisSimpul anak, JenisSimpul induk)
    {
        if (!IndukOf(anak).Contains(induk)) throw new RuleViolationException(PlanningRules.IndukTidakCocok, Nama(anak), Nama(induk));
    }
}
