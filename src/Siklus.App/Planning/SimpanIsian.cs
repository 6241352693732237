using Siklus.Domain.Common;

namespace Siklus.App.Planning;

/// <summary>A cell of a grid that could not be saved as typed.</summary>
/// <param name="Kunci">Key of the cell, as the form named it.</param>
/// <param name="Salah">Why.</param>
public sealed record SelDitolak(string Kunci, Alasan Salah);

/// <summary>A cell that somebody else changed since the form was shown.</summary>
/// <param name="Kunci">Key of the cell.</param>
/// <param name="Tersimpan">What is stored now, as people read it; null when it was emptied.</param>
/// <param name="Diketik">What was typed.</param>
public sealed record SelBertabrakan(string Kunci, string? Tersimpan, string? Diketik);

/// <summary>What became of a grid: what was understood is saved, also when other cells are not.</summary>
/// <param name="Berubah">How many cells changed.</param>
/// <param name="Ditolak">Cells that were not understood.</param>
/// <param name="Bertabrakan">Cells that somebody else changed to something else.</param>
public sealed record HasilIsian(int Berubah, IReadOnlyList<SelDitolak> Ditolak, IReadOnlyList<SelBertabrakan> Bertabrakan)
{
    /// <summary>Whether everything typed is stored.</summary>
    public bool Utuh => Ditolak.Count == 0 && Bertabrakan.Count == 0;
}
