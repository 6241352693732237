using System.Collections.Immutable;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Domain.Sop;

/// <summary>Where a case stands.</summary>
public enum StatusPelaksanaan
{
    /// <summary>A step is open.</summary>
    Berjalan,

    /// <summary>A step is open but the case is paused.</summary>
    Dijeda,

    /// <summary>Closed: the last step was finished.</summary>
    Selesai,

    /// <summary>Closed: cancelled.</summary>
    Dibatalkan,
}

/// <summary>A child case of another SOP that a step began.</summary>
/// <param name="Tugas">Number of the task that began it.</param>
/// <param name="Id">The child case.</param>
/// <param name="SopKode">Its SOP.</param>
/// <param name="Status">Berjalan, Selesai or Dibatalkan.</param>
public sealed record AnakKasus(int Tugas, PelaksanaanId Id, string SopKode, StatusPelaksanaan Status);

/// <summary>
/// State of a case: nothing but the fold of its Riwayat, and immutable, so that a refused command can leave nothing behind.
/// </summary>
internal sealed record Keadaan
{
    public static Keadaan Empty { get; } = new();

    public Riwayat.Dimulai Awal { get; init; } = null!;
    public Pelaku Pemulai { get; init; } = null!;
    public DateTime DimulaiUtc { get; init; }
    public DateTime? DitutupUtc { get; init; }
    public StatusPelaksanaan Status { get; init; }
    public int Urutan { get; init; }
    public int Putaran { get; init; }

    /// <summary>The step whose end opened the present one; null after a start, return or recall, when there is nothing to recall.</summary>
    public int? LangkahTerakhirSelesai { get; init; }

    public Pengikatan Pengikatan { get; init; } = new([]);
    public ImmutableList<Tugas> SemuaTugas { get; init; } = [];
    public ImmutableList<OutputKasus> Outputs { get; init; } = [];
    public ImmutableList<TautanKelengkapan> Tautan { get; init; } = [];
    public ImmutableList<AnakKasus> Anak { get; init; } = [];
    public ImmutableList<Rentang> Jeda { get; init; } = [];
    public ImmutableList<Pertanyaan> Pertanyaan { get; init; } = [];

    public bool IsClosed => Status is StatusPelaksanaan.Selesai or StatusPelaksanaan.Dibatalkan;

    public Keadaan After(CatatanRiwayat catatan) => catatan.Isi.Apply(this, catatan);

    public Tugas Tugas(int nomor) => SemuaTugas.First(t => t.Nomor == nomor);

    public Tugas? FindTugas(int nomor) => SemuaTugas.FirstOrDefault(t => t.Nomor == nomor);

    public IEnumerable<Tugas> ValidOf(int urutan) =>
        SemuaTugas.Where(t => t.Urutan == urutan && t.IsValid && t.Peran == TugasPeran.Pelaksana);

    public IEnumerable<Tugas> ChildrenOf(int nomor) => SemuaTugas.Where(t => t.Induk == nomor && t.IsValid);

    /// <summary>Valid outputs of a task and of its counterparts.</summary>
    public IEnumerable<OutputKasus> ValidOutputsOf(Tugas tugas) =>
        Outputs.Where(o => !o.Digantikan && (o.Tugas == tugas.Nomor || ChildrenOf(tugas.Nomor).Any(c => c.Nomor == o.Tugas)));

    public Keadaan Each(Func<Tugas, bool> which, Func<Tugas, Tugas> change) =>
        this with { SemuaTugas = [.. SemuaTugas.Select(t => which(t) ? change(t) : t)] };

    public Keadaan EachOpen(Func<Tugas, Tugas> change) => Each(t => t.IsOpen, change);

    public Keadaan With(int nomor, Func<Tugas, Tugas> change) => Each(t => t.Nomor == nomor, change);

    public Keadaan Opened(Tugas tugas, DateTime utc) =>
        this with { SemuaTugas = SemuaTugas.Add(tugas.StartClock(utc)), Urutan = tugas.Urutan };

    public Keadaan WithOutput(int nomor, OutputRef output, CatatanRiwayat catatan)
    {
        var tugas = Tugas(nomor);
        var baru = new OutputKasus(catatan.Nomor, nomor, tugas.Urutan, tugas.Putaran, output, catatan.Pelaku, catatan.WaktuUtc, Digantikan: false);
        return this with { Outputs = [.. Outputs.Select(o => o.Tugas == nomor && o.Ref.Kode == output.Kode ? o with { Digantikan = true } : o), baru] };
    }

    public Keadaan SupersedeOutputsOf(IReadOnlyCollection<int> tugas) =>
        this with { Outputs = [.. Outputs.Select(o => tugas.Contains(o.Tugas) ? o with { Digantikan = true } : o)] };

    /// <summary>
    /// What a doer's end brings with it: counterparts that have not acted lapse, and the step becomes the one that may be recalled.
    /// </summary>
    public Keadaan StepDone(int nomor, CatatanRiwayat catatan)
    {
        var tugas = Tugas(nomor);
        return tugas.Peran != TugasPeran.Pelaksana
            ? this
            : Each(t => t.Induk == nomor && t.IsOpen, t => t.Cancel(catatan)) with { LangkahTerakhirSelesai = tugas.Urutan };
    }
}
