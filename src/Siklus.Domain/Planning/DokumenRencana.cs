using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>
/// A planning document: a state of the tree with targets and pagu of its own. While it is drawn up its rows can change; signed (ditetapkan) its content is frozen as text with a hash, and a
/// change is a new version (Perubahan) with a reason.
/// </summary>
public sealed class DokumenRencana : IOwned
{
    private DokumenRencana() { }

    /// <summary>Begins a document.</summary>
    /// <param name="id">Identity.</param>
    /// <param name="pohon">The tree that it is a state of.</param>
    /// <param name="jenis">Which document.</param>
    /// <param name="tahun">Its year; the first year of a Renstra and of a decree on the IKU.</param>
    /// <param name="pihakPertama">Of a Perjanjian Kinerja the post that promises; null of every other.</param>
    /// <param name="pihakKedua">Of a Perjanjian Kinerja who takes the promise: the superior's post as printed, for example "Bupati Wanasari".</param>
    /// <param name="perubahanDari">The signed version that it changes, or null for the first one.</param>
    /// <param name="alasan">Why it is changed; with <paramref name="perubahanDari"/> only.</param>
    /// <param name="uraianAlasan">The same in words.</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="PlanningRules.TahunDiLuarRenstra"/>, <see cref="PlanningRules.PihakKosong"/>, <see cref="PlanningRules.BelumDitetapkan"/>, <see cref="PlanningRules.AlasanTidakSah"/>, <see cref="PlanningRules.TeksKosong"/>.
    /// </exception>
    public DokumenRencana(
        DokumenRencanaId id, PohonKinerja pohon, JenisDokumen jenis, int tahun, JabatanId? pihakPertama = null, string? pihakKedua = null, DokumenRencana? perubahanDari = null,
        AlasanPerubahan? alasan = null, string? uraianAlasan = null)
    {
        if (!pohon.Holds(tahun) || (IsMultiYear(jenis) && tahun != pohon.Mulai)) throw new RuleViolationException(PlanningRules.TahunDiLuarRenstra, tahun, pohon.Mulai, pohon.Akhir);
        if (jenis == JenisDokumen.PerjanjianKinerja != pihakPertama is not null) throw new RuleViolationException(PlanningRules.PihakKosong);
        (Id, InstansiId, PohonId, Jenis, Tahun, PihakPertamaId) = (id, pohon.InstansiId, pohon.Id, jenis, tahun, pihakPertama);
        PihakKedua = pihakPertama is null ? null : Wajib.Text(pihakKedua, "pihak kedua");
        if (perubahanDari is null) return;
        if (perubahanDari.Status != StatusDokumen.Ditetapkan) throw new RuleViolationException(PlanningRules.BelumDitetapkan, perubahanDari.Nama);
        if (alasan is not { } why || !AlasanOf(jenis).Contains(why)) throw new RuleViolationException(PlanningRules.AlasanTidakSah, perubahanDari.Nama);
        (Perubahan, Alasan, UraianAlasan) = (perubahanDari.Perubahan + 1, why, Wajib.Text(uraianAlasan, "uraian alasan perubahan"));
    }

    /// <summary>Identity.</summary>
    public DokumenRencanaId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>The tree that it is a state of.</summary>
    public PohonId PohonId { get; private set; }

    /// <summary>Which document.</summary>
    public JenisDokumen Jenis { get; private set; }

    /// <summary>Its year; the first year of a Renstra and of a decree on the IKU.</summary>
    public int Tahun { get; private set; }

    /// <summary>Of a Perjanjian Kinerja the post that promises; null of every other.</summary>
    public JabatanId? PihakPertamaId { get; private set; }

    /// <summary>Of a Perjanjian Kinerja who takes the promise, as printed.</summary>
    public string? PihakKedua { get; private set; }

    /// <summary>0 for the first version (murni), 1 for the first Perubahan, and so on.</summary>
    public int Perubahan { get; private set; }

    /// <summary>Why it changes the version before; null of the first one.</summary>
    public AlasanPerubahan? Alasan { get; private set; }

    /// <summary>The reason in words.</summary>
    public string? UraianAlasan { get; private set; }

    /// <summary>How far it has come.</summary>
    public StatusDokumen Status { get; private set; }

    /// <summary>Number on the signed paper, or null.</summary>
    public string? Nomor { get; private set; }

    /// <summary>Day of signing, or null.</summary>
    public DateOnly? Tanggal { get; private set; }

    /// <summary>What was signed, as a plan in text (<see cref="Rencana.RencanaKinerja"/> with this one document); null while it is drawn up.</summary>
    public string? IsiBeku { get; private set; }

    /// <summary>SHA-256 of <see cref="IsiBeku"/> in UTF-8, lower-case hex.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>The case that it was made in, or null when it was entered after the fact.</summary>
    public PelaksanaanId? PelaksanaanId { get; private set; }

    /// <summary>Raised with every change, so that two people editing at once notice each other.</summary>
    public int Versi { get; private set; } = 1;

    /// <summary>Whether targets and pagu can still be changed.</summary>
    public bool IsOpen => Status == StatusDokumen.Disusun;

    /// <summary>Short name without the post: "PK 2026", "Renja Perubahan 2026", "Renstra 2025".</summary>
    public string Nama => NamaOf(Jenis, Perubahan, Tahun);

    /// <summary>The short name of a document of that kind, version and year.</summary>
    public static string NamaOf(JenisDokumen jenis, int perubahan, int tahun) =>
        $"{Singkatan(jenis)} {(perubahan == 0 ? "" : perubahan == 1 ? "Perubahan " : $"Perubahan ke-{perubahan} ")}{tahun}";

    /// <summary>As offices shorten it: "PK", "Renja".</summary>
    public static string Singkatan(JenisDokumen jenis) => jenis switch
    {
        JenisDokumen.PerjanjianKinerja => "PK",
        JenisDokumen.RencanaAksi => "Rencana Aksi",
        JenisDokumen.Rkt => "RKT",
        JenisDokumen.Dpa => "DPA",
        JenisDokumen.Iku => "IKU",
        _ => jenis.ToString(),
    };

    /// <summary>In full: "Perjanjian Kinerja".</summary>
    public static string NamaLengkap(JenisDokumen jenis) => jenis switch
    {
        JenisDokumen.Renstra => "Rencana Strategis",
        JenisDokumen.Iku => "Indikator Kinerja Utama",
        JenisDokumen.Renja => "Rencana Kerja",
        JenisDokumen.Rkt => "Rencana Kinerja Tahunan",
        JenisDokumen.Dpa => "Dokumen Pelaksanaan Anggaran",
        JenisDokumen.PerjanjianKinerja => "Perjanjian Kinerja",
        _ => "Rencana Aksi",
    };

    /// <summary>Whether it promises for every year of the Renstra and not for one.</summary>
    public static bool IsMultiYear(JenisDokumen jenis) => jenis is JenisDokumen.Renstra or JenisDokumen.Iku;

    /// <summary>The documents that targets come down from, nearest first.</summary>
    public static IReadOnlyList<JenisDokumen> HuluOf(JenisDokumen jenis) => jenis switch
    {
        JenisDokumen.Renja => [JenisDokumen.Renstra],
        JenisDokumen.Iku => [JenisDokumen.Renstra],
        JenisDokumen.Rkt => [JenisDokumen.Renja, JenisDokumen.Renstra],
        JenisDokumen.Dpa => [JenisDokumen.Renja, JenisDokumen.Renstra],
        JenisDokumen.PerjanjianKinerja => [JenisDokumen.Rkt, JenisDokumen.Renja, JenisDokumen.Renstra],
        JenisDokumen.RencanaAksi => [JenisDokumen.PerjanjianKinerja, JenisDokumen.Rkt, JenisDokumen.Renja, JenisDokumen.Renstra],
        _ => [],
    };

    /// <summary>The documents that pagu come down from, nearest first.</summary>
    public static IReadOnlyList<JenisDokumen> HuluPaguOf(JenisDokumen jenis) =>
        jenis == JenisDokumen.PerjanjianKinerja ? [JenisDokumen.Dpa, JenisDokumen.Renja, JenisDokumen.Renstra] : HuluOf(jenis);

    /// <summary>Whether documents of that kind promise values of indikator; a DPA only gives money.</summary>
    public static bool HasTarget(JenisDokumen jenis) => jenis != JenisDokumen.Dpa;

    /// <summary>Whether documents of that kind give money.</summary>
    public static bool HasPagu(JenisDokumen jenis) => jenis is JenisDokumen.Renstra or JenisDokumen.Renja or JenisDokumen.Dpa or JenisDokumen.PerjanjianKinerja;

    /// <summary>The reasons for which a signed document of this kind may be changed (PermenPAN-RB 53/2014 for Perjanjian Kinerja; Permendagri 86/2017 for Renstra and Renja).</summary>
    public static IReadOnlyList<AlasanPerubahan> AlasanOf(JenisDokumen jenis) => jenis switch
    {
        JenisDokumen.PerjanjianKinerja => [AlasanPerubahan.PergantianPejabat, AlasanPerubahan.PerubahanStrategi, AlasanPerubahan.PerubahanPrioritas],
        JenisDokumen.Dpa => [AlasanPerubahan.PerubahanApbd],
        JenisDokumen.RencanaAksi or JenisDokumen.Rkt => Enum.GetValues<AlasanPerubahan>(),
        _ => [AlasanPerubahan.PerubahanStrategi, AlasanPerubahan.PerubahanPrioritas, AlasanPerubahan.PerubahanDokumenInduk, AlasanPerubahan.PerubahanApbd],
    };

    /// <summary>Refuses a change of what was signed.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public void RequireOpen()
    {
        if (!IsOpen) throw new RuleViolationException(PlanningRules.DokumenTerkunci, Nama);
    }

    /// <summary>Notes that its targets, pagu or actions change: whoever signs has read all of them, and two people who save at once read again.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public void NoteChange()
    {
        RequireOpen();
        Versi++;
    }

    /// <summary>Whether it promises anything for a year.</summary>
    public bool Covers(int tahun, PohonKinerja pohon) => IsMultiYear(Jenis) ? pohon.Holds(tahun) : tahun == Tahun;

    /// <summary>Signs it; from now on it never changes.</summary>
    /// <param name="nomor">Number on the paper; may be empty where the office numbers none.</param>
    /// <param name="tanggal">Day of signing.</param>
    /// <param name="isiBeku">What was signed.</param>
    /// <param name="sha256">Its hash.</param>
    /// <param name="sebelumnya">The signed version that it takes the place of, or null.</param>
    /// <param name="pelaksanaan">The case that it was made in, or null.</param>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public void Sign(string? nomor, DateOnly tanggal, string isiBeku, string sha256, DokumenRencana? sebelumnya = null, PelaksanaanId? pelaksanaan = null)
    {
        RequireOpen();
        (Status, Nomor, Tanggal, IsiBeku, Sha256, PelaksanaanId) = (StatusDokumen.Ditetapkan, string.IsNullOrWhiteSpace(nomor) ? null : nomor.Trim(), tanggal, isiBeku, sha256, pelaksanaan);
        Versi++;
        if (sebelumnya is not { Status: StatusDokumen.Ditetapkan }) return;
        sebelumnya.Status = StatusDokumen.Diganti;
        sebelumnya.Versi++;
    }

    /// <summary>Gives it up before it was signed.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public void GiveUp()
    {
        RequireOpen();
        Status = StatusDokumen.Dibatalkan;
        Versi++;
    }
}
