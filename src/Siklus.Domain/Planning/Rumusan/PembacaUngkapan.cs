using Siklus.Domain.Common;

namespace Siklus.Domain.Planning.Rumusan;

/// <summary>Reads typed expressions; the grammar stands in docs/rumus.md. Nothing is executed, and what is read is bounded.</summary>
public sealed class PembacaUngkapan
{
    /// <summary>Most characters, most parts, and most brackets within brackets that are read.</summary>
    public const int PanjangTerbesar = 1000, BagianTerbanyak = 200, DalamTerbesar = 32;

    private readonly List<Potongan> potongan;
    private readonly IReadOnlyList<Komponen> komponen;
    private int letak;
    private int dalam;
    private int banyak;

    private PembacaUngkapan(List<Potongan> potongan, IReadOnlyList<Komponen> komponen) => (this.potongan, this.komponen) = (potongan, komponen);

    private Potongan Kini => potongan[letak];

    /// <summary>Reads an expression over the given components, each of which it must use.</summary>
    public static HasilUngkapan Read(string? teks, IReadOnlyList<Komponen> komponen)
    {
        var isi = teks ?? "";
        try
        {
            if (string.IsNullOrWhiteSpace(isi)) throw new UngkapanDitolak(UngkapanRules.Kosong, 1);
            if (isi.Length > PanjangTerbesar) throw new UngkapanDitolak(UngkapanRules.TerlaluPanjang, PanjangTerbesar + 1, PanjangTerbesar);
            var hasil = new PembacaUngkapan(PemotongUngkapan.Cut(isi), komponen).ReadAll();
            var dipakai = hasil.Semua.OfType<BagianUngkapan.Isian>().Select(i => i.Kode).ToHashSet(StringComparer.Ordinal);
            var sisa = komponen.Where(k => !dipakai.Contains(k.Kode)).Select(k => k.Nama).ToList();
            return sisa.Count == 0 ? new HasilUngkapan.Terbaca(hasil) : throw new UngkapanDitolak(UngkapanRules.KomponenTidakDipakai, isi.Length, string.Join(", ", sisa));
        }
        catch (UngkapanDitolak ditolak)
        {
            return ditolak.Hasil;
        }
    }

    private BagianUngkapan ReadAll()
    {
        var isi = Sum();
        return Kini.Jenis == JenisPotongan.Akhir ? isi : throw Refuse(UngkapanRules.Berlebih, Kini.Sebutan);
    }

    private BagianUngkapan Sum()
    {
        var kiri = Product();
        while (Kini.Is("+") || Kini.Is("-"))
        {
            var operasi = Take().Teks == "+" ? Operasi.Tambah : Operasi.Kurang;
            kiri = Count(new BagianUngkapan.Hitung(operasi, kiri, Product()));
        }
        return kiri;
    }

    private BagianUngkapan Product()
    {
        var kiri = Signed();
        while (Kini.Is("×") || Kini.Is("÷"))
        {
            var operasi = Take().Teks == "×" ? Operasi.Kali : Operasi.Bagi;
            kiri = Count(new BagianUngkapan.Hitung(operasi, kiri, Signed()));
        }
        return kiri;
    }

    private BagianUngkapan Signed()
    {
        if (!Kini.Is("-") && !Kini.Is("+")) return Single();
        var minus = Take().Teks == "-";
        Enter();
        var isi = Signed();
        dalam--;
        return minus ? Count(new BagianUngkapan.Minus(isi)) : isi;
    }

    private BagianUngkapan Single()
    {
        var awal = Take();
        var isi = awal.Jenis switch
        {
            JenisPotongan.Angka when Kini.Is("%") && Take().Is("%") => Count(new BagianUngkapan.Persen(awal.Nilai)),
            JenisPotongan.Angka => Count(new BagianUngkapan.Angka(awal.Nilai)),
            JenisPotongan.Nama when Kini.Is("(") => Call(awal),
            JenisPotongan.Nama or JenisPotongan.Kutipan => Count(new BagianUngkapan.Isian(Find(awal))),
            JenisPotongan.Tanda when awal.Is("(") => Bracket(awal),
            _ => throw new UngkapanDitolak(UngkapanRules.NilaiDiharapkan, awal.Posisi, awal.Sebutan),
        };
        return Kini.Is("%") ? throw Refuse(UngkapanRules.PersenBukanAngka) : isi;
    }

    private BagianUngkapan Bracket(Potongan buka)
    {
        Enter();
        var isi = Sum();
        Close(buka);
        return isi;
    }

    private BagianUngkapan Call(Potongan nama)
    {
        var buka = Take();
        Enter();
        if (NamaFungsi.IsJika(nama.Teks)) return Choice(buka);
        if (NamaFungsi.Find(nama.Teks) is not { } fungsi) throw new UngkapanDitolak(UngkapanRules.FungsiTidakDikenal, nama.Posisi, nama.Teks, NamaFungsi.Semua);
        var isi = new List<BagianUngkapan> { Sum() };
        while (Kini.Is(";"))
        {
            Take();
            isi.Add(Sum());
        }
        Close(buka);
        return Count(new BagianUngkapan.Panggil(fungsi, isi));
    }

    private BagianUngkapan Choice(Potongan buka)
    {
        var kiri = Sum();
        if (Kini.Jenis != JenisPotongan.Tanda || NamaFungsi.FindBanding(Kini.Teks) is not { } banding) throw Refuse(UngkapanRules.PembandingDiharapkan, Kini.Sebutan);
        Take();
        var kanan = Sum();
        Semicolon();
        var ya = Sum();
        Semicolon();
        var tidak = Sum();
        Close(buka);
        return Count(new BagianUngkapan.Jika(kiri, banding, kanan, ya, tidak));
    }

    private string Find(Potongan nama)
    {
        bool Same(string s) => string.Equals(s.Trim(), nama.Teks, StringComparison.OrdinalIgnoreCase);
        var found = komponen.FirstOrDefault(k => k.Kode == nama.Teks) ?? komponen.FirstOrDefault(k => Same(k.Kode)) ?? komponen.FirstOrDefault(k => Same(k.Nama));
        return found?.Kode ?? throw new UngkapanDitolak(UngkapanRules.KomponenTidakDikenal, nama.Posisi, nama.Teks, string.Join(", ", komponen.Select(k => k.Kode)));
    }

    private Potongan Take()
    {
        var kini = Kini;
        if (kini.Jenis != JenisPotongan.Akhir) letak++;
        return kini;
    }

    private void Close(Potongan buka)
    {
        if (!Kini.Is(")")) throw Refuse(UngkapanRules.KurungTidakDitutup, buka.Posisi, Kini.Sebutan);
        Take();
        dalam--;
    }

    private void Semicolon()
    {
        if (!Kini.Is(";")) throw Refuse(UngkapanRules.TitikKomaDiharapkan, Kini.Sebutan);
        Take();
    }

    private void Enter()
    {
        if (++dalam > DalamTerbesar) throw Refuse(UngkapanRules.TerlaluRumit);
    }

    private BagianUngkapan Count(BagianUngkapan bagian) => ++banyak > BagianTerbanyak ? throw Refuse(UngkapanRules.TerlaluRumit) : bagian;

    private UngkapanDitolak Refuse(string kode, params object?[] rincian) => new(kode, Kini.Posisi, rincian);
}
