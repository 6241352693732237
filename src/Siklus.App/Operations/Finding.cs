namespace Siklus.App.Operations;

/// <summary>Something in the stored data that is not as it must be.</summary>
/// <param name="Area">What was looked at: <c>basis-data</c>, <c>berkas</c>, <c>naskah</c>, <c>pelaksanaan</c>, <c>kunci-periode</c>, <c>dokumen-rencana</c>, <c>jejak-audit</c> or <c>riwayat</c>.</param>
/// <param name="Where">The place: a table, a hash or an id.</param>
/// <param name="Sentence">What is wrong and what to do, in Indonesian.</param>
public sealed record Finding(string Area, string Where, string Sentence);

/// <summary>What a check looked at and found.</summary>
/// <param name="Checked">How many things were looked at.</param>
/// <param name="Findings">What is wrong; empty when everything holds.</param>
public sealed record CheckResult(int Checked, IReadOnlyList<Finding> Findings);
