using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings.Periksa;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Gives a case back from a deciding step to an earlier one: the one that the sheet names, or one that whoever decides chooses.</summary>
public sealed class ReturnModel : TaskPage
{
    [BindProperty]
    public PeriksaIsian Isian { get; set; } = new();

    public IReadOnlyList<ReturnTarget> Targets => Langkah.Keputusan is null ? [] : Case.AllowedReturnTargets(Langkah.Urutan);

    /// <summary>Posts for whom alone a step may be opened.</summary>
    public IReadOnlyList<JabatanId> Members => [.. Targets.SelectMany(t => t.Anggota).Distinct()];

    /// <summary>The post in whose name it is given back, or null.</summary>
    public JabatanId? Returner => Targets.Count == 0 ? null : Rehearsal.Allows((p, c) => p.Return(c, Nomor, Rehearsal.AnyReason, Targets[0].Urutan));

    /// <summary>Why it can't be given back here; null when it can.</summary>
    public string? Locked => Returner is not null ? null
        : Langkah.Keputusan is null ? "Langkah ini bukan langkah putusan, jadi tidak mengembalikan. Minta langkah sebelumnya ditarik kembali, atau tulis catatan."
        : WhyNot((p, c) => p.Return(c, Nomor, Rehearsal.AnyReason, Targets.Select(t => (int?)t.Urutan).FirstOrDefault()));

    public string StepOf(int urutan) => $"Langkah {Case.Sop.LangkahKe(urutan).NomorTampil}: {Case.Sop.LangkahKe(urutan).UraianTampil}";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        var command = new Command(CaseId, CommandId, SeenNomor, Returner ?? Actor.Jabatan[0].JabatanId);
        await Service<ReturnForCompletion>().RunAsync(command, Actor, Nomor, Isian, Cancel);
        return Done(CaseUrl, $"Dikembalikan ke langkah {Case.Sop.LangkahKe(Isian.KeUrutan!.Value).NomorTampil} dengan arahan Anda.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        if (!HttpMethods.IsPost(Request.Method)) Isian.KeUrutan = Targets.FirstOrDefault(t => t.Dipilih)?.Urutan;
        return true;
    }
}
