using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Audit;
using Siklus.App.Common;
using Siklus.App.Operations.Tables;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.App.Setup;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;

namespace Siklus.App;

/// <summary>Registers what App offers: every use case (a class with <c>RunAsync</c>), every kind of work, and the few stores that they share.</summary>
public static class AppSetup
{
    /// <summary>Adds App's classes; the caller adds the database, the clock and the vault of files.</summary>
    public static IServiceCollection AddSiklusApp(this IServiceCollection services)
    {
        services.AddScoped<InstansiScope>();
        services.AddScoped<Acting>();
        services.AddSingleton<Sentences>();
        services.AddScoped<OfficeTime>();
        services.AddScoped<SopLibrary>();
        services.AddSingleton<ReviewPlan>();
        services.AddSingleton<KnownCases>();
        services.AddScoped<CaseStore>();
        services.AddScoped<IsianStore>();
        services.AddScoped<OfficeNames>();
        services.AddScoped<KindCatalogue>();
        services.AddScoped<NaskahMaker>();
        services.AddScoped<Sop.ReviewSop>();
        services.AddScoped<FinishWork>();
        services.AddScoped<AllTables>();
        services.AddScoped<SetupStore>();
        foreach (var type in typeof(AppSetup).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            if (type.IsAssignableTo(typeof(KindOfWork))) AddKind(services, type);
            else if (type.IsAssignableTo(typeof(IndikatorUse))) services.AddScoped(typeof(IndikatorUse), type);
            else if (IsUseCase(type)) services.AddScoped(type);
        }
        return services;
    }

    private static void AddKind(IServiceCollection services, Type type)
    {
        services.AddScoped(type);
        services.AddScoped(typeof(KindOfWork), provider => provider.GetRequiredService(type));
    }

    private static bool IsUseCase(Type type) =>
        type.IsPublic && type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Any(method => method.Name == "RunAsync");
}
