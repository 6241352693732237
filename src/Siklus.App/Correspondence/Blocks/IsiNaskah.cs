namespace Siklus.App.Correspondence.Blocks;

/// <summary>The content of a naskah: what is frozen, hashed and rendered. A rendering is never a source.</summary>
/// <param name="Schema">Version of this structure; <see cref="CurrentSchema"/> for what is written now.</param>
/// <param name="Page">Paper and margins.</param>
/// <param name="Blocks">From top to bottom.</param>
public sealed record IsiNaskah(int Schema, PageSetup Page, IReadOnlyList<Block> Blocks)
{
    /// <summary>The schema version that this program writes; it reads this one and every lower one.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Content of the current schema.</summary>
    public static IsiNaskah Of(PageSetup page, params IReadOnlyList<Block> blocks) => new(CurrentSchema, page, blocks);
}

/// <summary>Paper of a naskah.</summary>
/// <param name="Paper">Size.</param>
/// <param name="Landscape">Lying on its long side.</param>
/// <param name="Margin">White around the content.</param>
public sealed record PageSetup(Paper Paper = Paper.A4, bool Landscape = false, Margin Margin = Margin.Normal)
{
    /// <summary>A4 upright: letters.</summary>
    public static PageSetup Letter { get; } = new();

    /// <summary>A4 lying: wide forms and recapitulations.</summary>
    public static PageSetup Wide { get; } = new(Landscape: true, Margin: Margin.Narrow);
}

/// <summary>Paper sizes in use.</summary>
public enum Paper
{
    /// <summary>210 × 297 mm, the rule.</summary>
    A4,

    /// <summary>215 × 330 mm (folio), still usual in kecamatan.</summary>
    F4,
}

/// <summary>White around the content.</summary>
public enum Margin
{
    /// <summary>20 mm, 25 mm at the left for binding.</summary>
    Normal,

    /// <summary>15 mm.</summary>
    Narrow,
}
