using Siklus.App.Collection.Formulir;
using Siklus.Domain.Common;

namespace Siklus.Web.Pages.Collection.Formulir;

/// <summary>What was decided about one row of a form that came back, as the page sent it.</summary>
public sealed class BarisUnggah
{
    public const string Berkas = "berkas", Tersimpan = "tersimpan";

    public Guid Indikator { get; set; }

    /// <summary>Version of the stored row that the preview showed.</summary>
    public int Versi { get; set; }

    /// <summary>"berkas", "tersimpan", or nothing.</summary>
    public string? Pilih { get; set; }

    /// <summary>Answers to questions about implausible values.</summary>
    public List<JawabanUnggah> Jawaban { get; set; } = [];

    public PilihanBaris ToPilihan() => new(
        new IndikatorId(Indikator), Versi, Pilih switch { Berkas => true, Tersimpan => false, _ => null },
        Jawaban.Where(j => !string.IsNullOrWhiteSpace(j.Alasan)).DistinctBy(j => j.Kunci).ToDictionary(j => j.Kunci, j => j.Alasan!.Trim(), StringComparer.Ordinal));
}

/// <summary>The answer to one question.</summary>
public sealed class JawabanUnggah
{
    public string Kunci { get; set; } = "";

    public string? Alasan { get; set; }
}
