using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>What rests on the newest definition of an indikator, and from which year on it can be changed.</summary>
/// <param name="Pemakai">What rests on it, in words; empty while it can simply be corrected.</param>
/// <param name="Terawal">First year from which a changed definition can hold.</param>
public sealed record DasarDefinisi(IReadOnlyList<string> Pemakai, int Terawal)
{
    /// <summary>Whether nothing rests on it.</summary>
    public bool Bebas => Pemakai.Count == 0;

    /// <summary>Works it out of where the indikator is used.</summary>
    public static DasarDefinisi Of(Indikator indikator, IEnumerable<Pemakaian> uses)
    {
        var since = indikator.Definisi[^1].BerlakuMulai;
        var bound = uses.Where(u => u.Mengikat && (u.Tahun ?? since) >= since).ToList();
        return bound.Count == 0 ? new([], since) : new([.. bound.Select(u => u.Nama).Distinct()], bound.Max(u => u.Tahun ?? since) + 1);
    }
}

/// <summary>Finds what rests on the newest definition of an indikator.</summary>
public sealed class FindDasarDefinisi(FindPemakaian find)
{
    /// <summary>Finds it.</summary>
    public async Task<DasarDefinisi> RunAsync(Indikator indikator, CancellationToken cancel = default) => DasarDefinisi.Of(indikator, await find.RunAsync(indikator.Id, cancel));
}
