using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>A line in a post's inbox. One a task and post: a task that any of a group may pick up has a row for each of them.</summary>
/// <param name="PelaksanaanId">The case.</param>
/// <param name="Tugas">Number of the task, or of the question where <paramref name="Peran"/> is <see cref="TugasPeran.Penjawab"/>.</param>
/// <param name="Jabatan">The post whose inbox it is.</param>
/// <param name="Urutan">The step.</param>
/// <param name="Putaran">The round.</param>
/// <param name="Peran">Doer, counterpart, superior, or who answers a question.</param>
/// <param name="Pihak">Code of the counterpart act, or null.</param>
/// <param name="State">Open or Accepted.</param>
/// <param name="OpenedUtc">Since when it waits.</param>
/// <param name="AcceptedUtc">Since when it is worked on, or null.</param>
/// <param name="Tenggat">The case's due day, or null.</param>
/// <param name="Dijeda">The case is paused.</param>
/// <param name="Membantu">True: the post only may help here (a helper's row; the task itself is somebody else's).</param>
/// <param name="Pemilik">The post that has the task; null while any of a group may still pick it up.</param>
/// <param name="Dari">Who did what came before, or who asks; null where nothing did.</param>
/// <param name="Dikembalikan">It was opened again by a return and can begin from what was done before.</param>
/// <param name="Pertanyaan">What is asked, where the line is a question; else null.</param>
public sealed record InboxRow(
    PelaksanaanId PelaksanaanId, int Tugas, JabatanId Jabatan, int Urutan, int Putaran, TugasPeran Peran, string? Pihak, TugasState State,
    DateTime OpenedUtc, DateTime? AcceptedUtc, DateOnly? Tenggat, bool Dijeda, bool Membantu, JabatanId? Pemilik, JabatanId? Dari,
    bool Dikembalikan, string? Pertanyaan);
