using Microsoft.AspNetCore.Mvc;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Measurement;
using Siklus.App.Planning;
using Siklus.App.Planning.Cetak;
using Siklus.Documents.Html;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Dokumen;

/// <summary>A planning document as official paper.</summary>
public sealed class PrintModel(ReadDokumen read, PrintDokumen print, ReadRealisasiTercatat realisasi) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public DokumenTerbaca Terbaca { get; private set; } = null!;

    public IsiNaskah Isi { get; private set; } = null!;

    public RenderOptions Options => NaskahPictures.Options with
    {
        Fields = PrintDokumen.NomorOf(Terbaca.Dokumen) is { } nomor ? new Dictionary<string, string> { [FieldCodes.Nomor] = nomor } : null,
        Mark = Terbaca.Dokumen.Status switch { StatusDokumen.Disusun => "DRAF", StatusDokumen.Diganti => "SUDAH DIGANTI", StatusDokumen.Dibatalkan => "DIBATALKAN", _ => null },
    };

    protected override async Task<bool> LoadAsync()
    {
        if (await read.RunAsync(new DokumenRencanaId(Id), Cancel) is not { } found) return false;
        Terbaca = found;
        Isi = await print.RunAsync(found, await realisasi.RunAsync(Cancel), Cancel);
        return true;
    }
}
