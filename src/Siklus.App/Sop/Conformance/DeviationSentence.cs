using Siklus.App.Common;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;

namespace Siklus.App.Sop.Conformance;

/// <summary>Says a deviation of a run from a sheet.</summary>
public sealed class DeviationSentence(SopDefinition sop, Trace trace)
{
    private readonly StepMatcher numbers = new(sop);

    /// <summary>"Langkah 7", by the number that names the step on this sheet.</summary>
    public string Step(int urutan) => urutan >= 1 && urutan <= sop.Langkah.Count ? $"langkah {numbers.Nomor(sop.LangkahKe(urutan))}" : "langkah lain";

    /// <summary>One word or two for a table.</summary>
    public static string Word(Deviation deviation) => deviation switch
    {
        Deviation.Skipped => "terlewat",
        Deviation.Repeated => "berulang",
        Deviation.WrongPelaksana => "pelaksana lain",
        Deviation.OutOfOrder => "tidak urut",
        Deviation.Late => "melewati waktu baku",
        Deviation.Overdue or Deviation.StillOpen => "melewati tenggat",
        Deviation.Returned => "dikembalikan",
        Deviation.Released => "ditutup tanpa hasil",
        Deviation.UnknownStep => "bukan langkah SOP",
        Deviation.NotFinished => "tidak tuntas",
        _ => throw new NotSupportedException(deviation.GetType().Name),
    };

    /// <summary>The whole sentence.</summary>
    public string Say(Deviation deviation) => deviation switch
    {
        Deviation.Skipped { Anggota: { } who } one => $"{who} tidak mengerjakan {Step(one.Langkah)}.",
        Deviation.Skipped one => $"{Upper(Step(one.Langkah))} tidak dikerjakan.",
        Deviation.Repeated one => $"{Upper(Step(one.Langkah))} dikerjakan lagi tanpa ada pengembalian.",
        Deviation.WrongPelaksana { Pembantu: true } one => $"Hanya dikerjakan {Doer(one.Nomor)} yang membantu; menurut lembar, {Column(one.Langkah)} yang menyelesaikan.",
        Deviation.WrongPelaksana one => $"Dikerjakan {Doer(one.Nomor)}; menurut lembar, {Column(one.Langkah)}.",
        Deviation.OutOfOrder { Sesudah: { } after } one => $"{Upper(Step(one.Langkah))} dikerjakan sesudah {Step(after)}.",
        Deviation.OutOfOrder one => $"{Upper(Step(one.Langkah))} dikerjakan bukan pada gilirannya.",
        Deviation.Late one => $"Dikerjakan {CaseTiming.Say(one.Menit)} kerja; waktu bakunya {(sop.LangkahKe(one.Langkah).WaktuBaku is { } baku ? CaseTiming.Say(baku) : CaseTiming.Say(one.BakuMenit))}.",
        Deviation.Overdue one => $"Selesai {Indonesian.Date(one.Hari)}, sesudah tenggat {Indonesian.Date(one.Tenggat)}.",
        Deviation.StillOpen one => $"Belum selesai, padahal tenggatnya {Indonesian.Date(one.Tenggat)}.",
        Deviation.Returned { MenurutLembar: true } one => $"Dikembalikan ke {Step(one.KeUrutan)}.",
        Deviation.Returned one => $"Dikembalikan ke {Step(one.KeUrutan)}; lembar tidak menyebut jalan kembali itu.",
        Deviation.Released => "Ditutup tanpa hasil, dengan alasan.",
        Deviation.UnknownStep one => $"“{trace.Events[one.Nomor].Sebutan}” bukan langkah SOP ini.",
        Deviation.NotFinished one => $"Berhenti sebelum {Step(one.Berikut)}.",
        _ => throw new NotSupportedException(deviation.GetType().Name),
    };

    private string Doer(int i) => trace.Events[i].Pelaksana.Length > 0 ? trace.Events[i].Pelaksana : "jabatan lain";

    private string Column(int urutan) => sop.KolomOf(sop.LangkahKe(urutan).Penanggung)?.Nama ?? sop.LangkahKe(urutan).Penanggung;

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
