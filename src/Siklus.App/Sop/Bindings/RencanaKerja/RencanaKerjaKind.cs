using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.RencanaKerja;

/// <summary>RencanaKerja: who does what until when. Begins with the steps of the SOP that are still to come, spread over the days that are left.</summary>
public sealed class RencanaKerjaKind(IsianStore drafts, NaskahMaker naskah, LoadKalender kalender) : IsianKind<RencanaKerjaIsian>(drafts, naskah)
{
    // A step whose sheet gives no standard time still needs a place in the plan.
    private const int MenitTanpaBaku = 60;

    /// <inheritdoc/>
    public override string Jenis => "rencana-kerja";

    /// <inheritdoc/>
    public override string Nama => "Susun rencana kerja";

    /// <summary>Numbers (from 1) of the lines that end after the due day of the case.</summary>
    public static IReadOnlyList<int> Late(RencanaKerjaIsian isian, WorkContext work) => work.Loaded.Row.Tenggat is not { } due
        ? []
        : [.. isian.Baris.Select((b, i) => (b.Selesai, Nomor: i + 1)).Where(x => x.Selesai > due).Select(x => x.Nomor)];

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(RencanaKerjaIsian isian, WorkContext work)
    {
        if (string.IsNullOrWhiteSpace(isian.Tujuan)) yield return new WorkError("Isian.Tujuan", "Isi tujuan program kerja.");
        if (isian.Baris.TrueForAll(b => b.IsBlank)) yield return new WorkError("Isian.Baris[0].Kegiatan", "Susun paling sedikit satu kegiatan.");
        var known = Penanggung.All(work).Select(p => p.Nilai).ToHashSet();
        for (var i = 0; i < isian.Baris.Count; i++)
            foreach (var error in CheckRow(isian.Baris[i], i, known)) yield return error;
        if (Late(isian, work) is { Count: > 0 } late && string.IsNullOrWhiteSpace(isian.AlasanLewatTenggat))
            yield return new WorkError("Isian.AlasanLewatTenggat", $"Kegiatan {Indonesian.List([.. late.Select(n => $"{n}")])} selesai sesudah tenggat "
                + $"{Indonesian.Date(work.Loaded.Row.Tenggat!.Value)}. Ubah tanggalnya, atau tulis mengapa memang demikian.");
    }

    /// <inheritdoc/>
    protected override async Task<RencanaKerjaIsian> BlankAsync(WorkContext work, CancellationToken cancel)
    {
        var calendar = await kalender.RunAsync(cancel);
        var steps = Remaining(work);
        var days = Jadwal.Spread([.. steps.Select(s => Minutes(s, calendar, work.Today))], work.Today, work.Loaded.Row.Tenggat, calendar);
        var due = work.Loaded.Row.Tenggat is { } tenggat ? $", paling lambat {Indonesian.Date(tenggat)}" : "";
        return new RencanaKerjaIsian
        {
            Tujuan = $"Terlaksananya {char.ToLowerInvariant(work.Loaded.Row.Perihal[0])}{work.Loaded.Row.Perihal[1..]} menurut SOP dan tepat waktu{due}.",
            Baris =
            [
                .. steps.Zip(days, (step, day) => new BarisRencana
                {
                    Kegiatan = step.UraianTampil,
                    Keluaran = Indonesian.List([.. step.OutputWajib.Select(o => o.Nama)]),
                    PenanggungJawab = Penanggung.Of(work, step.Penanggung),
                    Mulai = day.Mulai,
                    Selesai = day.Selesai,
                }),
            ],
        };
    }

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(RencanaKerjaIsian isian, WorkContext work, CancellationToken cancel)
    {
        var names = Penanggung.All(work).ToDictionary(p => p.Nilai, p => p.Nama);
        var late = Late(isian, work);
        var rows = isian.Baris.Select((b, i) => (Baris: b, Nomor: i + 1)).Where(x => !x.Baris.IsBlank).Select(x => new BarisProgramKerja(
            x.Baris.Kegiatan!.Trim(), x.Baris.Keluaran!.Trim(), names[x.Baris.PenanggungJawab!], x.Baris.Mulai!.Value, x.Baris.Selesai!.Value,
            late.Contains(x.Nomor) ? $"Lewat tenggat: {isian.AlasanLewatTenggat!.Trim()}" : null));
        var doer = work.Tugas.Jabatan!.Value;
        IReadOnlyList<Correspondence.Blocks.Penandatangan> signers = work.Names.Superiors.TryGetValue(doer, out var superior)
            ? [work.SignerOf(superior) with { Pembuka = "Mengetahui," }, work.SignerOf(doer)]
            : [work.SignerOf(doer)];
        var data = new ProgramKerjaData(
            work.Instansi.Kop, work.Case.Sop.Identitas.Judul, work.Periode, [.. work.Basis().Select(work.Cite).DefaultIfEmpty(work.Loaded.Row.Perihal)],
            isian.Tujuan!.Trim(), [.. rows], work.Today, signers);
        return Task.FromResult<IReadOnlyList<NewNaskah>>([new NewNaskah(
            work.OutputKode, JenisNaskah.ProgramKerja, ProgramKerja.Kode, ProgramKerja.Versi, $"Program Kerja: {work.Loaded.Row.Perihal}", ProgramKerja.Build(data))]);
    }

    private static IEnumerable<WorkError> CheckRow(BarisRencana row, int i, HashSet<string> known)
    {
        if (row.IsBlank) yield break;
        var nomor = i + 1;
        if (string.IsNullOrWhiteSpace(row.Kegiatan)) yield return new WorkError($"Isian.Baris[{i}].Kegiatan", $"Isi kegiatan {nomor}.");
        if (string.IsNullOrWhiteSpace(row.Keluaran)) yield return new WorkError($"Isian.Baris[{i}].Keluaran", $"Isi keluaran kegiatan {nomor}.");
        if (row.PenanggungJawab is null || !known.Contains(row.PenanggungJawab))
            yield return new WorkError($"Isian.Baris[{i}].PenanggungJawab", $"Pilih penanggung jawab kegiatan {nomor}.");
        if (row.Mulai is null) yield return new WorkError($"Isian.Baris[{i}].Mulai", $"Isi tanggal mulai kegiatan {nomor}.");
        if (row.Selesai is null) yield return new WorkError($"Isian.Baris[{i}].Selesai", $"Isi tanggal selesai kegiatan {nomor}.");
        if (row.Selesai < row.Mulai) yield return new WorkError($"Isian.Baris[{i}].Selesai", $"Kegiatan {nomor} selesai sebelum mulai. Tukar atau perbaiki tanggalnya.");
    }

    // What is still to come, along the way on which every decision says yes.
    private static List<Langkah> Remaining(WorkContext work)
    {
        var steps = new List<Langkah>();
        for (var next = work.Case.Sop.After(work.Langkah.Urutan).Urutan; next is { } urutan; next = work.Case.Sop.After(urutan).Urutan)
            steps.Add(work.Case.Sop.LangkahKe(urutan));
        return steps;
    }

    private static int Minutes(Langkah langkah, KalenderKerja kalender, DateOnly on) =>
        langkah.WaktuBaku is { } baku ? Math.Max(1, CaseTiming.Minutes(baku, kalender, on)) : MenitTanpaBaku;
}
