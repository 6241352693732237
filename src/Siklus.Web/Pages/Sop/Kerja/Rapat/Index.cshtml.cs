using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Rapat;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Kerja.Rapat;

/// <summary>A meeting: invitation, attendance, minutes.</summary>
public sealed class IndexModel(RapatKind kind, IssueNaskah issue, SiklusDb db) : IsianPage<RapatIsian>(kind)
{
    /// <summary>Everybody invited, as known now.</summary>
    public IReadOnlyList<Kehadiran> Kehadiran { get; private set; } = [];

    /// <summary>The invitation as issued, or null.</summary>
    public OutputKasus? Undangan { get; private set; }

    /// <summary>The meeting was changed after the invitation was issued.</summary>
    public bool UndanganDiffers { get; private set; }

    /// <summary>Whether the SOP keeps an invitation.</summary>
    public bool HasUndangan => Work.Accompanying("undangan") is not null;

    /// <summary>Posts of the office, to lead, to write and to follow up.</summary>
    public IEnumerable<Choice> Jabatan => Work.Names.Jabatan.Select(j => new Choice(j.Id.Value.ToString(), j.Nama));

    /// <summary>Posts that may be invited besides those that the step names.</summary>
    public IEnumerable<Choice> AlsoInvitable => Work.Names.Jabatan
        .Where(j => j.Id != Work.Tugas.Jabatan && !Kehadiran.Any(k => k.MengisiSendiri && k.Jabatan == j.Id))
        .Select(j => new Choice(j.Id.Value.ToString(), j.Nama, Work.Names.HolderOf(j.Id)?.Nama));

    public async Task<IActionResult> OnPostUndanganAsync()
    {
        if (!await OpenAsync() || Work.Accompanying("undangan") is not { } output) return NotFound();
        await SaveTypedAsync();
        await issue.RunAsync(Command(), Actor, Tugas, Jenis, work => kind.ComposeUndanganAsync(work, output, Cancel), Cancel);
        return Done(WorkUrl, "Undangan terbit dan tampil pada tugas setiap anggota yang diundang.");
    }

    protected override IReadOnlyList<RowList> Lists =>
    [
        new(nameof(Isian.Tamu), Isian.Tamu, () => new TamuRapat(), nameof(TamuRapat.Nama), "kehadiran"),
        new(nameof(Isian.Pembahasan), Isian.Pembahasan, () => new ButirRapat(), nameof(ButirRapat.Isi), "pembahasan"),
        new(nameof(Isian.Keputusan), Isian.Keputusan, () => new KeputusanRapat(), nameof(KeputusanRapat.Isi), "keputusan"),
    ];

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        // Who signed at the meeting of an earlier round says nothing about this one.
        if (FromFormerRound && !HttpMethods.IsPost(Request.Method)) Isian.HadirDiKertas = [];
        if (Isian.Pembahasan.Count == 0) Isian.Pembahasan.Add(new());
        if (Isian.Keputusan.Count == 0) Isian.Keputusan.Add(new());
        Kehadiran = App.Sop.Bindings.Rapat.Kehadiran.Of(Work, Isian);
        Undangan = Work.OwnOutput(Work.Accompanying("undangan"));
        UndanganDiffers = Undangan is not null && await DiffersAsync(Undangan);
        return true;
    }

    private async Task<bool> DiffersAsync(OutputKasus output)
    {
        if (Isian is not { Hari: not null, Tempat: not null, Acara: not null }) return true;
        var id = new NaskahId(output.Ref.Id);
        var issued = await db.Set<App.Correspondence.Naskah>().AsNoTracking().Where(n => n.Id == id).Select(n => n.Isi).FirstAsync(Cancel);
        return IsiJson.Write(issued) != IsiJson.Write(RapatNaskah.Undangan(Work, Isian, Work.Clock.DateOf(output.WaktuUtc)));
    }
}
