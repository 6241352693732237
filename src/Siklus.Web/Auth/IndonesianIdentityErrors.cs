using Microsoft.AspNetCore.Identity;

namespace Siklus.Web.Auth;

/// <summary>What can be wrong with an account or its password, in the words of our screens.</summary>
internal sealed class IndonesianIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), "Terjadi kesalahan yang tidak dikenal.");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "Akun ini baru saja diubah orang lain; ulangi.");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), $"nama pengguna \"{userName}\" sudah dipakai.");

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), $"nama pengguna \"{userName}\" hanya boleh memuat huruf, angka, dan tanda - . _ @ +");

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), $"kata sandi paling sedikit {length} huruf.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "kata sandi sekarang tidak cocok.");

    private static IdentityError Error(string code, string sentence) => new() { Code = code, Description = sentence };
}
