namespace Siklus.App.Planning;

/// <summary>Something that keeps a plan from being taken in.</summary>
/// <param name="Letak">Where: "Indikator S1.1".</param>
/// <param name="Kalimat">What, and how to mend it.</param>
public sealed record RencanaError(string Letak, string Kalimat);

/// <summary>What taking a plan in does to one thing.</summary>
/// <param name="Letak">To what: "Target PK 2026 · S1.1 · 2026".</param>
/// <param name="Lama">What is stored; null when it is new.</param>
/// <param name="Baru">What it becomes.</param>
public sealed record RencanaChange(string Letak, string? Lama, string Baru);

/// <summary>What would happen if a plan were taken in.</summary>
/// <param name="Errors">What keeps it out; then nothing is taken in.</param>
/// <param name="Changes">What is new and what differs; empty when everything is stored as it is.</param>
public sealed record RencanaPreview(IReadOnlyList<RencanaError> Errors, IReadOnlyList<RencanaChange> Changes);
