using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>A document of the case with the fingerprint of its content; none while it is a draft or is data.</summary>
public sealed record FiledDocument(OutputKasus Output, string? Sha256);

/// <summary>How long one task took.</summary>
public sealed record TaskTime(string Langkah, string Pelaksana, int Menunggu, int? Dikerjakan, string? Baku, string Temuan);

/// <summary>The case as a file to print: cover, history in sentences, documents with their hashes, what its times tell.</summary>
public sealed class CaseFileModel(SiklusDb db, LoadKalender loadKalender, OfficeTime time) : CasePage
{
    protected override bool OnPaper => true;

    /// <summary>When it was printed.</summary>
    public string Printed { get; private set; } = "";

    public IReadOnlyList<(string Kolom, string Jabatan)> Columns { get; private set; } = [];

    /// <summary>The history, oldest first.</summary>
    public IReadOnlyList<RiwayatLine> Lines { get; private set; } = [];

    public IReadOnlyList<FiledDocument> Documents { get; private set; } = [];

    public IReadOnlyList<TaskTime> Times { get; private set; } = [];

    public int Pauses => Case.Jeda.Count;

    public string StepOf(OutputKasus output) => $"{Case.Sop.LangkahKe(output.Urutan).NomorTampil}{(output.Putaran > 1 ? $", putaran {output.Putaran}" : "")}";

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        var kalender = await loadKalender.RunAsync(Cancel);
        Printed = (await time.ClockAsync(Cancel)).Long(time.UtcNow);
        Columns = [.. Case.Sop.Kolom.Select(k => (k.Nama, Case.Pengikatan.Of(k.Kode) is { Count: > 0 } posts ? Names.Of(posts) : "belum ada jabatan"))];
        Lines = [.. new RiwayatSentence(Case, Names).All().Reverse()];
        var hashes = await HashesAsync();
        Documents = [.. Case.Outputs.OrderBy(o => o.Nomor).Select(o => new FiledDocument(o, hashes.GetValueOrDefault(o.Ref.Id)))];
        Times = [.. Case.Tugas.Where(t => t is { Peran: TugasPeran.Pelaksana, State: not TugasState.Cancelled }).Select(t => TimeOf(t, kalender))];
        return true;
    }

    private async Task<Dictionary<Guid, string?>> HashesAsync()
    {
        var naskah = Case.Outputs.Where(o => o.Ref.Jenis == "naskah").Select(o => new NaskahId(o.Ref.Id)).ToList();
        var files = Case.Outputs.Where(o => o.Ref.Jenis == "berkas").Select(o => new BerkasId(o.Ref.Id)).ToList();
        var found = await db.Set<Naskah>().Where(n => naskah.Contains(n.Id)).Select(n => new { n.Id, n.Sha256 }).ToDictionaryAsync(n => n.Id.Value, n => n.Sha256, Cancel);
        foreach (var file in await db.Set<BerkasRow>().Where(b => files.Contains(b.Id)).Select(b => new { b.Id, b.Sha256 }).ToListAsync(Cancel)) found[file.Id.Value] = file.Sha256;
        return found;
    }

    private TaskTime TimeOf(Domain.Sop.Tugas tugas, KalenderKerja kalender)
    {
        var langkah = Case.Sop.LangkahKe(tugas.Urutan);
        int? worked = tugas.Bekerja.Count == 0 ? null : CaseTiming.Minutes(tugas.Bekerja, kalender, time.UtcNow);
        var above = langkah.WaktuBaku is { } baku && worked is { } minutes ? minutes - CaseTiming.Minutes(baku, kalender, kalender.LocalDate(tugas.OpenedUtc)) : 0;
        var finding = tugas.State switch
        {
            TugasState.Released => $"Ditutup tanpa hasil: {tugas.Alasan}",
            TugasState.Superseded => "Dikerjakan ulang karena dikembalikan",
            _ when above > 0 => $"Lebih {CaseTiming.Say(above)} dari baku",
            _ when tugas.IsOpen => "Masih terbuka",
            _ => langkah.WaktuBaku is null ? "" : "Dalam waktu baku",
        };
        return new TaskTime(
            $"{langkah.NomorTampil}{(tugas.Putaran > 1 ? $", putaran {tugas.Putaran}" : "")}", Names.Short(tugas.Pemegang), CaseTiming.Minutes(tugas.Menunggu, kalender, time.UtcNow), worked,
            langkah.WaktuBaku is { } standard ? CaseTiming.Say(standard) : null, finding);
    }
}
