using Microsoft.AspNetCore.Mvc.ModelBinding;
using Siklus.App.Common;
using Siklus.App.Setup;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Setup;

/// <summary>The hours of a week as a table to fill in.</summary>
/// <param name="Rows">Monday first.</param>
/// <param name="Name">Name of the list in the form.</param>
/// <param name="Title">What is above it.</param>
public sealed record JamTable(IReadOnlyList<JawabanJam> Rows, string Name, string Title);

/// <summary>Checks the hours of a week row by row, so that the sentence stands beside the day that it is about.</summary>
internal static class JamRows
{
    public static void Check(ModelStateDictionary state, Sentences sentences, string name, IReadOnlyList<JawabanJam> rows)
    {
        var before = state.ErrorCount;
        for (var i = 0; i < rows.Count; i++)
        {
            try
            {
                rows[i].ToJam();
            }
            catch (RuleViolationException refused)
            {
                state.AddModelError($"{name}[{i}].Mulai", sentences.Of(refused));
            }
        }
        if (state.ErrorCount == before && rows.All(r => r.ToJam() is null)) state.AddModelError($"{name}[0].Mulai", sentences.Of(KalenderRules.TanpaHariKerja, []));
    }
}
