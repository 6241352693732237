namespace Siklus.Domain.Planning;

/// <summary>Codes of the planning rules; each has an Indonesian sentence in App.</summary>
public static class PlanningRules
{
    /// <summary>A node can't hang below a node of that kind. {0} = kind of the node, {1} = kind of the one above.</summary>
    public const string IndukTidakCocok = "planning.induk-tidak-cocok";

    /// <summary>A node that it should hang below is not in the tree. {0} = code of the node.</summary>
    public const string IndukTidakAda = "planning.induk-tidak-ada";

    /// <summary>A node would hang below itself. {0} = code of the node.</summary>
    public const string IndukMelingkar = "planning.induk-melingkar";

    /// <summary>Years that no Renstra has. {0}, {1} = first and last year.</summary>
    public const string MasaTidakWajar = "planning.masa-tidak-wajar";

    /// <summary>The year is not one of the Renstra. {0} = year, {1}, {2} = years of the Renstra.</summary>
    public const string TahunDiLuarRenstra = "planning.tahun-di-luar-renstra";

    /// <summary>A Perjanjian Kinerja needs the post that promises; no other document has one.</summary>
    public const string PihakKosong = "planning.pihak-kosong";

    /// <summary>Only what was signed can be changed by a Perubahan. {0} = document.</summary>
    public const string BelumDitetapkan = "planning.belum-ditetapkan";

    /// <summary>A Perubahan needs one of the reasons that the regulation allows. {0} = document.</summary>
    public const string AlasanTidakSah = "planning.alasan-tidak-sah";

    /// <summary>What was signed does not change. {0} = document.</summary>
    public const string DokumenTerkunci = "planning.dokumen-terkunci";

    /// <summary>An amount that is negative, has a fraction, or is larger than any budget. {0} = amount.</summary>
    public const string RupiahTidakWajar = "planning.rupiah-tidak-wajar";

    /// <summary>An action needs at least one quarter. {0} = the action.</summary>
    public const string TanpaTribulan = "planning.tanpa-tribulan";

    /// <summary>A text that must be there is empty. {0} = which.</summary>
    public const string TeksKosong = "planning.teks-kosong";

    /// <summary>The way of consolidating does not fit the way quarter targets are given. {0} = konsolidasi, {1} = mode target.</summary>
    public const string PasanganTidakSah = "planning.pasangan-tidak-sah";

    /// <summary>A percentage or predikat may not be added up over quarters.</summary>
    public const string PersenDijumlah = "planning.persen-dijumlah";

    /// <summary>A predikat measures only "higher is better".</summary>
    public const string PredikatPolaritas = "planning.predikat-polaritas";

    /// <summary>The kind of target does not fit the indikator. {0} = the indikator's name.</summary>
    public const string TargetTidakCocok = "planning.target-tidak-cocok";

    /// <summary>A range whose lower bound lies above its upper bound. {0}, {1} = the bounds.</summary>
    public const string RentangTerbalik = "planning.rentang-terbalik";

    /// <summary>A predikat that the indikator does not know. {0} = what was given, {1} = the known ones.</summary>
    public const string PredikatTidakDikenal = "planning.predikat-tidak-dikenal";

    /// <summary>Two components, or two predikat, have the same code. {0} = the code.</summary>
    public const string KodeGanda = "planning.kode-ganda";

    /// <summary>A weight that is not above 0 and at most 1000, with at most four decimals. {0} = the weight.</summary>
    public const string BobotTidakWajar = "planning.bobot-tidak-wajar";

    /// <summary>A formula needs at least one component.</summary>
    public const string TanpaKomponen = "planning.tanpa-komponen";

    /// <summary>The indikator has no definition that holds in that year. {0} = name, {1} = year.</summary>
    public const string DefinisiTidakBerlaku = "planning.definisi-tidak-berlaku";

    /// <summary>A new definition must begin later than the last one. {0} = first year of the last one.</summary>
    public const string DefinisiMundur = "planning.definisi-mundur";

    /// <summary>No result: a component is not filled. {0} = its name.</summary>
    public const string KomponenKosong = "planning.komponen-kosong";

    /// <summary>No result: the denominator is zero. {0} = its name.</summary>
    public const string PenyebutNol = "planning.penyebut-nol";

    /// <summary>No result: the numbers are too large to compute with.</summary>
    public const string HasilTerlaluBesar = "planning.hasil-terlalu-besar";

    /// <summary>No result: a component holds a predikat where a number is needed, or the other way round. {0} = its name.</summary>
    public const string JenisNilaiSalah = "planning.jenis-nilai-salah";

    /// <summary>A code of the nomenklatur is needed and nothing stands there.</summary>
    public const string KodeKosong = "planning.kode-kosong";

    /// <summary>A code of the nomenklatur is made of digits and dots. {0} = what was given.</summary>
    public const string KodeBukanAngka = "planning.kode-bukan-angka";

    /// <summary>The kewenangan has one digit; files in use write two. {0} = what was given, {1} = its kewenangan, {2} = the code that was probably meant.</summary>
    public const string KodeKewenangan = "planning.kode-kewenangan";

    /// <summary>A part of the code has another number of digits. {0} = what was given, {1} = which part, {2} = that part, {3} = how many digits it has, {4} = a sentence with what was probably meant, or nothing.</summary>
    public const string KodeLebarBagian = "planning.kode-lebar-bagian";

    /// <summary>No part of a code is zero. {0} = what was given, {1} = which part.</summary>
    public const string KodeNol = "planning.kode-nol";

    /// <summary>A code may not end at the kewenangan. {0} = what was given.</summary>
    public const string KodeTanpaKegiatan = "planning.kode-tanpa-kegiatan";

    /// <summary>A code has at most six parts. {0} = what was given.</summary>
    public const string KodeTerlaluPanjang = "planning.kode-terlalu-panjang";

    /// <summary>X.XX stands only before program 01. {0} = what was given.</summary>
    public const string KodePenunjang = "planning.kode-penunjang";
}
