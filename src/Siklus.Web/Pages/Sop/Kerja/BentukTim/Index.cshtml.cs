using Siklus.App.Sop.Bindings.BentukTim;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Kerja.BentukTim;

/// <summary>The team of the case.</summary>
public sealed class IndexModel(BentukTimKind kind) : IsianPage<BentukTimIsian>(kind)
{
    /// <summary>Posts that may be members.</summary>
    public IReadOnlyList<Choice> Posts => [.. Work.Names.Jabatan.Select(j => new Choice(j.Id.Value.ToString(), j.Nama, Work.Names.HolderOf(j.Id)?.Nama))];

    protected override IReadOnlyList<RowList> Lists => [new(nameof(Isian.Baris), Isian.Baris, () => new BarisAnggota(), nameof(BarisAnggota.Jabatan), "anggota")];
}
