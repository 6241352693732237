using Siklus.App.Common.Berkas;
using Siklus.App.Setup;

namespace Siklus.Web.Setup;

/// <summary>Takes in a coat of arms: known by its bytes, small enough to stand on every letter.</summary>
internal static class LogoFile
{
    private const long Largest = 1024 * 1024;

    /// <summary>Keeps the picture; null when it was refused, and then <paramref name="refuse"/> was told why.</summary>
    public static async Task<JawabanLogo?> KeepAsync(IFormFile file, BerkasVault vault, Action<string> refuse, CancellationToken cancel)
    {
        if (file.Length is 0 or > Largest)
        {
            refuse($"{Path.GetFileName(file.FileName)} {(file.Length == 0 ? "kosong" : "lebih besar dari 1 MB")}. Pilih gambar PNG atau JPEG yang lebih kecil.");
            return null;
        }
        await using var content = new MemoryStream();
        await file.CopyToAsync(content, cancel);
        if (BerkasType.Detect(content) is not { } type || (type != BerkasType.Png && type != BerkasType.Jpeg))
        {
            refuse($"Isi {Path.GetFileName(file.FileName)} bukan gambar PNG atau JPEG.");
            return null;
        }
        content.Position = 0;
        var (sha256, length) = await vault.KeepAsync(content, cancel);
        return new JawabanLogo(sha256, "lambang" + type.Akhiran[0], length, type.TipeIsi);
    }
}
