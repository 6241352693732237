using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Planning;
using Siklus.App.Planning.Cetak;
using Siklus.App.Sop.Bindings.Rencana;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Sop.Bindings.SusunRencana;

/// <summary>
/// Susun rencana: planning documents that are drawn up under <c>/rencana/dokumen</c> become the paper that is checked, initialled and signed (PermenPAN-RB 53/2014: the Perjanjian
/// Kinerja of every post). SOP settings: <c>dokumen</c> names which: "perjanjian-kinerja" (without it), "iku", "rencana-aksi". The step's signature signs them all.
/// </summary>
public sealed class SusunRencanaKind(IsianStore drafts, NaskahMaker naskah, ListDokumen list, ReadDokumen read, PrintDokumen print) : IsianKind<SusunRencanaIsian>(drafts, naskah)
{
    /// <summary>Template code of the papers that it makes: they bring the signature blocks of their parties.</summary>
    public const string Templat = "dokumen-rencana";

    private const int TemplatVersi = 1;
    private const string Field = "Isian.Dokumen";

    /// <inheritdoc/>
    public override string Jenis => "susun-rencana";

    /// <inheritdoc/>
    public override string Nama => "Susun dokumen rencana";

    /// <inheritdoc/>
    public override IReadOnlyList<PengaturanKerja> Pengaturan { get; } =
    [
        new("dokumen", "Dokumen yang disusun", "Dokumen rencana tahun pelaksanaan ini yang dijadikan naskah.", BentukPengaturan.Pilihan, "Perjanjian Kinerja")
        {
            Pilihan = [new("iku", "Indikator Kinerja Utama"), new("rencana-aksi", "Rencana Aksi")], NilaiBawaan = "perjanjian-kinerja",
        },
    ];

    /// <summary>Which documents the step is about.</summary>
    public static JenisDokumen DokumenOf(WorkContext work) => work.Setting("dokumen") switch
    {
        "iku" => JenisDokumen.Iku,
        "rencana-aksi" => JenisDokumen.RencanaAksi,
        _ => JenisDokumen.PerjanjianKinerja,
    };

    /// <summary>The documents of the case's year, begun or not; empty when no Renstra holds the year.</summary>
    public async Task<IReadOnlyList<TempatDokumen>> PlacesAsync(WorkContext work, CancellationToken cancel) =>
        [.. (await list.RunAsync(work.Periode.Tahun, cancel))?.Tempat.Where(t => t.Jenis == DokumenOf(work)) ?? []];

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(SusunRencanaIsian isian, WorkContext work)
    {
        if (isian.Dokumen.Count == 0) yield return new WorkError(Field, "Pilih paling sedikit satu dokumen. Yang belum ada dimulai dari daftar dokumen perencanaan.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel)
    {
        var chosen = (await FindAsync(work, cancel)).Isian.Dokumen;
        var open = (await PlacesAsync(work, cancel)).Where(t => t.Dokumen is { IsOpen: true }).ToDictionary(t => t.Dokumen!.Id.Value);
        return
        [
            .. await base.MissingAsync(work, cancel),
            .. chosen.Exists(id => !open.ContainsKey(id)) ? [new WorkError(Field, "Salah satu dokumen yang dipilih sudah ditetapkan atau dibatalkan. Buang pilihannya, lalu terbitkan lagi.")] : Array.Empty<WorkError>(),
            .. chosen.Where(open.ContainsKey).Select(id => open[id]).Where(t => t.Langkah != LangkahDokumen.Tetapkan)
                .Select(t => new WorkError(Field, $"{t.Nama}: {string.Join(' ', t.Kurang)} Lengkapi dahulu di halaman dokumennya.")),
        ];
    }

    /// <inheritdoc/>
    protected override async Task<SusunRencanaIsian> BlankAsync(WorkContext work, CancellationToken cancel) =>
        new() { Dokumen = [.. (await PlacesAsync(work, cancel)).Where(t => t is { Dokumen.IsOpen: true, Langkah: LangkahDokumen.Tetapkan }).Select(t => t.Dokumen!.Id.Value)] };

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(SusunRencanaIsian isian, WorkContext work, CancellationToken cancel)
    {
        var (papers, sources, names) = (new List<IsiNaskah>(), new List<SumberData>(), new List<string>());
        foreach (var id in isian.Dokumen)
        {
            if (await read.RunAsync(new DokumenRencanaId(id), cancel) is not { } dokumen) throw new WorkIncompleteException([.. Check(new SusunRencanaIsian(), work)]);
            papers.Add(await print.RunAsync(dokumen, RealisasiTercatat.Kosong, cancel));
            sources.Add(new SumberData(FindDokumenRencana.Sumber, id, $"{dokumen.Dokumen.Versi}"));
            names.Add(isian.Dokumen.Count == 1 ? dokumen.Sebutan : dokumen.Dokumen.Nama);
        }
        var blocks = papers.SelectMany((paper, i) => i == 0 ? paper.Blocks : paper.Blocks.Prepend(new Block.PageBreak()));
        return [new NewNaskah(work.OutputKode, JenisOf(DokumenOf(work)), Templat, TemplatVersi, $"Konsep {string.Join(", ", names.Distinct())}", papers[0] with { Blocks = [.. blocks] }, sources)];
    }

    private static JenisNaskah JenisOf(JenisDokumen jenis) => jenis switch
    {
        JenisDokumen.Iku => JenisNaskah.IndikatorKinerjaUtama,
        JenisDokumen.RencanaAksi => JenisNaskah.RencanaAksi,
        _ => JenisNaskah.PerjanjianKinerja,
    };
}
