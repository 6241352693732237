namespace Siklus.App.Sop.Bindings.Disposisi;

/// <summary>Asks whether an SOP of the office names the act that locks a period.</summary>
public sealed class FindLockingSop(SopLibrary library)
{
    /// <summary>Whether any SOP in force names one.</summary>
    public async Task<bool> RunAsync(CancellationToken cancel = default) =>
        (await library.AllAsync(cancel)).Any(s => s.Dicabut is null && s.Sop.Langkah.Any(l => l.Pihak.Any(p => p.Pengaturan.GetValueOrDefault(AcceptPeriode.Setting) == "ya")));
}
