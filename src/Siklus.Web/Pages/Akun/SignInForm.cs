namespace Siklus.Web.Pages.Akun;

/// <summary>The sign-in form, shown on its own page and in place of a page whose session has ended.</summary>
public sealed record SignInForm(string? NamaPengguna, string? Kembali, string? Tertunda);
