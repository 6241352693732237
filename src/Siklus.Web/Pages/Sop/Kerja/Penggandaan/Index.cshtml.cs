using Siklus.App.Sop.Bindings.Penggandaan;

namespace Siklus.Web.Pages.Sop.Kerja.Penggandaan;

/// <summary>Copies that were made.</summary>
public sealed class IndexModel(PenggandaanKind kind) : IsianPage<PenggandaanIsian>(kind)
{
    protected override IReadOnlyList<RowList> Lists =>
        [new(nameof(Isian.Baris), Isian.Baris, () => new BarisGanda { Dokumen = Isian.Baris.LastOrDefault()?.Dokumen, Jumlah = 1 }, nameof(BarisGanda.Untuk), "salinan")];
}
