using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Siklus.App;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;
using Siklus.Web.Hosting;

namespace Siklus.Web.Auth;

/// <summary>Sign-in by Identity's cookies and rights by post; whatever declares nothing is refused.</summary>
internal static class AuthSetup
{
    public static void AddSiklusAuth(this IServiceCollection services, HostSettings settings)
    {
        services.AddScoped<CurrentActor>();
        services.AddScoped<DemoRoles>();
        services.AddScoped<UserAccounts>();
        services.AddScoped<OfficeAccounts>();
        services.AddScoped<Sessions>();
        services.AddScoped<SignInLog>();
        services.AddScoped<HeldNames>();
        services.AddScoped<SignInDoor>();
        services.AddScoped<ResetCodes>();
        services.AddScoped<CalendarAddresses>();
        services.AddSingleton<RememberedNames>();
        services.AddHostedService<PruneSignInLog>();
        services.AddScoped<IUserConfirmation<Akun>, OpenAccountsOnly>();
        services.AddIdentityCore<Akun>(options =>
            {
                // Long rather than odd: eight letters and signs are written on a note beside the screen, a sentence is remembered.
                options.Password.RequiredLength = 10;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.SignIn.RequireConfirmedAccount = true;
                // Names are held whether an account has them or not (HeldNames); Identity's own lock would tell which exist.
                options.Lockout.AllowedForNewUsers = false;
            })
            .AddUserStore<SealedTokens>()
            .AddSignInManager()
            .AddTokenProvider<AuthenticatorTokenProvider<Akun>>(TokenOptions.DefaultAuthenticatorProvider)
            .AddPasswordValidator<PasswordRules>()
            .AddErrorDescriber<IndonesianIdentityErrors>()
            .AddClaimsPrincipalFactory<AkunClaims>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // The finger or PIN counts as the second factor, and nobody needs to type a name.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options => ConfigureSession(options, settings))
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                Shape(options.Cookie, settings, "siklus-langkah-dua");
                options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            });
        services.AddAntiforgery(options =>
        {
            if (settings.IsHttps) options.Cookie.Name = settings.CookieName("siklus-formulir");
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<CookieTempDataProviderOptions>(options => Shape(options.Cookie, settings, "siklus-pesan"));
        services.AddScoped<IAuthorizationHandler, HakHandler>();
        services.AddAuthorization(options =>
        {
            foreach (var hak in Enum.GetValues<Hak>())
                options.AddPolicy(hak.ToString(), policy => policy.RequireAuthenticatedUser().AddRequirements(new HakRequirement(hak)));
            // What declares nothing is open to nobody; what does not exist is not found.
            options.FallbackPolicy = new AuthorizationPolicyBuilder()
                .RequireAssertion(asked => asked.Resource is HttpContext http && http.GetEndpoint() is null).Build();
        });
    }

    private static void ConfigureSession(CookieAuthenticationOptions options, HostSettings settings)
    {
        Shape(options.Cookie, settings, "siklus");
        // How long a session really lasts is decided by its row (Sessions); the cookie must not be shorter.
        options.ExpireTimeSpan = AturanMasuk.SesiPalingLama;
        options.SlidingExpiration = true;
        options.LoginPath = "/masuk";
        options.ReturnUrlParameter = "kembali";
        options.Events.OnSigningIn = Sessions.OnSigningInAsync;
        options.Events.OnSigningOut = Sessions.OnSigningOutAsync;
        options.Events.OnValidatePrincipal = async context =>
        {
            await Sessions.OnValidateAsync(context);
            if (context.Principal is not null) await SecurityStampValidator.ValidatePrincipalAsync(context);
        };
        options.Events.OnRedirectToAccessDenied = denied =>
        {
            // Answered in place, so that the address stays and the answer is what it is.
            denied.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToLogin = ExpiredForm.OnRedirectToLoginAsync;
    }

    private static void Shape(CookieBuilder cookie, HostSettings settings, string name)
    {
        cookie.Name = settings.CookieName(name);
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = settings.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    public static void UseSiklusAuth(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseMiddleware<ActorMiddleware>();
        app.UseAuthorization();
    }
}
