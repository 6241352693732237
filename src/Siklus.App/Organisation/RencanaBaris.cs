namespace Siklus.App.Organisation;

/// <summary>What a row of a file would do.</summary>
public enum HasilBaris
{
    /// <summary>Nothing: all of it is known already.</summary>
    Tetap,

    /// <summary>Something is entered.</summary>
    Baru,

    /// <summary>Something that is known changes.</summary>
    Berubah,

    /// <summary>The row is wrong, and with it the whole file.</summary>
    Salah,
}

/// <summary>A row of a file and what would come of it.</summary>
/// <typeparam name="TBaris">What a row holds.</typeparam>
/// <param name="Baris">The row.</param>
/// <param name="Hasil">What it would do.</param>
/// <param name="Kalimat">Each change, or each mistake, as a sentence.</param>
public sealed record RencanaBaris<TBaris>(TBaris Baris, HasilBaris Hasil, IReadOnlyList<string> Kalimat);
