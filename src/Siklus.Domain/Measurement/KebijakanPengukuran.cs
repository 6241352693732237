using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement;

/// <summary>Identity of a version of the measurement policy.</summary>
public readonly record struct KebijakanPengukuranId(Guid Value);

/// <summary>The declared policy of an office for a year, in a version. Never changed; a change is the next version.</summary>
public sealed class KebijakanPengukuran : IOwned
{
    private KebijakanPengukuran() { }

    /// <summary>Declares a policy.</summary>
    public KebijakanPengukuran(
        KebijakanPengukuranId id, InstansiId instansiId, int tahun, int nomorVersi, AturanPengukuran aturan, string dasar, PegawaiId ditetapkanOleh, DateTime ditetapkanUtc)
    {
        (Id, InstansiId, Tahun, NomorVersi, Aturan, Dasar, DitetapkanOleh, DitetapkanUtc) = (id, instansiId, tahun, nomorVersi, aturan, dasar.Trim(), ditetapkanOleh, ditetapkanUtc);
    }

    /// <summary>Identity.</summary>
    public KebijakanPengukuranId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>Budget year it holds for.</summary>
    public int Tahun { get; private set; }

    /// <summary>1 for the first of the year, then 2…; the highest holds.</summary>
    public int NomorVersi { get; private set; }

    /// <summary>The settings.</summary>
    public AturanPengukuran Aturan { get; private set; } = null!;

    /// <summary>Document or decision that declares it.</summary>
    public string Dasar { get; private set; } = "";

    /// <summary>Who declared it.</summary>
    public PegawaiId DitetapkanOleh { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime DitetapkanUtc { get; private set; }

    /// <summary>How derivations cite it.</summary>
    public string Sebutan => $"Kebijakan Pengukuran {Tahun} versi {NomorVersi}";
}
