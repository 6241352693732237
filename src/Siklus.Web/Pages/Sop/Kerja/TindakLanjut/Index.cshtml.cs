using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.TindakLanjut;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Kerja.TindakLanjut;

/// <summary>Changes that an evaluation asks for: noted, or fulfilled.</summary>
public sealed class IndexModel(TindakLanjutKind kind) : FilesPage<TindakLanjutIsian>(kind)
{
    /// <summary>The step notes the changes; otherwise it fulfils them.</summary>
    public bool Notes => TindakLanjutKind.Notes(Work);

    /// <summary>Posts that may be asked for a change.</summary>
    public IReadOnlyList<Choice> Posts => [.. Work.Names.Jabatan.Select(j => new Choice(j.Id.Value.ToString(), j.Nama, Work.Names.HolderOf(j.Id)?.Nama))];

    public override IReadOnlyList<IBerberkas> FileRows => Isian.Baris;

    protected override IReadOnlyList<RowList> Lists =>
        Notes ? [new(nameof(Isian.Baris), Isian.Baris, () => new BarisTindak(), nameof(BarisTindak.Uraian), "perubahan")] : [];
}
