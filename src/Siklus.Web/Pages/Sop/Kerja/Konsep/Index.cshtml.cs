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

    protected override string? AddRow(string daftar)
    {
        if (daftar != nameof(KonsepIsian.Tambahan)) return null;
        Isian.Tambahan.Add(new());
        return $"Isian_Tambahan_{Isian.Tambahan.Count - 1}__Judul";
    }

    protected override string? RemoveRow(string daftar, int baris)
    {
        if (daftar != nameof(KonsepIsian.Tambahan) || baris < 0 || baris >= Isian.Tambahan.Count) return null;
        Isian.Tambahan.RemoveAt(baris);
        return "tambahan";
    }
}
