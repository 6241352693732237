using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Changes the posts that a column of the sheet stands for in the rest of a case.</summary>
public sealed class ChangeMembersModel : CasePage
{
    [BindProperty(SupportsGet = true, Name = "kolom")]
    public string Kode { get; set; } = "";

    /// <summary>The posts as ticked.</summary>
    [BindProperty]
    public List<Guid> Anggota { get; set; } = [];

    [BindProperty]
    public string? Alasan { get; set; }

    public Kolom Kolom { get; private set; } = null!;

    public IReadOnlyList<Choice> Posts => [.. Names.Jabatan.Select(j => new Choice($"{j.Id.Value}", j.Nama, Names.HolderOf(j.Id)?.Nama ?? "belum ada pemegang"))];

    /// <summary>Steps still to come, or open, whose tasks the change touches.</summary>
    public IReadOnlyList<Langkah> Touched =>
        [.. Case.Sop.Langkah.Where(l => Case.CurrentLangkah is { } now && l.Urutan >= now.Urutan && (l.Pelaksana.Contains(Kode) || l.Pihak.Any(p => p.Kolom.Contains(Kode))))];

    /// <summary>Why it can't be changed; null when it can.</summary>
    public string? Locked => MemberActs.Post(Rehearsal, Kode, Names.Superiors) is not null
        ? null
        : WhyNot((p, c) => p.ChangeMembers(c, Kode, [], [], Rehearsal.AnyReason, Names.Superiors));

    public override string FieldOf(string code) => code switch
    {
        SopRules.ReasonNeeded => nameof(Alasan),
        SopRules.NothingChanged or SopRules.EmptyGroup or SopRules.OnePostNeeded => nameof(Anggota),
        _ => "",
    };

    public Task<IActionResult> OnPostAsync()
    {
        // What the screen showed and what was ticked make the change; somebody else's change in between is refused as stale.
        return ActAsync(
            () => MemberActs.Post(Rehearsal, Kode, Names.Superiors),
            (p, c) =>
            {
                var sekarang = p.Pengikatan.Of(Kode);
                var nanti = Anggota.Select(id => new JabatanId(id)).ToList();
                p.ChangeMembers(c, Kode, [.. nanti.Except(sekarang)], [.. sekarang.Except(nanti)], Alasan ?? "", Names.Superiors);
            },
            () => $"{CaseUrl}/kelola", () => $"Anggota {Kolom.Nama} diubah.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync() || Case.Sop.KolomOf(Kode) is not { } found) return false;
        Kolom = found;
        if (!HttpMethods.IsPost(Request.Method)) Anggota = [.. Case.Pengikatan.Of(Kode).Select(j => j.Value)];
        return true;
    }
}
