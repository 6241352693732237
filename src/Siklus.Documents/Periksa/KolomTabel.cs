using System.Text.RegularExpressions;
using Siklus.Documents.Rencana;

namespace Siklus.Documents.Periksa;

/// <summary>What a column of a published table holds.</summary>
internal enum IsiKolom
{
    Lain,
    No,
    Kelompok,
    Indikator,
    Satuan,
    Arah,
    Bobot,
    Target,
    Realisasi,
    Capaian,
    Predikat,
    Keterangan,
}

/// <summary>A column by the words above it.</summary>
/// <param name="Nomor">From 0.</param>
/// <param name="Judul">All its headings, from the top, in lower case.</param>
/// <param name="Isi">What it holds.</param>
/// <param name="Periode">"triwulan ii", "2024", "semester i"; empty for the table's own.</param>
/// <param name="Uang">Money beside a figure of performance ("Rp" beside "K").</param>
/// <param name="SampaiDengan">It runs from the beginning of the year.</param>
internal sealed partial record KolomTabel(int Nomor, string Judul, IsiKolom Isi, string Periode, bool Uang, bool SampaiDengan)
{
    private static readonly string[] Romawi = ["i", "ii", "iii", "iv"];

    /// <summary>Quarter 1–4, or null.</summary>
    public int? Tribulan => Periode.StartsWith("triwulan ", StringComparison.Ordinal) ? Array.IndexOf(Romawi, Periode[9..]) + 1 : null;

    /// <summary>Reads a heading.</summary>
    public static KolomTabel Of(int nomor, string judul)
    {
        var j = Plain(judul);
        return new(nomor, j, IsiOf(j), PeriodeOf(j), UangPattern().IsMatch(j), SampaiPattern().IsMatch(j));
    }

    /// <summary>Whether a cell is one that headings are made of.</summary>
    public static bool IsHeading(string teks)
    {
        if (teks.Length > 120) return false;
        var j = Plain(teks);
        return IsiOf(j) != IsiKolom.Lain || Bagian().IsMatch(j);
    }

    /// <summary>Which period the words name, or empty.</summary>
    public static string PeriodeOf(string j)
    {
        if (TribulanPattern().Match(j) is { Success: true } tribulan) return "triwulan " + Roman(tribulan.Groups["n"].Value);
        if (SemesterPattern().Match(j) is { Success: true } semester) return "semester " + Roman(semester.Groups["n"].Value);
        if (BulanPattern().Match(j) is { Success: true } bulan) return bulan.Value;
        return TahunPattern().Match(j) is { Success: true } tahun ? tahun.Value : "";
    }

    private static string Roman(string n) => n switch { "1" => "i", "2" => "ii", "3" => "iii", "4" => "iv", _ => n };

    private static string Plain(string teks) => Spasi().Replace(teks.ToLowerInvariant().Replace('\u00A0', ' ').Replace('_', ' '), " ").Trim().TrimEnd(':', '*', ' ');

    private static IsiKolom IsiOf(string j)
    {
        if (NoPattern().IsMatch(j)) return IsiKolom.No;
        if (LainPattern().IsMatch(j)) return IsiKolom.Lain;
        if (PredikatPattern().IsMatch(j)) return IsiKolom.Predikat;
        if (ArahPattern().IsMatch(j)) return IsiKolom.Arah;
        if (BobotPattern().IsMatch(j)) return IsiKolom.Bobot;
        if (SatuanPattern().IsMatch(j)) return IsiKolom.Satuan;
        var realisasi = RealisasiPattern().IsMatch(j);
        var target = TargetPattern().IsMatch(j);
        if (PersenPattern().IsMatch(j) && !KataTarget().IsMatch(j) && !(realisasi && !KuatPersen().IsMatch(j))) return IsiKolom.Capaian;
        if (realisasi) return KuatPersen().IsMatch(j) && target ? IsiKolom.Capaian : IsiKolom.Realisasi;
        if (CapaianPattern().IsMatch(j) && !target && !j.Contains("indikator", StringComparison.Ordinal)) return IsiKolom.Capaian;
        if (j.Contains("indikator", StringComparison.Ordinal) || j.Contains("indicator", StringComparison.Ordinal)) return IsiKolom.Indikator;
        if (target) return IsiKolom.Target;
        if (KeteranganPattern().IsMatch(j)) return IsiKolom.Keterangan;
        if (IndikatorPattern().IsMatch(j)) return IsiKolom.Indikator;
        return KelompokPattern().IsMatch(j) ? IsiKolom.Kelompok : IsiKolom.Lain;
    }

    private const RegexOptions Pola = RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\s+", Pola)]
    private static partial Regex Spasi();

    [GeneratedRegex(@"^(no\.?|nomor|nomer|no\.? urut|#|number)$", Pola)]
    private static partial Regex NoPattern();

    [GeneratedRegex(@"naik ?/ ?turun|pertumbuhan|efisiensi|tindak lanjut|sumber (data|dana)|faktor|penanggung|pengampu|formula|rumus|cara (hitung|ukur)|penjelasan|analisis|kendala|solusi|baseline|kondisi awal|data (capaian )?awal|lokasi|bukti|perangkat daerah (pj|penanggung)|^selisih|^sisa|deviasi|definisi|alasan|rekomendasi|upaya|hambatan|pendorong|aksi", Pola)]
    private static partial Regex LainPattern();

    [GeneratedRegex(@"predikat|kategori|kriteria|interpretasi|^status( capaian| kinerja)?$|notifikasi|peringkat|^skala|klasifikasi|tingkat keberhasilan|^category$|^grade$|rating", Pola)]
    private static partial Regex PredikatPattern();

    [GeneratedRegex(@"^arah\b|polari[sz]a|polaritas|polarity|^(tipe|jenis|sifat) (indikator|target|capaian)|maximi[sz]e|direction|kecenderungan|^tren(d)?$", Pola)]
    private static partial Regex ArahPattern();

    [GeneratedRegex(@"\bbobot\b|weight|^fisik tertimbang", Pola)]
    private static partial Regex BobotPattern();

    [GeneratedRegex(@"^satuan|\bsatuan$|^unit( of measure)?$|^sat\.?$|^uom$", Pola)]
    private static partial Regex SatuanPattern();

    [GeneratedRegex(@"realisasi|realiasi|realization|realisation|\bactual\b|\bhasil\b|progres", Pola)]
    private static partial Regex RealisasiPattern();

    [GeneratedRegex(@"\btarget|\bpagu\b|\banggaran\b|\brencana\b|\bplan(ned)?\b|\balokasi\b|perjanjian kinerja|\bPK\b|\bdpa\b", Pola)]
    private static partial Regex TargetPattern();

    [GeneratedRegex(@"^target|target (capaian|kinerja)", Pola)]
    private static partial Regex KataTarget();

    [GeneratedRegex(@"%|persen|prosen|tingkat (capaian|pencapaian|realisasi|kemajuan|serapan)|rasio|serapan|penyerapan|percent", Pola)]
    private static partial Regex PersenPattern();

    [GeneratedRegex(@"^%|^\(%\)|\(%\)$|%$|^persen|^prosen|^tingkat|^rasio|serapan|penyerapan|^capaian|% ?(capaian|realisasi)|percent|(capaian|pencapaian) ?(kinerja )?\(?%", Pola)]
    private static partial Regex KuatPersen();

    [GeneratedRegex(@"capaian|achievement|kinerja \(|^kinerja$|^nilai kinerja|performance", Pola)]
    private static partial Regex CapaianPattern();

    [GeneratedRegex(@"^ket\.?$|keterangan|catatan|remark", Pola)]
    private static partial Regex KeteranganPattern();

    [GeneratedRegex(@"\biku\b|\bikk\b|\biks\b|\bikp\b|uraian|sub ?kegiatan|kegiatan|aktivitas|nama|output|outcome|ukuran kinerja|description|parameter", Pola)]
    private static partial Regex IndikatorPattern();

    [GeneratedRegex(@"sasaran|tujuan|\bmisi\b|program|bidang|urusan|kinerja utama|objective|goal|kode|rekening|\bunit\b|seksi", Pola)]
    private static partial Regex KelompokPattern();

    [GeneratedRegex(@"^(k|rp\.?|\(rp\.?\)|kinerja|fisik|keuangan|%|\(%\)|tahun|tahun ke-?\d|th\.? ?\d{4}|(tahun |ta |t\.a\.? )?20\d\d|(s\.?/?d\.? ?)?(tw|triwulan|tribulan|tri wulan|kuartal|quarter|q)[ .-]*(i{1,3}|iv|[1-4])( tahun)?( 20\d\d)?|i{1,3}|iv|semester (i|ii|1|2)|jan(uari)?|feb(ruari)?|mar(et)?|apr(il)?|mei|jun(i)?|jul(i)?|agu(s|stus)?|sep(t|tember)?|okt(ober)?|nov(ember)?|des(ember)?)$", Pola)]
    private static partial Regex Bagian();

    [GeneratedRegex(@"\b(tw|triwulan|tribulan|tri wulan|kuartal|kwartal|quarter|q)[ .-]*(?<n>iv|i{1,3}|[1-4])\b|(?<=(target|realisasi|capaian|%|persen) )(?<n>iv|i{1,3})$", Pola)]
    private static partial Regex TribulanPattern();

    [GeneratedRegex(@"\bsemester[ .-]*(?<n>ii|i|1|2)\b|\bsmt?[ .-]*(?<n>ii|i|1|2)\b", Pola)]
    private static partial Regex SemesterPattern();

    [GeneratedRegex(@"\b(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b", Pola)]
    private static partial Regex BulanPattern();

    [GeneratedRegex(@"\b20\d\d\b", Pola)]
    private static partial Regex TahunPattern();

    [GeneratedRegex(@"(\brp\b\.?|rupiah|anggaran|pagu|keuangan|dpa)", Pola)]
    private static partial Regex UangPattern();

    [GeneratedRegex(@"s\.? ?[/.]? ?d\.?\b|sampai (dengan)?|kumulatif|hingga", Pola)]
    private static partial Regex SampaiPattern();

    /// <summary>Cells of one row of a heading as far as they are its own.</summary>
    public static IEnumerable<TableCell> Own(TableRow row) => row.Cells.Where(c => c.Cover == Cover.None);
}
