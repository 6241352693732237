using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Files;

/// <summary>Something wrong in an SOP file.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in characters, from 1.</param>
/// <param name="Place">Where in the definition: "langkah[9].keputusan.tidak" (indexes from 0); empty for the whole file.</param>
/// <param name="Sentence">Indonesian: what is wrong and what to do.</param>
public sealed record SopFileError(int Line, int Column, string Place, string Sentence);

/// <summary>What came of reading an SOP file: a definition, or why there is none.</summary>
/// <param name="Definition">The definition, or null.</param>
/// <param name="Errors">What is wrong, in the order of the file; empty when there is a definition.</param>
public sealed record SopFileResult(SopDefinition? Definition, IReadOnlyList<SopFileError> Errors);
