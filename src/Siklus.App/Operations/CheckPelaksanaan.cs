using Siklus.App.Sop;

namespace Siklus.App.Operations;

/// <summary>Whether the stored state of every case of the current office is the fold of its Riwayat.</summary>
public sealed class CheckPelaksanaan(CompareCases compare)
{
    /// <summary>Folds every case.</summary>
    public async Task<CheckResult> RunAsync(CancellationToken cancel = default)
    {
        var (seen, different) = await compare.RunAsync(cancel);
        return new CheckResult(seen, [.. different.Select(Say)]);
    }

    private static Finding Say(CaseDifference one) => new("pelaksanaan", one.Id.Value.ToString(), one.Rows == 0
        ? $"Pelaksanaan “{one.Judul}” (nomor catatan {one.Id.Value}): riwayatnya terputus atau tidak terbaca. Pulihkan dari cadangan."
        : $"Pelaksanaan “{one.Judul}” (nomor catatan {one.Id.Value}): keadaan atau daftar tugasnya berbeda dari riwayatnya ({one.Rows} baris). Hentikan Siklus, lalu jalankan: siklus rebuild --data FOLDER");
}
