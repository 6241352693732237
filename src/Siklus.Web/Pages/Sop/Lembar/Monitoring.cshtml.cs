using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>The form for monitoring an SOP (PermenPAN-RB 35/2012), filled in every six months: what the runs so far tell stands in it, the judgement is the examiner's.</summary>
public sealed class MonitoringModel(SopLibrary library, MeasureSopTime measure, OfficeTime time) : LembarPage(library)
{
    public WaktuSop Waktu { get; private set; } = null!;

    public string Sampai { get; private set; } = "";

    /// <summary>Half of the times or more within the standard, and hardly ever sent back.</summary>
    public static bool RunsWell(WaktuLangkah row) => row.Kerja is { } kerja && row.Usulan is null && (row.BakuMenit is null || row.DalamBaku * 2 >= kerja.Kali) && row.Dikembalikan * 2 <= kerja.Kali;

    /// <summary>What happened, in a sentence.</summary>
    public static string Note(WaktuLangkah row)
    {
        if (row.Kerja is not { } kerja) return "Belum pernah selesai dilaksanakan.";
        var time = row.Langkah.WaktuBaku is { } baku && row.BakuMenit is not null
            ? $"{row.DalamBaku} dari {kerja.Kali} kali memenuhi waktu baku {CaseTiming.Say(baku)}; nilai tengahnya {CaseTiming.Say(kerja.Median)}."
            : $"{kerja.Kali} kali dilaksanakan, nilai tengahnya {CaseTiming.Say(kerja.Median)}; lembar tidak memuat waktu baku.";
        return row.Dikembalikan == 0 ? time : $"{time} Dikembalikan {row.Dikembalikan} kali.";
    }

    /// <summary>What might be done, where the runs say so.</summary>
    public static string Advice(WaktuLangkah row) =>
        row.Usulan is { } usulan ? $"Tinjau waktu baku; usulan {CaseTiming.Say(usulan)}." : row.Kerja is { } kerja && row.Dikembalikan * 2 > kerja.Kali ? "Telusuri sebab pengembalian." : "";

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Waktu = await measure.RunAsync(Row.Id, new PilihanWaktu(), Cancel);
        Sampai = Indonesian.Date(await time.TodayAsync(Cancel));
        return true;
    }
}
