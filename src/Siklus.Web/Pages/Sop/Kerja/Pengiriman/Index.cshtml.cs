using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Pengiriman;

namespace Siklus.Web.Pages.Sop.Kerja.Pengiriman;

/// <summary>What was delivered to whom, with the proof.</summary>
public sealed class IndexModel(PengirimanKind kind) : FilesPage<PengirimanIsian>(kind)
{
    public override IReadOnlyList<IBerberkas> FileRows => Isian.Baris;

    protected override string? AddRow(string daftar)
    {
        if (daftar != nameof(PengirimanIsian.Baris)) return null;
        Isian.Baris.Add(new() { Cara = BarisKirim.PilihanCara[0], Tanggal = Work.Today });
        return $"Isian_Baris_{Isian.Baris.Count - 1}__Tujuan";
    }

    protected override string? RemoveRow(string daftar, int baris)
    {
        if (daftar != nameof(PengirimanIsian.Baris) || baris < 0 || baris >= Isian.Baris.Count) return null;
        Isian.Baris.RemoveAt(baris);
        return "kiriman";
    }
}
