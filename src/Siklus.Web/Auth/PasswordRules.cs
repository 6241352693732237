using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Siklus.App.Common;
using Siklus.App.Organisation;

namespace Siklus.Web.Auth;

/// <summary>
/// Refuses what is guessed first: words from our list and the passwords that the world uses most, with a year behind them, rows of the keyboard, one's own user name. Asks for no capitals, digits or signs: they make
/// passwords harder to remember, not harder to guess (NIST SP 800-63B).
/// </summary>
public sealed class PasswordRules : IPasswordValidator<Akun>
{
    /// <summary>The longest password; more is no password but a load.</summary>
    public const int Longest = 128;

    private static readonly string[] Rows = ["012345678901234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnmqwertyuiop"];

    private static readonly HashSet<string> Common = [.. Office(), .. World()];

    public Task<IdentityResult> ValidateAsync(UserManager<Akun> manager, Akun user, string? password) => Task.FromResult(
        password is null ? IdentityResult.Success
        : password.Length > Longest ? Refuse("PasswordTooLong", $"kata sandi paling panjang {Longest} huruf.")
        : IsGuessable(password, user.UserName) ? Refuse("PasswordCommon", "kata sandi ini terlalu mudah ditebak; pakai kalimat pendek yang hanya Anda ingat.")
        : IdentityResult.Success);

    internal static bool IsGuessable(string password, string? userName)
    {
        var lower = password.ToLowerInvariant();
        var signs = string.Concat(lower.Where(char.IsLetterOrDigit));
        if (signs.Distinct().Count() < 4 || Common.Contains(signs) || IsRow(signs)) return true;
        var own = string.Concat((userName ?? "").ToLowerInvariant().Where(char.IsLetter));
        if (own.Length >= 3 && string.Concat(lower.Where(char.IsLetter)) is var bare && (bare == own || bare == own + own)) return true;
        // "P4ssw0rd2026" is a word with a year: the year goes, digit by digit, and what is left is read as letters.
        var digits = signs.Length - signs.TrimEnd([.. "0123456789"]).Length;
        return IsCommon(string.Concat(lower.Where(char.IsLetter))) || Enumerable.Range(0, digits + 1).Any(cut => IsCommon(string.Concat(signs[..^cut].Select(Plain).Where(char.IsLetter))));
    }

    /// <summary>One listed word, the same twice, or two of them.</summary>
    private static bool IsCommon(string letters) => letters.Length == 0 || Common.Contains(letters)
        || Enumerable.Range(1, letters.Length - 1).Any(cut => Common.Contains(letters[..cut]) && Common.Contains(letters[cut..]));

    private static bool IsRow(string signs) =>
        Rows.Any(row => (row + row).Contains(signs, StringComparison.Ordinal) || (row + row).Contains(string.Concat(signs.Reverse()), StringComparison.Ordinal));

    private static char Plain(char c) => c switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '@' => 'a', '$' => 's', _ => c };

    private static IEnumerable<string> Office() => Encoding.UTF8.GetString(ReferenceData.Bytes("masuk/kata-sandi-umum.txt"))
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'));

    /// <summary>The ten thousand most used, as @zxcvbn-ts/language-common lists them (ASVS V6.2.4 asks for three thousand). The short ones are no words: two of them side by side would be found in any sentence.</summary>
    private static IEnumerable<string> World()
    {
        using var list = typeof(PasswordRules).Assembly.GetManifestResourceStream("passwords.json")!;
        return JsonSerializer.Deserialize<string[]>(list)!.Take(10_000).Where(word => word.Length > 3);
    }

    private static IdentityResult Refuse(string code, string sentence) => IdentityResult.Failed(new IdentityError { Code = code, Description = sentence });
}
