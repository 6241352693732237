using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Persistence;

/// <summary>A line of a post's inbox: the stored <see cref="InboxRow"/>, written in the same transaction as the entry that changed it.</summary>
public sealed record TugasRow : IOwned
{
    /// <summary>The case.</summary>
    public required PelaksanaanId PelaksanaanId { get; init; }

    /// <summary>Number of the task in the case.</summary>
    public required int Tugas { get; init; }

    /// <summary>The post whose inbox it is.</summary>
    public required JabatanId JabatanId { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>The step.</summary>
    public required int Urutan { get; init; }

    /// <summary>The round.</summary>
    public required int Putaran { get; init; }

    /// <summary>Doer, counterpart or superior.</summary>
    public required TugasPeran Peran { get; init; }

    /// <summary>Code of the counterpart act, or null.</summary>
    public required string? Pihak { get; init; }

    /// <summary>Open or picked up.</summary>
    public required TugasState State { get; init; }

    /// <summary>Since when it waits, UTC.</summary>
    public required DateTime OpenedUtc { get; init; }

    /// <summary>Since when it is worked on, UTC, or null.</summary>
    public required DateTime? AcceptedUtc { get; init; }

    /// <summary>The case's due day, or null.</summary>
    public required DateOnly? Tenggat { get; init; }

    /// <summary>The case is paused.</summary>
    public required bool Dijeda { get; init; }

    /// <summary>The post may only help.</summary>
    public required bool Membantu { get; init; }

    /// <summary>The post that has the task; null while any of a group may still pick it up.</summary>
    public required JabatanId? PemilikId { get; init; }

    /// <summary>The post that did what came before, or that asks; null where nothing did.</summary>
    public required JabatanId? DariId { get; init; }

    /// <summary>It was opened again by a return and can begin from what was done before.</summary>
    public required bool Dikembalikan { get; init; }

    /// <summary>What is asked, where the line is a question; else null.</summary>
    public required string? Pertanyaan { get; init; }
}
