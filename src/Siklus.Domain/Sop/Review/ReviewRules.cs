namespace Siklus.Domain.Sop.Review;

/// <summary>
/// Codes of what <see cref="SopReview"/> finds, each a class of anomaly seen on real sheets (seed-sops.json, "anomalies") or a rule of PermenPAN-RB 35/2012. Details are given as the
/// places {0}, {1}… of the sentence.
/// </summary>
public static class ReviewRules
{
    /// <summary>The SOP has no number. No details.</summary>
    public const string NomorKosong = "sopreview.nomor-kosong";

    /// <summary>A part of the number was left empty. {0} the number.</summary>
    public const string NomorBerlubang = "sopreview.nomor-berlubang";

    /// <summary>Other SOPs of the office bear the same number; told by <see cref="SopReview.FindAmong"/>. {0} the number, {1} their titles.</summary>
    public const string NomorGanda = "sopreview.nomor-ganda";

    /// <summary>A date is missing; that of the revision only from the second version on. {0} which.</summary>
    public const string TanggalKosong = "sopreview.tanggal-kosong";

    /// <summary>Two dates stand in the wrong order. {0} the one that should be earlier, {1} the other.</summary>
    public const string TanggalTerbalik = "sopreview.tanggal-terbalik";

    /// <summary>Nobody is named who signs it. No details.</summary>
    public const string PengesahKosong = "sopreview.pengesah-kosong";

    /// <summary>Somebody else than the head of the office signs it. {0} who.</summary>
    public const string PengesahBukanPimpinan = "sopreview.pengesah-bukan-pimpinan";

    /// <summary>A part of the identity page is empty, or holds dashes in place of words. {0} which.</summary>
    public const string BagianKosong = "sopreview.bagian-kosong";

    /// <summary>An entry stands twice in a list. {0} the entry.</summary>
    public const string ButirGanda = "sopreview.butir-ganda";

    /// <summary>A qualification is a post, not a competence. {0} the entry.</summary>
    public const string KualifikasiJabatan = "sopreview.kualifikasi-jabatan";

    /// <summary>A qualification is a thing, not a competence. {0} the entry.</summary>
    public const string KualifikasiBenda = "sopreview.kualifikasi-benda";

    /// <summary>A related entry is no SOP. {0} the entry.</summary>
    public const string KeterkaitanBukanSop = "sopreview.keterkaitan-bukan-sop";

    /// <summary>The SOP is related to itself. {0} the entry.</summary>
    public const string KeterkaitanSendiri = "sopreview.keterkaitan-sendiri";

    /// <summary>Another region's name. {0} the name, {1} the own.</summary>
    public const string DaerahLain = "sopreview.daerah-lain";

    /// <summary>A regulation that no longer holds. {0} the regulation, {1} what took its place.</summary>
    public const string HukumUsang = "sopreview.hukum-usang";

    /// <summary>Number and title of a regulation do not belong together. {0} as cited, {1} as it is.</summary>
    public const string HukumSalahKutip = "sopreview.hukum-salah-kutip";

    /// <summary>A Renstra, RPJMD or another plan of several years whose period was over. {0} the plan as cited, {1} its last year, {2} the year by which it is judged.</summary>
    public const string RencanaBerakhir = "sopreview.rencana-berakhir";

    /// <summary>The steps make something that the title does not name. {0} what, {1} in how many steps, {2} of how many.</summary>
    public const string JudulTidakSesuai = "sopreview.judul-tidak-sesuai";

    /// <summary>A step repeats an earlier one. {0} the number of that one.</summary>
    public const string LangkahGanda = "sopreview.langkah-ganda";

    /// <summary>Numbering begins anew or goes back. {0} the number, {1} the one before.</summary>
    public const string NomorMengulang = "sopreview.nomor-mengulang";

    /// <summary>A step without a number. No details.</summary>
    public const string NomorLangkahKosong = "sopreview.nomor-langkah-kosong";

    /// <summary>The text of a step is lost. No details.</summary>
    public const string UraianHilang = "sopreview.uraian-hilang";

    /// <summary>The text names who acts; the column does that. {0} the word.</summary>
    public const string SubjekDalamUraian = "sopreview.subjek-dalam-uraian";

    /// <summary>The sheet does not say who performs the step. {0} whom Siklus assumes.</summary>
    public const string PelaksanaTidakTercetak = "sopreview.pelaksana-tidak-tercetak";

    /// <summary>A column in which nobody acts. {0} its name.</summary>
    public const string KolomTidakDipakai = "sopreview.kolom-tidak-dipakai";

    /// <summary>A step without waktu baku. No details.</summary>
    public const string WaktuKosong = "sopreview.waktu-kosong";

    /// <summary>A waktu baku of nothing. {0} as printed.</summary>
    public const string WaktuNol = "sopreview.waktu-nol";

    /// <summary>Nearly all steps have the same time. {0} how many, {1} of how many, {2} the time.</summary>
    public const string WaktuSeragam = "sopreview.waktu-seragam";

    /// <summary>A step makes nothing. No details.</summary>
    public const string OutputKosong = "sopreview.output-kosong";

    /// <summary>No later step needs an output, and it is not the last. {0} the output.</summary>
    public const string OutputTidakDipakai = "sopreview.output-tidak-dipakai";

    /// <summary>A paper comes from no step and is not among the equipment. {0} the paper.</summary>
    public const string KelengkapanTanpaAsal = "sopreview.kelengkapan-tanpa-asal";

    /// <summary>"Dokumen" says nothing. {0} as printed, {1} in how many places.</summary>
    public const string NamaTerlaluUmum = "sopreview.nama-terlalu-umum";

    /// <summary>A decision that does not say where "no" leads. No details.</summary>
    public const string TanpaJalanKembali = "sopreview.tanpa-jalan-kembali";

    /// <summary>Where "no" leads is inferred. {0} the number of the step.</summary>
    public const string JalanKembaliDugaan = "sopreview.jalan-kembali-dugaan";

    /// <summary>The text examines, but no decision follows. {0} the word.</summary>
    public const string PeriksaTanpaKeputusan = "sopreview.periksa-tanpa-keputusan";

    /// <summary>A term that is no longer used. {0} the term, {1} in how many places, {2} what takes its place.</summary>
    public const string IstilahUsang = "sopreview.istilah-usang";

    /// <summary>A word stands twice in a row. {0} the word.</summary>
    public const string KataGanda = "sopreview.kata-ganda";

    /// <summary>The title begins with "SOP" or "Prosedur". {0} that word.</summary>
    public const string JudulDiawaliSop = "sopreview.judul-diawali-sop";

    /// <summary>An output or a record names the subject of another SOP. {0} as printed, {1} the subject.</summary>
    public const string SisaSalinan = "sopreview.sisa-salinan";

    /// <summary>A step speaks of a post that has no column. {0} the post.</summary>
    public const string JabatanTanpaKolom = "sopreview.jabatan-tanpa-kolom";

    /// <summary>What a step makes is what it begins from. {0} the paper.</summary>
    public const string OutputSamaKelengkapan = "sopreview.output-sama-kelengkapan";

    /// <summary>A kecamatan rests on the organisation of the regency's secretariat. {0} as printed.</summary>
    public const string HukumKantorLain = "sopreview.hukum-kantor-lain";
}
