using System.Text.Json;
using System.Text.Json.Serialization;
using Siklus.App.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Files;

/// <summary>Something wrong in an SOP file.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Place">Where in the definition: "langkah[9].keputusan.tidak".</param>
/// <param name="Sentence">Indonesian: what is wrong and what to do.</param>
public sealed record SopFileError(int Line, int Column, string Place, string Sentence);

/// <summary>What came of reading an SOP file: a definition, or why there is none.</summary>
/// <param name="Definition">The definition, or null.</param>
/// <param name="Errors">What is wrong; empty when there is a definition.</param>
public sealed record SopFileResult(SopDefinition? Definition, IReadOnlyList<SopFileError> Errors);

/// <summary>Reads SOP files (docs/sop-format.md).</summary>
public static class SopFileReader
{
    private static readonly JsonSerializerOptions Options = new(SiklusJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Reads the definition from UTF-8 bytes. Never throws on content.</summary>
    public static SopFileResult Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return new SopFileResult(JsonSerializer.Deserialize<SopDefinition>(utf8, Options), []);
        }
        catch (JsonException wrong)
        {
            var error = new SopFileError((int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1, wrong.Path ?? "", "Isi berkas SOP tidak sesuai formatnya di tempat ini.");
            return new SopFileResult(null, [error]);
        }
    }
}
