using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Rapat;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Kerja.Hadir;

/// <summary>Somebody invited to a meeting says whether he came.</summary>
public sealed class IndexModel(HadirKind kind) : IsianPage<HadirIsian>(kind)
{
    /// <summary>The meeting as planned, or null while nothing of it is written down.</summary>
    public RapatIsian? Rapat { get; private set; }

    /// <summary>The invitation as issued, or null.</summary>
    public OutputKasus? Undangan { get; private set; }

    protected override async Task<IActionResult> FinishAsync()
    {
        await Service<FinishWork>().ActAsCounterpartAsync(Command(), Actor, Tugas, alasan: HadirKind.Reason(Isian), cancel: Cancel);
        return Done("/tugas", Isian.Kehadiran == "hadir" ? "Kehadiran Anda dicatat." : "Ketidakhadiran Anda dicatat dengan alasannya.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        // Who was at the meeting of an earlier round says nothing about this one.
        if (FromFormerRound) Isian = new();
        Rapat = await kind.FindRapatAsync(Work, Cancel);
        var induk = Work with { Tugas = Work.Case.TugasKe(Work.Tugas.Induk!.Value) };
        Undangan = induk.OwnOutput(induk.Accompanying("undangan"));
        return true;
    }
}
