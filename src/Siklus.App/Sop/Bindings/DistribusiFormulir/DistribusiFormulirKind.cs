using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.DistribusiFormulir;

/// <summary>One receiver of the form.</summary>
/// <param name="Tugas">The receiver's task.</param>
/// <param name="Nama">Post that receives.</param>
/// <param name="DiterimaUtc">When it was received, or null.</param>
/// <param name="Oleh">Who received it, or null.</param>
public sealed record Receiver(Tugas Tugas, string Nama, DateTime? DiterimaUtc, string? Oleh);

/// <summary>DistribusiFormulir: the form goes to every unit; each receiver confirms for itself, and the step leaves a bukti tanda terima.</summary>
public sealed class DistribusiFormulirKind(NaskahMaker naskah) : KindOfWork
{
    /// <inheritdoc/>
    public override string Jenis => "distribusi-formulir";

    /// <inheritdoc/>
    public override string Nama => "Bagikan formulir";

    /// <summary>Who is to receive the form, and who has.</summary>
    public static IReadOnlyList<Receiver> Receivers(WorkContext work) =>
    [
        .. work.Case.CounterpartsOf(work.Tugas.Nomor).Where(t => t.Pihak == TerimaFormulirKind.Kode).Select(t => new Receiver(
            t, t.Jabatan is { } post ? work.Names.Of(post) : work.Names.Of(t.Kelompok),
            t.State == TugasState.Finished ? t.FinishedUtc : null, t.State == TugasState.Finished && t.FinishedBy is { } who ? work.Names.Of(who.PegawaiId) : null)),
    ];

    /// <inheritdoc/>
    public override Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel)
    {
        var waiting = Receivers(work).Where(r => r.Tugas.IsOpen).Select(r => r.Nama).ToList();
        return Task.FromResult<IReadOnlyList<WorkError>>(waiting.Count == 0
            ? []
            : [new WorkError("", $"Belum menyatakan menerima formulir: {Common.Indonesian.List(waiting)}. Tunggu mereka, atau tutup tanpa tanda terima lewat “Tindakan lain”.")]);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel)
    {
        const string what = "Formulir pengumpulan data capaian kinerja";
        var giver = work.Names.Of(work.Tugas.Jabatan!.Value);
        var rows = Receivers(work).Select(r => new BarisTandaTerima(
            what, "1 set", giver, r.Oleh is null ? r.Nama : $"{r.Nama} ({r.Oleh})",
            r.DiterimaUtc is { } day ? work.Clock.DateOf(day) : null,
            r.DiterimaUtc is { } utc ? $"Diterima {work.Clock.Hour(utc)}" : r.Tugas.State == TugasState.Released ? $"Tanpa tanda terima: {r.Tugas.Alasan}" : null)).ToList();
        var isi = TandaTerima.Build(new TandaTerimaData(work.Instansi.Kop, what, work.Periode, rows, work.Today, work.Signer()));
        return await naskah.MakeAsync(work,
            [new NewNaskah(work.OutputKode, JenisNaskah.TandaTerima, TandaTerima.Kode, TandaTerima.Versi, $"Bukti Tanda Terima Formulir {work.Periode}", isi)], cancel);
    }
}
