using Siklus.App.Common;

namespace Siklus.App.Sop.Files;

/// <summary>Gathers what is wrong in one file.</summary>
internal sealed class SopFileProblems
{
    private const int Most = 100;
    private static readonly Sentences Sentences = new();
    private readonly List<SopFileError> errors = [];

    public bool Any => errors.Count > 0;

    public IReadOnlyList<SopFileError> InOrder => [.. errors.OrderBy(e => e.Line).ThenBy(e => e.Column).Take(Most)];

    public void Add(FilePosition position, string place, string code, params object?[] details) =>
        errors.Add(new SopFileError(position.Line, position.Column, place, Sentences.Of(code, details)));
}
