using Siklus.App.Correspondence.Templat;

namespace Siklus.App.Sop.Bindings.Metodologi;

/// <summary>What is answered while the method of a measurement is prepared: everything else in it comes from the indikator, their targets and the policy.</summary>
public sealed class MetodologiIsian
{
    /// <summary>One an indikator, in printed order.</summary>
    public List<BarisMetodologi> Baris { get; set; } = [];

    /// <summary>Remarks, one a line.</summary>
    public string? Catatan { get; set; }

    /// <summary>The team confirms that it has gone through every indikator and the policy.</summary>
    public bool Diperiksa { get; set; }
}

/// <summary>The SMART questions about one indikator.</summary>
public sealed class BarisMetodologi
{
    /// <summary>Id of the indikator.</summary>
    public Guid Indikator { get; set; }

    /// <summary>The questions of <see cref="KertasKerja.PertanyaanSmart"/> that are answered with yes.</summary>
    public List<string> Ya { get; set; } = [];

    /// <summary>What is to be mended; needed as soon as one answer is no.</summary>
    public string? Catatan { get; set; }

    /// <summary>The answers in the order of the word.</summary>
    public IReadOnlyList<bool> Jawaban => [.. KertasKerja.PertanyaanSmart.Select(Ya.Contains)];
}
