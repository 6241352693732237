using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings;

/// <summary>Something that stands in the way of finishing, tied to the field that mends it.</summary>
/// <param name="Field">Name of the form field, as in the page's markup; empty when it concerns the whole.</param>
/// <param name="Sentence">Indonesian: what is wrong and what to do.</param>
public sealed record WorkError(string Field, string Sentence);

/// <summary>
/// A kind of work (docs/kinds-of-work.md): what a step really asks somebody to do. It knows when its work is complete and turns it into the step's
/// outputs. Adding a kind touches one folder here, one in Web's pages, and one test.
/// </summary>
public abstract class KindOfWork
{
    /// <summary>Code used in SOP files: "rapat".</summary>
    public abstract string Jenis { get; }

    /// <summary>Name on screen: "Rapat".</summary>
    public abstract string Nama { get; }

    /// <summary>What an SOP may set about it, besides <see cref="PengaturanKerja.Output"/>; nothing by default.</summary>
    public virtual IReadOnlyList<PengaturanKerja> Pengaturan => [];

    /// <summary>What is still missing before the work can be finished; empty when it is complete.</summary>
    public abstract Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel);

    /// <summary>Turns the complete work into outputs, added to the unit of work and returned for the case's Riwayat. Called once, when the work is finished.</summary>
    public abstract Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel);

    /// <summary>
    /// How the work itself answers the step's kelengkapan. By default not at all: what is missing is passed with the reason that the person gives.
    /// </summary>
    public virtual Task<KelengkapanAnswer> AnswerKelengkapanAsync(WorkContext work, CancellationToken cancel) => Task.FromResult(KelengkapanAnswer.None);

    /// <summary>Columns whose posts the complete work settles for the rest of the case, where it does ("Membentuk Tim"); none by default.</summary>
    public virtual Task<IReadOnlyList<IkatanKolom>> SettleAsync(WorkContext work, CancellationToken cancel) => Task.FromResult<IReadOnlyList<IkatanKolom>>([]);
}

/// <summary>What a kind of work knows about the papers that its step needs.</summary>
/// <param name="Tautan">Papers from outside the SOP that were found, to be linked when the task is finished.</param>
/// <param name="Alasan">Why the others are not there, or null when the person has to say it.</param>
public sealed record KelengkapanAnswer(IReadOnlyList<TautanKelengkapan> Tautan, string? Alasan)
{
    /// <summary>Nothing is known.</summary>
    public static KelengkapanAnswer None { get; } = new([], null);
}
