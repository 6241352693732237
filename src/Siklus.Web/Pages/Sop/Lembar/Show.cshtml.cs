using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings.Pengesahan;
using Siklus.App.Sop.Evaluation;
using Siklus.App.Sop.Persistence;
using Siklus.Documents.SopSheet;
using Siklus.Domain.Common;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>An SOP as the official sheet (PermenPAN-RB 35/2012): identity block and flowchart, word for word, with what was inferred marked.</summary>
public sealed class ShowModel(SopLibrary library, ReviewSop review, FindSheetLogo logo, FindPengesah pengesah, SiklusDb db, OfficeTime time) : LembarPage(library)
{
    /// <summary>What the review finds, this year and beside the other SOPs of the office.</summary>
    public IReadOnlyList<TemuanSop> Findings { get; private set; } = [];

    public bool MayStart => Actor.May(Hak.MulaiPelaksanaan) && Row == Versions[0] && Pencabutan is null;

    public bool MayDraft => Actor.May(Hak.SusunSop) && Row == Versions[0];

    /// <summary>The last finished evaluation of this version, when it concludes that the SOP be withdrawn; else null.</summary>
    public EvaluasiSop? Withdrawing { get; private set; }

    /// <summary>The decrees that adopted its versions.</summary>
    public IReadOnlyDictionary<SopVersiId, NaskahId> Decrees { get; private set; } = new Dictionary<SopVersiId, NaskahId>();

    /// <summary>The flowchart in one piece.</summary>
    public string Bagan => SheetSvg.Write(SheetLayout.Of(Sop, Paper.Screen).Pages[0], $"Bagan alir {Sop.Identitas.Judul}; dapat dibaca sebagai tabel di bawahnya");

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Logo = await logo.RunAsync(Sop.Identitas, Cancel);
        Pengesah = await pengesah.RunAsync(Row.Id, Cancel);
        var ids = Versions.Select(v => v.Id).ToList();
        Decrees = await db.Set<PengesahanSopRow>().AsNoTracking().Where(p => ids.Contains(p.SopVersiId)).ToDictionaryAsync(p => p.SopVersiId, p => p.NaskahId, Cancel);
        var last = await db.Set<EvaluasiSop>().AsNoTracking().Where(e => e.SopVersiId == Row.Id && e.SelesaiPada != null).OrderByDescending(e => e.Tahun).FirstOrDefaultAsync(Cancel);
        var beside = (await Library.AllAsync(Cancel)).Where(s => s.Dicabut is null).Select(s => s.Sop);
        Findings = review.Gather(Sop, (await time.TodayAsync(Cancel)).Year, beside);
        if (last?.Kesimpulan == KesimpulanEvaluasi.Dicabut) Withdrawing = last;
        return true;
    }
}
