using Siklus.App.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Tugas;

/// <summary>Tugas saya: everything that waits for the posts held today, late first.</summary>
public sealed class IndexModel(ListTugas listTugas) : SiklusPage
{
    public IReadOnlyList<TugasItem> Tugas { get; private set; } = [];

    protected override async Task<bool> LoadAsync()
    {
        Tugas = await listTugas.RunAsync(Actor, Cancel);
        return true;
    }
}
