using Siklus.Domain.Common;

namespace Siklus.App.Common;

/// <summary>
/// In whose name the present work is done: set once by sign-in, by a job or by the command line. Every query of an office's rows is filtered by it,
/// and asking for rows without it is a programming error, not an empty list.
/// </summary>
public sealed class InstansiScope
{
    private InstansiId? current;

    /// <summary>The office.</summary>
    /// <exception cref="InvalidOperationException">No office was set.</exception>
    public InstansiId Current => current ?? throw new InvalidOperationException("No instansi in scope: set InstansiScope before touching an office's rows.");

    /// <summary>Sets the office for the life of this scope.</summary>
    public void Enter(InstansiId instansi) => current = instansi;
}
