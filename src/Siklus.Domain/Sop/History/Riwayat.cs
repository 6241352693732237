namespace Siklus.Domain.Sop;

/// <summary>
/// What can happen in a case: a closed family (the constructor is private, the cases are nested and sealed). Every case knows how it changes the state, so a
/// case that the fold forgets does not compile.
/// </summary>
public abstract partial record Riwayat
{
    private Riwayat() { }

    /// <summary>
    /// Number of the task that this is about, or null when it concerns the whole case. (A method, so that the stored entry is its
    /// parameters and nothing else.)
    /// </summary>
    public virtual int? TaskNumber() => null;

    /// <summary>Whether a screen that has not seen this may still be acted from.</summary>
    internal virtual bool IsRemark => false;

    /// <summary>The state after this happened.</summary>
    internal abstract Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan);
}
