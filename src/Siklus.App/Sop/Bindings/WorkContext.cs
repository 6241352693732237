using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings;

/// <summary>One task on somebody's desk: the case, the step, the task, who looks at it and when. What a kind of work gets to see.</summary>
/// <param name="Loaded">The case.</param>
/// <param name="Tugas">The task.</param>
/// <param name="Langkah">Its step.</param>
/// <param name="Pekerjaan">The kind of work and its settings in this SOP.</param>
/// <param name="Actor">Who looks at it or acts.</param>
/// <param name="Instansi">The office.</param>
/// <param name="Clock">The office's wall clock.</param>
/// <param name="UtcNow">The moment, UTC.</param>
public sealed record WorkContext(
    LoadedCase Loaded, Tugas Tugas, Langkah Langkah, Pekerjaan Pekerjaan, Actor Actor, Instansi Instansi, WallClock Clock, DateTime UtcNow)
{
    /// <summary>The fold of the case.</summary>
    public Pelaksanaan Case => Loaded.Case;

    /// <summary>The period that the case is about.</summary>
    public Periode Periode => Loaded.Row.Periode;

    /// <summary>The post in whose name the actor would act on the task: the one that has it, or one that may pick it up; null when it is not the actor's.</summary>
    public JabatanId? Jabatan => Actor.Jabatan.Where(j => Tugas.IsFor(j.JabatanId)).Select(j => (JabatanId?)j.JabatanId).FirstOrDefault();

    /// <summary>The actor holds the task: picked up and one's own.</summary>
    public bool IsHolder => Tugas.State == TugasState.Accepted && Tugas.Jabatan is { } jabatan && Actor.Holds(jabatan);

    /// <summary>Today in the office.</summary>
    public DateOnly Today => Clock.DateOf(UtcNow);

    /// <summary>A value of the SOP's settings for this kind, or null.</summary>
    public string? Setting(string name) => Pekerjaan.Pengaturan.GetValueOrDefault(name);
}
