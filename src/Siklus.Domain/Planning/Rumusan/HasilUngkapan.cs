using Siklus.Domain.Common;

namespace Siklus.Domain.Planning.Rumusan;

/// <summary>What became of a typed expression: read, or refused at a place.</summary>
public abstract record HasilUngkapan
{
    private HasilUngkapan() { }

    /// <summary>The expression was read.</summary>
    public sealed record Terbaca(BagianUngkapan Isi) : HasilUngkapan;

    /// <summary>The expression was refused.</summary>
    /// <param name="Alasan">Code of <see cref="UngkapanRules"/>; its first detail is <paramref name="Posisi"/>.</param>
    /// <param name="Posisi">Place of the character at which reading stopped, from 1.</param>
    public sealed record Ditolak(Alasan Alasan, int Posisi) : HasilUngkapan;

    /// <summary>Handles both cases.</summary>
    public T Match<T>(Func<BagianUngkapan, T> terbaca, Func<Ditolak, T> ditolak) => this switch
    {
        Terbaca t => terbaca(t.Isi),
        Ditolak d => ditolak(d),
        _ => throw new InvalidOperationException(),
    };
}
