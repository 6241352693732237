using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Domain.Sop;

public sealed partial class Pelaksanaan
{
    /// <summary>Identity of the case.</summary>
    public PelaksanaanId Id => keadaan.Awal.Id;

    /// <summary>The first entry: office, perihal, links to other cases.</summary>
    public Riwayat.Dimulai Awal => keadaan.Awal;

    /// <summary>Who began it.</summary>
    public Pelaku Pemulai => keadaan.Pemulai;

    /// <summary>When it began, UTC.</summary>
    public DateTime DimulaiUtc => keadaan.DimulaiUtc;

    /// <summary>When it was finished or cancelled, UTC; null while it runs.</summary>
    public DateTime? DitutupUtc => keadaan.DitutupUtc;

    /// <summary>Year and tribulan that it is about.</summary>
    public Periode Periode => new(Awal.Tahun, Awal.Tribulan is { } tribulan ? new Tribulan(tribulan) : null);

    /// <summary>Where it stands.</summary>
    public StatusPelaksanaan Status => keadaan.Status;

    /// <summary>Finished or cancelled.</summary>
    public bool IsClosed => keadaan.IsClosed;

    /// <summary>The open step, or null when the case is closed.</summary>
    public Langkah? CurrentLangkah => IsClosed ? null : Sop.LangkahKe(keadaan.Urutan);

    /// <summary>The round, 1 upwards; every return raises it.</summary>
    public int Putaran => keadaan.Putaran;

    /// <summary>Which posts the columns stand for now.</summary>
    public Pengikatan Pengikatan => keadaan.Pengikatan;

    /// <summary>Every task ever opened, in order.</summary>
    public IReadOnlyList<Tugas> Tugas => keadaan.SemuaTugas;

    /// <summary>Every output ever added, in order; superseded ones are marked and stay readable.</summary>
    public IReadOnlyList<OutputKasus> Outputs => keadaan.Outputs;

    /// <summary>Child cases.</summary>
    public IReadOnlyList<AnakKasus> Anak => keadaan.Anak;

    /// <summary>Times during which the case was paused.</summary>
    public IReadOnlyList<Rentang> Jeda => keadaan.Jeda;

    /// <summary>Numbers of entries whose clock was behind the entry before. Order is the number; these are only flagged.</summary>
    public IReadOnlyList<int> JamMundur => [.. riwayat.Skip(1).Where(c => c.WaktuUtc < riwayat[c.Nomor - 2].WaktuUtc).Select(c => c.Nomor)];

    /// <summary>The task with this number.</summary>
    /// <exception cref="RuleViolationException"><see cref="SopRules.UnknownTask"/>.</exception>
    public Tugas TugasKe(int nomor) => keadaan.FindTugas(nomor) ?? throw new RuleViolationException(SopRules.UnknownTask, nomor);

    /// <summary>All tasks of a step in all rounds, counterparts included.</summary>
    public IReadOnlyList<Tugas> TasksOf(int urutan) => [.. keadaan.SemuaTugas.Where(t => t.Urutan == urutan)];

    /// <summary>The doers' tasks of a step that count now: one a member, whatever round it was done in.</summary>
    public IReadOnlyList<Tugas> MembersOf(int urutan) => [.. keadaan.ValidOf(urutan)];

    /// <summary>Tasks of counterparts and superiors that belong to a task and count now.</summary>
    public IReadOnlyList<Tugas> CounterpartsOf(int tugas) => [.. keadaan.ChildrenOf(tugas)];

    /// <summary>Outputs of a code, newest first; only those that count now unless superseded ones are asked for.</summary>
    public IReadOnlyList<OutputKasus> OutputsOf(string kode, bool withSuperseded = false) =>
        [.. keadaan.Outputs.Where(o => o.Ref.Kode == kode && (withSuperseded || !o.Digantikan)).Reverse()];

    /// <summary>Valid outputs of a task and its counterparts.</summary>
    public IReadOnlyList<OutputKasus> OutputsOf(int tugas) => [.. keadaan.ValidOutputsOf(TugasKe(tugas))];

    /// <summary>Outputs that a task still lacks.</summary>
    public IReadOnlyList<Output> MissingOutputs(int tugas) => keadaan.MissingOutputs(Sop, TugasKe(tugas));

    /// <summary>Each kelengkapan of a task with what answers it.</summary>
    public IReadOnlyList<KeadaanKelengkapan> KelengkapanOf(int tugas) => keadaan.KelengkapanOf(Sop, TugasKe(tugas));

    /// <summary>
    /// Outputs of the same step and post in the round before, superseded since: what a returned task may begin from. Newest first, one a
    /// code.
    /// </summary>
    public IReadOnlyList<OutputKasus> DraftsFor(int tugas)
    {
        var yang = TugasKe(tugas);
        var masing = Sop.LangkahKe(yang.Urutan).Mode == ModeLangkah.MasingMasing;
        var lama = keadaan.SemuaTugas
            .Where(t => t.Nomor < tugas && t.Urutan == yang.Urutan && t.Pihak == yang.Pihak && (!masing || t.Jabatan == yang.Jabatan));
        var nomor = lama.Select(t => t.Nomor).ToHashSet();
        return [.. keadaan.Outputs.Where(o => o.Digantikan && nomor.Contains(o.Tugas)).GroupBy(o => o.Ref.Kode).Select(g => g.Last()).Reverse()];
    }

    /// <summary>
    /// Posts that may help with a task: those of the step's further columns, and the rest of the group that it was opened for.
    /// </summary>
    public IReadOnlyList<JabatanId> HelpersOf(int tugas) => [.. keadaan.HelpersOf(Sop, TugasKe(tugas))];

    /// <summary>Where the decision in step <paramref name="urutan"/> may go back to, in order.</summary>
    public IReadOnlyList<ReturnTarget> AllowedReturnTargets(int urutan) => keadaan.ReturnTargets(Sop, urutan);

    /// <summary>Tasks that a deciding task decides on and that a person supplied to: the superior has to judge these.</summary>
    public IReadOnlyList<Tugas> SuppliedBy(int keputusan, PegawaiId pegawai) =>
        [.. keadaan.ReviewedBy(Sop, TugasKe(keputusan)).Where(t => t.Penyuplai.Contains(pegawai))];

    /// <summary>What happened after an entry: what a person with a stale screen is told.</summary>
    public IReadOnlyList<CatatanRiwayat> Since(int nomor) => [.. riwayat.Skip(nomor)];

    /// <summary>
    /// The inbox rows of the case: one for each open task and post that may act on it, one for each helper of an accepted task, and one for each question
    /// that waits for its answer.
    /// </summary>
    public IEnumerable<InboxRow> Inbox() => TaskRows().Concat(QuestionRows());

    private IEnumerable<InboxRow> TaskRows() =>
        from tugas in keadaan.SemuaTugas
        where tugas.IsOpen
        let pembantu = tugas.State == TugasState.Accepted ? keadaan.HelpersOf(Sop, tugas).Select(j => (Jabatan: j, Membantu: true)) : []
        from baris in tugas.Pemegang.Select(j => (Jabatan: j, Membantu: false)).Concat(pembantu)
        select new InboxRow(
            Id, tugas.Nomor, baris.Jabatan, tugas.Urutan, tugas.Putaran, tugas.Peran, tugas.Pihak, tugas.State, tugas.OpenedUtc, tugas.AcceptedUtc,
            Awal.Tenggat, Status == StatusPelaksanaan.Dijeda, baris.Membantu, tugas.Jabatan, LastActor(riwayat.Take(tugas.Nomor)), tugas.Putaran > 1 && DraftsFor(tugas.Nomor).Count > 0,
            Pertanyaan: null);

    /// <summary>The post of the last act before a task opened; what is written beside the case is no such act.</summary>
    private static JabatanId? LastActor(IEnumerable<CatatanRiwayat> before) => before.LastOrDefault(c => c.Isi is not Riwayat.TugasDibuka { } && !c.Isi.IsRemark)?.Pelaku.JabatanId;
}
