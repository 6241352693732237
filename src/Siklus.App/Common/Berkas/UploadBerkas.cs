using Siklus.Domain.Common;

namespace Siklus.App.Common.Berkas;

/// <summary>Takes in an uploaded file: checks it by its bytes, keeps it in the vault and adds its row to the unit of work.</summary>
public sealed class UploadBerkas(SiklusDb db, BerkasVault vault, InstansiScope scope, TimeProvider clock)
{
    /// <summary>Largest file, in bytes (10 MB): a scanned letter fits, a video does not.</summary>
    public const long LargestSize = 10 * 1024 * 1024;

    /// <summary>Keeps the file and returns its row, added but not saved: the caller saves it together with what refers to it.</summary>
    /// <param name="nama">Name as the browser sent it; any path in front is dropped.</param>
    /// <param name="content">Its bytes, seekable.</param>
    /// <param name="oleh">Who uploads.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">A code of <see cref="BerkasRules"/>.</exception>
    public async Task<BerkasRow> RunAsync(string nama, Stream content, PegawaiId oleh, CancellationToken cancel = default)
    {
        nama = CleanName(nama);
        if (content.Length == 0) throw new RuleViolationException(BerkasRules.Kosong, nama);
        if (content.Length > LargestSize) throw new RuleViolationException(BerkasRules.TerlaluBesar, nama, LargestSize / 1024 / 1024);
        var type = BerkasType.Detect(content) ?? throw new RuleViolationException(BerkasRules.JenisDitolak, nama);
        if (!type.Akhiran.Contains(Path.GetExtension(nama).ToLowerInvariant())) throw new RuleViolationException(BerkasRules.IsiTidakCocok, nama, type.Nama);
        if (BerkasDanger.Find(type, content) is { } danger) throw new RuleViolationException(danger, nama);

        content.Position = 0;
        var (sha256, length) = await vault.KeepAsync(content, cancel);
        var row = new BerkasRow
        {
            Id = new BerkasId(Ids.New(clock)),
            InstansiId = scope.Current,
            Nama = nama,
            Sha256 = sha256,
            Ukuran = length,
            TipeIsi = type.TipeIsi,
            DiunggahOleh = oleh,
            DiunggahPada = clock.GetUtcNow().UtcDateTime,
        };
        db.Add(row);
        return row;
    }

    private static string CleanName(string nama)
    {
        var last = nama[(nama.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new string([.. last.Where(c => !char.IsControl(c))]).Trim();
        if (clean.Length == 0) clean = "berkas";
        return clean.Length <= 120 ? clean : clean[..100] + Path.GetExtension(clean);
    }
}
