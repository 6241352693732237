using Siklus.App.Sop;
using Siklus.Domain.Sop;

namespace Siklus.Web.Ui;

/// <summary>How states of cases and tasks look.</summary>
public static class StatusTones
{
    public static ScreenState Look(this StatusTone tone) => tone switch
    {
        StatusTone.Working => ScreenState.Running,
        StatusTone.Returned => ScreenState.Returned,
        StatusTone.Late => ScreenState.Late,
        StatusTone.Paused => ScreenState.Paused,
        StatusTone.Finished => ScreenState.Finished,
        StatusTone.Cancelled => ScreenState.Cancelled,
        _ => ScreenState.Waiting,
    };

    public static ScreenState Look(this StatusPelaksanaan status) => status switch
    {
        StatusPelaksanaan.Dijeda => ScreenState.Paused,
        StatusPelaksanaan.Selesai => ScreenState.Finished,
        StatusPelaksanaan.Dibatalkan => ScreenState.Cancelled,
        _ => ScreenState.Running,
    };
}
