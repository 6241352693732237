using Microsoft.AspNetCore.Authorization;
using Siklus.App.Organisation;

namespace Siklus.Web.Auth;

/// <summary>Asks for one right; the policy's name is the right's name.</summary>
internal sealed record HakRequirement(Hak Hak) : IAuthorizationRequirement;

/// <summary>Answers from the posts held today.</summary>
internal sealed class HakHandler(CurrentActor current) : AuthorizationHandler<HakRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, HakRequirement requirement)
    {
        if (current.Actor?.May(requirement.Hak) == true) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
