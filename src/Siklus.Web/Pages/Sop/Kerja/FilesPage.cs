using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Sop.Bindings;
using Siklus.Domain.Common;

namespace Siklus.Web.Pages.Sop.Kerja;

/// <summary>
/// The page of a kind of work whose form carries files. They are taken in before anything else is looked at: whatever is wrong with the form, none of them has to
/// be chosen again.
/// </summary>
/// <typeparam name="TIsian">What is typed.</typeparam>
[RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public abstract partial class FilesPage<TIsian>(IsianKind<TIsian> kind) : IsianPage<TIsian>(kind), IFilesPage
    where TIsian : class, new()
{
    // Well above what a single file may have, so that a file too large is told about instead of cutting the line.
    private const long LargestForm = 256 * 1024 * 1024;

    private readonly List<WorkError> refusedFiles = [];
    private bool filesTaken;

    /// <summary>Rows whose newly chosen files hold personal data.</summary>
    [BindProperty]
    public List<int> Pribadi { get; set; } = [];

    /// <inheritdoc/>
    public IReadOnlyDictionary<Guid, BerkasRow> Berkas { get; private set; } = new Dictionary<Guid, BerkasRow>();

    /// <summary>The parts of the form that carry files, in order.</summary>
    public abstract IReadOnlyList<IBerberkas> FileRows { get; }

    /// <summary>Takes one file out of a row.</summary>
    public async Task<IActionResult> OnPostLepasAsync(int baris, Guid berkas)
    {
        if (!await OpenAsync()) return NotFound();
        await TakeInAsync();
        if (baris < 0 || baris >= FileRows.Count || !FileRows[baris].Berkas.Remove(berkas)) return NotFound();
        await SaveTypedAsync();
        return Redirect($"{WorkUrl}#berkas-{baris}");
    }

    /// <summary>Puts the rows in order before files are joined to them.</summary>
    protected virtual void Arrange()
    {
    }

    /// <summary>A file was joined to a row.</summary>
    protected virtual void OnJoined(int baris)
    {
    }

    protected override async Task TakeInAsync()
    {
        if (filesTaken) return;
        filesTaken = true;
        Arrange();
        if (!Request.HasFormContentType) return;
        var incoming = new List<IncomingDokumen>();
        foreach (var file in Request.Form.Files)
            if (RowOf().Match(file.Name) is { Success: true } match && int.TryParse(match.Groups["baris"].ValueSpan, out var row) && row < FileRows.Count)
                incoming.Add(new IncomingDokumen(row, file.FileName, file.OpenReadStream(), Pribadi.Contains(row)));
        if (incoming.Count == 0) return;
        foreach (var kept in await Service<KeepDokumen>().RunAsync(Work, incoming, Cancel))
        {
            if (kept.Ditolak is { } refused) refusedFiles.Add(new WorkError($"Unggahan[{kept.Baris}]", Service<Sentences>().Of(refused)));
            if (kept.Id is not { } id) continue;
            FileRows[kept.Baris].Berkas.Add(id.Value);
            OnJoined(kept.Baris);
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
        Arrange();
        var ids = FileRows.SelectMany(b => b.Berkas).Select(id => new BerkasId(id)).ToList();
        Berkas = await Service<SiklusDb>().Set<BerkasRow>().AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id.Value, Cancel);
        return true;
    }

    [GeneratedRegex(@"^Unggahan\[(?<baris>[0-9]{1,4})\]$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex RowOf();
}

/// <summary>What the partial <c>_Files</c> needs of such a page.</summary>
public interface IFilesPage
{
    /// <summary>The files of all rows.</summary>
    IReadOnlyDictionary<Guid, BerkasRow> Berkas { get; }

    /// <summary>Address of the page.</summary>
    string WorkUrl { get; }
}

/// <summary>The files of one row of a form.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Baris">Index of the row.</param>
/// <param name="Field">Name of the form field that holds their ids.</param>
/// <param name="Ids">Ids of the files.</param>
/// <param name="May">The reader may change them.</param>
public sealed record FilesView(IFilesPage Page, int Baris, string Field, IReadOnlyList<Guid> Ids, bool May);
