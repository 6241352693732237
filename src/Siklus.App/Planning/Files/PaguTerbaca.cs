namespace Siklus.App.Planning.Files;

/// <summary>A column that a person or the reader has chosen.</summary>
/// <param name="Judul">Its heading, by which it is found again in the next file; empty when it has none.</param>
/// <param name="Huruf">Its letter, which counts only where no heading tells columns apart.</param>
public sealed record PilihanKolom(string Judul, string Huruf);

/// <summary>Which columns of an export of budgets hold what; small enough to be remembered for each office (as JSON).</summary>
/// <param name="Kode">Columns of the code; several when every part of it has its own. A code before the text of its row may stand in the column of <paramref name="Uraian"/>.</param>
/// <param name="Uraian">Column of the text.</param>
/// <param name="Pagu">Column of the budget.</param>
/// <param name="Realisasi">Column of what was spent, where the file has it.</param>
/// <param name="SumberDana">Column of the source of funds, where the file has it.</param>
public sealed record PemetaanKolom(IReadOnlyList<PilihanKolom> Kode, PilihanKolom? Uraian = null, PilihanKolom? Pagu = null, PilihanKolom? Realisasi = null, PilihanKolom? SumberDana = null);

/// <summary>A column of a file, so that a person can tell what it is.</summary>
/// <param name="Huruf">"F".</param>
/// <param name="Judul">Its heading; headings on two lines are joined.</param>
/// <param name="Contoh">What stands in its first filled rows.</param>
public sealed record KolomTerlihat(string Huruf, string Judul, IReadOnlyList<string> Contoh)
{
    /// <summary>As a choice.</summary>
    public PilihanKolom Pilihan => new(Judul, Huruf);
}

/// <summary>What a row of an export stands for.</summary>
public enum TingkatPagu
{
    /// <summary>Urusan, bidang urusan or the office itself: a sum.</summary>
    Urusan,

    /// <summary>Program: a sum.</summary>
    Program,

    /// <summary>Kegiatan: a sum.</summary>
    Kegiatan,

    /// <summary>Sub kegiatan: what is taken in.</summary>
    SubKegiatan,

    /// <summary>Account (kode rekening belanja) below a sub kegiatan: a part of it, checked and not taken in.</summary>
    Rekening,

    /// <summary>A sum without a code ("Jumlah", "Total").</summary>
    Jumlah,
}

/// <summary>A row of an export.</summary>
/// <param name="Baris">Its number as the program for sheets shows it.</param>
/// <param name="Tingkat">What it stands for.</param>
/// <param name="Kode">Code without spaces, with dots; null for a sum without one.</param>
/// <param name="Uraian">Text.</param>
/// <param name="Pagu">Whole rupiah; null when nothing stands there.</param>
/// <param name="Realisasi">Whole rupiah; null when nothing stands there, which is not zero.</param>
/// <param name="SumberDana">Source of funds, or null.</param>
/// <param name="Diambil">Whether it is taken in. All others are sums or parts of those that are; adding them would count the money twice.</param>
public sealed record BarisPagu(int Baris, TingkatPagu Tingkat, string? Kode, string? Uraian, decimal? Pagu, decimal? Realisasi, string? SumberDana, bool Diambil);

/// <summary>What came of reading an export of budgets.</summary>
/// <param name="Lembar">The sheet that was read; empty for CSV, null when none was.</param>
/// <param name="Kolom">Its columns.</param>
/// <param name="Pemetaan">Which of them hold what: as was told, or as the headings suggest.</param>
/// <param name="Kurang">What the mapping still lacks, one sentence each; then there are no rows and a person must choose.</param>
/// <param name="Baris">The rows.</param>
/// <param name="Kesalahan">What is wrong: cells that can't be read, sums that don't add up; of very many only the first.</param>
/// <param name="KesalahanLain">How many more there are than <paramref name="Kesalahan"/> tells.</param>
/// <param name="Catatan">What was left aside and does no harm.</param>
/// <param name="Penolakan">One sentence why the file was not read at all, or null.</param>
public sealed record PaguTerbaca(
    string? Lembar, IReadOnlyList<KolomTerlihat> Kolom, PemetaanKolom? Pemetaan, IReadOnlyList<string> Kurang, IReadOnlyList<BarisPagu> Baris, IReadOnlyList<SalahBaris> Kesalahan, int KesalahanLain,
    IReadOnlyList<SalahBaris> Catatan, string? Penolakan)
{
    /// <summary>Whether everything was read and the sums that stand in the file hold.</summary>
    public bool Utuh => Penolakan is null && Kurang.Count == 0 && Kesalahan.Count == 0;

    /// <summary>What is taken in, added up.</summary>
    public decimal JumlahPagu => Baris.Where(b => b.Diambil).Sum(b => b.Pagu ?? 0);

    /// <summary>What is taken in, added up; null when no row has a realisasi.</summary>
    public decimal? JumlahRealisasi => Baris.Any(b => b is { Diambil: true, Realisasi: not null }) ? Baris.Where(b => b.Diambil).Sum(b => b.Realisasi ?? 0) : null;
}
