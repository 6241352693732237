using Siklus.App.Sop;
using Siklus.Domain.Sop;

namespace Siklus.Web.Ui;

/// <summary>How states of cases and tasks look.</summary>
public static class StatusTones
{
    public static Keadaan Look(this StatusTone tone) => tone switch
    {
        StatusTone.Working => Keadaan.Berjalan,
        StatusTone.Returned => Keadaan.Dikembalikan,
        StatusTone.Late => Keadaan.Terlambat,
        StatusTone.Paused => Keadaan.Dijeda,
        StatusTone.Finished => Keadaan.Selesai,
        StatusTone.Cancelled => Keadaan.Dibatalkan,
        _ => Keadaan.Menunggu,
    };

    public static Keadaan Look(this StatusPelaksanaan status) => status switch
    {
        StatusPelaksanaan.Dijeda => Keadaan.Dijeda,
        StatusPelaksanaan.Selesai => Keadaan.Selesai,
        StatusPelaksanaan.Dibatalkan => Keadaan.Dibatalkan,
        _ => Keadaan.Berjalan,
    };
}
