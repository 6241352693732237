namespace Siklus.Domain.Planning.Review;

/// <summary>Codes of what <see cref="PlanReview"/> finds, with the details that the places {0}, {1}… of the sentence take. Sources are in docs/plan-check.md.</summary>
public static class PlanReviewRules
{
    // The tree.

    /// <summary>First and last year make no period of a Renstra. {0} first, {1} last.</summary>
    public const string PeriodeSalah = "planreview.periode-salah";

    /// <summary>A node or indikator without code. No details.</summary>
    public const string KodeKosong = "planreview.kode-kosong";

    /// <summary>A code stands more than once. {0} the code, {1} how often.</summary>
    public const string KodeGanda = "planreview.kode-ganda";

    /// <summary>A node or document of a kind that there is not. No details.</summary>
    public const string JenisTidakDikenal = "planreview.jenis-tidak-dikenal";

    /// <summary>A node without text. {0} kind of the node.</summary>
    public const string UraianKosong = "planreview.uraian-kosong";

    /// <summary>A parent that is not in the plan. {0} its code.</summary>
    public const string IndukTidakDikenal = "planreview.induk-tidak-dikenal";

    /// <summary>A parent of a kind that may not have such a child. {0} kind of the node, {1} kind of the parent, {2} its code.</summary>
    public const string IndukTidakCocok = "planreview.induk-tidak-cocok";

    /// <summary>Nodes that hang below themselves. {0} their codes.</summary>
    public const string IndukMelingkar = "planreview.induk-melingkar";

    /// <summary>Nothing above a node that must serve something. {0} kind of the node.</summary>
    public const string TanpaInduk = "planreview.tanpa-induk";

    /// <summary>Nothing below a node that must be served by something. {0} kind of the node, {1} what should be there.</summary>
    public const string TanpaTurunan = "planreview.tanpa-turunan";

    /// <summary>A code that is none of the nomenklatur. {0} the code, {1} the form that it should have.</summary>
    public const string NomenklaturSalah = "planreview.nomenklatur-salah";

    /// <summary>A code that does not continue the one above it. {0} the code, {1} kind of the parent, {2} its code.</summary>
    public const string NomenklaturTerputus = "planreview.nomenklatur-terputus";

    /// <summary>Nobody's Perjanjian Kinerja carries the node. {0} kind of the node.</summary>
    public const string PemilikKosong = "planreview.pemilik-kosong";

    // Indikator.

    /// <summary>A node that must be measured and has no indikator. {0} kind of the node.</summary>
    public const string TanpaIndikator = "planreview.tanpa-indikator";

    /// <summary>An indikator of a node that is not in the plan. {0} the code that it names.</summary>
    public const string SimpulTidakDikenal = "planreview.simpul-tidak-dikenal";

    /// <summary>An indikator of a node that nothing measures. {0} kind of the node.</summary>
    public const string SimpulTidakDiukur = "planreview.simpul-tidak-diukur";

    /// <summary>An indikator without name. No details.</summary>
    public const string NamaKosong = "planreview.nama-kosong";

    /// <summary>An indikator of a result without definisi operasional. No details.</summary>
    public const string DefinisiKosong = "planreview.definisi-kosong";

    /// <summary>No unit of measure. No details.</summary>
    public const string SatuanKosong = "planreview.satuan-kosong";

    /// <summary>No formula. No details.</summary>
    public const string RumusKosong = "planreview.rumus-kosong";

    /// <summary>A formula of an unknown kind. {0} the kind.</summary>
    public const string RumusTidakDikenal = "planreview.rumus-tidak-dikenal";

    /// <summary>The components do not make the formula. {0} the kind, {1} what it needs.</summary>
    public const string RumusTidakLengkap = "planreview.rumus-tidak-lengkap";

    /// <summary>An expression that cannot be read. {0} = place of the character, {1} = what is written.</summary>
    public const string UngkapanTidakTerbaca = "planreview.ungkapan-tidak-terbaca";

    /// <summary>Konsolidasi and mode do not go together. {0} konsolidasi, {1} mode.</summary>
    public const string PasanganTidakSah = "planreview.pasangan-tidak-sah";

    /// <summary>A percentage or predikat is added over the quarters. No details.</summary>
    public const string PersenDijumlah = "planreview.persen-dijumlah";

    /// <summary>A predikat of which less would be better. No details.</summary>
    public const string PredikatPolaritas = "planreview.predikat-polaritas";

    /// <summary>No source of the data. No details.</summary>
    public const string SumberKosong = "planreview.sumber-kosong";

    /// <summary>No unit answers for the indikator. No details.</summary>
    public const string PenanggungJawabKosong = "planreview.penanggung-jawab-kosong";

    /// <summary>Nothing to compare with. No details.</summary>
    public const string BaselineKosong = "planreview.baseline-kosong";

    /// <summary>The baseline has no year, or one within the plan. {0} the first year.</summary>
    public const string TahunBaselineSalah = "planreview.tahun-baseline-salah";

    /// <summary>No indikator of a tujuan or sasaran is an Indikator Kinerja Utama. No details.</summary>
    public const string TanpaIku = "planreview.tanpa-iku";

    /// <summary>The decree on the IKU prints why each was chosen, and this one says nothing. No details.</summary>
    public const string AlasanIkuKosong = "planreview.alasan-iku-kosong";

    /// <summary>A count of papers or activities measures a result. {0} the word that gives it away, {1} kind of the node.</summary>
    public const string OutputSebagaiOutcome = "planreview.output-sebagai-outcome";

    /// <summary>An indikator that names an intention instead of a measure. {0} the word.</summary>
    public const string IndikatorKabur = "planreview.indikator-kabur";

    /// <summary>A sasaran that names an activity instead of a condition. {0} the word.</summary>
    public const string SasaranAktivitas = "planreview.sasaran-aktivitas";

    /// <summary>The same indikator elsewhere, defined otherwise. {0} code of the other, {1} its name, {2} in what they differ.</summary>
    public const string DefinisiBerbeda = "planreview.definisi-berbeda";

    // Targets.

    /// <summary>A line for an indikator that is not in the plan. {0} the code that it names, {1} "target" or "aksi".</summary>
    public const string IndikatorTidakDikenal = "planreview.indikator-tidak-dikenal";

    /// <summary>Two targets for one year in one document. {0} the year.</summary>
    public const string TargetGanda = "planreview.target-ganda";

    /// <summary>A line without a target of the year. {0} the year.</summary>
    public const string TargetTahunanKosong = "planreview.target-tahunan-kosong";

    /// <summary>A target that does not fit the indikator. {0} the year, {1} what it should be.</summary>
    public const string TargetTidakCocok = "planreview.target-tidak-cocok";

    /// <summary>The Renstra lacks targets. {0} the years.</summary>
    public const string TargetRenstraKosong = "planreview.target-renstra-kosong";

    /// <summary>The owner's Perjanjian Kinerja lacks the indikator. {0} the owner, {1} the year.</summary>
    public const string TargetPkKosong = "planreview.target-pk-kosong";

    /// <summary>A line of a year that the document or the plan does not have. {0} the year, {1} "target" or "pagu", {2} which years it has.</summary>
    public const string TahunDiLuar = "planreview.tahun-di-luar";

    /// <summary>Shares of the quarters that don't add up. {0} the sum, {1} target of the year.</summary>
    public const string TribulanTidakBerjumlah = "planreview.tribulan-tidak-berjumlah";

    /// <summary>Running targets that turn back. {0} the targets.</summary>
    public const string TribulanTidakRuntut = "planreview.tribulan-tidak-runtut";

    /// <summary>Running targets that do not end at the year's. {0} the last, {1} target of the year.</summary>
    public const string TribulanTidakBerakhir = "planreview.tribulan-tidak-berakhir";

    /// <summary>One fixed target that is not the same everywhere. {0} the targets, {1} target of the year.</summary>
    public const string TribulanTidakTetap = "planreview.tribulan-tidak-tetap";

    /// <summary>Targets of quarters where only the year has one. No details.</summary>
    public const string TribulanTidakPerlu = "planreview.tribulan-tidak-perlu";

    /// <summary>Quarters without target. {0} which.</summary>
    public const string TribulanKosong = "planreview.tribulan-kosong";

    /// <summary>The targets go where it gets worse. {0} polarity, {1} first, {2} last.</summary>
    public const string PolaritasBerlawanan = "planreview.polaritas-berlawanan";

    /// <summary>Five years do not get further than where things stood. {0} baseline, {1} last target.</summary>
    public const string TargetTidakLebihBaik = "planreview.target-tidak-lebih-baik";

    /// <summary>The same target in every year. {0} the target, {1} how many years.</summary>
    public const string TargetMendatar = "planreview.target-mendatar";

    // Documents.

    /// <summary>Two documents differ. {0} the one above, {1} its target, {2} the one below, {3} its target, {4} the year.</summary>
    public const string TargetBerbeda = "planreview.target-berbeda";

    /// <summary>A Perubahan above was not taken over. {0} the one above, {1} its target, {2} the one below, {3} its target, {4} the year.</summary>
    public const string TargetTertinggal = "planreview.target-tertinggal";

    /// <summary>A Perubahan below changed what holds above. {0} the one above, {1} its target, {2} the one below, {3} its target, {4} the year.</summary>
    public const string TargetMendahului = "planreview.target-mendahului";

    /// <summary>No Renstra. No details.</summary>
    public const string TanpaRenstra = "planreview.tanpa-renstra";

    /// <summary>A document without the one that it rests on. {0} the missing one.</summary>
    public const string DokumenHuluTidakAda = "planreview.dokumen-hulu-tidak-ada";

    /// <summary>Perjanjian Kinerja without a Rencana Aksi. {0} the year.</summary>
    public const string TanpaRencanaAksi = "planreview.tanpa-rencana-aksi";

    /// <summary>The same document twice. {0} how often.</summary>
    public const string DokumenGanda = "planreview.dokumen-ganda";

    /// <summary>A Perubahan that does not say why. No details.</summary>
    public const string AlasanKosong = "planreview.alasan-kosong";

    /// <summary>A Perjanjian Kinerja changed for a reason that is none. {0} the reason.</summary>
    public const string AlasanTidakSah = "planreview.alasan-tidak-sah";

    /// <summary>A Perjanjian Kinerja without one of its parties. {0} which.</summary>
    public const string PihakKosong = "planreview.pihak-kosong";

    /// <summary>Signed, and no day. No details.</summary>
    public const string TanggalKosong = "planreview.tanggal-kosong";

    /// <summary>A Perjanjian Kinerja more than a month after the DPA. {0} its day, {1} day of the DPA, {2} last day.</summary>
    public const string PkTerlambat = "planreview.pk-terlambat";

    /// <summary>A post owns nodes and promises nothing. {0} the year, {1} codes of the nodes.</summary>
    public const string TanpaPk = "planreview.tanpa-pk";

    // Pagu.

    /// <summary>Pagu of a node that is not in the plan. {0} the code.</summary>
    public const string PaguSimpulTidakDikenal = "planreview.pagu-simpul-tidak-dikenal";

    /// <summary>Pagu of a node that is not budgeted. {0} kind of the node.</summary>
    public const string PaguBukanTempatnya = "planreview.pagu-bukan-tempatnya";

    /// <summary>No amount of whole rupiah. {0} as written.</summary>
    public const string PaguTidakSah = "planreview.pagu-tidak-sah";

    /// <summary>The same pagu twice. {0} the year.</summary>
    public const string PaguGanda = "planreview.pagu-ganda";

    /// <summary>What is printed is not the sum of what is below. {0} printed, {1} the sum, {2} the year, {3} kind of the node.</summary>
    public const string PaguTidakBerjumlah = "planreview.pagu-tidak-berjumlah";

    /// <summary>A sub kegiatan with a target and no money. {0} the year.</summary>
    public const string PaguKosong = "planreview.pagu-kosong";

    /// <summary>Perjanjian Kinerja and DPA differ. {0} of the PK, {1} of the DPA, {2} name of the DPA.</summary>
    public const string PaguBedaDpa = "planreview.pagu-beda-dpa";

    /// <summary>A program of the DPA that the head's Perjanjian Kinerja leaves out. {0} its pagu, {1} name of the DPA.</summary>
    public const string PaguPkTidakLengkap = "planreview.pagu-pk-tidak-lengkap";

    // Rencana Aksi.

    /// <summary>The head of the office promised it, and the Rencana Aksi does not have it. {0} the year.</summary>
    public const string TidakDalamRencanaAksi = "planreview.tidak-dalam-rencana-aksi";

    /// <summary>An indikator of the Rencana Aksi for which nothing is done. No details.</summary>
    public const string TanpaAksi = "planreview.tanpa-aksi";

    /// <summary>An action of which something is missing. {0} the action, {1} what.</summary>
    public const string AksiTidakLengkap = "planreview.aksi-tidak-lengkap";

    /// <summary>An action in a quarter that there is not. {0} the action, {1} the quarter.</summary>
    public const string AksiTribulanSalah = "planreview.aksi-tribulan-salah";
}
