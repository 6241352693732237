using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Siklus.App.Setup;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Setup;

/// <summary>One step of the set-up.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Url">Where.</param>
public sealed record SetupStep(int Number, string Title, string Url)
{
    public static IReadOnlyList<SetupStep> All { get; } =
    [
        new(1, "Kantor Anda", "/penyiapan/kantor"),
        new(2, "Kop naskah", "/penyiapan/kop"),
        new(3, "Unit kerja", "/penyiapan/unit"),
        new(4, "Jabatan", "/penyiapan/jabatan"),
        new(5, "Akun pertama", "/penyiapan/akun"),
        new(6, "Hari dan jam kerja", "/penyiapan/jam-kerja"),
        new(7, "Cara mengukur kinerja", "/penyiapan/pengukuran"),
        new(8, "SOP", "/penyiapan/sop"),
        new(9, "Ringkasan", "/penyiapan/ringkasan"),
    ];
}

/// <summary>A page of the set-up: only for the browser that entered the code, and not before the steps in front of it are answered.</summary>
public abstract class SetupPage(SetupStore store) : SiklusPage
{
    internal const string Cookie = "siklus-penyiapan";

    /// <summary>Which step this is, from 1.</summary>
    public abstract int Number { get; }

    /// <summary>What was answered so far.</summary>
    public JawabanPenyiapan Jawaban { get; private set; } = new();

    /// <summary>The step itself.</summary>
    public SetupStep Step => SetupStep.All[Number - 1];

    /// <summary>The step in front of it, or null.</summary>
    public SetupStep? Former => Number == 1 ? null : SetupStep.All[Number - 2];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await store.ReadAsync(Request.Cookies[Cookie], Cancel) is not { } jawaban)
        {
            context.Result = Redirect("/penyiapan");
            return;
        }
        Jawaban = jawaban;
        if (Number > jawaban.Terjawab + 1)
        {
            context.Result = Redirect(SetupStep.All[jawaban.Terjawab].Url);
            return;
        }
        await next();
    }

    protected override Task<bool> LoadAsync()
    {
        Fill();
        return Task.FromResult(true);
    }

    /// <summary>Fills the form from the answers, unless it was just sent.</summary>
    protected abstract void Fill();

    /// <summary>Says beside a field what is missing.</summary>
    protected void Need(string field, string? value, string sentence)
    {
        if (string.IsNullOrWhiteSpace(value)) ModelState.AddModelError(field, sentence);
    }

    /// <summary>The page again, with its errors and what was typed.</summary>
    protected IActionResult Again()
    {
        Fill();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Keeps the answers and goes on: to the next step, or back to the summary when all were answered before.</summary>
    protected async Task<IActionResult> NextAsync()
    {
        var all = Jawaban.Terjawab >= SetupStep.All.Count - 1;
        Jawaban.Terjawab = Math.Max(Jawaban.Terjawab, Number);
        await store.SaveAsync(Jawaban, Cancel);
        return Redirect(all ? SetupStep.All[^1].Url : SetupStep.All[Number].Url);
    }

    /// <summary>Keeps the answers and shows the same step, for one row more.</summary>
    protected async Task<IActionResult> StayAsync()
    {
        await store.SaveAsync(Jawaban, Cancel);
        return Redirect(Step.Url);
    }

    /// <summary>A key for a row that was added by hand.</summary>
    protected static string NewKey(IEnumerable<string?> known, string prefix)
    {
        var used = known.ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(i => $"{prefix}-{i}").First(k => !used.Contains(k));
    }
}
