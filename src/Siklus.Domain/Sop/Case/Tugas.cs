using System.Collections.Immutable;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Domain.Sop;

/// <summary>In what part a post has a task.</summary>
public enum TugasPeran
{
    /// <summary>It does the step and finishes it.</summary>
    Pelaksana,

    /// <summary>It performs a counterpart act.</summary>
    Pihak,

    /// <summary>It decides, as the superior, on work that the reviewer supplied.</summary>
    Atasan,

    /// <summary>It answers a <see cref="Pertanyaan"/>: a line of an inbox, never of a task.</summary>
    Penjawab,
}

/// <summary>Where a task stands.</summary>
public enum TugasState
{
    /// <summary>Waiting to be picked up.</summary>
    Open,

    /// <summary>Picked up (Terima) and being worked on.</summary>
    Accepted,

    /// <summary>Done.</summary>
    Finished,

    /// <summary>Closed without the work, with a reason (DitutupTanpa); counts as done and shows as missing.</summary>
    Released,

    /// <summary>Done in a round that a return has overtaken; readable.</summary>
    Superseded,

    /// <summary>Taken back before it was done: recalled, lapsed, or its case or membership ended.</summary>
    Cancelled,
}

/// <summary>A stretch of time.</summary>
/// <param name="DariUtc">Its start.</param>
/// <param name="SampaiUtc">Its end; null while it runs.</param>
public readonly record struct Rentang(DateTime DariUtc, DateTime? SampaiUtc);

/// <summary>
/// One task: a step, or a counterpart act of a step, in one round, for one post (or for a group until one of it picks it up).
/// </summary>
public sealed record Tugas
{
    /// <summary>Number of the Riwayat entry that opened it; its identity in the case.</summary>
    public required int Nomor { get; init; }

    /// <summary>Urutan of the step.</summary>
    public required int Urutan { get; init; }

    /// <summary>The round in which it was opened, 1 upwards; every return raises it.</summary>
    public required int Putaran { get; init; }

    /// <summary>Doer, counterpart or superior.</summary>
    public required TugasPeran Peran { get; init; }

    /// <summary>Code of the counterpart act; null unless <see cref="Peran"/> is <see cref="TugasPeran.Pihak"/>.</summary>
    public string? Pihak { get; init; }

    /// <summary>Number of the task that a counterpart's or superior's task belongs to; null for the doer's own.</summary>
    public int? Induk { get; init; }

    /// <summary>For a superior's task: number of the supplied task that the superior judges.</summary>
    public int? Dinilai { get; init; }

    /// <summary>Posts that may pick it up; one post, unless any of a group may.</summary>
    public required ImmutableList<JabatanId> Kelompok { get; init; }

    /// <summary>The post that has it; null while any of <see cref="Kelompok"/> may still pick it up.</summary>
    public JabatanId? Jabatan { get; init; }

    /// <summary>Where it stands.</summary>
    public TugasState State { get; init; }

    /// <summary>When it opened.</summary>
    public required DateTime OpenedUtc { get; init; }

    /// <summary>When it was picked up, or null.</summary>
    public DateTime? AcceptedUtc { get; init; }

    /// <summary>Who picked it up, or null.</summary>
    public Pelaku? AcceptedBy { get; init; }

    /// <summary>When it was finished, released, superseded or cancelled first, or null while open.</summary>
    public DateTime? FinishedUtc { get; init; }

    /// <summary>Who finished or released it, or null.</summary>
    public Pelaku? FinishedBy { get; init; }

    /// <summary>When the holder last handed it over to the counterparts, or null.</summary>
    public DateTime? HandedOverUtc { get; init; }

    /// <summary>The verdict of a counterpart, superior or decision; null where none was given.</summary>
    public bool? Setuju { get; init; }

    /// <summary>Reason of the release, refusal or verdict, or null.</summary>
    public string? Alasan { get; init; }

    /// <summary>Names of the kelengkapan that were passed, with <see cref="AlasanKelengkapan"/>.</summary>
    public ImmutableList<string> KelengkapanDilewati { get; init; } = [];

    /// <summary>Why kelengkapan were passed, or null.</summary>
    public string? AlasanKelengkapan { get; init; }

    /// <summary>Persons who supplied to this task: picked it up, added outputs or finished it, in whatever post.</summary>
    public ImmutableList<PegawaiId> Penyuplai { get; init; } = [];

    /// <summary>Times spent waiting to be picked up, without pauses.</summary>
    public ImmutableList<Rentang> Menunggu { get; init; } = [];

    /// <summary>
    /// Times spent working, from Terima to the finish, without pauses and without the time between a finish and its recall.
    /// </summary>
    public ImmutableList<Rentang> Bekerja { get; init; } = [];

    /// <summary>Somebody still has to act on it.</summary>
    public bool IsOpen => State is TugasState.Open or TugasState.Accepted;

    /// <summary>It counts in the present round: not superseded and not cancelled.</summary>
    public bool IsValid => State is not (TugasState.Superseded or TugasState.Cancelled);

    /// <summary>Finished or released.</summary>
    public bool IsDone => State is TugasState.Finished or TugasState.Released;

    /// <summary>The post that has it, or the group that may pick it up.</summary>
    public IReadOnlyList<JabatanId> Pemegang => Jabatan is { } jabatan ? [jabatan] : Kelompok;

    /// <summary>Whether the post has it, or may pick it up.</summary>
    public bool IsFor(JabatanId jabatan) => Pemegang.Contains(jabatan);
}
