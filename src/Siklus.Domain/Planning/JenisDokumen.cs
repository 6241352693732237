namespace Siklus.Domain.Planning;

/// <summary>Which planning document a state of the tree is. In the order in which targets come down from one to the next.</summary>
public enum JenisDokumen
{
    /// <summary>Rencana Strategis, five years (Permendagri 86/2017; Inmendagri 2/2025).</summary>
    Renstra,

    /// <summary>Decree on the Indikator Kinerja Utama of the same five years (PermenPAN-RB 20/2008).</summary>
    Iku,

    /// <summary>Rencana Kerja, one year (Permendagri 86/2017; 14/2026 from 2027 on).</summary>
    Renja,

    /// <summary>Rencana Kinerja Tahunan, one year; the seeds still ask for it.</summary>
    Rkt,

    /// <summary>Dokumen Pelaksanaan Anggaran: the pagu of every sub kegiatan, one year.</summary>
    Dpa,

    /// <summary>Perjanjian Kinerja of one post with its superior, one year (PermenPAN-RB 53/2014).</summary>
    PerjanjianKinerja,

    /// <summary>Rencana Aksi: targets and actions for every tribulan of one year.</summary>
    RencanaAksi,
}

/// <summary>How far a planning document has come.</summary>
public enum StatusDokumen
{
    /// <summary>Being drawn up; its targets can be changed.</summary>
    Disusun,

    /// <summary>Signed; it never changes again.</summary>
    Ditetapkan,

    /// <summary>Signed, and a later version has taken its place.</summary>
    Diganti,

    /// <summary>Given up before it was signed.</summary>
    Dibatalkan,
}

/// <summary>Why a document is changed after it was signed; of a Perjanjian Kinerja only the first three are allowed (PermenPAN-RB 53/2014).</summary>
public enum AlasanPerubahan
{
    /// <summary>The official has changed (mutasi).</summary>
    PergantianPejabat,

    /// <summary>The strategy has changed and affects tujuan and sasaran (program, kegiatan, allocation of the budget).</summary>
    PerubahanStrategi,

    /// <summary>Priorities or assumptions have changed with a significant effect.</summary>
    PerubahanPrioritas,

    /// <summary>RPJMD or RKPD above it has changed (Permendagri 86/2017).</summary>
    PerubahanDokumenInduk,

    /// <summary>Perubahan APBD.</summary>
    PerubahanApbd,
}
