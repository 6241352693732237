using Microsoft.OpenApi;
using Siklus.App.Common;
using Siklus.Web.Auth;

namespace Siklus.Web.Api;

/// <summary>The JSON API for other programs, and its description at <c>/openapi/v1.json</c>.</summary>
internal static class ApiSetup
{
    public static void AddSiklusApi(this IServiceCollection services)
    {
        services.AddScoped<ApiKeys>();
        services.ConfigureHttpJsonOptions(http =>
        {
            http.SerializerOptions.DefaultIgnoreCondition = SiklusJson.Options.DefaultIgnoreCondition;
            foreach (var converter in SiklusJson.Options.Converters) http.SerializerOptions.Converters.Add(converter);
        });
        services.AddOpenApi("v1", options =>
        {
            options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo { Title = "Siklus", Version = "v1", Description = "Data perencanaan kinerja sebuah kantor. Setiap permintaan membawa kunci API: Authorization: Bearer …" };
                document.Servers = [];
                document.Components ??= new OpenApiComponents();
                document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme> { ["kunci"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "Kunci API dari Kelola kantor" } };
                document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("kunci", document)] = [] }];
                return Task.CompletedTask;
            });
        });
    }

    public static void MapSiklusApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        // Open to visitors as pages go: what lets in here is the key (ApiDoor), which every group names.
        RencanaApi.Map(app.MapGroup("/api/v1").AllowAnonymous());
    }
}
