using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.KumpulDokumen;

namespace Siklus.Web.Pages.Sop.Kerja.KumpulDokumen;

/// <summary>Documents gathered.</summary>
public sealed class IndexModel(KumpulDokumenKind kind) : FilesPage<KumpulDokumenIsian>(kind)
{
    /// <summary>Names of the papers that the SOP asks for; their rows stay.</summary>
    public IReadOnlyList<string> ListedBySop => KumpulDokumenKind.Wanted(Work);

    public override IReadOnlyList<IBerberkas> FileRows => Isian.Baris;

    protected override string? AddRow(string daftar)
    {
        if (daftar != nameof(KumpulDokumenIsian.Baris)) return null;
        Isian.Baris.Add(new());
        return $"Isian_Baris_{Isian.Baris.Count - 1}__Dokumen";
    }

    protected override string? RemoveRow(string daftar, int baris)
    {
        if (daftar != nameof(KumpulDokumenIsian.Baris) || baris < KumpulDokumenKind.Wanted(Work).Count || baris >= Isian.Baris.Count) return null;
        Isian.Baris.RemoveAt(baris);
        return "dokumen";
    }

    protected override void Arrange() => KumpulDokumenKind.Arrange(Isian, Work);

    protected override void OnJoined(int baris) => Isian.Baris[baris].Ada ??= BarisDokumen.Ya;
}
