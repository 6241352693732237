using System.Text.RegularExpressions;
using Siklus.App.Sop.Files;
using Siklus.Domain.Sop;

namespace Siklus.Documents.SopFiles;

/// <summary>A draft from a sheet that no definition of ours goes with: what is seen and nothing else. What the sheet does not tell is left empty and said.</summary>
internal static partial class SheetDraft
{
    public static SopDraft Of(SeenSheet sheet)
    {
        var notes = new List<CatatanBaca>(sheet.Notes);
        var identitas = SheetIdentity.Read(new IdentitasSop { Judul = "", Instansi = "" }, sheet.Identitas, notes);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var kolom = sheet.Kolom.Select((k, i) =>
        {
            var kode = SheetWords.Code(k.Text, $"kolom-{i + 1}", taken);
            taken.Add(kode);
            return new Kolom(kode, k.Text);
        }).ToList();
        var outputs = new HashSet<string>(StringComparer.Ordinal);
        var langkah = sheet.Rows.Select((row, i) => Step(row, i, sheet, kolom, outputs, notes)).ToList();
        var sop = new SopDefinition { Kode = SheetWords.Code($"{identitas.Instansi} {identitas.Judul}", "sop-baru"), Versi = 1, Identitas = identitas, Kolom = kolom, Langkah = langkah };
        if (sop.Kolom.Count == 0) notes.Add(new("Tabel", "Tidak ada kolom pelaksana yang terbaca. Tambahkan kolomnya."));
        var without = langkah.Where(l => l.Pelaksana.Count == 0).Select(l => $"{l.Urutan}").ToList();
        if (without.Count > 0) notes.Add(new("Tabel", $"Pelaksana {without.Count} dari {langkah.Count} langkah tidak terbaca (langkah ke-{string.Join(", ", without)}). Tetapkan menurut lembar asli; Siklus tidak menebaknya."));
        if (langkah.Count > 0) notes.Add(new("Tabel", "Jenis pekerjaan tidak tertulis pada lembar SOP. Pilih untuk setiap langkah."));
        return new SopDraft(sop, notes);
    }

    /// <summary>A step with all that its row shows.</summary>
    public static Langkah Step(SeenRow row, int index, SeenSheet sheet, IReadOnlyList<Kolom> kolom, ICollection<string> outputs, List<CatatanBaca> notes)
    {
        var uraian = SheetWords.Squeeze(row.Uraian.Text);
        if (uraian == SopSheet.SheetTable.Lost) uraian = "";
        if (uraian.Length == 0) notes.Add(new(row.Uraian.At, $"Uraian langkah ke-{index + 1} kosong. Tulis menurut lembar asli."));
        var (baku, cetak) = Time(row.Waktu, sheet.Satuan, notes);
        var marks = row.Marks?.Where(m => m < kolom.Count).ToList() ?? [];
        if (marks.Count > 1 && row.MarksAll) notes.Add(new(row.At, $"Langkah ke-{index + 1} bertanda pada {marks.Count} kolom. Yang paling kiri ({kolom[marks[0]].Nama}) dibaca sebagai penanggung jawab; periksa."));
        return new Langkah
        {
            NomorCetak = SheetWords.Squeeze(row.Nomor?.Text ?? $"{index + 1}"),
            Urutan = index + 1,
            Uraian = uraian,
            Pelaksana = [.. marks.Select(m => kolom[m].Kode)],
            Mode = row.IsForEach ? ModeLangkah.MasingMasing : ModeLangkah.Satu,
            Pekerjaan = [],
            Kelengkapan = [.. SheetWords.Papers(row.Kelengkapan?.Text ?? "").Select(n => new Kelengkapan(n))],
            Output = Outputs(row.Output?.Text ?? "", [], outputs),
            WaktuBaku = baku,
            WaktuCetak = cetak,
            Keterangan = row.Keterangan is { } keterangan && !SheetWords.IsNothing(keterangan.Text) ? SheetWords.Squeeze(keterangan.Text) : null,
            Keputusan = Decision(row, index, sheet, uraian, notes),
        };
    }

    /// <summary>Papers made, those known by name with the code they had.</summary>
    public static IReadOnlyList<Output> Outputs(string text, IReadOnlyList<Output> known, ICollection<string> taken)
    {
        var left = known.ToList();
        return [.. SheetWords.Papers(text).Select(nama =>
        {
            if (left.Find(o => SheetWords.Squeeze(o.Nama) == nama) is { } same)
            {
                left.Remove(same);
                return same;
            }
            var kode = SheetWords.Code(nama, "output", taken);
            taken.Add(kode);
            return new Output(kode, nama);
        })];
    }

    /// <summary>A time, or what stands there instead of one.</summary>
    public static (WaktuBaku? Baku, string? Cetak) Time(Seen? seen, SatuanWaktu? unit, List<CatatanBaca> notes)
    {
        if (seen is null || SheetWords.IsNothing(seen.Text)) return (null, null);
        if (SheetWords.Time(seen.Text, unit) is { } baku) return (baku, null);
        notes.Add(new(seen.At, $"Waktu “{SheetWords.Squeeze(seen.Text)}” tidak terbaca sebagai waktu baku. Tulis bilangan bulat dengan menit, jam, atau hari."));
        return (null, SheetWords.Squeeze(seen.Text));
    }

    private static Keputusan? Decision(SeenRow row, int index, SeenSheet sheet, string uraian, List<CatatanBaca> notes)
    {
        if (row.Keputusan is { } seen) return Decision(seen, sheet);
        var isLast = index == sheet.Rows.Count - 1;
        if (row.IsDiamond)
        {
            notes.Add(new(row.At, $"Langkah ke-{index + 1} digambar sebagai keputusan. Isi pertanyaannya dan langkah tujuan bila “tidak”."));
            return new Keputusan { Pertanyaan = "", Ya = isLast ? Lanjutan.Selesai : Lanjutan.Ke(index + 2) };
        }
        if (!sheet.IsDiagram && ReturnWord().IsMatch(uraian))
            notes.Add(new(row.At, $"Uraian langkah ke-{index + 1} menyebut pengembalian, tetapi keputusannya tidak tergambar. Tetapkan apakah langkah ini keputusan dan ke mana kembalinya."));
        return null;
    }

    /// <summary>A decision as a diagram shows it.</summary>
    public static Keputusan Decision(SeenDecision seen, SeenSheet sheet) => new()
    {
        Pertanyaan = seen.Pertanyaan,
        Ya = seen.Ya is { } ya && ya < sheet.Rows.Count ? Lanjutan.Ke(ya + 1) : Lanjutan.Selesai,
        Tidak = seen.Tidak + 1,
    };

    [GeneratedRegex(@"\b(jika|apabila|bila)\s+(tidak|kurang|belum|ditolak)|\bdikembalikan\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ReturnWord();
}
