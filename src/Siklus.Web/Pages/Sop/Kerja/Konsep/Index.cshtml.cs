using Siklus.App.Correspondence;
using Siklus.App.Sop.Bindings.Konsep;

namespace Siklus.Web.Pages.Sop.Kerja.Konsep;

/// <summary>A document of chapters.</summary>
public sealed class IndexModel(KonsepKind kind) : IsianPage<KonsepIsian>(kind)
{
    /// <summary>The outline that the document follows.</summary>
    public Kerangka Kerangka => KonsepKind.KerangkaOf(Work);

    /// <summary>Parts that hold text already.</summary>
    public int Filled => Kerangka.Berisi.Count(b => !string.IsNullOrWhiteSpace(Isian.Isi.GetValueOrDefault(b.Nomor)));

    protected override IReadOnlyList<RowList> Lists => [new(nameof(Isian.Tambahan), Isian.Tambahan, () => new BagianTambahan(), nameof(BagianTambahan.Judul), "tambahan")];
}
