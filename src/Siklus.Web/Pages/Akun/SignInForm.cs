namespace Siklus.Web.Pages.Akun;

/// <summary>The sign-in form, shown on its own page and in place of a page whose session has ended.</summary>
/// <param name="NamaPengguna">What stands in the field at first.</param>
/// <param name="Kembali">Where to go afterwards.</param>
/// <param name="Tertunda">The encrypted form that is carried along.</param>
public sealed record SignInForm(string? NamaPengguna, string? Kembali, string? Tertunda);
