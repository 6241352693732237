using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Bindings.Perintah;

/// <summary>Perintah: a leader orders by lembar disposisi ("Camat memerintahkan Sekretaris …").</summary>
public sealed class PerintahKind(IsianStore drafts, NaskahMaker naskah) : IsianKind<PerintahIsian>(drafts, naskah)
{
    /// <inheritdoc/>
    public override string Jenis => "perintah";

    /// <inheritdoc/>
    public override string Nama => "Perintah";

    /// <summary>Posts that an order of this step may go to: all but the one that orders, in the office's order.</summary>
    public static IReadOnlyList<Jabatan> Receivers(WorkContext work) => [.. work.Names.Jabatan.Where(j => j.Id != work.Tugas.Jabatan)];

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(PerintahIsian isian, WorkContext work)
    {
        if (string.IsNullOrWhiteSpace(isian.Hal)) yield return new WorkError("Isian.Hal", "Isi hal yang diperintahkan.");
        if (isian.Kepada.Count == 0) yield return new WorkError("Isian.Kepada", "Pilih kepada siapa disposisi diteruskan.");
        if (isian.Harap.Count == 0 && string.IsNullOrWhiteSpace(isian.Catatan))
            yield return new WorkError("Isian.Harap", "Pilih apa yang diharapkan, atau tulis dalam catatan.");
        if (isian.TanggalSurat > work.Today) yield return new WorkError("Isian.TanggalSurat", "Tanggal surat tidak boleh sesudah hari ini.");
    }

    /// <inheritdoc/>
    public override async Task<KelengkapanAnswer> AnswerKelengkapanAsync(WorkContext work, CancellationToken cancel)
    {
        // The letter that the order answers is typed on the form itself.
        var isian = (await FindAsync(work, cancel)).Isian;
        var parts = new[] { isian.SuratDari?.Trim() is { Length: > 0 } dari ? $"dari {dari}" : null, isian.NomorSurat?.Trim() is { Length: > 0 } nomor ? $"nomor {nomor}" : null, isian.TanggalSurat is { } hari ? $"tanggal {Indonesian.Date(hari)}" : null };
        return parts.Any(p => p is not null) ? new KelengkapanAnswer([], $"Surat {string.Join(' ', parts.OfType<string>())}.") : KelengkapanAnswer.None;
    }

    /// <inheritdoc/>
    protected override Task<PerintahIsian> BlankAsync(WorkContext work, CancellationToken cancel) => Task.FromResult(new PerintahIsian
    {
        Hal = work.Loaded.Row.Perihal,
        // The next step's post is whom the sheet means; the person who orders may choose otherwise.
        Kepada = [.. NextPosts(work).Select(j => j.Value)],
        Harap = ["Proses lebih lanjut"],
    });

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(PerintahIsian isian, WorkContext work, CancellationToken cancel)
    {
        var data = new LembarDisposisiData(
            work.Instansi.Kop, isian.SuratDari ?? work.Names.Of(work.Tugas.Jabatan!.Value), isian.NomorSurat, isian.TanggalSurat, work.Today,
            isian.NomorAgenda, isian.Sifat, isian.Hal!, [.. Receivers(work).Where(j => IsListed(j, isian)).Select(j => (j.Nama, isian.Kepada.Contains(j.Id.Value)))],
            [.. LembarDisposisi.PilihanHarap.Select(h => (h, isian.Harap.Contains(h)))], isian.Catatan, work.Loaded.Row.Tenggat, work.Today, work.Signer());
        return Task.FromResult<IReadOnlyList<NewNaskah>>([new NewNaskah(
            work.OutputKode, JenisNaskah.LembarDisposisi, LembarDisposisi.Kode, LembarDisposisi.Versi, $"Lembar Disposisi: {isian.Hal}", LembarDisposisi.Build(data))]);
    }

    // The paper lists the leading posts whether they are ticked or not; staff only when ticked.
    private static bool IsListed(Jabatan jabatan, PerintahIsian isian) =>
        isian.Kepada.Contains(jabatan.Id.Value) || jabatan.Jenis is JenisJabatan.Sekretaris or JenisJabatan.KepalaSeksi or JenisJabatan.KepalaSubbagian;

    private static IReadOnlyList<JabatanId> NextPosts(WorkContext work) =>
        work.Case.Sop.After(work.Langkah.Urutan).Urutan is { } next ? work.Case.Pengikatan.Of(work.Case.Sop.LangkahKe(next).Penanggung) : [];
}
