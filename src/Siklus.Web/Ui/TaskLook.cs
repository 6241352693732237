using Siklus.Domain.Sop;

namespace Siklus.Web.Ui;

/// <summary>Word and colour of a task's state.</summary>
public static class TaskLook
{
    public static ScreenState Of(Tugas tugas) => tugas.State switch
    {
        TugasState.Open => ScreenState.Waiting,
        TugasState.Accepted => ScreenState.Running,
        TugasState.Finished => tugas.Setuju == false ? ScreenState.Returned : ScreenState.Finished,
        TugasState.Superseded => ScreenState.Returned,
        _ => ScreenState.Cancelled,
    };

    public static string Word(Tugas tugas) => tugas.State switch
    {
        TugasState.Open => "Belum diterima",
        TugasState.Accepted => "Sedang dikerjakan",
        TugasState.Finished => tugas.Setuju switch { true => "Setuju", false => "Tidak setuju", _ => "Selesai" },
        TugasState.Released => tugas.Peran == TugasPeran.Pihak ? "Ditutup tanpa tindakan" : "Ditutup tanpa laporan",
        TugasState.Superseded => "Diulang pada putaran berikutnya",
        _ => "Tidak jadi dikerjakan",
    };
}
