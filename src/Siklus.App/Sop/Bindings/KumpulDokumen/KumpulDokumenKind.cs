using Microsoft.EntityFrameworkCore;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.KumpulDokumen;

/// <summary>
/// KumpulDokumen: each document that the step needs is found, as files or on paper, or its absence is explained. What was found answers the step's
/// kelengkapan.
/// </summary>
public sealed class KumpulDokumenKind(IsianStore drafts, NaskahMaker naskah, SiklusDb db) : IsianKind<KumpulDokumenIsian>(drafts, naskah)
{
    private const int SidikPendek = 12;

    /// <inheritdoc/>
    public override string Jenis => "kumpul-dokumen";

    /// <inheritdoc/>
    public override string Nama => "Kumpulkan dokumen";

    /// <summary>The step's papers that the case itself has made already, with what answers each; nobody has to look for them.</summary>
    public static IReadOnlyList<(Kelengkapan Kelengkapan, IReadOnlyList<OutputRef> Ada)> FromCase(WorkContext work) =>
    [
        .. work.Langkah.Kelengkapan.Where(k => k.Dari is not null)
            .Select(k => (k, (IReadOnlyList<OutputRef>)[.. work.Case.OutputsOf(k.Dari!).Select(o => o.Ref)])).Where(x => x.Item2.Count > 0),
    ];

    /// <summary>Names of the papers that the SOP asks for and the case has not made: somebody has to look for them.</summary>
    public static IReadOnlyList<string> Wanted(WorkContext work)
    {
        var there = FromCase(work).Select(x => x.Kelengkapan.Nama).ToHashSet();
        return [.. work.Langkah.Kelengkapan.Where(k => !k.Alat).Select(k => k.Nama).Where(nama => !there.Contains(nama)).Distinct()];
    }

    /// <summary>Puts the rows of the SOP's own papers first, and adds those that are missing.</summary>
    public static void Arrange(KumpulDokumenIsian isian, WorkContext work)
    {
        var own = Wanted(work).Select(nama => isian.Baris.Find(b => b.Dokumen == nama) ?? new BarisDokumen { Dokumen = nama }).ToList();
        isian.Baris = [.. own, .. isian.Baris.Except(own)];
    }

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(KumpulDokumenIsian isian, WorkContext work)
    {
        for (var i = 0; i < isian.Baris.Count; i++)
            if (CheckRow(isian.Baris[i], i) is { } error) yield return error;
        foreach (var nama in Wanted(work).Where(nama => isian.Baris.TrueForAll(b => b.Dokumen != nama)))
            yield return new WorkError("", $"{nama} belum diperiksa. Muat ulang halaman ini, lalu lengkapi barisnya.");
    }

    /// <inheritdoc/>
    public override async Task<KelengkapanAnswer> AnswerKelengkapanAsync(WorkContext work, CancellationToken cancel)
    {
        var wanted = Wanted(work).ToHashSet();
        var rows = (await FindAsync(work, cancel)).Isian.Baris.Where(b => b.Dokumen is not null && wanted.Contains(b.Dokumen)).ToList();
        var files = await FilesAsync(rows, cancel);
        var why = rows.Where(b => b.Berkas.Count == 0).Select(b => b.Ada == BarisDokumen.Ya ? $"{b.Dokumen} ada di {b.Tempat?.Trim()}." : $"{b.Dokumen} tidak ada: {b.Alasan?.Trim()}.");
        return new KelengkapanAnswer(
            [.. rows.SelectMany(b => b.Berkas.Select(id => new TautanKelengkapan(work.Tugas.Nomor, b.Dokumen!, new OutputRef("kelengkapan", "berkas", id, files[id].Nama))))],
            string.Join(' ', why) is { Length: > 0 } reasons ? reasons : null);
    }

    /// <inheritdoc/>
    protected override Task<KumpulDokumenIsian> BlankAsync(WorkContext work, CancellationToken cancel)
    {
        var isian = new KumpulDokumenIsian();
        Arrange(isian, work);
        return Task.FromResult(isian);
    }

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(KumpulDokumenIsian isian, WorkContext work, CancellationToken cancel)
    {
        var typed = isian.Baris.Where(b => !b.IsBlank).ToList();
        var files = await FilesAsync(typed, cancel);
        var made = FromCase(work);
        var hashes = await HashesAsync(made.SelectMany(x => x.Ada), cancel);
        var rows = made.Select(x => new BarisChecklist(x.Kelengkapan.Nama, true, "Pelaksanaan ini", string.Join("; ", x.Ada.Select(r => WithHash(r.Judul, hashes.GetValueOrDefault(r.Id))))))
            .Concat(typed.Select(b => new BarisChecklist(b.Dokumen!.Trim(), b.Ada == BarisDokumen.Ya, Source(b), Remark(b, files))));
        IReadOnlyList<SumberData> sumber =
        [
            .. made.SelectMany(x => x.Ada).Select(r => new SumberData(r.Jenis, r.Id, hashes.GetValueOrDefault(r.Id))),
            .. typed.SelectMany(b => b.Berkas).Select(id => new SumberData("berkas", id, files[id].Sha256)),
        ];
        var isi = ChecklistDokumen.Build(new ChecklistDokumenData(work.Instansi.Kop, work.Case.Sop.Identitas.Judul, work.Periode, [.. rows], work.Today, work.Signer()));
        return [new NewNaskah(work.OutputKode, JenisNaskah.ChecklistDokumen, ChecklistDokumen.Kode, ChecklistDokumen.Versi, $"Checklist Dokumen: {work.Loaded.Row.Perihal}", isi, sumber)];
    }

    private static WorkError? CheckRow(BarisDokumen row, int i)
    {
        var nama = row.Dokumen?.Trim();
        return row switch
        {
            { IsBlank: true } => null,
            _ when string.IsNullOrEmpty(nama) => new WorkError($"Isian.Baris[{i}].Dokumen", $"Tulis nama dokumen pada baris {i + 1}."),
            { Ada: BarisDokumen.Tidak, Berkas.Count: > 0 } =>
                new WorkError($"Isian.Baris[{i}].Ada", $"{nama} dinyatakan tidak ada padahal berkasnya terunggah. Pilih ada, atau lepas berkasnya."),
            { Ada: BarisDokumen.Tidak } when string.IsNullOrWhiteSpace(row.Alasan) => new WorkError($"Isian.Baris[{i}].Alasan", $"Tulis mengapa {nama} tidak ada."),
            { Ada: BarisDokumen.Ya, Berkas.Count: 0 } when string.IsNullOrWhiteSpace(row.Tempat) =>
                new WorkError($"Unggahan[{i}]", $"Unggah berkas {nama}, atau tulis di mana dokumen itu disimpan."),
            { Ada: not (BarisDokumen.Ya or BarisDokumen.Tidak) } => new WorkError($"Isian.Baris[{i}].Ada", $"Pilih ada atau tidak ada untuk {nama}."),
            _ => null,
        };
    }

    private static string Source(BarisDokumen row) => row switch
    {
        { Ada: BarisDokumen.Tidak } => "-",
        _ when !string.IsNullOrWhiteSpace(row.Tempat) => row.Tempat.Trim(),
        _ => "Berkas unggahan",
    };

    private static string? Remark(BarisDokumen row, Dictionary<Guid, BerkasRow> files) => row.Ada == BarisDokumen.Tidak
        ? row.Alasan!.Trim()
        : row.Berkas.Count == 0 ? null : string.Join("; ", row.Berkas.Select(id => WithHash(files[id].Nama, files[id].Sha256)));

    private static string WithHash(string nama, string? sha256) => sha256 is null ? nama : $"{nama} (SHA-256 {sha256[..SidikPendek]}…)";

    private async Task<Dictionary<Guid, BerkasRow>> FilesAsync(IReadOnlyList<BarisDokumen> rows, CancellationToken cancel)
    {
        var ids = rows.SelectMany(b => b.Berkas).Distinct().Select(id => new BerkasId(id)).ToList();
        var found = await db.Set<BerkasRow>().AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id.Value, cancel);
        return found.Count == ids.Count ? found : throw new RuleViolationException(BerkasRules.TidakAda);
    }

    private async Task<Dictionary<Guid, string?>> HashesAsync(IEnumerable<OutputRef> outputs, CancellationToken cancel)
    {
        var ids = outputs.Where(r => r.Jenis == "naskah").Select(r => new NaskahId(r.Id)).ToList();
        return await db.Set<Naskah>().AsNoTracking().Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id.Value, n => n.Sha256, cancel);
    }
}
