namespace Siklus.Domain.Common;

/// <summary>A root row that an office owns. It is filtered by the office in whose name the work is done (docs/architecture.md, "Tenancy").</summary>
public interface IOwned
{
    /// <summary>The office that owns the row.</summary>
    InstansiId InstansiId { get; }
}
