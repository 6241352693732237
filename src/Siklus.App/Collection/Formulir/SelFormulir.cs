using Siklus.Domain.Collection;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection.Formulir;

/// <summary>Names of the cells of a row that whoever fills a form in may write into: each component by its code, and these.</summary>
public static class SelFormulir
{
    /// <summary>Why there are no data.</summary>
    public const string TidakAdaData = "#tidak-ada-data";

    /// <summary>What helped.</summary>
    public const string Pendorong = "#pendorong";

    /// <summary>What hindered.</summary>
    public const string Penghambat = "#penghambat";

    /// <summary>Anything else.</summary>
    public const string Keterangan = "#keterangan";

    /// <summary>Those that every row has once, in the order of the form, with what people call them.</summary>
    public static IReadOnlyList<(string Kode, string Nama)> Catatan { get; } =
        [(TidakAdaData, "Tidak ada data, karena"), (Pendorong, "Faktor pendorong"), (Penghambat, "Faktor penghambat"), (Keterangan, "Keterangan")];

    /// <summary>A component as the form asks for it: "Delegasi yang hadir (orang)".</summary>
    public static string NamaOf(Komponen komponen) => $"{komponen.Nama} ({komponen.Satuan})";

    /// <summary>What is stored of a row, as text by code; empty = nothing.</summary>
    public static Dictionary<string, string> TersimpanOf(BarisRealisasi row)
    {
        var cells = row.Sel.ToDictionary(s => s.Komponen.Kode, s => s.Nilai?.Tampil ?? "", StringComparer.Ordinal);
        cells[TidakAdaData] = row.TidakAdaData ?? "";
        cells[Pendorong] = row.Catatan.FaktorPendorong;
        cells[Penghambat] = row.Catatan.FaktorPenghambat;
        cells[Keterangan] = row.Catatan.Keterangan;
        return cells;
    }

    /// <summary>The row as a form that is given out now would name it.</summary>
    public static KodeBaris KodeOf(BarisRealisasi row) =>
        new(row.IndikatorId, KodeBaris.DefinisiOf(row.Definisi), TersimpanOf(row).ToDictionary(s => s.Key, s => PaduanSel.Tanda(s.Value), StringComparer.Ordinal));
}
