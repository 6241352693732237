using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Siklus.Domain.Collection;

/// <summary>What a cell of a form that comes back means beside what is stored by then.</summary>
public enum HasilPaduan
{
    /// <summary>Whoever filled the form in left the cell as it was given out, or wrote what is stored: nothing changes.</summary>
    Tetap,

    /// <summary>Nothing is stored and the form brings something.</summary>
    Baru,

    /// <summary>What is stored is still what was given out, and the form brings something else.</summary>
    Berubah,

    /// <summary>The form brings something else, and so did somebody in the meantime: a person has to choose.</summary>
    Bentrok,
}

/// <summary>
/// Lays together three states of one cell: as it was given out, as it comes back, as it is stored now. Given out it is known by its mark only. Pure: no order of
/// two forms loses a value without a question.
/// </summary>
public static class PaduanSel
{
    /// <summary>What the cell means.</summary>
    /// <param name="awal">Mark of the text when the form was given out, see <see cref="Tanda"/>.</param>
    /// <param name="berkas">Text in the form.</param>
    /// <param name="tersimpan">Text stored now; empty = nothing.</param>
    public static HasilPaduan Of(uint awal, string berkas, string tersimpan)
    {
        var (baru, kini) = (Tanda(berkas), Tanda(tersimpan));
        if (baru == awal || baru == kini) return HasilPaduan.Tetap;
        if (kini != awal) return HasilPaduan.Bentrok;
        return Bare(tersimpan).Length == 0 ? HasilPaduan.Baru : HasilPaduan.Berubah;
    }

    /// <summary>A mark of a text by which it is known again: the first 32 bits of its SHA-256. Outer spaces and the sort of line ends do not matter.</summary>
    public static uint Tanda(string teks) => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(Bare(teks))));

    private static string Bare(string teks) => teks.ReplaceLineEndings("\n").Trim();
}
