using Siklus.Domain.Common;

namespace Siklus.Web.Hosting;

/// <summary>A page from which somebody acts on a case; it knows what it has shown.</summary>
public interface ICaseScreen
{
    /// <summary>The case.</summary>
    PelaksanaanId CaseId { get; }

    /// <summary>The last entry of the history that the posted form had shown.</summary>
    int SeenNomor { get; }

    /// <summary>The last entry of the history that the page shows now.</summary>
    int LastNomor { get; }

    /// <summary>A command id for a form that is about to be shown; kept when the page comes back with errors, so that a form still acts once.</summary>
    Guid NewCommandId { get; }
}
