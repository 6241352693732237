using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>One place on the shelf of a case: a document, or those of one kind that each of a group made.</summary>
/// <param name="Outputs">The documents, newest first.</param>
public sealed record DocumentGroup(IReadOnlyList<OutputKasus> Outputs)
{
    /// <summary>What all of them are called, from the words their titles begin with: "Formulir Terisi"; null for a single document.</summary>
    public string? Title => Outputs.Count == 1 ? null : Common() is { Length: > 0 } words ? words : "dokumen";

    private string Common()
    {
        var titles = Outputs.Select(o => o.Ref.Judul.Split(' ')).ToList();
        return string.Join(' ', titles[0].TakeWhile((word, i) => titles.TrueForAll(t => i < t.Length && t[i] == word)));
    }
}
