using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Planning;
using Siklus.App.Sop.Bindings.Periksa;
using Siklus.App.Sop.Bindings.Rencana;
using Siklus.App.Sop.Bindings.SusunRencana;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.TandaTangan;

/// <summary>What comes with a signature.</summary>
public sealed class TandaTanganIsian : IBerberkas
{
    /// <summary>The signed paper as scanned or photographed.</summary>
    public List<Guid> Berkas { get; set; } = [];
}

/// <summary>
/// TandaTangan: the leader signs. The document is issued with the signature block, printed, signed on paper, and its copy is kept; a document that is signed
/// already is only confirmed. The planning documents that it shows are signed with it, if they are being drawn up.
/// </summary>
public sealed class TandaTanganKind(IsianStore drafts, NaskahMaker naskah, SiklusDb db, SignDokumen signRencana) : IsianKind<TandaTanganIsian>(drafts, naskah)
{
    private const string AwalanKonsep = "Konsep ";

    /// <inheritdoc/>
    public override string Jenis => "tanda-tangan";

    /// <inheritdoc/>
    public override string Nama => "Tanda tangan";

    /// <summary>The document as issued for signing in this task, or null before that.</summary>
    public static OutputRef? IssuedOf(WorkContext work) => work.OwnOutput(work.OutputKode)?.Ref;

    /// <summary>Whether the step's paper carries its signature already, from an earlier step.</summary>
    public async Task<bool> IsSignedAsync(WorkContext work, CancellationToken cancel) =>
        PeriksaKind.DraftOf(work) is { } draft && (await FindNaskahAsync(draft, cancel)).Keadaan == KeadaanNaskah.Signed;

    /// <inheritdoc/>
    public override Task<FoundIsian<TandaTanganIsian>> FindAsync(WorkContext work, CancellationToken cancel) => FindAfreshAsync(work, cancel);

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(TandaTanganIsian isian, WorkContext work)
    {
        if (PeriksaKind.DraftOf(work) is null) yield return new WorkError("", "Naskah yang ditandatangani belum ada. Minta langkah sebelumnya ditarik kembali dan naskahnya dibuat.");
        else if (IssuedOf(work) is null) yield return new WorkError("", "Terbitkan naskahnya lebih dahulu, lalu cetak dan tandatangani.");
        else if (isian.Berkas.Count == 0) yield return new WorkError("Unggahan[0]", "Unggah pindaian atau foto naskah yang sudah ditandatangani.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel) =>
        await IsSignedAsync(work, cancel) ? [] : await base.MissingAsync(work, cancel);

    /// <summary>The document with the block for this signature.</summary>
    /// <exception cref="WorkIncompleteException">There is no document yet.</exception>
    /// <exception cref="RuleViolationException"><see cref="DokumenRules.BerubahSesudahKonsep"/>: a planning document that it shows.</exception>
    public async Task<NewNaskah> ComposeSignableAsync(WorkContext work, CancellationToken cancel)
    {
        if (PeriksaKind.DraftOf(work) is not { } answer) throw new WorkIncompleteException([.. Check(new TandaTanganIsian(), work)]);
        var draft = await FindNaskahAsync(answer, cancel);
        await OpenRencanaAsync(draft, cancel);
        var judul = draft.Judul.StartsWith(AwalanKonsep, StringComparison.Ordinal) ? draft.Judul[AwalanKonsep.Length..] : draft.Judul;
        // A planning document names who signs it, on both sides.
        var isi = draft.Templat == SusunRencanaKind.Templat ? draft.Isi : NaskahBab.Signed(draft.Isi, work.Instansi.Kop, work.Today, work.Signer());
        return new NewNaskah(
            work.OutputKode, draft.Jenis, draft.Templat, draft.TemplatVersi, judul, isi, [.. draft.Sumber, new SumberData("naskah", draft.Id.Value, draft.Sha256)]);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel)
    {
        if (await IsSignedAsync(work, cancel)) return [PeriksaKind.DraftOf(work)! with { Kode = work.OutputKode }];
        var id = new NaskahId(IssuedOf(work)!.Id);
        var issued = await db.Set<Correspondence.Naskah>().FirstAsync(n => n.Id == id, cancel);
        foreach (var copy in (await FindAsync(work, cancel)).Isian.Berkas) issued.Sign(new BerkasId(copy), work.Actor.As(work.Jabatan!.Value), work.UtcNow);
        await SignRencanaAsync(issued, work, cancel);
        return [];
    }

    private async Task SignRencanaAsync(Correspondence.Naskah issued, WorkContext work, CancellationToken cancel)
    {
        foreach (var rencana in await OpenRencanaAsync(issued, cancel))
            await signRencana.StageAsync(rencana, new Penetapan(null, work.Today, DiKertas: true, rencana.Versi, work.Loaded.Row.Id), work.Actor, cancel);
    }

    /// <summary>The planning documents that the paper shows and that are still open; one that changed after the paper was made is refused, not signed with it.</summary>
    private async Task<IReadOnlyList<DokumenRencana>> OpenRencanaAsync(Correspondence.Naskah paper, CancellationToken cancel)
    {
        var shown = paper.Sumber.Where(s => s.Jenis == FindDokumenRencana.Sumber).ToDictionary(s => new DokumenRencanaId(s.Id), s => s.Versi);
        var open = (await db.Set<DokumenRencana>().Where(d => shown.Keys.Contains(d.Id)).ToListAsync(cancel)).FindAll(d => d.IsOpen);
        if (open.Find(d => $"{d.Versi}" != shown[d.Id]) is { } changed) throw new RuleViolationException(DokumenRules.BerubahSesudahKonsep, changed.Nama);
        return open;
    }

    /// <inheritdoc/>
    protected override Task<TandaTanganIsian> BlankAsync(WorkContext work, CancellationToken cancel) => Task.FromResult(new TandaTanganIsian());

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(TandaTanganIsian isian, WorkContext work, CancellationToken cancel) => Task.FromResult<IReadOnlyList<NewNaskah>>([]);

    private Task<Correspondence.Naskah> FindNaskahAsync(OutputRef output, CancellationToken cancel)
    {
        var id = new NaskahId(output.Id);
        return db.Set<Correspondence.Naskah>().AsNoTracking().FirstAsync(n => n.Id == id, cancel);
    }
}
