using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement;

/// <summary>Averages of capaian.</summary>
internal static class RumusRataRata
{
    /// <summary>A member that counts.</summary>
    private readonly record struct Suku(string Nama, decimal Nilai, decimal Bobot, string Asal);

    public static RataRataCapaian Average(string nama, IReadOnlyCollection<AnggotaRataRata> anggota, AturanPengukuran aturan, CakupanRataRata cakupan, string kebijakan)
    {
        var dalam = anggota.Where(a => cakupan switch { CakupanRataRata.HanyaIku => a.Iku, CakupanRataRata.BertargetTribulan => a.Bertarget, _ => true }).ToList();
        var tertunggak = dalam.Where(a => Value(a, cakupan) is null && a.Tertunggak).ToList();
        if (tertunggak.Count > 0 && aturan.AnggotaKosong == AnggotaKosong.TidakDihitung)
            return None(dalam.Count, Alasan.Of(MeasurementRules.AnggotaKurang, string.Join(", ", tertunggak.Select(a => a.Nama))));
        var suku = Members(dalam, aturan, cakupan);
        if (suku.Count == 0) return None(dalam.Count, Alasan.Of(MeasurementRules.TanpaAnggota, dalam.Count));
        try
        {
            var bobot = suku.Sum(s => s.Bobot);
            var rata = Angka.Round(
                aturan.CaraRataRata == CaraRataRata.Polos ? suku.Sum(s => s.Nilai) / suku.Count : suku.Sum(s => s.Nilai * s.Bobot) / bobot, Pengukuran.DesimalRataRata);
            var (nilai, predikat) = RumusPredikat.Grade(rata, aturan, kebijakan, null);
            return new(nilai, suku.Count, dalam.Count, predikat, null, Penjelasan.Later(langkah =>
            {
                Tell(nama, suku, rata, dalam.Count, aturan, cakupan, kebijakan, langkah);
                RumusPredikat.Grade(rata, aturan, kebijakan, langkah);
            }));
        }
        catch (OverflowException)
        {
            return None(dalam.Count, Alasan.Of(MeasurementRules.DiLuarJangkauan));
        }
    }

    public static (IReadOnlyList<RataRataCapaian> Sasaran, IReadOnlyList<(string Tujuan, RataRataCapaian RataRata)> Tujuan, RataRataCapaian Kantor) Office(
        IReadOnlyList<KelompokSasaran> sasaran, AturanPengukuran aturan, CakupanRataRata cakupan, string kebijakan)
    {
        var per = sasaran.Select(s => Average(s.Nama, s.Indikator, aturan, cakupan, kebijakan)).ToList();
        var anggota = sasaran.Zip(per, (s, r) => (s.Tujuan, s.Pagu, Anggota: Member(s.Nama, r, s.Pagu))).ToList();
        var tujuan = anggota.Where(a => a.Tujuan is not null).GroupBy(a => a.Tujuan!, StringComparer.Ordinal)
            .Select(g => (Tujuan: g.Key, RataRata: OfMeans(g.Key, [.. g.Select(a => a.Anggota)], aturan, kebijakan), Pagu: g.Sum(a => a.Pagu))).ToList();
        var kantor = aturan.DasarKantor switch
        {
            DasarKantor.RataRataIndikator => Average("kantor", [.. sasaran.SelectMany(s => s.Indikator)], aturan, cakupan, kebijakan),
            DasarKantor.RataRataTujuan when tujuan.Count > 0 => OfMeans("kantor", [.. tujuan.Select(t => Member(t.Tujuan, t.RataRata, t.Pagu))], aturan, kebijakan),
            _ => OfMeans("kantor", [.. anggota.Select(a => a.Anggota)], aturan, kebijakan),
        };
        return (per, [.. tujuan.Select(t => (t.Tujuan, t.RataRata))], kantor);
    }

    /// <summary>A mean of means: what they were taken over is decided already.</summary>
    private static RataRataCapaian OfMeans(string nama, IReadOnlyCollection<AnggotaRataRata> anggota, AturanPengukuran aturan, string kebijakan) =>
        Average(nama, anggota, aturan, CakupanRataRata.SemuaBernilai, kebijakan);

    private static AnggotaRataRata Member(string nama, RataRataCapaian rata, decimal? pagu) => new(nama, rata.Nilai) { Pagu = pagu, Alasan = rata.Alasan };

    private static List<Suku> Members(List<AnggotaRataRata> dalam, AturanPengukuran aturan, CakupanRataRata cakupan)
    {
        var suku = new List<Suku>();
        foreach (var a in dalam)
        {
            var bobot = aturan.CaraRataRata switch { CaraRataRata.Berbobot => a.Bobot, CaraRataRata.BerbobotPagu => a.Pagu ?? 0, _ => 1m };
            var nilai = Value(a, cakupan);
            var nol = nilai is null && a.Tertunggak && aturan.AnggotaKosong == AnggotaKosong.DihitungNol;
            if (bobot <= 0 || (nilai is null && !nol)) continue;
            var masuk = Math.Min(nilai ?? 0, aturan.BatasRataRata ?? decimal.MaxValue);
            suku.Add(new(a.Nama, Angka.Round(masuk, Pengukuran.DesimalRataRata), bobot, nol ? "belum dilaporkan, dihitung nol" : masuk < nilai ? $"{S(nilai.Value)} di atas {S(masuk)}" : ""));
        }
        return suku;
    }

    private static decimal? Value(AnggotaRataRata a, CakupanRataRata cakupan) => cakupan == CakupanRataRata.TargetTahunan ? a.NilaiTahunan : a.Nilai;

    private static void Tell(string nama, List<Suku> suku, decimal rata, int semua, AturanPengukuran aturan, CakupanRataRata cakupan, string kebijakan, List<LangkahHitung> langkah)
    {
        var polos = aturan.CaraRataRata == CaraRataRata.Polos;
        var kata = aturan.CaraRataRata == CaraRataRata.BerbobotPagu ? "pagu" : "bobot";
        foreach (var s in suku)
        {
            var nilai = s.Asal.Length > 0 ? s.Asal : S(s.Nilai);
            langkah.Add(new(s.Nama, polos ? nilai : $"{nilai} × {kata} {S(s.Bobot)}", S(s.Nilai) + "%", aturan.BatasRataRata is { } b ? $"{kebijakan}: paling tinggi {S(b)} di dalam rata-rata" : kebijakan));
        }
        var ungkapan = polos
            ? $"({string.Join(" + ", suku.Select(s => S(s.Nilai)))}) ÷ {suku.Count}"
            : $"({string.Join(" + ", suku.Select(s => $"{S(s.Nilai)} × {S(s.Bobot)}"))}) ÷ {S(suku.Sum(s => s.Bobot))}";
        langkah.Add(new($"Rata-rata {nama}", ungkapan, S(rata) + "%", $"{suku.Count} dari {semua} {Scope(cakupan)}; {kebijakan}"));
    }

    private static string Scope(CakupanRataRata cakupan) => cakupan switch
    {
        CakupanRataRata.HanyaIku => "IKU yang memiliki nilai",
        CakupanRataRata.BertargetTribulan => $"yang bertarget pada {KataTribulan.Kecil} ini dan memiliki nilai",
        CakupanRataRata.TargetTahunan => "yang memiliki nilai terhadap target tahunan",
        _ => "yang memiliki nilai",
    };

    private static RataRataCapaian None(int semua, Alasan alasan) => new(null, 0, semua, null, alasan, Penjelasan.Kosong);

    private static string S(decimal n) => Angka.Format(Angka.Round(n, 6));
}
