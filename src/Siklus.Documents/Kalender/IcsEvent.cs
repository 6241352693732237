namespace Siklus.Documents.Kalender;

/// <summary>One entry of a calendar feed: a whole day, or from one instant to another.</summary>
/// <param name="Uid">Lasting identity, by which a calendar program knows the entry again.</param>
/// <param name="Judul">What the entry is called.</param>
/// <param name="Hari">The day of a whole-day entry; null for one with hours.</param>
/// <param name="MulaiUtc">Begin of an entry with hours, UTC.</param>
/// <param name="SelesaiUtc">Its end, UTC, or null when it is not known.</param>
/// <param name="Tempat">Where, or null.</param>
/// <param name="Uraian">Further words, or null.</param>
public sealed record IcsEvent(string Uid, string Judul, DateOnly? Hari, DateTime? MulaiUtc = null, DateTime? SelesaiUtc = null, string? Tempat = null, string? Uraian = null);
