using Siklus.App.Common;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection.Formulir;

/// <summary>Holds one row of a form that came back against the row that is stored: the same reading and the same questions as on the screen.</summary>
internal sealed class CompareBaris(KodeFormulir kode, Sentences sentences, IReadOnlyDictionary<PegawaiId, string> people)
{
    private sealed record Sel(string Kode, string Nama, string Berkas, string Tersimpan, HasilPaduan Hasil, string? Dibaca)
    {
        /// <summary>What is stored when the form is followed.</summary>
        public string Jadi => Hasil == HasilPaduan.Tetap ? Tersimpan : Berkas;
    }

    public BarisPratinjau Run(int nomor, KodeBaris given, BarisRealisasi? row, IsiBaris? isi)
    {
        if (row is null || !row.Diukur) return Gone(nomor, given, row);
        if (isi is null) return Line(nomor, row, KeadaanBaris.Tetap, [], [sentences.Of(CollectionRules.FormulirTanpaBaris, [])]);
        if (given.Definisi != KodeBaris.DefinisiOf(row.Definisi)) return Line(nomor, row, KeadaanBaris.Salah, [], [sentences.Of(CollectionRules.FormulirDefinisiLain, [])]);

        var wrong = isi.Salah.ToList();
        var cells = Cells(given, row, isi, wrong);
        var touched = cells.Exists(c => c.Hasil != HasilPaduan.Tetap);
        if (touched && cells.Exists(c => IsNote(c, SelFormulir.TidakAdaData) && c.Berkas.Length > 0) && cells.Exists(c => !c.Kode.StartsWith('#') && c.Berkas.Length > 0))
            wrong.Add(sentences.Of(CollectionRules.FormulirNihilBerisi, []));
        if (wrong.Count > 0) return Line(nomor, row, KeadaanBaris.Salah, cells, wrong);
        if (!touched) return Line(nomor, row, KeadaanBaris.Tetap, [], []);
        if (!RealisasiMoves.IsEditable(row.State)) return Line(nomor, row, KeadaanBaris.Terkunci, cells, [sentences.Of(CollectionRules.Terkunci, [RealisasiMoves.Nama(row.State)])]);
        return Open(nomor, row, Settle(cells));
    }

    private BarisPratinjau Open(int nomor, BarisRealisasi row, List<Sel> cells)
    {
        var jadi = cells.ToDictionary(c => c.Kode, c => c.Jadi, StringComparer.Ordinal);
        var nilai = SaveRealisasi.Understand(row.Definisi, jadi.ToDictionary(j => j.Key, j => (string?)j.Value, StringComparer.Ordinal)).Nilai;
        var lalu = row.Sel.Where(s => s.Lalu is not null).ToDictionary(s => s.Komponen.Kode, s => s.Lalu!, StringComparer.Ordinal);
        var answers = row.Pertanyaan.Where(p => p.Jawaban.Length > 0).ToDictionary(p => p.Pertanyaan.Kunci, p => p.Jawaban, StringComparer.Ordinal);
        var asked = jadi[SelFormulir.TidakAdaData].Length > 0 ? [] : Kewajaran.Ask(row.Definisi, nilai, lalu);
        var keadaan = cells.Exists(c => c.Hasil == HasilPaduan.Bentrok) ? KeadaanBaris.Bentrok
            : cells.TrueForAll(c => c.Hasil is HasilPaduan.Tetap or HasilPaduan.Baru) && cells.TrueForAll(c => c.Tersimpan.Length == 0) ? KeadaanBaris.Baru : KeadaanBaris.Berubah;
        return Line(nomor, row, keadaan, cells, []) with
        {
            Pertanyaan = [.. asked.Select(p => new PertanyaanBaris(p, answers.GetValueOrDefault(p.Kunci, "")))],
            Hasil = jadi[SelFormulir.TidakAdaData].Length > 0 ? null : row.Definisi.Rumus.Compute(nilai),
            Isi = new SaveRealisasiInput(
                new RealisasiKey(row.IndikatorId, kode.UnitId, kode.Tahun, kode.Tribulan), row.Versi,
                row.Definisi.Rumus.Komponen.ToDictionary(k => k.Kode, k => (string?)jadi[k.Kode], StringComparer.Ordinal),
                new CatatanRealisasi(jadi[SelFormulir.Pendorong], jadi[SelFormulir.Penghambat], jadi[SelFormulir.Keterangan]), answers, jadi[SelFormulir.TidakAdaData]),
        };
    }

    private List<Sel> Cells(KodeBaris given, BarisRealisasi row, IsiBaris isi, List<string> wrong)
    {
        var stored = SelFormulir.TersimpanOf(row);
        var texts = row.Definisi.Rumus.Komponen.ToDictionary(k => k.Kode, k => (string?)(isi.Sel.GetValueOrDefault(k.Kode) ?? stored[k.Kode]), StringComparer.Ordinal);
        var read = SaveRealisasi.Understand(row.Definisi, texts);
        var cells = new List<Sel>();
        foreach (var k in row.Definisi.Rumus.Komponen)
        {
            if (read.Salah.TryGetValue(k.Kode, out var why)) wrong.Add($"{k.Nama}: {sentences.Of(why.Kode, why.Rincian)}");
            Add(k.Kode, SelFormulir.NamaOf(k), read.Nilai.GetValueOrDefault(k.Kode)?.Tampil ?? texts[k.Kode]!.Trim(), read.Dibaca.GetValueOrDefault(k.Kode));
        }
        foreach (var (code, name) in SelFormulir.Catatan) Add(code, name, isi.Sel.GetValueOrDefault(code) ?? stored[code], null);
        return cells;

        void Add(string code, string name, string berkas, string? dibaca) =>
            cells.Add(new Sel(code, name, berkas, stored[code], PaduanSel.Of(given.Sel.GetValueOrDefault(code, PaduanSel.Tanda("")), berkas, stored[code]), dibaca));
    }

    /// <summary>Figures and "tidak ada data" exclude each other: where one comes from the form and the other was stored meanwhile, the form's emptiness is a conflict too.</summary>
    private static List<Sel> Settle(List<Sel> cells)
    {
        var nihil = cells.Find(c => c.Kode == SelFormulir.TidakAdaData)!;
        if (nihil.Jadi.Length == 0 || !cells.Exists(c => !c.Kode.StartsWith('#') && c.Jadi.Length > 0)) return cells;
        var fromForm = nihil.Hasil != HasilPaduan.Tetap;
        return [.. cells.Select(c => c.Tersimpan.Length > 0 && c.Berkas.Length == 0 && (fromForm ? !c.Kode.StartsWith('#') : c == nihil) ? c with { Hasil = HasilPaduan.Bentrok } : c)];
    }

    private BarisPratinjau Gone(int nomor, KodeBaris given, BarisRealisasi? row) => row is null
        ? new(nomor, given.IndikatorId, $"Baris {nomor}", 0, KeadaanBaris.Salah, [], [sentences.Of(CollectionRules.FormulirTanpaIndikator, [])], [], "", null)
        : Line(nomor, row, KeadaanBaris.Salah, [], [sentences.Of(CollectionRules.BelumDiukur, [kode.Tribulan.Romawi])]);

    private BarisPratinjau Line(int nomor, BarisRealisasi row, KeadaanBaris keadaan, List<Sel> cells, IReadOnlyList<string> sentencesOfRow) => new(
        nomor, row.IndikatorId, $"{row.Kode} {row.Definisi.Nama}", row.Versi, keadaan,
        [.. cells.Where(c => c.Hasil != HasilPaduan.Tetap).Select(c => Shown(c, row))], sentencesOfRow, [], row.Definisi.Satuan, null);

    private SelPratinjau Shown(Sel cell, BarisRealisasi row)
    {
        var seen = new SelPratinjau(cell.Nama, cell.Berkas, cell.Tersimpan, cell.Hasil, Dibaca: cell.Dibaca);
        if (cell.Hasil != HasilPaduan.Bentrok) return seen;
        // Of a component's cell every change is known; of a note only the row's last.
        var change = row.Sel.FirstOrDefault(s => s.Komponen.Kode == cell.Kode)?.Riwayat is [.., var last] ? last : null;
        return seen with { Oleh = change is null ? row.DiubahOleh : people.GetValueOrDefault(change.PegawaiId), Utc = change?.Utc ?? row.DiubahUtc };
    }

    private static bool IsNote(Sel cell, string kode) => cell.Kode == kode;
}
