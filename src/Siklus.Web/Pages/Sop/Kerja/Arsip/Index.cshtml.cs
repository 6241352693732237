using Siklus.App.Correspondence;
using Siklus.App.Sop.Bindings.Arsip;

namespace Siklus.Web.Pages.Sop.Kerja.Arsip;

/// <summary>All documents of the case are put away with class and retention.</summary>
public sealed class IndexModel(ArsipKind kind, ReadArsipIsi read) : IsianPage<ArsipIsian>(kind)
{
    /// <summary>What goes into the archive.</summary>
    public IReadOnlyList<IsiArsip> Isi { get; private set; } = [];

    /// <summary>The chosen class, or null.</summary>
    public KlasifikasiArsip? Chosen => ArsipKind.ClassOf(Isian.Klasifikasi);

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Isi = await read.RunAsync(Work, Cancel);
        return true;
    }
}
