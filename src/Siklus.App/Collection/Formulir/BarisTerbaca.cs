namespace Siklus.App.Collection.Formulir;

/// <summary>A form that came back, as its file was read; nothing of it is believed yet.</summary>
/// <param name="Kode">The sealed code, or null when the file holds none.</param>
/// <param name="Baris">Its lines.</param>
/// <param name="Catatan">What the reader could not make out of it, one sentence each.</param>
public sealed record FormulirTerbaca(string? Kode, IReadOnlyList<BarisTerbaca> Baris, IReadOnlyList<string> Catatan);

/// <summary>One line of it.</summary>
/// <param name="Baris">Its number as the program for sheets shows it.</param>
/// <param name="Kunci">"3.hadir": third row of the form, component "hadir"; null when the hidden column is gone.</param>
/// <param name="No">Number of the row as printed; null when there is none.</param>
/// <param name="Komponen">What is asked, as printed; null when there is none.</param>
/// <param name="Sel">Text by <see cref="SelFormulir"/> code, the component's value under "isian"; a column that the file lacks is absent.</param>
/// <param name="Salah">Cells that hold no text and no number, with the sentence that says so.</param>
public sealed record BarisTerbaca(int Baris, string? Kunci, string? No, string? Komponen, IReadOnlyDictionary<string, string> Sel, IReadOnlyDictionary<string, string> Salah)
{
    /// <summary>Name of the component's value in <see cref="Sel"/>.</summary>
    public const string Isian = "isian";
}
