using Siklus.App.Planning.Files;
using Siklus.Documents.SopFiles;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using C = Siklus.Documents.Rencana.RencanaColumns;

namespace Siklus.Documents.Rencana;

/// <summary>Makes a plan of tables. Every row that can be read is in it, every cell that can't is told; nothing is put in the place of what is missing.</summary>
internal sealed class RencanaReader
{
    private const int FirstYear = 1901, LastYear = 2199;

    private readonly IReadOnlyList<Table> tables;
    private readonly Mistakes mistakes = new();
    private readonly List<(object Record, LetakBaris Letak)> places = [];
    private readonly List<SimpulRencana> simpul = [];
    private readonly List<IndikatorRencana> indikator = [];
    private readonly List<Draft> dokumen = [];
    private readonly Dictionary<string, Draft> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(LembarRencana, string), int> seen = [];
    private readonly HashSet<LembarRencana> found = [];
    private string? instansi;
    private int mulai, akhir;

    private RencanaReader(IReadOnlyList<Table> tables)
    {
        this.tables = tables;
        placeOf = new(() => new Dictionary<object, LetakBaris>(places.Select(p => KeyValuePair.Create(p.Record, p.Letak)), ReferenceEqualityComparer.Instance));
    }

    public static RencanaTerbaca Refused(string sentence) => new(null, new HashSet<LembarRencana>(), [], 0, [], sentence);

    public static RencanaTerbaca Read(IReadOnlyList<Table> tables) => new RencanaReader(tables).Run();

    private RencanaTerbaca Run()
    {
        var sheets = Sheets();
        if (Newer() is { } newer) return Refused(newer);
        foreach (var (table, header) in sheets.OrderBy(s => s.Header.Lembar)) found.Add(header.Lembar);
        foreach (var (table, header) in sheets.OrderBy(s => s.Header.Lembar)) ReadSheet(table, header);
        if (found.Count == 0 && mistakes.Count == 0)
            return Refused("Tidak ada lembar rencana dalam berkas ini. Judul kolomnya harus seperti pada templat, misalnya Kode, Jenis, dan Uraian untuk pohon kinerja. Unduh templat, lalu salin isinya ke sana.");
        CheckCodes();
        var plan = new RencanaKinerja(RencanaKinerja.NamaFormat, instansi, mulai, akhir, simpul, indikator, [.. dokumen.Select(d => d.Made())]);
        var read = new RencanaTerbaca(plan, found, mistakes.Told(tables), mistakes.Untold, mistakes.Notes, null);
        foreach (var (record, letak) in places) read.Place(record, letak);
        foreach (var (draft, made) in dokumen.Zip(plan.Dokumen)) if (draft.Letak is { } letak) read.Place(made, letak);
        return read;
    }

    private List<(Table Table, SheetHeader Header)> Sheets()
    {
        var sheets = new List<(Table, SheetHeader)>();
        foreach (var table in tables)
        {
            if (table.IsHidden)
            {
                if (table.Name != RencanaLists.SheetName && SheetHeader.Find(table) is not null) mistakes.Add(table, null, null, "Lembar ini tersembunyi sehingga tidak dibaca. Tampilkan lembarnya, atau hapus.");
                continue;
            }
            if (ReadForm(table)) found.Add(LembarRencana.Petunjuk);
            else if (SheetHeader.Find(table) is { } header) sheets.Add((table, header));
            else if (SheetHeader.Named(table) is { } named && named != LembarRencana.Petunjuk && table.Rows.Count > 0)
                mistakes.Add(table, null, null, $"Judul kolom lembar ini tidak ditemukan: {string.Join(", ", SheetHeader.Missing(table, named))}. Tulis judulnya seperti pada templat.");
            else if (table.Rows.Count > 0) mistakes.Note(table, null, null, "Lembar ini bukan bagian rencana dan tidak dibaca.");
        }
        return sheets;
    }

    private string? format;

    private string? Newer() => format is null || format == RencanaKinerja.NamaFormat ? null
        : $"Berkas ini berbentuk “{RencanaValues.Short(format)}”, sedangkan Siklus ini membaca “{RencanaKinerja.NamaFormat}”. Unduh templat dari Siklus ini.";

    /// <summary>Name and years above the instructions; whether the table has any of them.</summary>
    private bool ReadForm(Table table)
    {
        var isForm = false;
        foreach (var row in table.Rows.Take(40))
        {
            var (label, value) = (row.Cells[0], row.Cells.Skip(1).Cast<TableCell?>().FirstOrDefault(c => c is { Cover: not Cover.FromLeft }));
            switch (RencanaWords.Letters(label.Text))
            {
                case "namakantor":
                    (isForm, instansi) = (true, value?.Text);
                    break;
                case "tahunpertamarenstra":
                    (isForm, mulai) = (true, Year(table, row, value));
                    break;
                case "tahunterakhirrenstra":
                    (isForm, akhir) = (true, Year(table, row, value));
                    break;
                case "bentukberkas":
                    format = value?.Text;
                    break;
            }
        }
        if (isForm && mulai > akhir && akhir > 0) mistakes.Add(table, null, null, $"Tahun pertama Renstra ({mulai}) sesudah tahun terakhirnya ({akhir}).");
        return isForm;
    }

    private int Year(Table table, TableRow row, TableCell? cell)
    {
        if (cell is not { } value) return 0;
        var year = value.Kind == CellKind.Number ? value.Number : value.Kind == CellKind.Text ? RencanaValues.Parse(value.Text, AngkaAturan.Bulat).Number : null;
        if (year is { } read && read == decimal.Truncate(read) && read is >= FirstYear and <= LastYear) return (int)read;
        mistakes.Add(table, row.Number, value.Column, $"“{RencanaValues.Short(value.Text)}” bukan tahun. Tulis empat angka, misalnya 2025.", value.Text);
        return 0;
    }

    private void ReadSheet(Table table, SheetHeader header)
    {
        if (table.Overflow is { } overflow) mistakes.Add(table, null, null, overflow);
        foreach (var (first, second) in header.Twice) mistakes.Add(table, table.Rows[header.Index].Number, second.Column, $"Judul “{second.Text}” ada dua kali (kolom {Table.Letter(first.Column)} dan {Table.Letter(second.Column)}). Hapus salah satunya.", second.Text);
        foreach (var cell in header.Unknown) mistakes.Note(table, table.Rows[header.Index].Number, cell.Column, "Kolom ini tidak dikenal dan tidak dibaca.", cell.Text);
        var columns = header.Read.ToHashSet();
        var (begun, skipped) = (false, 0);
        foreach (var row in table.Rows.Skip(header.Index + 1))
        {
            var own = row.Cells.Where(c => columns.Contains(c.Column)).ToList();
            if (own.Count == 0 || row.IsContinuation) continue;
            if (!begun && row.IsNumbering) continue;
            begun = true;
            if (own.Count(c => c.Cover != Cover.FromLeft) == 1 && own.Any(c => c.Cover == Cover.FromLeft))
                mistakes.Add(table, row.Number, null, "Baris ini satu sel gabungan, bukan isian. Hapus barisnya, atau pisahkan selnya (Unmerge Cells).", own[0].Text);
            else if (IsSum(header, row, own)) mistakes.Note(table, row.Number, null, "Baris jumlah tidak dibaca; Siklus menghitungnya sendiri.", own[0].Text);
            else if (!ReadRow(header.Lembar, new RowReader(table, header, row, mistakes), header.Komponen)) skipped++;
        }
        if (skipped > 0) mistakes.Note(table, null, null, $"{skipped} baris belum diisi nilainya dan dilewati.");
    }

    /// <summary>"Jumlah" or "Total" where a code or a document should stand.</summary>
    private static bool IsSum(SheetHeader header, TableRow row, List<TableCell> own) => header.Lembar is LembarRencana.Pagu or LembarRencana.Target
        && (header.At(header.Lembar == LembarRencana.Pagu ? C.Simpul : C.Indikator) is not { } code || row.At(code) is null || row.At(code) is { } cell && SumWords.IsSum(cell.Text)) && row.Cells.Any(c => c.Kind == CellKind.Text && SumWords.IsSum(c.Text));

    /// <summary>Reads a row; false when it waits to be filled in.</summary>
    private bool ReadRow(LembarRencana lembar, RowReader row, int komponen)
    {
        switch (lembar)
        {
            case LembarRencana.Pohon: ReadSimpul(row); break;
            case LembarRencana.Indikator: ReadIndikator(row, komponen); break;
            case LembarRencana.Dokumen: ReadDokumen(row); break;
            case LembarRencana.Target: return ReadTarget(row);
            case LembarRencana.Pagu: return ReadPagu(row);
            default: return ReadAksi(row);
        }
        return true;
    }

    private void ReadSimpul(RowReader row)
    {
        var (kode, jenis, uraian, induk) = (row.Code(C.Kode), row.Choice(C.Jenis, RencanaWords.Simpul), row.Text(C.Uraian), row.Codes(C.Induk));
        var (unit, pemilik) = (row.Text(C.Unit), row.Text(C.Pemilik));
        row.Require(C.Kode, kode, "Kode belum diisi. Setiap simpul memerlukan kode sendiri.");
        row.Require(C.Jenis, jenis, $"Jenis belum dipilih: {string.Join(", ", RencanaWords.Simpul.Written)}.");
        Once(LembarRencana.Pohon, kode, row, C.Kode, "Kode ini sudah dipakai pada baris {0}. Setiap simpul memerlukan kode sendiri.");
        if (jenis is { } known) Keep(simpul, new SimpulRencana(kode, known, uraian, induk, unit, pemilik), row);
    }

    private void ReadIndikator(RowReader row, int komponen)
    {
        var (kode, milik, nama, definisi, satuan) = (row.Code(C.Kode), row.Code(C.Simpul), row.Text(C.Nama), row.Text(C.Definisi), row.Text(C.Satuan));
        var rumus = ReadRumus(row, komponen);
        var polaritas = row.Choice(C.Polaritas, RencanaWords.Polaritas);
        var negatif = row.Choice(C.RumusNegatif, RencanaWords.RumusNegatif);
        var (konsolidasi, mode) = (row.Choice(C.Konsolidasi, RencanaWords.Konsolidasi), row.Choice(C.Mode, RencanaWords.Mode));
        row.Require(C.Kode, kode, "Kode belum diisi. Setiap indikator memerlukan kode sendiri.");
        row.Require(C.Polaritas, polaritas, "Polaritas belum dipilih: Positif bila makin tinggi makin baik, Negatif bila makin rendah makin baik, Rentang bila harus di antara dua nilai.");
        row.Require(C.Konsolidasi, konsolidasi, $"Konsolidasi belum dipilih: {string.Join(", ", RencanaWords.Konsolidasi.Written)}.");
        row.Require(C.Mode, mode, $"Mode target belum dipilih: {string.Join(", ", RencanaWords.Mode.Written)}.");
        if (polaritas == Polaritas.Negatif) row.Require(C.RumusNegatif, negatif, "Rumus negatif belum dipilih: Rasio (target dibagi realisasi), Selisih (dua kali target dikurangi realisasi, dibagi target), atau Sisa (target dikurangi realisasi, dibagi target). Hasilnya berbeda.");
        Once(LembarRencana.Indikator, kode, row, C.Kode, "Kode ini sudah dipakai pada baris {0}. Setiap indikator memerlukan kode sendiri.");
        Keep(indikator, new IndikatorRencana(
            kode, milik, nama, definisi, satuan, rumus, polaritas ?? Polaritas.Positif, negatif ?? RumusNegatif.Rasio, konsolidasi ?? Konsolidasi.NilaiAkhir, mode ?? ModeTarget.Tetap, row.Text(C.Sumber), row.Text(C.Unit),
            row.Value(C.Baseline, RuleOf(satuan)), row.Whole(C.TahunBaseline, FirstYear, LastYear), row.Mark(C.Iku), row.Text(C.Alasan), row.Mark(C.HanyaStatus) ? true : null), row);
    }

    private static RumusRencana? ReadRumus(RowReader row, int komponen)
    {
        var jenis = row.Text(C.Rumus);
        if (jenis is not null)
        {
            var known = RencanaWords.Rumus.FirstOrDefault(r => r == RencanaWords.Letters(jenis));
            if (known is null) row.Refuse(C.Rumus, $"Jenis rumus “{RencanaValues.Short(jenis)}” tidak dikenal. Pilih salah satu: {string.Join(", ", RencanaWords.Rumus)}.");
            jenis = known;
        }
        var parts = new List<Komponen>();
        for (var n = 1; n <= komponen; n++)
        {
            string Of(string bagian) => row.Code(C.KomponenHeading(n, bagian)) ?? "";
            var (kode, nama, satuan) = (Of("kode"), row.Text(C.KomponenHeading(n, "nama")) ?? "", row.Text(C.KomponenHeading(n, "satuan")) ?? "");
            var bulat = row.Mark(C.KomponenHeading(n, "bulat"));
            if (kode.Length + nama.Length + satuan.Length == 0) continue;
            if (parts.Count != n - 1) row.Refuse(C.KomponenHeading(n, "kode"), $"Komponen {n} terisi sedangkan komponen {parts.Count + 1} kosong. Isi berurutan; pada rasio, komponen 1 dibagi komponen 2.");
            parts.Add(new Komponen(kode, nama, satuan, bulat));
        }
        IReadOnlyList<IReadOnlyList<System.Text.Json.JsonElement>>? map = null;
        if (row.Text(C.Peta) is { } peta)
        {
            (map, var error) = RencanaValues.ReadMap(peta);
            if (error is not null) row.Refuse(C.Peta, error);
        }
        var ungkapan = row.Text(C.Ungkapan);
        return jenis is null && parts.Count == 0 && map is null && ungkapan is null ? null : new RumusRencana(jenis, parts.Count == 0 ? null : parts, map is { Count: > 0 } ? map : null, ungkapan);
    }

    private void ReadDokumen(RowReader row)
    {
        var name = row.Code(C.Dokumen);
        var (jenis, tahun) = (row.Choice(C.JenisDokumen, RencanaWords.Dokumen), row.Whole(C.Tahun, FirstYear, LastYear));
        var draft = new Draft(row.Letak)
        {
            Head = new DokumenRencanaIsi(
                jenis ?? default, tahun ?? 0, row.Whole(C.Perubahan, 0, 99) ?? 0, row.Choice(C.Status, RencanaWords.Status) ?? StatusDokumen.Disusun, row.Text(C.PihakPertama), row.Text(C.PihakKedua), row.Text(C.Nomor),
                row.Day(C.Tanggal), row.Choice(C.AlasanPerubahan, RencanaWords.Alasan)),
        };
        row.Require(C.Dokumen, name, "Nama dokumen belum diisi, misalnya Renja 2026. Nama ini dipakai pada lembar lain.");
        row.Require(C.JenisDokumen, jenis, $"Jenis dokumen belum dipilih: {string.Join(", ", RencanaWords.Dokumen.Written)}.");
        row.Require(C.Tahun, tahun, "Tahun belum diisi. Untuk Renstra dan IKU tulis tahun pertamanya.");
        if (!Once(LembarRencana.Dokumen, name is null ? null : SheetWords.Squeeze(name).ToUpperInvariant(), row, C.Dokumen, "Nama dokumen ini sudah dipakai pada baris {0}. Beri nama lain.")) return;
        if (name is not null) byName.TryAdd(SheetWords.Squeeze(name), draft);
        // Without kind or year it is no document; what refers to it is still known to refer to something.
        if (jenis is not null && tahun is not null) dokumen.Add(draft);
    }

    private bool ReadTarget(RowReader row)
    {
        string[] cells = [C.Tahunan, .. C.Tw];
        if (!Array.Exists(cells, row.Has)) return false;
        var (kode, tahun) = (row.Code(C.Indikator), row.Whole(C.Tahun, FirstYear, LastYear));
        row.Require(C.Indikator, kode, "Kode indikator belum diisi.");
        row.Require(C.Tahun, tahun, "Tahun belum diisi.");
        var rule = RuleOf(indikator.Find(i => i.Kode == kode)?.Satuan);
        var (tahunan, tribulan) = (row.Value(C.Tahunan, rule), C.Tw.Select(tw => row.Value(tw, rule)).ToList());
        if (DraftOf(row) is not { } draft || tahun is not { } year) return true;
        Once(LembarRencana.Target, $"{dokumen.IndexOf(draft)}\n{kode}\n{year}", row, C.Indikator, "Target indikator ini dalam dokumen dan tahun yang sama sudah ada pada baris {0}. Satukan.");
        Keep(draft.Target, new TargetRencana(kode, year, tahunan, tribulan.TrueForAll(t => t is null) ? null : tribulan), row);
        return true;
    }

    private bool ReadPagu(RowReader row)
    {
        if (!row.Has(C.Rupiah) && !row.Has(C.SumberDana)) return false;
        var (kode, tahun, rupiah, sumber) = (row.Code(C.Simpul), row.Whole(C.Tahun, FirstYear, LastYear), row.Rupiah(C.Rupiah), row.Text(C.SumberDana));
        row.Require(C.Simpul, kode, "Kode simpul belum diisi.");
        row.Require(C.Tahun, tahun, "Tahun belum diisi.");
        row.Require(C.Rupiah, rupiah, "Pagu belum diisi. Bila memang nol, tulis 0.");
        if (DraftOf(row) is not { } draft || tahun is not { } year || rupiah is not { } amount) return true;
        Once(LembarRencana.Pagu, $"{dokumen.IndexOf(draft)}\n{kode}\n{year}\n{sumber?.ToUpperInvariant()}", row, C.Simpul, "Pagu simpul ini dalam dokumen, tahun, dan sumber dana yang sama sudah ada pada baris {0}. Satukan.");
        Keep(draft.Pagu, new PaguRencana(kode, year, amount, sumber), row);
        return true;
    }

    private bool ReadAksi(RowReader row)
    {
        string[] cells = [C.Aksi, C.Pelaksana, .. C.Tw];
        if (!Array.Exists(cells, row.Has)) return false;
        var (kode, uraian, pelaksana) = (row.Code(C.Indikator), row.Text(C.Aksi), row.Text(C.Pelaksana));
        var tribulan = C.Tw.Select((tw, i) => (IsMarked: row.Mark(tw), Nomor: i + 1)).Where(t => t.IsMarked).Select(t => t.Nomor).ToList();
        if (DraftOf(row) is not { } draft) return true;
        Keep(draft.Aksi, new AksiRencana(kode, uraian, tribulan.Count == 0 ? null : tribulan, pelaksana), row);
        return true;
    }

    private Draft? DraftOf(RowReader row)
    {
        var name = row.Code(C.Dokumen);
        row.Require(C.Dokumen, name, "Nama dokumen belum diisi, misalnya Renja 2026.");
        if (name is null) return null;
        var key = SheetWords.Squeeze(name);
        if (byName.TryGetValue(key, out var known)) return dokumen.Contains(known) ? known : null;
        if (found.Contains(LembarRencana.Dokumen)) row.Refuse(C.Dokumen, $"Dokumen “{RencanaValues.Short(name)}” tidak ada pada lembar Dokumen. Samakan namanya, atau tambahkan barisnya di sana.");
        else if (DokumenNames.Read(key) is not { } head) row.Refuse(C.Dokumen, $"Nama dokumen “{RencanaValues.Short(name)}” tidak dikenal. Tulis jenis dan tahunnya, misalnya Renja 2026, DPA 2026 Perubahan, atau PK 2026 – Camat.");
        else
        {
            var draft = byName[key] = new Draft(null) { Head = head };
            dokumen.Add(draft);
            return draft;
        }
        return null;
    }

    /// <summary>Codes that point to nothing, where the sheet to which they point is in the file.</summary>
    private void CheckCodes()
    {
        if (found.Contains(LembarRencana.Pohon))
        {
            var known = simpul.Select(s => s.Kode).OfType<string>().ToHashSet(StringComparer.Ordinal);
            // A node whose kind could not be read is known all the same.
            known.UnionWith(seen.Keys.Where(k => k.Item1 == LembarRencana.Pohon).Select(k => k.Item2));
            foreach (var s in simpul) foreach (var kode in s.Induk ?? []) Known(known, kode, s, LembarRencana.Pohon, "Kode induk");
            foreach (var i in indikator) Known(known, i.Simpul, i, LembarRencana.Pohon, "Kode simpul");
            foreach (var p in dokumen.SelectMany(d => d.Pagu)) Known(known, p.Simpul, p, LembarRencana.Pohon, "Kode simpul");
        }
        if (!found.Contains(LembarRencana.Indikator)) return;
        var codes = indikator.Select(i => i.Kode).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var t in dokumen.SelectMany(d => d.Target)) Known(codes, t.Indikator, t, LembarRencana.Indikator, "Kode indikator");
        foreach (var a in dokumen.SelectMany(d => d.Aksi)) Known(codes, a.Indikator, a, LembarRencana.Indikator, "Kode indikator");
    }

    private readonly Lazy<Dictionary<object, LetakBaris>> placeOf;
    private readonly Dictionary<HashSet<string>, ILookup<string, string>> alike = [];

    private void Known(HashSet<string> codes, string? kode, object record, LembarRencana where, string what)
    {
        if (kode is null || codes.Contains(kode)) return;
        var letak = placeOf.Value[record];
        if (!alike.TryGetValue(codes, out var letters)) alike[codes] = letters = codes.ToLookup(RencanaWords.Letters);
        var near = letters[RencanaWords.Letters(kode)].FirstOrDefault();
        mistakes.Add(tables.First(t => t.Name == letak.Lembar), letak.Baris, null, $"{what} “{RencanaValues.Short(kode)}” tidak ada pada lembar {where}.{(near is null ? " Samakan kodenya, atau tambahkan barisnya di sana." : $" Maksudnya “{RencanaValues.Short(near)}”? Tulis sama persis.")}", kode);
    }

    private static AngkaAturan RuleOf(string? satuan) => satuan is null ? AngkaAturan.Biasa with { Persen = true, Rupiah = true } : AngkaAturan.ForSatuan(satuan);

    private bool Once(LembarRencana lembar, string? key, RowReader row, string heading, string sentence)
    {
        if (key is null || seen.TryAdd((lembar, key), row.Nomor)) return true;
        row.Refuse(heading, string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, seen[(lembar, key)]));
        return false;
    }

    private void Keep<T>(List<T> list, T record, RowReader row)
        where T : class
    {
        list.Add(record);
        places.Add((record, row.Letak));
    }

    /// <summary>A document while its rows are gathered.</summary>
    private sealed class Draft(LetakBaris? letak)
    {
        public LetakBaris? Letak => letak;

        public required DokumenRencanaIsi Head { get; init; }

        public List<TargetRencana> Target { get; } = [];

        public List<PaguRencana> Pagu { get; } = [];

        public List<AksiRencana> Aksi { get; } = [];

        public DokumenRencanaIsi Made() => Head with { Target = Target.Count == 0 ? null : Target, Pagu = Pagu.Count == 0 ? null : Pagu, Aksi = Aksi.Count == 0 ? null : Aksi };
    }
}
