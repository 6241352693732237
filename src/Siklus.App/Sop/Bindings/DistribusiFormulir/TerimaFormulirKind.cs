using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.DistribusiFormulir;

/// <summary>The receiver's part of DistribusiFormulir: "saya sudah menerima formulir". Its trace is the act itself, printed on the bukti tanda terima.</summary>
public sealed class TerimaFormulirKind : KindOfWork
{
    /// <summary>Code of the act.</summary>
    public const string Kode = "terima-formulir";

    /// <inheritdoc/>
    public override string Jenis => Kode;

    /// <inheritdoc/>
    public override string Nama => "Terima formulir";

    /// <inheritdoc/>
    public override Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel) => Task.FromResult<IReadOnlyList<WorkError>>([]);

    /// <inheritdoc/>
    public override Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel) => Task.FromResult<IReadOnlyList<OutputRef>>([]);
}
