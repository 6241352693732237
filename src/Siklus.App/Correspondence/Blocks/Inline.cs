using System.Text.Json.Serialization;

namespace Siklus.App.Correspondence.Blocks;

/// <summary>A piece of a line of a naskah. Plain data: a renderer escapes it, nothing in it is markup.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "k")]
[JsonDerivedType(typeof(Text), "t")]
[JsonDerivedType(typeof(Field), "f")]
[JsonDerivedType(typeof(Checkbox), "c")]
[JsonDerivedType(typeof(LineBreak), "br")]
public abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>Words.</summary>
    /// <param name="Isi">The words as they are read.</param>
    /// <param name="Bold">Set in bold.</param>
    /// <param name="Italic">Set in italics.</param>
    /// <param name="Underline">Underlined, as the name in a signature is.</param>
    public sealed record Text(string Isi, bool Bold = false, bool Italic = false, bool Underline = false) : Inline;

    /// <summary>
    /// A place for what is decided after the content is frozen and so stays outside its hash: the nomor, the date of signing. A renderer fills it from
    /// the rows that refer to the naskah.
    /// </summary>
    /// <param name="Kode">One of <see cref="FieldCodes"/>.</param>
    /// <param name="Blank">What is printed while there is no value, for example dots to write on.</param>
    public sealed record Field(string Kode, string Blank) : Inline;

    /// <summary>A box to tick.</summary>
    /// <param name="Checked">Whether it is ticked.</param>
    public sealed record Checkbox(bool Checked) : Inline;

    /// <summary>Goes on in the next line of the same paragraph.</summary>
    public sealed record LineBreak : Inline;
}

/// <summary>The places of a naskah that are filled from outside its frozen content.</summary>
public static class FieldCodes
{
    /// <summary>The number from the register.</summary>
    public const string Nomor = "nomor";

    /// <summary>The date that goes with the number.</summary>
    public const string Tanggal = "tanggal";
}
