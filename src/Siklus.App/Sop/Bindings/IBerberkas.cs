namespace Siklus.App.Sop.Bindings;

/// <summary>A part of a form that carries uploaded files.</summary>
public interface IBerberkas
{
    /// <summary>Ids of its files.</summary>
    List<Guid> Berkas { get; }
}
