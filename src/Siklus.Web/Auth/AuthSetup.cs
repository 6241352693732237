using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Siklus.App;
using Siklus.App.Organisation;

namespace Siklus.Web.Auth;

/// <summary>Sign-in by Identity's cookies and rights by post; whatever declares nothing is refused.</summary>
internal static class AuthSetup
{
    public static void AddSiklusAuth(this IServiceCollection services)
    {
        services.AddScoped<CurrentActor>();
        services.AddScoped<DemoRoles>();
        services.AddScoped<UserAccounts>();
        services.AddScoped<OfficeAccounts>();
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
                SiklusDb.Shape(options);
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            })
            .AddEntityFrameworkStores<SiklusDb>()
            .AddSignInManager()
            .AddErrorDescriber<IndonesianIdentityErrors>()
            .AddClaimsPrincipalFactory<AkunClaims>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = "siklus";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromHours(9);
            options.SlidingExpiration = true;
            options.LoginPath = "/masuk";
            options.ReturnUrlParameter = "kembali";
            options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
            options.Events.OnRedirectToAccessDenied = denied =>
            {
                // Answered in place, so that the address stays and the answer is what it is.
                denied.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
            options.Events.OnRedirectToLogin = ExpiredForm.OnRedirectToLoginAsync;
        });
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

    public static void UseSiklusAuth(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseMiddleware<ActorMiddleware>();
        app.UseAuthorization();
    }
}
