using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.TindakLanjut;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Kerja.TindakLanjut;

/// <summary>Changes that an evaluation asks for: noted, or fulfilled.</summary>
public sealed class IndexModel(TindakLanjutKind kind) : FilesPage<TindakLanjutIsian>(kind)
{
    /// <summary>The step notes the changes; otherwise it fulfils them.</summary>
    public bool Notes => TindakLanjutKind.Notes(Work);

    /// <summary>Posts that may be asked for a change.</summary>
    public IReadOnlyList<Choice> Posts => [.. Work.Names.Jabatan.Select(j => new Choice(j.Id.Value.ToString(), j.Nama, Work.Names.HolderOf(j.Id)?.Nama))];

    public override IReadOnlyList<IBerberkas> FileRows => Isian.Baris;

    protected override string? AddRow(string daftar)
    {
        if (!Notes || daftar != nameof(TindakLanjutIsian.Baris)) return null;
        Isian.Baris.Add(new());
        return $"Isian_Baris_{Isian.Baris.Count - 1}__Uraian";
    }

    protected override string? RemoveRow(string daftar, int baris)
    {
        if (!Notes || daftar != nameof(TindakLanjutIsian.Baris) || baris < 0 || baris >= Isian.Baris.Count) return null;
        Isian.Baris.RemoveAt(baris);
        return "perubahan";
    }
}
