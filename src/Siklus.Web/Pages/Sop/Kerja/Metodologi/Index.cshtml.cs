using Siklus.App.Correspondence.Templat;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Metodologi;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Kerja.Metodologi;

/// <summary>How every indikator will be measured, and the SMART questions about each.</summary>
public sealed class IndexModel(MetodologiKind kind, ReadMetodologi read, FindPengumpulan findPengumpulan) : IsianPage<MetodologiIsian>(kind)
{
    public MetodologiPeriode Metodologi { get; private set; } = null!;

    public SourceView Source { get; private set; } = null!;

    /// <summary>The policy in words: what is set, and to what.</summary>
    public IReadOnlyList<(string Nama, string Isi)> Words => ReadMetodologi.Words(Metodologi, MetodologiKind.Declared(Metodologi.Kebijakan, Work));

    public int IndexOf(RekapBaris row) => Isian.Baris.FindIndex(b => b.Indikator == row.Terukur.Id.Value);

    /// <summary>The five questions and what they ask.</summary>
    public static IEnumerable<(string Question, string Means)> Questions => KertasKerja.PertanyaanSmart.Zip(
        ["jelas apa yang diukur", "ada rumus dan sumber datanya", "targetnya masuk akal", "menunjukkan tercapainya sasaran", "jelas kapan harus tercapai"]);

    /// <summary>The questions about one indikator; each with what the stored indikator lacks for it.</summary>
    public static IEnumerable<Choice> Choices(RekapBaris row) => KertasKerja.PertanyaanSmart.Zip(ReadMetodologi.Lacks(row)).Select(x => new Choice(x.First, x.First, x.Second));

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Metodologi = await read.RunAsync(Work, Cancel);
        Source = new(await findPengumpulan.RunAsync(Work.Periode, Cancel), Work);
        return true;
    }
}
