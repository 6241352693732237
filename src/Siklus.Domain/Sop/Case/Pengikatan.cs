using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>The posts that one column of the sheet stands for in one case.</summary>
/// <param name="Kolom">Code of the column.</param>
/// <param name="Jabatan">The posts, in the office's order.</param>
public sealed record IkatanKolom(string Kolom, IReadOnlyList<JabatanId> Jabatan);

/// <summary>Which posts the columns of a sheet stand for in one case (for example "Kasi/Kasubag" → every Kasi and Kasubbag).</summary>
/// <param name="Ikatan">One row a column; a column that is missing is bound to nobody.</param>
public sealed record Pengikatan(IReadOnlyList<IkatanKolom> Ikatan)
{
    /// <summary>The posts bound to a column, each once.</summary>
    public IReadOnlyList<JabatanId> Of(string kolom) => [.. Ikatan.Where(i => i.Kolom == kolom).SelectMany(i => i.Jabatan).Distinct()];

    /// <summary>The posts bound to any of the columns, each once.</summary>
    public IReadOnlyList<JabatanId> Of(IEnumerable<string> kolom) => [.. kolom.SelectMany(Of).Distinct()];

    /// <summary>The same with other posts for one column.</summary>
    public Pengikatan With(string kolom, IEnumerable<JabatanId> jabatan) =>
        new([.. Ikatan.Where(i => i.Kolom != kolom), new IkatanKolom(kolom, [.. jabatan.Distinct()])]);
}
