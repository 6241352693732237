using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Domain.Collection;

/// <summary>Identity of a quarter that is entered afterwards.</summary>
public readonly record struct TribulanSusulanId(Guid Value);

/// <summary>
/// A quarter that was done on paper before the office worked with Siklus and is entered afterwards, with the paper that it is taken from. No case is invented for
/// it: its rows carry this id instead, and everything that shows them says so.
/// </summary>
public sealed class TribulanSusulan : IOwned
{
    private TribulanSusulan() { }

    /// <summary>Opens the quarter for entry.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.KertasKosong"/>, <see cref="CollectionRules.KertasTanpaTanggal"/>.</exception>
    public TribulanSusulan(TribulanSusulanId id, InstansiId instansiId, int tahun, Tribulan tribulan, KertasAsal kertas, Pelaku pelaku, DateTime utc)
    {
        (Id, InstansiId, Tahun, TribulanNomor) = (id, instansiId, tahun, tribulan.Nomor);
        (DibukaOleh, DibukaUtc) = (pelaku.PegawaiId, utc);
        Kertas = kertas.Checked();
    }

    /// <summary>Identity.</summary>
    public TribulanSusulanId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>Budget year.</summary>
    public int Tahun { get; private set; }

    /// <summary>Quarter, 1–4.</summary>
    public int TribulanNomor { get; private set; }

    /// <summary>The period.</summary>
    public Periode Periode => new(Tahun, new Tribulan(TribulanNomor));

    /// <summary>The signed paper that the figures are taken from.</summary>
    public KertasAsal Kertas { get; private set; } = null!;

    /// <summary>Its scan, or null while there is none.</summary>
    public BerkasId? Pindaian { get; private set; }

    /// <summary>Who began to enter it.</summary>
    public PegawaiId DibukaOleh { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime DibukaUtc { get; private set; }

    /// <summary>Who declared it complete, or null while it is being entered.</summary>
    public PegawaiId? LengkapOleh { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime? LengkapUtc { get; private set; }

    /// <summary>Raised with every change, so that two people editing at once notice each other.</summary>
    public int Versi { get; private set; } = 1;

    /// <summary>Corrects which paper it is, as long as the quarter is not complete.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.SusulanLengkap"/>, <see cref="CollectionRules.KertasKosong"/>, <see cref="CollectionRules.KertasTanpaTanggal"/>.</exception>
    public void Correct(KertasAsal kertas)
    {
        RequireOpen();
        Kertas = kertas.Checked();
        Versi++;
    }

    /// <summary>Keeps the scan of the paper.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.SusulanLengkap"/>.</exception>
    public void Attach(BerkasId pindaian)
    {
        RequireOpen();
        Pindaian = pindaian;
        Versi++;
    }

    /// <summary>Declares that everything on the paper is entered.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.SusulanLengkap"/>.</exception>
    public void Complete(Pelaku pelaku, DateTime utc)
    {
        RequireOpen();
        (LengkapOleh, LengkapUtc) = (pelaku.PegawaiId, utc);
        Versi++;
    }

    /// <summary>Refuses what only an open quarter allows.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.SusulanLengkap"/>.</exception>
    public void RequireOpen()
    {
        if (LengkapUtc is not null) throw new RuleViolationException(CollectionRules.SusulanLengkap, Periode);
    }
}

/// <summary>A signed paper that figures are taken from.</summary>
/// <param name="Nama">What it is, for example "Laporan capaian kinerja".</param>
/// <param name="Nomor">Its number.</param>
/// <param name="Tanggal">Its date.</param>
public sealed record KertasAsal(string Nama, string Nomor, DateOnly Tanggal)
{
    internal KertasAsal Checked() =>
        string.IsNullOrWhiteSpace(Nama) || string.IsNullOrWhiteSpace(Nomor) ? throw new RuleViolationException(CollectionRules.KertasKosong)
        : Tanggal == default ? throw new RuleViolationException(CollectionRules.KertasTanpaTanggal)
        : this with { Nama = Nama.Trim(), Nomor = Nomor.Trim() };
}
