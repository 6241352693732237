using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.KumpulDokumen;
using Siklus.Domain.Common;

namespace Siklus.Web.Pages.Sop.Kerja.KumpulDokumen;

/// <summary>
/// Documents gathered. Files are taken in before anything else is looked at: whatever is wrong with the form, none of them has to be chosen again.
/// </summary>
[RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed partial class IndexModel(KumpulDokumenKind kind, KeepDokumen keep, Sentences sentences, SiklusDb db) : IsianPage<KumpulDokumenIsian>(kind)
{
    // Well above what a single file may have, so that a file too large is told about instead of cutting the line.
    private const long LargestForm = 256 * 1024 * 1024;

    private readonly List<WorkError> refusedFiles = [];
    private bool filesTaken;

    /// <summary>Rows whose newly chosen files hold personal data.</summary>
    [BindProperty]
    public List<int> Pribadi { get; set; } = [];

    /// <summary>Names of the papers that the SOP asks for; their rows stay.</summary>
    public IReadOnlyList<string> ListedBySop { get; private set; } = [];

    /// <summary>The files of all rows.</summary>
    public IReadOnlyDictionary<Guid, BerkasRow> Berkas { get; private set; } = new Dictionary<Guid, BerkasRow>();

    /// <summary>Takes one file out of a row.</summary>
    public async Task<IActionResult> OnPostLepasAsync(int baris, Guid berkas)
    {
        if (!await OpenAsync()) return NotFound();
        await TakeInAsync();
        if (baris < 0 || baris >= Isian.Baris.Count || !Isian.Baris[baris].Berkas.Remove(berkas)) return NotFound();
        await SaveTypedAsync();
        return Redirect($"{WorkUrl}#dokumen-{baris}");
    }

    protected override string? AddRow(string daftar)
    {
        if (daftar != nameof(KumpulDokumenIsian.Baris)) return null;
        Isian.Baris.Add(new());
        return $"Isian_Baris_{Isian.Baris.Count - 1}__Dokumen";
    }

    protected override string? RemoveRow(string daftar, int baris)
    {
        if (daftar != nameof(KumpulDokumenIsian.Baris) || baris < KumpulDokumenKind.Wanted(Work).Count || baris >= Isian.Baris.Count) return null;
        Isian.Baris.RemoveAt(baris);
        return "dokumen";
    }

    protected override async Task TakeInAsync()
    {
        if (filesTaken) return;
        filesTaken = true;
        KumpulDokumenKind.Arrange(Isian, Work);
        var incoming = new List<IncomingDokumen>();
        foreach (var file in Request.Form.Files)
            if (RowOf().Match(file.Name) is { Success: true } match && int.TryParse(match.Groups["baris"].ValueSpan, out var row) && row < Isian.Baris.Count)
                incoming.Add(new IncomingDokumen(row, file.FileName, file.OpenReadStream(), Pribadi.Contains(row)));
        foreach (var kept in await keep.RunAsync(Work, incoming, Cancel))
        {
            if (kept.Ditolak is { } refused) refusedFiles.Add(new WorkError($"Unggahan[{kept.Baris}]", sentences.Of(refused)));
            if (kept.Id is not { } id) continue;
            Isian.Baris[kept.Baris].Berkas.Add(id.Value);
            Isian.Baris[kept.Baris].Ada ??= BarisDokumen.Ya;
        }
    }

    protected override async Task SaveTypedAsync()
    {
        await base.SaveTypedAsync();
        if (refusedFiles.Count > 0) throw new WorkIncompleteException(refusedFiles);
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        KumpulDokumenKind.Arrange(Isian, Work);
        ListedBySop = KumpulDokumenKind.Wanted(Work);
        var ids = Isian.Baris.SelectMany(b => b.Berkas).Select(id => new BerkasId(id)).ToList();
        Berkas = await db.Set<BerkasRow>().AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id.Value, Cancel);
        return true;
    }

    [GeneratedRegex(@"^Unggahan\[(?<baris>[0-9]{1,4})\]$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex RowOf();
}
