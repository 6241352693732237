using Microsoft.AspNetCore.Mvc;
using Siklus.App.Measurement;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Measurement.DataKinerja;

/// <summary>"Mengapa angka ini?" of a mean: that of a sasaran, or without one the figure of the office.</summary>
public sealed class RataRataModel(MeasurePeriode measure, OfficeTime time) : TribulanPage(time)
{
    [BindProperty(SupportsGet = true, Name = "sasaran")]
    public Guid? IdSasaran { get; set; }

    public HasilPengukuran Result { get; private set; } = null!;

    /// <summary>The sasaran, or null for the office.</summary>
    public SimpulTerukur? Sasaran { get; private set; }

    public RataRataCapaian Figure => Sasaran?.RataRata ?? Result.Kantor;

    /// <summary>What it was averaged from, each with its own derivation.</summary>
    public IEnumerable<(string Name, string Url, decimal? Figure)> Members => Sasaran is { } sasaran
        ? sasaran.Indikator.Select(i => ($"{i.Kode} {i.Definisi.Nama}", $"/data-kinerja/{i.Id.Value}?{Query}", i.Capaian.Nilai))
        : Result.Sasaran.Select(s => ($"{s.Kode} {s.Uraian}", $"/data-kinerja/rata-rata?{Query}&sasaran={s.Id.Value}", s.RataRata.Nilai));

    private string Query => $"tahun={Tahun}&tw={NomorTribulan}";

    protected override async Task<bool> LoadAsync()
    {
        if (!await UnderstandAsync()) return false;
        Result = await measure.RunAsync(Tahun!.Value, Tribulan, cancel: Cancel);
        Sasaran = Result.Simpul.FirstOrDefault(s => s.Id.Value == IdSasaran);
        return IdSasaran is null || Sasaran is not null;
    }
}
