using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Disposisi;
using Siklus.App.Sop.Bindings.Lapor;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Pages.Sop.Kerja.Rekap;

namespace Siklus.Web.Pages.Sop.Kerja.Disposisi;

/// <summary>The leader reads a report and answers it; made to be done on a phone.</summary>
public sealed class IndexModel(DisposisiKind kind, ReadCaseRekap read, AcceptPeriode accept, CompareKertasKerja compare, SiklusDb db, Sentences sentences) : IsianPage<DisposisiIsian>(kind)
{
    public CaseRekap Rekap { get; private set; } = null!;

    public RekapView Table => new(Rekap, sentences);

    public IReadOnlyList<string> Ringkasan => LaporText.Ringkasan(Rekap, Work, sentences);

    /// <summary>The report, or null when the step has none.</summary>
    public App.Correspondence.Naskah? Laporan { get; private set; }

    /// <summary>The letter that came with it, or null.</summary>
    public OutputRef? Surat => DisposisiKind.SuratOf(Work);

    /// <summary>A yes locks the period.</summary>
    public bool Locks { get; private set; }

    /// <summary>A yes approves rows.</summary>
    public bool Approves => AcceptPeriode.Approves(Work);

    /// <summary>Rows that changed after the kertas kerja of a measuring case was made.</summary>
    public IReadOnlyList<BarisBerubah> Moved { get; private set; } = [];

    /// <summary>What a yes does.</summary>
    public string Consequence => (Approves, Locks) switch
    {
        (true, true) => $"{Rows} baris data menjadi disetujui dan capaian {Work.Periode} dikunci. Perubahan sesudahnya hanya lewat pelaksanaan koreksi.",
        (true, false) => $"{Rows} baris data menjadi disetujui dan dapat diukur. Capaian {Work.Periode} baru dikunci pada akhir pengukurannya.",
        (false, true) => $"Capaian {Work.Periode} dikunci sebagaimana terukur sekarang. Perubahan sesudahnya hanya lewat pelaksanaan koreksi.",
        _ => "Laporan diterima.",
    };

    /// <summary>Rows that a yes approves.</summary>
    public int Rows => AcceptPeriode.RowsOf(Rekap).Count(r => !r.IsSupplier(Work.Actor.PegawaiId));

    /// <summary>Rows that nobody has verified yet: whoever says yes verifies them.</summary>
    public IReadOnlyList<string> Unverified =>
        [.. Rekap.Kinerja.Baris.Where(b => b.Row is { State: Siklus.Domain.Collection.RealisasiState.Submitted } row && !row.IsSupplier(Work.Actor.PegawaiId)).Select(b => b.Definisi.Nama)];

    public string Reporter => DisposisiKind.ReportOf(Work) is var report ? Work.Names.Of(report.Jabatan is { } one ? [one] : report.Kelompok) : "";

    protected override async Task<IActionResult> FinishAsync()
    {
        await Service<FinishWork>().ActAsCounterpartAsync(Command(), Actor, Tugas, Isian.Verdict, Isian.Verdict == false ? Isian.Arahan : null, Cancel);
        return Done(CaseUrl, Isian.Verdict switch
        {
            true when await accept.LocksAsync(Work, Cancel) => $"Laporan disetujui. Data kinerja {Work.Periode} dikunci.",
            true when Approves => $"Laporan disetujui. Data kinerja {Work.Periode} siap diukur.",
            false => $"Laporan dikembalikan kepada {Reporter}.",
            _ => "Disposisi dikirim.",
        });
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Rekap = await read.RunAsync(Work, Cancel);
        Locks = await accept.LocksAsync(Work, Cancel);
        Moved = await compare.RunAsync(Work, Cancel);
        if (DisposisiKind.LaporanOf(Work) is { } answer)
        {
            var id = new NaskahId(answer.Id);
            Laporan = await db.Set<App.Correspondence.Naskah>().AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, Cancel);
        }
        return true;
    }
}
