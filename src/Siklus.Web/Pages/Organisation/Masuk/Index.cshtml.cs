using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.Web.Auth;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.Masuk;

/// <summary>The sign-in log of the whole office, and how long a session may lie unused.</summary>
public sealed class IndexModel(SignInLog log, OfficeAccounts accounts) : SiklusPage
{
    [FromQuery(Name = "hal")]
    public int Number { get; set; } = 1;

    [FromQuery(Name = "gagal")]
    public bool OnlyTrouble { get; set; }

    [BindProperty]
    public string? MenitDiam { get; set; }

    public SignInLogPage Log { get; private set; } = new([], 1, 1);

    public async Task<IActionResult> OnPostAsync()
    {
        await accounts.SetIdleMinutesAsync(int.TryParse(MenitDiam, CultureInfo.InvariantCulture, out var minutes) ? minutes : 0, Cancel);
        return Done("/kantor/catatan-masuk", $"Tersimpan. Sesi yang diam {minutes} menit berakhir.");
    }

    public override string FieldOf(string code) => code == AkunRules.MenitDiam ? nameof(MenitDiam) : "";

    protected override async Task<bool> LoadAsync()
    {
        MenitDiam ??= (await accounts.IdleMinutesAsync(Cancel)).ToString(CultureInfo.InvariantCulture);
        Log = await log.ReadAsync(null, OnlyTrouble, Number, Cancel);
        return true;
    }
}
