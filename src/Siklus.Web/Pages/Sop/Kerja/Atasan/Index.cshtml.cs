using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Atasan;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Pages.Sop.Kerja.Rekap;

namespace Siklus.Web.Pages.Sop.Kerja.Atasan;

/// <summary>The superior judges what a reviewer supplied himself.</summary>
public sealed class IndexModel(AtasanKind kind, ReadCaseRekap read, Sentences sentences) : IsianPage<AtasanIsian>(kind)
{
    public CaseRekap Rekap { get; private set; } = null!;

    /// <summary>The rows of the judged form alone; all rows when something else is judged.</summary>
    public RekapView Table => new(Judged.Jabatan is { } post && ReadCaseRekap.FormStepOf(Work)?.Urutan == Judged.Urutan ? Rekap with { Kinerja = Rekap.Kinerja.Of(Work.Names.UnitOf(post)) } : Rekap, sentences);

    /// <summary>The work that is judged.</summary>
    public Domain.Sop.Tugas Judged => AtasanKind.JudgedOf(Work);

    /// <summary>Documents of that work.</summary>
    public IEnumerable<OutputRef> Documents => Work.Case.OutputsOf(Judged.Nomor).Select(o => o.Ref);

    /// <summary>The next superior, to whom somebody who took part passes the question on; null at the top.</summary>
    public JabatanId? Next => Work.Jabatan is { } post && Work.Names.Superiors.TryGetValue(post, out var above) ? above : null;

    /// <summary>Passes the question on.</summary>
    public async Task<IActionResult> OnPostTeruskanAsync()
    {
        if (!await OpenAsync()) return NotFound();
        await Service<ActOnCase>().RunAsync(Command(), Actor, (pelaksanaan, context) => pelaksanaan.AskSuperior(context, Tugas, Work.Names.Superiors), Cancel);
        return Done(CaseUrl, "Penilaian diteruskan kepada atasan berikutnya.");
    }

    protected override async Task<IActionResult> FinishAsync()
    {
        await Service<FinishWork>().ActAsCounterpartAsync(Command(), Actor, Tugas, Isian.Verdict, Isian.Alasan, Cancel);
        return Done(CaseUrl, "Penilaian Anda tersimpan.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Rekap = await read.RunAsync(Work, Cancel);
        return true;
    }
}
