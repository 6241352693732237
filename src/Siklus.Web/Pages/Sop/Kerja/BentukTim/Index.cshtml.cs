using Siklus.App.Sop.Bindings.BentukTim;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Kerja.BentukTim;

/// <summary>The team of the case.</summary>
public sealed class IndexModel(BentukTimKind kind) : IsianPage<BentukTimIsian>(kind)
{
    /// <summary>Posts that may be members.</summary>
    public IReadOnlyList<Choice> Posts => [.. Work.Names.Jabatan.Select(j => new Choice(j.Id.Value.ToString(), j.Nama, Work.Names.HolderOf(j.Id)?.Nama))];

    protected override string? AddRow(string daftar)
    {
        if (daftar != nameof(BentukTimIsian.Baris)) return null;
        Isian.Baris.Add(new());
        return $"Isian_Baris_{Isian.Baris.Count - 1}__Jabatan";
    }

    protected override string? RemoveRow(string daftar, int baris)
    {
        if (daftar != nameof(BentukTimIsian.Baris) || baris < 0 || baris >= Isian.Baris.Count) return null;
        Isian.Baris.RemoveAt(baris);
        return "anggota";
    }
}
