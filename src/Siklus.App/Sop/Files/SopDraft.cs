using Siklus.App.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Files;

/// <summary>Something in a file that could not be taken over as it stands, or that a person has to decide.</summary>
/// <param name="Letak">Where in the file, for people: "Sel C7", "Baris 12", "Gateway_2".</param>
/// <param name="Kalimat">Indonesian: what is so, and what to do.</param>
public sealed record CatatanBaca(string Letak, string Kalimat);

/// <summary>What a draft still lacks before it can be run.</summary>
/// <param name="Tempat">Where in the definition: "langkah[9].pelaksana" (indexes from 0).</param>
/// <param name="Bagian">Where, for people: "Langkah 10".</param>
/// <param name="Kalimat">Indonesian: what is missing and what to do.</param>
public sealed record KekuranganSop(string Tempat, string Bagian, string Kalimat);

/// <summary>
/// An SOP that may still lack anything: read from a file of an office, or being drawn up. Its definition holds what is known; a step without pelaksana or kind of work has an empty list,
/// a text that nobody knows is empty.
/// </summary>
/// <param name="Isi">What is known.</param>
/// <param name="Catatan">What the reader of the file could not take over, in the order of the file.</param>
public sealed record SopDraft(SopDefinition Isi, IReadOnlyList<CatatanBaca> Catatan)
{
    private static readonly Sentences Sentences = new();

    /// <summary>What is missing; empty when it can be stored as a version and started.</summary>
    /// <param name="knownKinds">Codes of the kinds of work that there are; null = do not check them.</param>
    public IReadOnlyList<KekuranganSop> Lacks(IReadOnlyCollection<string>? knownKinds = null) =>
        [.. SopCheck.Find(Isi, knownKinds).Select(f => new KekuranganSop(f.Tempat, ReviewSop.PartOf(Isi, f.Tempat), Say(f)))];

    /// <summary>Whether nothing is missing.</summary>
    /// <param name="knownKinds">Codes of the kinds of work that there are; null = do not check them.</param>
    public bool IsComplete(IReadOnlyCollection<string>? knownKinds = null) => SopCheck.Find(Isi, knownKinds).Count == 0;

    private static string Say(SopFinding finding) =>
        finding.Kode is SopCheckRules.ListEmpty or SopCheckRules.TextEmpty && SopDraftRules.Of(finding.Tempat) is { } rule ? Sentences.Of(rule, []) : Sentences.Of(finding.Kode, finding.Rincian);
}
