using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Files;

/// <summary>
/// Reads SOP files (docs/sop-format.md). Never throws on content: whatever the bytes are, the answer is a definition or what is wrong
/// with them.
/// </summary>
public static class SopFileReader
{
    /// <summary>Largest file that is read; the seeds' longest SOP takes 20 KB.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>Reads the definition from UTF-8 bytes, with or without a byte order mark.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="knownKinds">Codes of the kinds of work that there are; null = do not check them.</param>
    public static SopFileResult Read(ReadOnlySpan<byte> utf8, IReadOnlyCollection<string>? knownKinds = null) => Read(utf8, knownKinds, mustHoldTogether: true);

    /// <summary>Reads a file whose parts need not hold together yet; its form has to be right all the same.</summary>
    /// <param name="utf8">The bytes.</param>
    public static SopFileResult ReadDraft(ReadOnlySpan<byte> utf8) => Read(utf8, knownKinds: null, mustHoldTogether: false);

    private static SopFileResult Read(ReadOnlySpan<byte> utf8, IReadOnlyCollection<string>? knownKinds, bool mustHoldTogether)
    {
        var problems = new SopFileProblems();
        if (utf8.Length > MostBytes)
        {
            problems.Add(new FilePosition(1, 1), "", SopFileRules.TooLarge, MostBytes / 1024);
            return new SopFileResult(null, problems.InOrder);
        }
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8["\uFEFF"u8.Length..];
        if (JsonPartReader.Read(utf8, problems) is not { } root) return new SopFileResult(null, problems.InOrder);
        var sop = SopFileParser.Parse(root, problems);
        if (!problems.Any && mustHoldTogether) CheckTheWhole(sop, root, problems, knownKinds);
        return problems.Any ? new SopFileResult(null, problems.InOrder) : new SopFileResult(sop, []);
    }

    private static void CheckTheWhole(SopDefinition sop, JsonPart root, SopFileProblems problems, IReadOnlyCollection<string>? knownKinds)
    {
        var places = root.All().DistinctBy(p => p.Place).ToDictionary(p => p.Place, p => p.Position, StringComparer.Ordinal);
        foreach (var finding in SopCheck.Find(sop, knownKinds))
            problems.Add(PositionOf(finding.Tempat, places), finding.Tempat, finding.Kode, [.. finding.Rincian]);
    }

    /// <summary>Where the place stands; where it was left out, the nearest that holds it.</summary>
    private static FilePosition PositionOf(string place, Dictionary<string, FilePosition> places)
    {
        while (!places.ContainsKey(place)) place = place[..Math.Max(place.LastIndexOfAny(['.', '[']), 0)];
        return places[place];
    }
}
