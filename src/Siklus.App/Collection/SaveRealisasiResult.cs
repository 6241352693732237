using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection;

/// <summary>One row of the form as typed.</summary>
/// <param name="Key">Which row.</param>
/// <param name="Versi">Version that the form showed; 0 for a row that did not exist.</param>
/// <param name="Komponen">Typed text by component code; empty = not filled.</param>
/// <param name="Catatan">Notes.</param>
/// <param name="Jawaban">Answers by <see cref="Pertanyaan.Kunci"/>.</param>
/// <param name="TidakAdaData">Reason why there are no data, when that is declared; else null or empty.</param>
/// <param name="Alasan">Reason of the change, kept in the cells' history.</param>
public sealed record SaveRealisasiInput(
    RealisasiKey Key, int Versi, IReadOnlyDictionary<string, string?> Komponen, CatatanRealisasi Catatan, IReadOnlyDictionary<string, string> Jawaban,
    string? TidakAdaData = null, string? Alasan = null);

/// <summary>What became of a saved row.</summary>
public abstract record SaveRealisasiResult
{
    private SaveRealisasiResult() { }

    /// <summary>Written.</summary>
    /// <param name="Id">The row.</param>
    /// <param name="Versi">Its version now.</param>
    /// <param name="Dibaca">How each typed number was read, in Indonesian writing, where another person could read it otherwise.</param>
    /// <param name="Hasil">The realisasi that the formula gives, or why none.</param>
    /// <param name="Pertanyaan">Questions that still need an answer.</param>
    /// <param name="Kurang">What is missing before it can be sent in.</param>
    public sealed record Saved(
        RealisasiId Id, int Versi, IReadOnlyDictionary<string, string> Dibaca, HasilRumus Hasil, IReadOnlyList<Pertanyaan> Pertanyaan, IReadOnlyList<Alasan> Kurang) : SaveRealisasiResult;

    /// <summary>Nothing was written: fields could not be understood.</summary>
    /// <param name="PerKomponen">The reason by component code.</param>
    public sealed record Refused(IReadOnlyDictionary<string, Alasan> PerKomponen) : SaveRealisasiResult;

    /// <summary>Nothing was written: somebody else saved in between.</summary>
    /// <param name="Oleh">Who.</param>
    /// <param name="Utc">When, UTC.</param>
    /// <param name="Versi">The version to save on after comparing.</param>
    /// <param name="Beda">Fields that differ.</param>
    public sealed record Conflict(string Oleh, DateTime? Utc, int Versi, IReadOnlyList<Difference> Beda) : SaveRealisasiResult;

    /// <summary>One field with both values.</summary>
    /// <param name="Kode">Component code, or the name of a note.</param>
    /// <param name="Nama">As people read it.</param>
    /// <param name="Diketik">What this person typed.</param>
    /// <param name="Tersimpan">What is stored.</param>
    public sealed record Difference(string Kode, string Nama, string Diketik, string Tersimpan);
}
