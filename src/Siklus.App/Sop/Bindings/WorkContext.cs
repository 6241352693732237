using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
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
/// <param name="Names">What posts and people are called.</param>
/// <param name="Actor">Who looks at it or acts.</param>
/// <param name="Instansi">The office.</param>
/// <param name="Clock">The office's wall clock.</param>
/// <param name="UtcNow">The moment, UTC.</param>
public sealed record WorkContext(
    LoadedCase Loaded, Tugas Tugas, Langkah Langkah, Pekerjaan Pekerjaan, OfficeNames Names, Actor Actor, Instansi Instansi, WallClock Clock, DateTime UtcNow)
{
    /// <summary>The fold of the case.</summary>
    public Pelaksanaan Case => Loaded.Case;

    /// <summary>The period that the case is about.</summary>
    public Periode Periode => Loaded.Row.Periode;

    /// <summary>The post in whose name the actor would act on the task: the one that has it, or one that may pick it up; null when it is not the actor's.</summary>
    public JabatanId? Jabatan => Actor.Jabatan.Where(j => Tugas.IsFor(j.JabatanId)).Select(j => (JabatanId?)j.JabatanId).FirstOrDefault();

    /// <summary>What the SOP is about, in the middle of a sentence: "pengumpulan data kinerja", "penyusunan laporan kinerja (LKj)".</summary>
    public string Kegiatan => Indonesian.InSentence(Case.Sop.Identitas.Judul);

    /// <summary>What the sheet calls the output that the kind's main naskah answers.</summary>
    public string OutputNama => Langkah.Output.First(o => o.Kode == OutputKode).Nama;

    /// <summary>The actor holds the task: picked up and one's own.</summary>
    public bool IsHolder => Tugas.State == TugasState.Accepted && Tugas.Jabatan is { } jabatan && Actor.Holds(jabatan);

    /// <summary>The actor may type into it: its holder, a helper of the step, or the owner of a counterpart act.</summary>
    public bool MayPrepare => Tugas.IsOpen && (Tugas.Peran != TugasPeran.Pelaksana ? Jabatan is not null : IsHolder || IsHelper);

    /// <summary>
    /// The actor may help with the accepted task but not finish it. Where each of a group works for itself, only one's own unit helps.
    /// </summary>
    public bool IsHelper => HelperPost is not null;

    /// <summary>The post in which the actor helps, or null.</summary>
    public JabatanId? HelperPost => Tugas.State != TugasState.Accepted || IsHolder
        ? null
        : Case.HelpersOf(Tugas.Nomor).Where(Actor.Holds).Where(SameUnit).Select(j => (JabatanId?)j).FirstOrDefault();

    private bool SameUnit(JabatanId helper) =>
        Langkah.Mode != ModeLangkah.MasingMasing || Tugas.Jabatan is not { } owner || Names.UnitOf(helper) == Names.UnitOf(owner);

    /// <summary>Refuses somebody who may not type into it, with the reason.</summary>
    /// <exception cref="RuleViolationException"><see cref="SopRules.TaskNotOpen"/>, <see cref="SopRules.NotAccepted"/>, <see cref="SopRules.NotInvolved"/>.</exception>
    public void RequireMayPrepare()
    {
        if (!Tugas.IsOpen) throw new RuleViolationException(SopRules.TaskNotOpen, Tugas.Nomor);
        if (MayPrepare) return;
        throw new RuleViolationException(Jabatan is not null ? SopRules.NotAccepted : SopRules.NotInvolved, Actor.Nama);
    }

    /// <summary>Code of the output that the kind's main naskah answers: what the SOP's settings say, else the step's first that no counterpart makes.</summary>
    public string OutputKode => Setting("output")
        ?? (Tugas.Peran == TugasPeran.Pihak
            ? Langkah.PihakOf(Tugas.Pihak!)?.Output is [var first, ..] ? first : null
            : Langkah.OutputWajib.Select(o => o.Kode).FirstOrDefault(kode => !Langkah.Pihak.Any(p => p.Output.Contains(kode))))
        ?? throw new InvalidOperationException($"Step {Langkah.Urutan} of {Case.Sop.Kode} names no output for {Pekerjaan.Jenis}.");

    /// <summary>Today in the office.</summary>
    public DateOnly Today => Clock.DateOf(UtcNow);

    /// <summary>The signature block of whoever acts: post with capacity, name, rank and NIP.</summary>
    public Penandatangan Signer()
    {
        var jabatan = Jabatan ?? Actor.Jabatan[0].JabatanId;
        var held = Actor.Jabatan.First(j => j.JabatanId == jabatan);
        var pegawai = Names.HolderOf(jabatan);
        return new Penandatangan(held.Sebutan, Actor.Nama, pegawai?.Pangkat, pegawai?.Nip);
    }

    /// <summary>A value of the SOP's settings for this kind, or null.</summary>
    public string? Setting(string name) => Pekerjaan.Pengaturan.GetValueOrDefault(name);
}
