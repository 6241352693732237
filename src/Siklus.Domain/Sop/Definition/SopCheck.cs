namespace Siklus.Domain.Sop;

/// <summary>Something in a definition that does not hold together.</summary>
/// <param name="Tempat">Where, as in the file: "langkah[9].keputusan.tidak" (indexes from 0).</param>
/// <param name="Kode">Code of the finding, a constant of <see cref="SopCheckRules"/>; selects an Indonesian sentence.</param>
/// <param name="Rincian">Values for the places of the sentence.</param>
public sealed record SopFinding(string Tempat, string Kode, IReadOnlyList<object?> Rincian);

/// <summary>Checks whether the parts of a definition fit together. A definition without findings can be started.</summary>
public static class SopCheck
{
    /// <summary>Everything that does not fit, in the order of the sheet.</summary>
    /// <param name="sop">The definition.</param>
    /// <param name="knownKinds">Codes of the kinds of work that the application has; null = do not check them.</param>
    public static IReadOnlyList<SopFinding> Find(SopDefinition sop, IReadOnlyCollection<string>? knownKinds = null)
    {
        var check = new SopChecker(sop, knownKinds);
        check.Run();
        return check.Findings;
    }
}
