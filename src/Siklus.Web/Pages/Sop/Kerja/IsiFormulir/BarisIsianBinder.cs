using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Siklus.Web.Pages.Sop.Kerja.IsiFormulir;

/// <summary>
/// Reads the rows of an entry table in one walk over the form. Fields are named <c>Baris[3].Komponen[hadir]</c>; rows that the browser leaves out because nobody touched them may be missing,
/// so each row keeps its number. The framework's own binder asks for every field of every row by name, which takes longer than saving them.
/// </summary>
internal sealed class BarisIsianBinder : IModelBinder
{
    private const string Prefix = "Baris[";

    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var form = await bindingContext.HttpContext.Request.ReadFormAsync(bindingContext.HttpContext.RequestAborted);
        var rows = new SortedDictionary<int, BarisIsian>();
        foreach (var (name, value) in form)
            if (Split(name) is (var nomor, var field)) RowOf(rows, nomor).Take(field, value.ToString());
        foreach (var file in form.Files)
            if (Split(file.Name) is (var nomor, "Bukti")) RowOf(rows, nomor).Bukti.Add(file);
        bindingContext.Result = ModelBindingResult.Success(rows.Values.ToList());
    }

    private static BarisIsian RowOf(SortedDictionary<int, BarisIsian> rows, int nomor)
    {
        if (!rows.TryGetValue(nomor, out var row)) rows[nomor] = row = new BarisIsian { Nomor = nomor };
        return row;
    }

    /// <summary>Number of the row and the rest of the name; null when it is no field of a row.</summary>
    private static (int Nomor, string Field)? Split(string name)
    {
        var end = name.IndexOf("].", StringComparison.Ordinal);
        return name.StartsWith(Prefix, StringComparison.Ordinal) && end > 0 && int.TryParse(name.AsSpan(Prefix.Length, end - Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor)
            ? (nomor, name[(end + 2)..])
            : null;
    }
}
