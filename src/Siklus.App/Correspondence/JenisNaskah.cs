namespace Siklus.App.Correspondence;

/// <summary>Kinds of official document that Siklus makes. The names are stored; rename none.</summary>
public enum JenisNaskah
{
    /// <summary>Lembar disposisi: a leader's order on a letter or a matter.</summary>
    LembarDisposisi,

    /// <summary>Nota dinas: letter inside the office.</summary>
    NotaDinas,

    /// <summary>Surat undangan to a meeting.</summary>
    Undangan,

    /// <summary>Daftar hadir of a meeting.</summary>
    DaftarHadir,

    /// <summary>Notulen (notula) of a meeting.</summary>
    NotulenRapat,

    /// <summary>Program kerja: what is done by whom and when.</summary>
    ProgramKerja,

    /// <summary>Checklist of documents gathered.</summary>
    ChecklistDokumen,

    /// <summary>Blank form for performance data.</summary>
    FormulirPengumpulanData,

    /// <summary>Receipt for a form or document handed over.</summary>
    TandaTerima,

    /// <summary>The form as a unit filled it in.</summary>
    FormulirTerisi,

    /// <summary>All units' data in one table.</summary>
    Rekapitulasi,

    /// <summary>Report on the collected data, draft or final.</summary>
    LaporanHasil,

    /// <summary>The Camat's disposition on a report.</summary>
    DisposisiCamat,

    /// <summary>Berita acara: minutes of an act with two parties.</summary>
    BeritaAcara,

    /// <summary>Archive card of a file.</summary>
    LembarArsip,

    /// <summary>Kertas kerja of a measurement: empty with its method, then filled.</summary>
    KertasKerja,

    /// <summary>Telaah: what a leader reads out of the measured figures, and advises.</summary>
    Telaah,

    /// <summary>Keputusan of the Camat: menimbang, mengingat, diktum, lampiran.</summary>
    Keputusan,

    /// <summary>Document written by chapters that has no kind of its own: garis besar, rekomendasi, rencana evaluasi.</summary>
    Konsep,

    /// <summary>Rencana Strategis, five years.</summary>
    Renstra,

    /// <summary>Rencana Kerja of a year.</summary>
    Renja,

    /// <summary>Rencana Kinerja Tahunan.</summary>
    RencanaKinerjaTahunan,

    /// <summary>Laporan Kinerja (LKj, formerly LAKIP).</summary>
    LaporanKinerja,

    /// <summary>Surat pengantar: what is sent to whom.</summary>
    SuratPengantar,

    /// <summary>What was copied, how often, for whom.</summary>
    DaftarPenggandaan,

    /// <summary>What was delivered to whom, and who received it.</summary>
    BuktiPengiriman,

    /// <summary>Changes that an evaluation asks for, and how they were fulfilled.</summary>
    TindakLanjut,

    /// <summary>Assessments of employees made elsewhere (e-Kinerja), as recorded and validated. Personal data.</summary>
    PenilaianPegawai,

    /// <summary>Perjanjian Kinerja of one post or several, with lampiran.</summary>
    PerjanjianKinerja,

    /// <summary>Indikator Kinerja Utama of the office.</summary>
    IndikatorKinerjaUtama,

    /// <summary>Rencana Aksi of a year.</summary>
    RencanaAksi,
}

/// <summary>Where a naskah stands.</summary>
public enum KeadaanNaskah
{
    /// <summary>May still change.</summary>
    Draft,

    /// <summary>Frozen and hashed.</summary>
    Final,

    /// <summary>Frozen, and its signed copy is kept.</summary>
    Signed,

    /// <summary>Replaced by a later naskah.</summary>
    Superseded,

    /// <summary>Withdrawn, with a reason.</summary>
    Cancelled,
}

/// <summary>Which version of which data a naskah shows, so that a later change can be told from what was printed.</summary>
/// <param name="Jenis">What it is: "realisasi", "target", "sop", "pelaksanaan", "berkas".</param>
/// <param name="Id">Its identity.</param>
/// <param name="Versi">Its version then, or null where it has none.</param>
public sealed record SumberData(string Jenis, Guid Id, string? Versi = null);
