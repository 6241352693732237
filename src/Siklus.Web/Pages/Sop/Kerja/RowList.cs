using System.Collections;

namespace Siklus.Web.Pages.Sop.Kerja;

/// <summary>A list of a form whose rows come and go by its buttons.</summary>
/// <param name="Nama">Its name in the form.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Begin">Makes the row that is added.</param>
/// <param name="Field">The field of a new row in which typing begins.</param>
/// <param name="Anchor">Where the page goes on when a row is gone.</param>
/// <param name="Lasting">So many rows at the beginning stay.</param>
public sealed record RowList(string Nama, IList Rows, Func<object> Begin, string Field, string Anchor, int Lasting = 0)
{
    /// <summary>Adds a row; returns the id of its first field.</summary>
    public string Add()
    {
        Rows.Add(Begin());
        return $"Isian_{Nama}_{Rows.Count - 1}__{Field}";
    }

    /// <summary>Takes a row out; returns where the page goes on, or null when there is no such row.</summary>
    public string? Remove(int baris)
    {
        if (baris < Lasting || baris >= Rows.Count) return null;
        Rows.RemoveAt(baris);
        return Anchor;
    }
}
