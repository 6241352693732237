using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Dokumen.Susun;

/// <summary>One action as typed.</summary>
public sealed class AksiDiketik
{
    public Guid? Id { get; set; }

    public string? Dilihat { get; set; }

    public string? Uraian { get; set; }

    public List<int> Tribulan { get; set; } = [];

    public Guid? Pelaksana { get; set; }
}

/// <summary>The actions of a Rencana Aksi: all of them, or those of one indikator to be changed.</summary>
public sealed class AksiModel(SiklusDb db, SaveAksi save) : SusunPage
{
    private const int BlankRows = 2;
    private ILookup<IndikatorId, Domain.Planning.Aksi> actions = Enumerable.Empty<Domain.Planning.Aksi>().ToLookup(a => a.IndikatorId);

    [BindProperty(SupportsGet = true, Name = "indikator")]
    public Guid? Pilihan { get; set; }

    [BindProperty]
    public List<AksiDiketik> Baris { get; set; } = [];

    public IReadOnlyList<Indikator> Indikator { get; private set; } = [];

    public Indikator? Terpilih => Indikator.FirstOrDefault(i => i.Id.Value == Pilihan);

    public Indikator? Berikutnya => Indikator.SkipWhile(i => i.Id.Value != Pilihan).Skip(1).FirstOrDefault();

    public IEnumerable<Choice> Posts => Names.Jabatan.Select(j => new Choice(j.Id.Value.ToString("D"), j.Nama));

    public IEnumerable<Domain.Planning.Aksi> AksiOf(IndikatorId id) => actions[id];

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await save.RunAsync(DokumenId, new IndikatorId(Pilihan ?? Guid.Empty), [.. Baris.Select(b => new BarisAksi(
            b.Id is { } id ? new AksiId(id) : null, b.Dilihat, b.Uraian, b.Tribulan, b.Pelaksana is { } post ? new JabatanId(post) : null))], Cancel);
        if (result.Utuh) return Done($"/rencana/dokumen/{Id}/aksi?indikator={Pilihan}", result.Berubah == 0 ? "Tidak ada aksi yang berubah." : $"{result.Berubah} aksi tersimpan.");
        if (!await LoadAsync()) return NotFound();
        Tell(result, place => $"Baris[{place}].Uraian");
        return Page();
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync() || Dokumen.Jenis != JenisDokumen.RencanaAksi) return false;
        Indikator = Rencana.IndikatorOf(Dokumen);
        var id = Dokumen.Id;
        actions = (await db.Set<Domain.Planning.Aksi>().AsNoTracking().Where(a => a.DokumenId == id).OrderBy(a => a.Urutan).ToListAsync(Cancel)).ToLookup(a => a.IndikatorId);
        if (Terpilih is not { } one || HttpMethods.IsPost(Request.Method)) return true;
        Baris = [.. actions[one.Id].Select(a => new AksiDiketik
        {
            Id = a.Id.Value, Dilihat = SaveAksi.Describe(a), Uraian = a.Uraian, Tribulan = [.. a.Tribulan.Select(c => c - '0')], Pelaksana = a.PelaksanaId?.Value,
        }), .. Enumerable.Range(0, BlankRows).Select(_ => new AksiDiketik())];
        return true;
    }
}
