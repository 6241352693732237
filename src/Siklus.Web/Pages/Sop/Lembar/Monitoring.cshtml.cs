using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Domain.Common;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>The form for monitoring an SOP (PermenPAN-RB 35/2012), filled in every six months: what the runs of a stretch of days tell stands in it, the judgement is the examiner's.</summary>
public sealed class MonitoringModel(SopLibrary library, MeasureSopTime measure, OfficeTime time, Sentences sentences) : LembarPage(library)
{
    private const int SemestersShown = 4;

    [BindProperty(SupportsGet = true, Name = "dari")]
    public DateOnly? Dari { get; set; }

    [BindProperty(SupportsGet = true, Name = "sampai")]
    public DateOnly? Sampai { get; set; }

    /// <summary>The days that the form is about; null when those asked for are none.</summary>
    public MasaWaktu? Masa { get; private set; }

    /// <summary>What happened on them; null likewise.</summary>
    public WaktuSop? Waktu { get; private set; }

    /// <summary>Stretches that are one press away, the six months up to today first.</summary>
    public IReadOnlyList<(string Nama, MasaWaktu Masa, string Url)> Quick { get; private set; } = [];

    /// <summary>Half of the times or more within the standard, and hardly ever sent back.</summary>
    public static bool RunsWell(WaktuLangkah row) => row.Kerja is { } kerja && row.Usulan is null && (row.BakuMenit is null || row.DalamBaku * 2 >= kerja.Kali) && row.Dikembalikan * 2 <= kerja.Kali;

    /// <summary>What happened, in a sentence.</summary>
    public static string Note(WaktuLangkah row)
    {
        if (row.Kerja is not { } kerja) return row.Dikembalikan == 0 ? "Tidak dikerjakan sampai selesai pada masa ini." : $"Belum selesai lagi pada masa ini. Dikembalikan {row.Dikembalikan} kali.";
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
        var today = await time.TodayAsync(Cancel);
        var recent = MasaWaktu.Of(null, null, today);
        Quick = [("Enam bulan terakhir", recent, UrlOf(null)), .. MasaWaktu.Semesters(today, SemestersShown).Select(s => (s.ToString(), s, UrlOf(s)))];
        if (!ModelState.IsValid) return Refused();
        try
        {
            Masa = MasaWaktu.Of(Dari, Sampai, today);
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("sampai", sentences.Of(refused));
            return Refused();
        }
        Waktu = await measure.RunAsync(Row.Id, new PilihanWaktu(Masa: Masa), Cancel);
        return true;
    }

    private bool Refused()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return true;
    }

    private string UrlOf(MasaWaktu? masa)
    {
        var asked = new[] { Versi is { } versi ? $"versi={versi}" : null, masa is null ? null : $"dari={Say(masa.Dari)}&sampai={Say(masa.Sampai)}" }.OfType<string>().ToList();
        return $"/sop/{Kode}/pemantauan{(asked.Count == 0 ? "" : "?")}{string.Join('&', asked)}";
    }

    /// <summary>A day as addresses and date fields have it.</summary>
    public static string Say(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
