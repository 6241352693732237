using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Evaluation;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>A page about the evaluation of a version of an SOP in a year; without a year this one.</summary>
public abstract class EvaluationPage(SopLibrary library) : LembarPage(library)
{
    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Asked { get; set; }

    public int Tahun { get; private set; }

    /// <summary>Null while nothing is answered.</summary>
    public EvaluasiSop? Evaluasi { get; private set; }

    public bool Finished => Evaluasi?.SelesaiPada is not null;

    /// <summary>What Siklus knows: of a finished evaluation what it knew then.</summary>
    public FaktaEvaluasi Fakta { get; private set; } = FaktaEvaluasi.Kosong;

    /// <summary>Years that can be looked at, newest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Whether answers may be given now.</summary>
    public bool MayFill { get; private set; }

    public OfficeNames Names { get; private set; } = null!;

    /// <summary>The same version and year, for addresses.</summary>
    public string Query => $"versi={Row.Versi}&tahun={Tahun}";

    /// <summary>Words of the conclusions.</summary>
    public static IReadOnlyList<Choice> Kesimpulan { get; } =
    [
        new(nameof(KesimpulanEvaluasi.Dipakai), "SOP tetap dipakai"),
        new(nameof(KesimpulanEvaluasi.Direvisi), "SOP perlu direvisi", "Versi berikutnya disusun sebagai rancangan."),
        new(nameof(KesimpulanEvaluasi.Dicabut), "SOP dicabut", "Pencabutan ditetapkan dengan Keputusan Camat."),
    ];

    public static string Say(KesimpulanEvaluasi kesimpulan) => Kesimpulan.First(c => c.Value == kesimpulan.ToString()).Text;

    public static ScreenState StateOf(KesimpulanEvaluasi kesimpulan) => kesimpulan switch
    {
        KesimpulanEvaluasi.Dipakai => ScreenState.Finished,
        KesimpulanEvaluasi.Direvisi => ScreenState.Returned,
        _ => ScreenState.Cancelled,
    };

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        var open = EvaluateSop.YearsOpen(await Service<OfficeTime>().TodayAsync(Cancel));
        var stored = await Service<SiklusDb>().Set<EvaluasiSop>().AsNoTracking().Where(e => e.SopVersiId == Row.Id).ToListAsync(Cancel);
        Years = [.. stored.Select(e => e.Tahun).Union(open).OrderDescending()];
        Tahun = Asked ?? open[0];
        if (!Years.Contains(Tahun)) return false;
        Names = await Service<OfficeNames>().LoadAsync(Cancel);
        Evaluasi = stored.Find(e => e.Tahun == Tahun);
        MayFill = !Finished && open.Contains(Tahun) && Actor.May(Hak.SusunSop);
        Fakta = Finished ? Evaluasi!.Fakta : await Service<FindEvaluationFacts>().RunAsync(Row.Id, Tahun, Cancel);
        return true;
    }

    protected T Service<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();
}
