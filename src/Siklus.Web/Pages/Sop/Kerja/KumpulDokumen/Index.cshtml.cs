using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.KumpulDokumen;

namespace Siklus.Web.Pages.Sop.Kerja.KumpulDokumen;

/// <summary>Documents gathered.</summary>
public sealed class IndexModel(KumpulDokumenKind kind) : FilesPage<KumpulDokumenIsian>(kind)
{
    /// <summary>Names of the papers that the SOP asks for; their rows stay.</summary>
    public IReadOnlyList<string> ListedBySop => KumpulDokumenKind.Wanted(Work);

    public override IReadOnlyList<IBerberkas> FileRows => Isian.Baris;

    protected override IReadOnlyList<RowList> Lists =>
        [new(nameof(Isian.Baris), Isian.Baris, () => new BarisDokumen(), nameof(BarisDokumen.Dokumen), "dokumen", Lasting: KumpulDokumenKind.Wanted(Work).Count)];

    protected override void Arrange() => KumpulDokumenKind.Arrange(Isian, Work);

    protected override void OnJoined(int baris) => Isian.Baris[baris].Ada ??= BarisDokumen.Ya;
}
