using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Measurement.Tahunan;
using Siklus.App.Organisation;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Measurement.Pengukuran;

/// <summary>Pengukuran Kinerja of a year to the end of a quarter, as paper and as a workbook.</summary>
public sealed class IndexModel(ReadPengukuranTahunan read, PrintPengukuran print, Sentences sentences, OfficeTime time) : TribulanPage(time)
{
    /// <summary>How far down money is told.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Rincian { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kertas { get; set; }

    public PengukuranTahunan? Hasil { get; private set; }

    public IsiNaskah? Isi { get; private set; }

    public IReadOnlyList<Choice> Depths { get; } = [new("program", "Program"), new("kegiatan", "Program dan kegiatan"), new("sub-kegiatan", "Sampai sub kegiatan")];

    public IReadOnlyList<Choice> Papers { get; } = [new("f4", "F4"), new("a4", "A4")];

    private JenisSimpul Depth => Rincian switch { "kegiatan" => JenisSimpul.Kegiatan, "sub-kegiatan" => JenisSimpul.SubKegiatan, _ => JenisSimpul.Program };

    public string Query => $"tahun={Tahun}&tw={NomorTribulan}&rincian={Rincian}";

    public async Task<IActionResult> OnGetXlsxAsync()
    {
        if (!await LoadAsync() || Hasil is null) return NotFound();
        var table = new TabelPengukuran(Hasil);
        // Every cell is text: what looks like a formula stays the words it is.
        var book = SheetWriter.Write(
        [
            new SheetPlan("Pengukuran Kinerja", table.JudulKinerja, [6, 40, 50, 12, 18, 16, 14, 18], [.. table.BarisKinerja()]),
            new SheetPlan("Anggaran", TabelPengukuran.JudulAnggaran, [20, 60, 20, 20, 10], [.. table.BarisAnggaran(Depth)]),
            new SheetPlan("Efisiensi", TabelPengukuran.JudulEfisiensi, [50, 20, 20, 22, 50], [.. table.BarisEfisiensi(a => sentences.Of(a.Kode, a.Rincian))]),
        ]);
        return File(book, BerkasType.Xlsx.TipeIsi, $"pengukuran-kinerja-{Tahun}-tw{NomorTribulan}.xlsx");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await UnderstandAsync()) return false;
        Rincian = Depths.FirstOrDefault(d => d.Value == Rincian)?.Value ?? Depths[0].Value;
        Kertas = Kertas == "a4" ? "a4" : "f4";
        Hasil = await read.RunAsync(Tahun!.Value, Tribulan, Cancel) is { Sasaran.Count: > 0 } hasil ? hasil : null;
        if (Hasil is not null) Isi = await print.RunAsync(Hasil, Depth, Kertas == "a4" ? Paper.A4 : Paper.F4, Cancel);
        return true;
    }
}
