using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.DistribusiFormulir;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Kerja.TerimaFormulir;

/// <summary>A unit confirms that it has the form.</summary>
public sealed class IndexModel(TerimaFormulirKind kind) : WorkPage
{
    public override string Jenis => kind.Jenis;

    /// <summary>Who hands it out.</summary>
    public string Giver => Work.Case.TugasKe(Work.Tugas.Induk ?? Work.Tugas.Nomor) is { Jabatan: { } one } ? Work.Names.Of(one) : Work.Case.Sop.KolomOf(Work.Langkah.Penanggung)?.Nama ?? "";

    /// <summary>The blank form that is handed out; null while the step that hands it out still prepares it.</summary>
    public OutputRef? Formulir => Work.Langkah.Kelengkapan.Select(k => k.Dari).OfType<string>()
        .Where(kode => Work.Case.Sop.Langkah.Any(l => l.Output.Any(o => o.Kode == kode) && l.Pekerjaan.Any(p => p.Jenis == "siapkan-formulir")))
        .SelectMany(kode => Work.Case.OutputsOf(kode)).Select(o => o.Ref).FirstOrDefault();

    protected override async Task<IActionResult> FinishAsync()
    {
        await Service<FinishWork>().ActAsCounterpartAsync(Command(), Actor, Tugas, cancel: Cancel);
        return Done("/tugas", "Penerimaan formulir dicatat. Pengisian dimulai sesudah semua unit menerima.");
    }
}
