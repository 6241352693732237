using System.Text.RegularExpressions;
using Siklus.Documents.Rencana;
using Siklus.Domain.Measurement.Audit;

namespace Siklus.Documents.Periksa;

/// <summary>Reads the rows below the headings of one table into its blocks.</summary>
internal sealed partial class BarisReader(IReadOnlyList<KolomTabel> kolom, IReadOnlyList<RencanaBlok> blok)
{
    private readonly List<BarisTabel>[] baris = [.. blok.Select(_ => new List<BarisTabel>())];
    private readonly KolomTabel? no = First(kolom, IsiKolom.No), satuan = First(kolom, IsiKolom.Satuan), arah = First(kolom, IsiKolom.Arah), bobot = First(kolom, IsiKolom.Bobot);
    private readonly IReadOnlyList<KolomTabel> nama = NamesOf(kolom), kelompok = [.. kolom.Where(k => k.Isi == IsiKolom.Kelompok)];
    private readonly Dictionary<int, string> sebelumnya = [];
    private string dibawah = "";

    /// <summary>The rows of each block.</summary>
    public IReadOnlyList<IReadOnlyList<BarisTabel>> Baris => baris;

    /// <summary>Takes one row in.</summary>
    public void Take(TableRow row)
    {
        if (row.IsContinuation || KepalaTabel.IsNumbering(row)) return;
        var label = Label(row);
        var semua = string.Join(' ', KolomTabel.Own(row).Select(c => c.Text));
        var angka = blok.Select(b => b.Pasangan.SelectMany(p => p.Target.Concat(p.Realisasi)).Append(b.Capaian?.Nomor ?? -1).Distinct().Any(c => Own(row, c) is not null)).ToList();
        if (!angka.Contains(true))
        {
            if (semua.Length > 0 && PredikatBaris().IsMatch(semua)) return;
            if (KolomTabel.Own(row).Count() <= 3 && label.Length > 0) dibawah = label;
            return;
        }
        var awal = KolomTabel.Own(row).Where(c => c.Kind == CellKind.Text && c.Text.Any(char.IsLetter)).Select(c => c.Text).FirstOrDefault() ?? "";
        if (PredikatBaris().IsMatch(awal) && !blok.Any(b => b.Pasangan.Any(p => p.Realisasi.Any(c => Own(row, c) is not null))))
        {
            for (var i = 0; i < blok.Count; i++)
                if (baris[i] is [.., { Jenis: JenisBaris.RataRata } rata] && blok[i].Capaian is { } c && row.At(c.Nomor) is { } sel) baris[i][^1] = rata with { Predikat = Cell(sel) };
            return;
        }
        foreach (var k in kelompok)
            if (row.At(k.Nomor) is { } sel) sebelumnya[k.Nomor] = sel.Text;
        for (var i = 0; i < blok.Count; i++)
            if (angka[i]) Add(row, i, label, awal);
    }

    private void Add(TableRow row, int i, string label, string awal)
    {
        var (b, rata) = (blok[i], RataRata().IsMatch(awal) || RataRata().IsMatch(label));
        var pasangan = b.Pasangan.Select(p => new PasanganSel([.. p.Target.Select(c => At(row, c))], [.. p.Realisasi.Select(c => At(row, c))], p.Konsolidasi)).ToList();
        var (t, r) = (pasangan[0].Target.Any(HasDigit), pasangan[0].Realisasi.Any(HasDigit));
        var total = Total().IsMatch(awal) || Total().IsMatch(label);
        var capaian = b.Capaian is { } c ? At(row, c.Nomor) : default;
        var isMean = (rata && !(t && r)) || (total && !t && !r) || (CapaianKelompok().IsMatch(awal) && !t && !r && HasDigit(capaian));
        if (total && !t && !r && !HasDigit(capaian)) return;
        if (!isMean && label.Length == 0 && !HasDigit(capaian) && !(t && r)) return;
        baris[i].Add(new BarisTabel(row.Number, no is null ? "" : At(row, no.Nomor).Tercetak, isMean || total ? awal : label)
        {
            Jenis = isMean ? JenisBaris.RataRata : JenisBaris.Indikator,
            Satuan = Text(row, satuan) is { Length: > 0 } s ? s : b.Capaian?.Uang == true ? "Rp" : "",
            Arah = Text(row, arah),
            Kelompok = string.Join(" / ", kelompok.Select(k => sebelumnya.GetValueOrDefault(k.Nomor, "")).Where(k => k.Length > 0).DefaultIfEmpty(dibawah)),
            Pasangan = pasangan,
            Capaian = capaian,
            Predikat = b.Predikat is { } p && !(p.Isi == IsiKolom.Keterangan && At(row, p.Nomor).Tercetak.Length > 30) ? At(row, p.Nomor) : default,
            Bobot = bobot is null ? default : At(row, bobot.Nomor),
        });
    }

    /// <summary>The name of the row: its indikator, or what stands furthest right among the columns of names.</summary>
    private string Label(TableRow row)
    {
        foreach (var k in nama)
            if (row.At(k.Nomor) is { } sel && sel.Text.Any(char.IsLetter)) return sel.Text;
        var pertama = kolom.Where(k => k.Isi is IsiKolom.Target or IsiKolom.Realisasi or IsiKolom.Capaian).Select(k => k.Nomor).DefaultIfEmpty(int.MaxValue).Min();
        return KolomTabel.Own(row).Where(c => c.Column < pertama && c.Kind == CellKind.Text && c.Text.Any(char.IsLetter) && c.Column != satuan?.Nomor && c.Column != arah?.Nomor).Select(c => c.Text).LastOrDefault() ?? "";
    }

    private static string Text(TableRow row, KolomTabel? kolom) => kolom is null ? "" : At(row, kolom.Nomor).Tercetak;

    private static SelCetak At(TableRow row, int column) => row.At(column) is { } sel && sel.Cover != Cover.FromLeft ? Cell(sel) : default;

    private static TableCell? Own(TableRow row, int column) => row.At(column) is { Cover: Cover.None } sel ? sel : null;

    private static SelCetak Cell(TableCell sel) => sel.Kind switch
    {
        CellKind.Number => new(sel.Text, sel.Number),
        CellKind.Date => new(sel.Text, Hari: sel.Day),
        _ => new(sel.Text),
    };

    private static bool HasDigit(SelCetak sel) => sel.Tercetak.Any(char.IsAsciiDigit);

    private static KolomTabel? First(IReadOnlyList<KolomTabel> kolom, IsiKolom isi) => kolom.FirstOrDefault(k => k.Isi == isi);

    private static IReadOnlyList<KolomTabel> NamesOf(IReadOnlyList<KolomTabel> kolom)
    {
        var indikator = kolom.Where(k => k.Isi == IsiKolom.Indikator).OrderByDescending(k => k.Judul.Contains("indikator", StringComparison.Ordinal)).ThenByDescending(k => k.Nomor).ToList();
        return indikator.Count > 0 ? indikator : [.. kolom.Where(k => k.Isi == IsiKolom.Kelompok).OrderByDescending(k => k.Nomor)];
    }

    [GeneratedRegex(@"^\W*(rata\s*[-–]?\s*rata|rerata|average|mean)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RataRata();

    [GeneratedRegex(@"^\W*(grand )?(jumlah|total)( (rata-rata|keseluruhan|capaian|anggaran|belanja|kinerja|persentase|i+))*\s*[:.]?\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Total();

    [GeneratedRegex(@"^\W*((nilai|tingkat|persentase|total|jumlah) )?(capaian|kinerja|pencapaian)\b|^\W*(jumlah|total) rata", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex CapaianKelompok();

    [GeneratedRegex(@"^\W*(predikat|kategori|kriteria)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PredikatBaris();
}
