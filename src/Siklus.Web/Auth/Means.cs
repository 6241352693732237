using Siklus.App.Organisation.Masuk;

namespace Siklus.Web.Auth;

/// <summary>By what means somebody is being signed in by this request; said by whoever does it, read where the session begins.</summary>
internal static class Means
{
    public static void Say(HttpContext http, CaraMasuk cara) => http.Items[typeof(CaraMasuk)] = cara;

    public static CaraMasuk Of(HttpContext http) => http.Items[typeof(CaraMasuk)] as CaraMasuk? ?? CaraMasuk.KataSandi;
}
