using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Metodologi;

/// <summary>
/// Metodologi: how every indikator of the year will be measured ("menyiapkan metodologi pengukuran … berdasarkan indikator kinerja yang SMART"). Definitions,
/// targets and policy are data; the team answers the SMART questions. Leaves the empty kertas kerja; an office without a policy declares the default one by it.
/// </summary>
public sealed class MetodologiKind(IsianStore drafts, NaskahMaker naskah, ReadMetodologi read, DeclareKebijakanPengukuran declare, FindKebijakanPengukuran findKebijakan)
    : IsianKind<MetodologiIsian>(drafts, naskah)
{
    /// <inheritdoc/>
    public override string Jenis => "metodologi";

    /// <inheritdoc/>
    public override string Nama => "Metodologi pengukuran";

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(MetodologiIsian isian, WorkContext work)
    {
        if (isian.Baris.Count == 0)
            yield return new WorkError("", $"Belum ada indikator untuk tahun {work.Periode.Tahun}. Lengkapi sasaran, indikator, dan targetnya lebih dahulu.");
        for (var i = 0; i < isian.Baris.Count; i++)
            if (isian.Baris[i].Jawaban.Contains(false) && string.IsNullOrWhiteSpace(isian.Baris[i].Catatan))
                yield return new WorkError($"Isian.Baris[{i}].Catatan", $"Tulis apa yang perlu diperbaiki pada indikator {i + 1}, atau centang semua pertanyaannya.");
        if (!isian.Diperiksa) yield return new WorkError("Isian.Diperiksa", "Nyatakan bahwa metodologi ini sudah diperiksa.");
    }

    /// <inheritdoc/>
    public override async Task<FoundIsian<MetodologiIsian>> FindAsync(WorkContext work, CancellationToken cancel)
    {
        var found = await base.FindAsync(work, cancel);
        var blank = await BlankAsync(work, cancel);
        // Indikator come and go between saving and finishing: the rows are always those of the year.
        found.Isian.Baris = [.. blank.Baris.Select(b => found.Isian.Baris.Find(f => f.Indikator == b.Indikator) ?? b)];
        return found;
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel)
    {
        if (await findKebijakan.RunAsync(work.Periode.Tahun, cancel) is null)
            await declare.StageAsync(work.Periode.Tahun, SkalaLibrary.AturanBawaan, $"Metodologi pengukuran kinerja {work.Periode}", work.Actor.As(work.Jabatan!.Value), cancel);
        return await base.ProduceAsync(work, cancel);
    }

    /// <inheritdoc/>
    protected override async Task<MetodologiIsian> BlankAsync(WorkContext work, CancellationToken cancel) => new()
    {
        Baris = [.. (await read.RunAsync(work, cancel)).Kinerja.Sasaran.SelectMany(s => s.Baris).Select(Proposed)],
    };

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(MetodologiIsian isian, WorkContext work, CancellationToken cancel)
    {
        var metodologi = await read.RunAsync(work, cancel);
        var rows = metodologi.Kinerja.Sasaran.SelectMany(s => s.Baris).ToList();
        var doer = work.Tugas.Jabatan!.Value;
        IReadOnlyList<Penandatangan> signers = work.Names.Superiors.TryGetValue(doer, out var superior)
            ? [work.SignerOf(superior) with { Pembuka = "Mengetahui," }, work.SignerOf(doer)]
            : [work.SignerOf(doer)];
        var isi = KertasKerja.Build(new KertasKerjaData(
            work.Instansi.Kop, work.OutputNama, work.Periode, ReadMetodologi.Words(metodologi, Declared(metodologi.Kebijakan, work)),
            [.. isian.Baris.Zip(rows, (answer, row) => new BarisSmartCetak(row.Definisi.Nama, answer.Jawaban, Trimmed(answer.Catatan)))],
            KertasKerjaText.Rows(metodologi.Kinerja, row => row.Diukur ? null : "Diukur pada akhir tahun."), null, RekapText.Lines(isian.Catatan), work.Today, signers));
        return
        [
            new NewNaskah(
                work.OutputKode, JenisNaskah.KertasKerja, KertasKerja.Kode, KertasKerja.Versi, $"{work.OutputNama} {work.Periode} (metodologi)", isi,
                KertasKerjaText.MethodSources(metodologi.Kinerja, metodologi.Kebijakan)),
        ];
    }

    /// <summary>Who declared the policy and when, or that finishing this step declares the default one.</summary>
    public static string Declared(KebijakanPengukuran? kebijakan, WorkContext work) => kebijakan is null
        ? "aturan bawaan, ditetapkan sebagai versi 1 dengan selesainya langkah ini"
        : $"{work.Names.Of(kebijakan.DitetapkanOleh)}, {Indonesian.Date(work.Clock.DateOf(kebijakan.DitetapkanUtc))}; dasar: {kebijakan.Dasar}";

    private static BarisMetodologi Proposed(RekapBaris baris) => new()
    {
        Indikator = baris.Terukur.Id.Value,
        Ya = [.. KertasKerja.PertanyaanSmart.Zip(ReadMetodologi.Lacks(baris)).Where(x => x.Second is null).Select(x => x.First)],
    };

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
