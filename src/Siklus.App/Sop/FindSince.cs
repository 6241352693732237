using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>What happened in a case after a screen was shown: told to a person whose act came too late (rule 8).</summary>
public sealed class FindSince(CaseStore cases, OfficeNames names)
{
    private static readonly HashSet<string> Explained = new(StringComparer.Ordinal)
    {
        SopRules.Stale, SopRules.Closed, SopRules.Paused, SopRules.NotPaused, SopRules.TaskNotOpen, SopRules.NotHolder, SopRules.NotInvolved, SopRules.AlreadyAccepted,
        SopRules.NotAccepted, SopRules.NotRecallable, SopRules.RecallTooLate, SopRules.AlreadyMember,
    };

    /// <summary>Whether a refusal with this code may come from what others did meanwhile.</summary>
    public static bool Explains(string code) => Explained.Contains(code);

    /// <summary>The entries after <paramref name="seenNomor"/> as sentences, oldest first; tasks being opened follow from them and are left out.</summary>
    public async Task<IReadOnlyList<RiwayatLine>> RunAsync(PelaksanaanId id, int seenNomor, CancellationToken cancel = default)
    {
        if (seenNomor < 1 || await cases.FindAsync(id, cancel) is not { } loaded) return [];
        var told = new RiwayatSentence(loaded.Case, await names.LoadAsync(cancel));
        return [.. loaded.Case.Since(seenNomor).Where(c => c.Isi is not Riwayat.TugasDibuka).Select(told.Line)];
    }
}
