using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>The identity page of a draft.</summary>
public sealed class IdentityModel : RancanganPage
{
    [BindProperty]
    public string? Judul { get; set; }

    /// <summary>The six lists, by their code, one item a line.</summary>
    [BindProperty]
    public Dictionary<string, string?> Bagian { get; set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Judul)) throw new RuleViolationException(RancanganRules.Judul);
        return await ChangeAsync(
            sop => sop with
            {
                Identitas = sop.Identitas with
                {
                    Judul = Judul.Trim(), DasarHukum = Lines("dasarHukum"), Kualifikasi = Lines("kualifikasi"), Keterkaitan = Lines("keterkaitan"),
                    Peralatan = Lines("peralatan"), Peringatan = Lines("peringatan"), Pencatatan = Lines("pencatatan"),
                },
            }, DraftUrl, "Identitas disimpan.");
    }

    public override string FieldOf(string code) => code == RancanganRules.Judul ? nameof(Judul) : "";

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        if (HttpMethods.IsPost(Request.Method)) return true;
        Judul = Sop.Identitas.Judul;
        Bagian = Sop.Identitas.Bagian.ToDictionary(b => b.Kode, b => (string?)string.Join('\n', b.Isi));
        return true;
    }

    private IReadOnlyList<string> Lines(string kode) => RekapText.Lines(Bagian.GetValueOrDefault(kode));
}
