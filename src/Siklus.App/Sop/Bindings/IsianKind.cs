using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings;

/// <summary>A naskah that a kind of work makes when it is finished.</summary>
/// <param name="OutputKode">Code of the output in the SOP that it answers.</param>
/// <param name="Jenis">Kind of document.</param>
/// <param name="Templat">Code of its template.</param>
/// <param name="TemplatVersi">Version of its template.</param>
/// <param name="Judul">Title in lists and archive.</param>
/// <param name="Isi">Its content.</param>
/// <param name="Sumber">The data versions that it shows.</param>
/// <param name="Nomor">The number that it is issued with, or null for a document without one.</param>
public sealed record NewNaskah(
    string OutputKode, JenisNaskah Jenis, string Templat, int TemplatVersi, string Judul, IsiNaskah Isi, IReadOnlyList<SumberData>? Sumber = null, PermintaanNomor? Nomor = null);

/// <summary>
/// A kind of work that is a form: what is typed is kept as a draft (<typeparamref name="TIsian"/>), checked when the work is finished, and frozen as one
/// or more naskah.
/// </summary>
/// <typeparam name="TIsian">What is typed; a class with settable properties, so that a page can bind it.</typeparam>
public abstract class IsianKind<TIsian>(IsianStore drafts, NaskahMaker naskah) : KindOfWork
    where TIsian : class
{
    /// <summary>The draft as it stands: saved, offered from an overtaken round, or begun afresh.</summary>
    public virtual async Task<FoundIsian<TIsian>> FindAsync(WorkContext work, CancellationToken cancel) =>
        await drafts.FindAsync<TIsian>(work, Jenis, cancel) ?? new FoundIsian<TIsian>(await BlankAsync(work, cancel), 0, DariPutaranLama: false);

    /// <summary>An untouched draft, whatever was saved.</summary>
    public Task<TIsian> BeginAsync(WorkContext work, CancellationToken cancel) => BlankAsync(work, cancel);

    /// <summary>The draft of this task alone: for verdicts, which nobody should find half given from the round before.</summary>
    protected async Task<FoundIsian<TIsian>> FindAfreshAsync(WorkContext work, CancellationToken cancel) =>
        await drafts.FindAsync<TIsian>(work, Jenis, cancel) is { DariPutaranLama: false } own ? own : new FoundIsian<TIsian>(await BlankAsync(work, cancel), 0, DariPutaranLama: false);

    /// <summary>What is wrong or missing in it; each error names the form field that mends it ("Isian.Catatan").</summary>
    public abstract IEnumerable<WorkError> Check(TIsian isian, WorkContext work);

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel) =>
        [.. Check((await FindAsync(work, cancel)).Isian, work)];

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel) =>
        await naskah.MakeAsync(work, await ComposeAsync((await FindAsync(work, cancel)).Isian, work, cancel), cancel);

    /// <summary>A fresh draft, filled in with everything that is known already.</summary>
    protected abstract Task<TIsian> BlankAsync(WorkContext work, CancellationToken cancel);

    /// <summary>The naskah that the complete draft becomes.</summary>
    protected abstract Task<IReadOnlyList<NewNaskah>> ComposeAsync(TIsian isian, WorkContext work, CancellationToken cancel);
}

/// <summary>Freezes what kinds of work compose, gives it the number it is issued with, and lets it take the place of what the same output was before.</summary>
public sealed class NaskahMaker(SiklusDb db, TakeNomor takeNomor, TimeProvider clock)
{
    /// <summary>Adds the naskah, final and hashed, to the unit of work.</summary>
    /// <returns>What to hand to the engine.</returns>
    public async Task<IReadOnlyList<OutputRef>> MakeAsync(WorkContext work, IReadOnlyList<NewNaskah> composed, CancellationToken cancel)
    {
        var oleh = work.Actor.As(work.Jabatan ?? work.Actor.Jabatan[0].JabatanId);
        var made = new List<OutputRef>();
        foreach (var one in composed)
        {
            var asal = new AsalNaskah(one.Jenis, one.Templat, one.TemplatVersi, work.Periode, work.Loaded.Row.Id);
            var naskah = new Naskah(new NaskahId(Ids.New(clock)), work.Instansi.Id, asal, one.Judul, one.Isi, one.Sumber ?? [], oleh, work.UtcNow);
            naskah.MakeFinal(oleh, work.UtcNow);
            if (one.Nomor is { } minta) await takeNomor.RunAsync(naskah, minta, work.Instansi.Kop.KodeUnit, oleh, cancel);
            foreach (var former in await FormerAsync(work, one.OutputKode, cancel)) former.SupersedeBy(naskah, oleh, work.UtcNow);
            db.Add(naskah);
            made.Add(new OutputRef(one.OutputKode, "naskah", naskah.Id.Value, one.Judul));
        }
        return made;
    }

    private async Task<IReadOnlyList<Naskah>> FormerAsync(WorkContext work, string output, CancellationToken cancel)
    {
        // Of a step or act that each of a group does, everyone has a naskah of the same output: only one's own is replaced.
        var shared = work.Tugas.Peran == TugasPeran.Pelaksana && work.Langkah.Mode != ModeLangkah.MasingMasing;
        var tasks = work.Case.Tugas.Where(t => t.Urutan == work.Tugas.Urutan && t.Peran == work.Tugas.Peran && (shared || t.Jabatan == work.Tugas.Jabatan))
            .Select(t => t.Nomor).ToHashSet();
        var ids = work.Case.Outputs.Where(o => o.Ref.Kode == output && o.Ref.Jenis == "naskah" && tasks.Contains(o.Tugas)).Select(o => new NaskahId(o.Ref.Id)).ToList();
        var former = await db.Set<Naskah>().Where(n => ids.Contains(n.Id)).ToListAsync(cancel);
        return [.. former.Where(n => n.Keadaan is KeadaanNaskah.Final or KeadaanNaskah.Signed)];
    }
}
