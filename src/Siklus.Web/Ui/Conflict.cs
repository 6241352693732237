namespace Siklus.Web.Ui;

/// <summary>Someone else changed what this form shows; the partial <c>_Conflict</c> sets both values side by side.</summary>
/// <param name="By">Who changed it, with post: "Kasi Pemerintahan".</param>
/// <param name="AtUtc">When.</param>
/// <param name="Values">The fields that differ.</param>
/// <param name="ReloadUrl">Shows the stored state and drops what was typed.</param>
public sealed record Conflict(string By, DateTime AtUtc, IReadOnlyList<ConflictValue> Values, string ReloadUrl);

/// <summary>One field that differs.</summary>
/// <param name="Field">Its label.</param>
/// <param name="Stored">The value now stored.</param>
/// <param name="Yours">The value just typed.</param>
public sealed record ConflictValue(string Field, string? Stored, string? Yours);
