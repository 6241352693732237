using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Sop.Bindings.Lapor;
using Siklus.App.Sop.Bindings.Periksa;
using Siklus.App.Sop.Bindings.Rekap;

namespace Siklus.App.Sop.Bindings.Telaah;

/// <summary>What is typed for an analysis.</summary>
public sealed class TelaahIsian
{
    /// <summary>What is read out of the figures of each sasaran, by its id; the computed sentence stands before it anyway.</summary>
    public Dictionary<string, string?> Uraian { get; set; } = [];

    /// <summary>What should follow, one a line.</summary>
    public string? Rekomendasi { get; set; }
}

/// <summary>Telaah: a leader analyses the measured figures, sasaran by sasaran, and advises ("menganalisa hasil rekapitulasi pengukuran kinerja").</summary>
public sealed class TelaahKind(IsianStore drafts, NaskahMaker naskah, ReadCaseRekap read, Sentences sentences) : IsianKind<TelaahIsian>(drafts, naskah)
{
    private readonly IsianStore drafts = drafts;

    /// <summary>Code of this kind.</summary>
    public const string Kode = "telaah";

    /// <inheritdoc/>
    public override string Jenis => Kode;

    /// <inheritdoc/>
    public override string Nama => "Telaah";

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(TelaahIsian isian, WorkContext work)
    {
        if (RekapText.Lines(isian.Rekomendasi).Count == 0) yield return new WorkError("Isian.Rekomendasi", "Tulis paling sedikit satu rekomendasi.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel)
    {
        var isian = (await FindAsync(work, cancel)).Isian;
        var kinerja = (await read.RunAsync(work, cancel)).Kinerja;
        return
        [
            .. kinerja.Sasaran.Where(s => RekapText.Lines(isian.Uraian.GetValueOrDefault(s.Terukur.Id.Value.ToString())).Count == 0)
                .Select(s => new WorkError($"Isian.Uraian[{s.Terukur.Id.Value}]", $"Tulis telaah atas sasaran {s.Terukur.Kode}.")),
            .. Check(isian, work),
        ];
    }

    /// <inheritdoc/>
    protected override async Task<TelaahIsian> BlankAsync(WorkContext work, CancellationToken cancel) =>
        // A later step refines what an earlier one has analysed.
        await drafts.LatestAsync<TelaahIsian>(work, Jenis, cancel) ?? new TelaahIsian();

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(TelaahIsian isian, WorkContext work, CancellationToken cancel)
    {
        var rekap = await read.RunAsync(work, cancel);
        var dasar = work.Basis().Select(work.Cite).DefaultIfEmpty(work.Loaded.Row.Perihal);
        var isi = TelaahHasil.Build(new TelaahHasilData(
            work.Instansi.Kop, work.OutputNama, work.Periode, [.. dasar], LaporText.Ringkasan(rekap, work, sentences),
            [.. rekap.Kinerja.Sasaran.Select(s => ($"{s.Terukur.Kode} {s.Terukur.Uraian}", Paragraphs(s)))], RekapText.Lines(isian.Rekomendasi), work.Today, work.Signer()));
        IReadOnlyList<SumberData> sumber = PeriksaKind.DraftOf(work) is { } draft ? [new SumberData("naskah", draft.Id)] : [];
        return [new NewNaskah(work.OutputKode, JenisNaskah.Telaah, TelaahHasil.Kode, TelaahHasil.Versi, $"{work.OutputNama} {work.Periode}", isi, sumber)];

        IReadOnlyList<string> Paragraphs(Measurement.RekapSimpul s) =>
            [LaporText.Sasaran(s, rekap.Kinerja, sentences), .. RekapText.Lines(isian.Uraian.GetValueOrDefault(s.Terukur.Id.Value.ToString()))];
    }
}
