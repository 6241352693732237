using Microsoft.AspNetCore.Mvc;
using Siklus.Web.Hosting;
using Siklus.Web.Operations;

namespace Siklus.Web.Pages.Operations.Cadangan;

/// <summary>The backups: which there are and whether they held, one more now, and where and when they are made.</summary>
public sealed class IndexModel(OfficeBackups backups, DataFolder data, DiskRoom room, InstallationWarnings warnings) : SiklusPage
{
    [BindProperty]
    public string? Folder { get; set; }

    [BindProperty]
    public string? Jam { get; set; }

    public IReadOnlyList<BackupEntry> Entries { get; private set; } = [];
    public BackupFailure? Failure { get; private set; }
    public BackupSettings Settings { get; private set; } = null!;
    public string Free { get; private set; } = "";
    public bool IsReachable { get; private set; }

    /// <summary>The folder is the data folder's own: a broken disk takes the backups with it.</summary>
    public bool IsSamePlace => Settings.Folder == data.Copies;

    /// <summary>Several offices share the server: none of them sees or makes its backups.</summary>
    public bool IsShared { get; private set; }

    protected override async Task<bool> LoadAsync()
    {
        if (IsShared = await backups.IsSharedAsync(Cancel)) return true;
        Settings = backups.Settings;
        Entries = BackupShelf.List(Settings.Folder);
        Failure = backups.LastFailure;
        IsReachable = Directory.Exists(Settings.Folder);
        Free = DiskRoom.Say(room.FreeAt(Settings.Folder));
        Folder ??= IsSamePlace ? "" : Settings.Folder;
        Jam ??= BackupSettings.Indonesian(Settings.Hour);
        return true;
    }

    public async Task<IActionResult> OnPostMakeAsync()
    {
        if (await backups.IsSharedAsync(Cancel)) return NotFound();
        try
        {
            // Whoever leaves the page does not stop it.
            var made = await backups.MakeAsync(automatic: false);
            return Done("/cadangan", made.Test.Findings.Count == 0
                ? $"Cadangan {Path.GetFileName(made.Path)} tersimpan dan lulus uji pemulihan."
                : $"Cadangan {Path.GetFileName(made.Path)} tersimpan, tetapi ujian pemulihannya menemukan {made.Test.Findings.Count} hal.");
        }
        catch (OperatorException refused)
        {
            return await AgainAsync("", refused.Message);
        }
        finally
        {
            warnings.LookAgain();
        }
    }

    public async Task<IActionResult> OnPostSettingsAsync()
    {
        if (await backups.IsSharedAsync(Cancel)) return NotFound();
        if (BackupSettings.ReadHour(Jam) is not { } hour) return await AgainAsync(nameof(Jam), "Tulis jam seperti 12.15.");
        var folder = string.IsNullOrWhiteSpace(Folder) ? data.Copies : Folder.Trim();
        try
        {
            if (!Path.IsPathFullyQualified(folder)) return await AgainAsync(nameof(Folder), "Tulis letak folder selengkapnya, misalnya /media/kantor/USB.");
            MakeBackup.RequireFolder(data, Path.GetFullPath(folder));
            new BackupSettings(Path.GetFullPath(folder), hour).Write(data);
        }
        catch (OperatorException refused)
        {
            return await AgainAsync(nameof(Folder), refused.Message);
        }
        warnings.LookAgain();
        return Done("/cadangan", "Pengaturan cadangan tersimpan.");
    }

    private async Task<IActionResult> AgainAsync(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        await LoadAsync();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
