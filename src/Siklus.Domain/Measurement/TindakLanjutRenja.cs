using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement;

/// <summary>Identity of a tindak lanjut.</summary>
public readonly record struct TindakLanjutRenjaId(Guid Value);

/// <summary>
/// What the office means to do about the results of a quarter: the last two lines under an evaluation of the Renja (Permendagri 86/2017, E.81). Everything above them is computed.
/// </summary>
public sealed class TindakLanjutRenja : IOwned
{
    private TindakLanjutRenja() { }

    /// <summary>Begins an empty one.</summary>
    public TindakLanjutRenja(TindakLanjutRenjaId id, InstansiId instansiId, int tahun, Tribulan tribulan) =>
        (Id, InstansiId, Tahun, TribulanNomor) = (id, instansiId, tahun, tribulan.Nomor);

    /// <summary>Identity.</summary>
    public TindakLanjutRenjaId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>Budget year that is evaluated.</summary>
    public int Tahun { get; private set; }

    /// <summary>Quarter that is evaluated, 1–4.</summary>
    public int TribulanNomor { get; private set; }

    /// <summary>What is to be done in the next quarter; may be empty.</summary>
    public string TribulanBerikutnya { get; private set; } = "";

    /// <summary>What is to be done in the next Renja; may be empty.</summary>
    public string RenjaBerikutnya { get; private set; } = "";

    /// <summary>Raised with every change, so that two people editing at once notice each other.</summary>
    public int Versi { get; private set; } = 1;

    /// <summary>Writes both down.</summary>
    public void Change(string? tribulanBerikutnya, string? renjaBerikutnya)
    {
        (TribulanBerikutnya, RenjaBerikutnya) = (tribulanBerikutnya?.Trim() ?? "", renjaBerikutnya?.Trim() ?? "");
        Versi++;
    }
}
