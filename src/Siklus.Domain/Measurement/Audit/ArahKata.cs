using System.Text.RegularExpressions;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>Which direction a row says is good, in a column of its own or by the words of its indikator. Words are a preference; the arithmetic of the row decides.</summary>
/// <param name="Polaritas">The direction, or null when nothing tells.</param>
/// <param name="Tertulis">It stands in a column, so it is no guess.</param>
/// <param name="Kata">The words that tell, or empty.</param>
internal readonly partial record struct ArahBaris(Polaritas? Polaritas, bool Tertulis, string Kata)
{
    /// <summary>The formula where lower is better, when the column says that too.</summary>
    public RumusNegatif? Rumus { get; private init; }

    public static ArahBaris Of(BarisTabel baris)
    {
        if (Naik().Match(baris.Arah) is { Success: true } naik && !Turun().IsMatch(baris.Arah)) return new(Planning.Polaritas.Positif, true, naik.Value);
        if (Turun().Match(baris.Arah) is { Success: true } turun) return new(Planning.Polaritas.Negatif, true, turun.Value) { Rumus = Selisih().IsMatch(baris.Arah) ? RumusNegatif.Selisih : Rasio().IsMatch(baris.Arah) ? RumusNegatif.Rasio : null };
        if (Tetap().Match(baris.Arah) is { Success: true } tetap) return new(Planning.Polaritas.Rentang, true, tetap.Value);
        var nama = baris.Indikator;
        if (Tertangani().Match(nama) is { Success: true } tertangani) return new(Planning.Polaritas.Positif, false, tertangani.Value);
        if (Buruk().Match(nama) is { Success: true } buruk) return new(Planning.Polaritas.Negatif, false, buruk.Value);
        return Baik().Match(nama) is { Success: true } baik ? new(Planning.Polaritas.Positif, false, baik.Value) : new(null, false, "");
    }

    [GeneratedRegex(@"positi[fp]|naik|meningkat|maks|max|tinggi|\bprogresif|higher|^\s*[+↑▲]|besar", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Naik();

    [GeneratedRegex(@"negati[fp]|turun|minimi|rendah|\bregresif|lower|^\s*[-–−↓▼]\s*$|kecil|kurang", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Turun();

    [GeneratedRegex(@"2\s*[x×]?\s*T|selisih", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Selisih();

    [GeneratedRegex(@"T\s*[/÷:]\s*R|rasio", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Rasio();

    [GeneratedRegex(@"rentang|stabil|tetap|range", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Tetap();

    /// <summary>What is bad and dealt with is good: "temuan yang ditindaklanjuti", "penurunan stunting".</summary>
    [GeneratedRegex(@"(di|ter)(tindaklanjuti|selesaikan|tangani|cegah|fasilitasi|atasi|respon|jawab|layani|bina|damaikan|mediasi|verifikasi)|(ke)?tersedia|\bpenurunan|\bpengurangan|\bpencegahan|\bpenanganan|\bpenanggulangan|\bpengentasan|\bpenyelesaian|tindak lanjut|\bbebas\b|\bpengendalian|\bterkendali|\btuntas|\bmitigasi|\bkesiapsiagaan|tangguh|tanpa (konflik|kasus|gangguan)|\bpenyuluhan|\bsosialisasi", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Tertangani();

    [GeneratedRegex(@"miskin|stunting|pengangguran|menganggur|\bTPT\b|kematian|\bAKI\b|\bAKB\b|\bAKABA\b|gizi (buruk|kurang)|konflik|krimin|kejahatan|pelanggar|gangguan|temuan|keluhan|pengaduan|komplain|waktu (tunggu|tanggap|respon|pelayanan|penyelesaian)|lama(nya)? (waktu|pelayanan|antri|penyelesaian)|re(s|ss)pon[sc]?e? time|kesenjangan|\bgini\b|ketimpangan|putus sekolah|buta (aksara|huruf)|kecelakaan|kebakaran|kejadian|kumuh|kerugian|tunggakan|deviasi|inflasi|kekerasan|kesakitan|prevalensi|tidak layak|\bRTLH\b|pernikahan (dini|anak)|perceraian|\bkasus|keterlambatan|rawan|penyalahgunaan|narko|menurunnya|turunnya|berkurangnya|pencemaran|\bemisi|lahan kritis|kesalahan|sengketa|unjuk rasa|tawuran|pencurian|\bkorupsi|pemborosan|biaya rata|ketergantungan|indeks risiko|angka (fertilitas|kelahiran)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Buruk();

    [GeneratedRegex(@"kepuasan|\bIKM\b|\bSKM\b|S?AKIP\b|\bakuntabilitas|reformasi birokrasi|\bindeks (pembangunan|reformasi|desa|inovasi|profesional|kepuasan|kualitas|pelayanan)|\bIPM\b|harapan (hidup|lama)|pendapatan|\bPAD\b|pertumbuhan|partisipasi|keaktifan|tepat waktu|kelulusan|\bpersentase (desa|kelurahan|rumah tangga|penduduk|layanan|pelayanan|dokumen|aparatur|pegawai|laporan|usulan|program|lembaga)|cakupan|ketercapaian|terlaksana|\bopini\b|serapan|penyerapan|jumlah (dokumen|laporan|orang|kegiatan|paket|unit|peserta|desa|lembaga|usulan|sop)|terbangun|meningkat", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Baik();
}
