using Siklus.App.Sop.Bindings.Penggandaan;

namespace Siklus.Web.Pages.Sop.Kerja.Penggandaan;

/// <summary>Copies that were made.</summary>
public sealed class IndexModel(PenggandaanKind kind) : IsianPage<PenggandaanIsian>(kind)
{
    protected override string? AddRow(string daftar)
    {
        if (daftar != nameof(PenggandaanIsian.Baris)) return null;
        Isian.Baris.Add(new() { Dokumen = Isian.Baris.LastOrDefault()?.Dokumen, Jumlah = 1 });
        return $"Isian_Baris_{Isian.Baris.Count - 1}__Untuk";
    }

    protected override string? RemoveRow(string daftar, int baris)
    {
        if (daftar != nameof(PenggandaanIsian.Baris) || baris < 0 || baris >= Isian.Baris.Count) return null;
        Isian.Baris.RemoveAt(baris);
        return "salinan";
    }
}
