using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Siklus.Web.Auth;
using Siklus.Web.Hosting;

namespace Siklus.Architecture.Tests;

public sealed class EndpointTests : IAsyncLifetime
{
    /// <summary>The framework's own, for files added after the build; it says nothing and is therefore refused to everybody.</summary>
    private const string FilesOfDevelopment = "Fallback {**path:file}";

    private readonly DataFolder _data = new(Directory.CreateTempSubdirectory("siklus-architecture-test-").FullName);
    private List<RouteEndpoint> _endpoints = [];

    public async Task InitializeAsync()
    {
        await using var app = SiklusHost.Build(new HostSettings { Data = _data, Database = new DatabaseSetting.SqliteFile(_data.Database) });
        _endpoints = [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_data.Path, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public void Every_endpoint_says_who_may_use_it()
    {
        _endpoints.Count.ShouldBeGreaterThan(5);
        _endpoints.Where(endpoint => endpoint.DisplayName != FilesOfDevelopment && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
                && !endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is not null))
            .Select(endpoint => endpoint.DisplayName).ShouldBeEmpty("name its folder in Auth/PagePermissions");
    }

    [Fact]
    public void Only_signing_in_errors_and_static_files_are_open() =>
        _endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null)
            .Select(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>()!.ViewEnginePath)
            .ShouldAllBe(page => PagePermissions.Open.Any(open => page == open || page.StartsWith(open + "/", StringComparison.Ordinal)));

    [Fact]
    public void Every_page_folder_with_a_right_exists_as_pages()
    {
        var pages = _endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>()?.ViewEnginePath).OfType<string>().ToList();
        PagePermissions.Open.ShouldAllBe(folder => pages.Any(page => page == folder || page.StartsWith(folder + "/", StringComparison.Ordinal)));
    }
}
