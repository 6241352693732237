namespace Siklus.App.Sop.Bindings.SusunRencana;

/// <summary>Which planning documents become one paper.</summary>
public sealed class SusunRencanaIsian
{
    /// <summary>The chosen documents, by identity.</summary>
    public List<Guid> Dokumen { get; set; } = [];
}
