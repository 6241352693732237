using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Pengiriman;

namespace Siklus.Web.Pages.Sop.Kerja.Pengiriman;

/// <summary>What was delivered to whom, with the proof.</summary>
public sealed class IndexModel(PengirimanKind kind) : FilesPage<PengirimanIsian>(kind)
{
    public override IReadOnlyList<IBerberkas> FileRows => Isian.Baris;

    protected override IReadOnlyList<RowList> Lists =>
        [new(nameof(Isian.Baris), Isian.Baris, () => new BarisKirim { Cara = BarisKirim.PilihanCara[0], Tanggal = Work.Today }, nameof(BarisKirim.Tujuan), "kiriman")];
}
