using System.Data.Common;
using Siklus.App;
using Siklus.App.Operations;
using Siklus.App.Operations.Tables;

namespace Siklus.Web.Operations;

/// <summary>What a check of a whole installation saw and found.</summary>
public sealed record Verified(IReadOnlyList<Finding> Findings, IReadOnlyList<TableDigest> Tables, int Pelaksanaan, int Naskah, int Berkas, int KunciPeriode, int JejakAudit, int DokumenRencana)
{
    /// <summary>What was looked at, in one sentence.</summary>
    public string Summary =>
        $"{Pelaksanaan} pelaksanaan, {Naskah} naskah, {Berkas} berkas, {KunciPeriode} kunci periode, {DokumenRencana} dokumen perencanaan, dan {JejakAudit} baris jejak audit diperiksa; {Tables.Sum(table => table.Rows)} baris dalam {Tables.Count} tabel terbaca.";
}

/// <summary>
/// Proves that an installation is whole: the database by its own means, every row readable, every file with its hash and no file too many, every frozen naskah unchanged, every
/// case what its history says, every lock consistent, every signed plan what was signed, the audit list an unbroken chain that knows every entry of every history. Changes nothing and works while the office is served.
/// </summary>
public static class VerifyInstallation
{
    private const string Restore = "Hentikan Siklus dan pulihkan cadangan terakhir: siklus restore";

    public static async Task<Verified> RunAsync(Installed installed, CancellationToken cancellation = default)
    {
        var findings = new List<Finding>();
        foreach (var damage in await TryAsync(findings, [], () => installed.UseAsync(services => installed.Database.FindDamageAsync(services.GetRequiredService<SiklusDb>(), cancellation))))
            findings.Add(new Finding("basis-data", damage, $"Basis data rusak pada {damage}. {Restore}"));
        var tables = await TryAsync(findings, [], () => installed.UseAsync(services => services.GetRequiredService<AllTables>().DigestAsync(cancellation)));
        var berkas = await CheckAsync(findings, () => installed.UseAsync(services =>
            services.GetRequiredService<CheckBerkas>().RunAsync(installed.Data.Files, installed.Time.GetUtcNow().UtcDateTime, cancellation)));
        var naskah = await CheckAsync(findings, () => installed.UseAsync(services => services.GetRequiredService<CheckNaskah>().RunAsync(cancellation)));
        var cases = await CheckAsync(findings, async () =>
        {
            var each = await installed.InEachOfficeAsync(services => services.GetRequiredService<CheckPelaksanaan>().RunAsync(cancellation), cancellation);
            return new CheckResult(each.Sum(one => one.Checked), [.. each.SelectMany(one => one.Findings)]);
        });
        var locks = await CheckAsync(findings, () => installed.UseAsync(services => services.GetRequiredService<CheckKunciPeriode>().RunAsync(cancellation)));
        var plans = await CheckAsync(findings, () => installed.UseAsync(services => services.GetRequiredService<CheckDokumenRencana>().RunAsync(cancellation)));
        var audit = await CheckAsync(findings, async () =>
        {
            var each = await installed.InEachOfficeAsync(services => services.GetRequiredService<CheckJejakAudit>().RunAsync(cancellation), cancellation);
            return new CheckResult(each.Sum(one => one.Checked), [.. each.SelectMany(one => one.Findings)]);
        });
        return new Verified(findings, tables, cases, naskah, berkas, locks, audit, plans);
    }

    private static async Task<int> CheckAsync(List<Finding> findings, Func<Task<CheckResult>> check)
    {
        var result = await TryAsync(findings, new CheckResult(0, []), check);
        findings.AddRange(result.Findings);
        return result.Checked;
    }

    /// <summary>A damaged database refuses to be read; that is a finding, and the other checks still run.</summary>
    private static async Task<T> TryAsync<T>(List<Finding> findings, T otherwise, Func<Task<T>> check)
    {
        try
        {
            return await check();
        }
        catch (Exception cause) when ((cause as DbException ?? cause.InnerException as DbException) is not null || cause is FormatException or InvalidCastException or System.Text.Json.JsonException)
        {
            var sentence = $"Basis data tidak terbaca ({(cause.InnerException ?? cause).Message}). {Restore}";
            if (!findings.Exists(found => found.Sentence == sentence)) findings.Add(new Finding("basis-data", "", sentence));
            return otherwise;
        }
    }
}
