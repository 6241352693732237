using Siklus.App.Correspondence;
using Siklus.App.Sop.Bindings.Penomoran;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Kerja.Penomoran;

/// <summary>Surat pengantar with the next number of the register.</summary>
public sealed class IndexModel(PenomoranKind kind) : IsianPage<PenomoranIsian>(kind)
{
    /// <summary>The classes that a number may begin with.</summary>
    public static IReadOnlyList<Choice> Classes => [.. DaftarKlasifikasi.Bawaan.Klasifikasi.Select(k => new Choice(k.Kode, $"{k.Kode} {k.Uraian}"))];
}
