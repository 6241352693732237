using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Documents.SopSheet;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>An SOP as the official sheet (PermenPAN-RB 35/2012): identity block and flowchart, word for word, with what was inferred marked.</summary>
public sealed class ShowModel(SopLibrary library) : LembarPage(library)
{
    public bool MayStart => Actor.May(Hak.MulaiPelaksanaan) && Row == Versions[0];

    /// <summary>The flowchart in one piece.</summary>
    public string Bagan => SheetSvg.Write(SheetLayout.Of(Sop, Paper.Screen).Pages[0], $"Bagan alir {Sop.Identitas.Judul}; dapat dibaca sebagai tabel di bawahnya");
}
