using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>A page about one task of a case, and what may be done with it besides the work itself.</summary>
public abstract class TaskPage : CasePage
{
    /// <summary>Number of the task in the case.</summary>
    [BindProperty(SupportsGet = true, Name = "nomor")]
    public int Nomor { get; set; }

    public Domain.Sop.Tugas Tugas { get; private set; } = null!;

    public Langkah Langkah { get; private set; } = null!;

    public TaskActs Acts { get; private set; } = null!;

    public string TaskUrl => $"{CaseUrl}/tugas/{Nomor}";

    /// <summary>What the task is called: "langkah 7", "“Menerima formulir” pada langkah 6".</summary>
    public string What => new TaskWords(Case).Of(Nomor);

    /// <summary>Whose task it is.</summary>
    public string Owner => Names.Of(Tugas.Jabatan is { } one ? [one] : Tugas.Kelompok);

    public ScreenState Look => Tugas.IsOpen && Case.Status == StatusPelaksanaan.Dijeda ? ScreenState.Paused : TaskLook.Of(Tugas);

    public override string FieldOf(string code) => code is SopRules.ReasonNeeded ? "Alasan" : "";

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync() || Case.Tugas.FirstOrDefault(t => t.Nomor == Nomor) is not { } found) return false;
        Tugas = found;
        Langkah = Case.Sop.LangkahKe(found.Urutan);
        Acts = TaskActs.Of(Rehearsal, Case, Nomor, Names.Jabatan.Select(j => j.Id), Names.Superiors);
        return true;
    }
}
