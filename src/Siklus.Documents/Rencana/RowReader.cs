using System.Globalization;
using System.Text.Json;
using Siklus.App.Planning.Files;
using Siklus.Documents.SopFiles;
using Siklus.Domain.Common;

namespace Siklus.Documents.Rencana;

/// <summary>Takes values out of one row; what can't be read is added to the mistakes with its cell, and the value is missing.</summary>
internal sealed class RowReader(Table table, SheetHeader header, TableRow row, Mistakes mistakes)
{
    public int Nomor => row.Number;

    public LetakBaris Letak => new(table.Name, row.Number);

    /// <summary>Whether a cell of the column holds anything, readable or not.</summary>
    public bool Has(string heading) => header.At(heading) is { } at && row.At(at) is { Cover: not Cover.FromLeft };

    public string? Text(string heading) => Cell(heading) is not { } cell ? null : cell.Kind switch
    {
        CellKind.Date => Refuse<string>(heading, cell, "Isinya tersimpan sebagai tanggal, padahal kolom ini berisi teks. Ubah format selnya menjadi Teks, lalu ketik lagi."),
        _ => cell.Text,
    };

    /// <summary>A code: what a program for sheets has turned into a number or a date is no longer what somebody typed.</summary>
    public string? Code(string heading) => Cell(heading) is not { } cell ? null : cell.Kind switch
    {
        CellKind.Date => Refuse<string>(heading, cell, "Kode ini sudah diubah menjadi tanggal. Ubah format selnya menjadi Teks, lalu ketik lagi kodenya."),
        CellKind.Number when cell.Number != decimal.Truncate(cell.Number) || cell.Text.EndsWith('%') =>
            Refuse<string>(heading, cell, "Kode ini tersimpan sebagai bilangan, sehingga nol di belakangnya dapat hilang. Ubah format selnya menjadi Teks, lalu ketik lagi kodenya."),
        _ => cell.Text,
    };

    public IReadOnlyList<string>? Codes(string heading) => Code(heading) is { } text && RencanaValues.Split(text) is { Count: > 0 } codes ? codes : null;

    /// <summary>A choice; null when nothing stands there or it is none.</summary>
    public T? Choice<T>(string heading, Choices<T> choices)
        where T : struct => Cell(heading) is not { } cell ? null
        : choices.Read(cell.Text) ?? RefuseValue<T>(heading, cell, $"“{RencanaValues.Short(cell.Text)}” tidak dikenal. Pilih salah satu: {string.Join(", ", choices.Written)}.");

    public bool Mark(string heading) => Cell(heading) is { } cell && (RencanaWords.YaTidak.Read(cell.Text) ?? RefuseValue<bool>(heading, cell, $"“{RencanaValues.Short(cell.Text)}” tidak dikenal. Tulis ya atau tidak, atau beri tanda ✓.")) == true;

    public JsonElement? Value(string heading, AngkaAturan rule)
    {
        if (Cell(heading) is not { } cell) return null;
        if (cell.Kind == CellKind.Date) return RefuseValue<JsonElement>(heading, cell, "Isinya sudah diubah menjadi tanggal. Tulis rentang dengan spasi, misalnya 4 – 6, pada sel berformat Teks.");
        var (value, error) = cell.Kind == CellKind.Number ? Number(cell, rule) is var (n, e) ? (n is { } number ? RencanaValues.Json(number) : (JsonElement?)null, e) : default : RencanaValues.Read(cell.Text, rule);
        return error is null ? value : RefuseValue<JsonElement>(heading, cell, error);
    }

    public decimal? Rupiah(string heading)
    {
        if (Cell(heading) is not { } cell) return null;
        var (value, error) = cell.Kind switch
        {
            CellKind.Number => Number(cell, AngkaAturan.UntukRupiah),
            CellKind.Date => (null, "Isinya tersimpan sebagai tanggal, padahal kolom ini berisi rupiah. Ubah format selnya menjadi angka, lalu ketik lagi."),
            _ => RencanaValues.Parse(cell.Text, AngkaAturan.UntukRupiah),
        };
        return error is null ? value : RefuseValue<decimal>(heading, cell, error);
    }

    public int? Whole(string heading, int least, int most)
    {
        if (Cell(heading) is not { } cell) return null;
        var number = cell.Kind == CellKind.Number ? (cell.Text.EndsWith('%') ? null : cell.Number) : cell.Kind == CellKind.Text ? RencanaValues.Parse(cell.Text, AngkaAturan.Bulat).Number : null;
        return number is { } read && read == decimal.Truncate(read) && read >= least && read <= most ? (int)read
            : RefuseValue<int>(heading, cell, $"“{RencanaValues.Short(cell.Text)}” bukan bilangan bulat dari {least.ToString(CultureInfo.InvariantCulture)} sampai {most.ToString(CultureInfo.InvariantCulture)}.");
    }

    public DateOnly? Day(string heading)
    {
        if (Cell(heading) is not { } cell) return null;
        if (cell.Kind == CellKind.Date) return cell.Day;
        return (cell.Kind == CellKind.Text ? SheetWords.Day(cell.Text) : null) ?? RefuseValue<DateOnly>(heading, cell, $"“{RencanaValues.Short(cell.Text)}” bukan tanggal. Tulis tanggal-bulan-tahun, misalnya 02-01-2026.");
    }

    /// <summary>Says that a needed cell is empty; nothing when it holds something that is wrong already.</summary>
    public void Require(string heading, object? value, string sentence)
    {
        if (value is null && !Has(heading)) mistakes.Add(table, row.Number, header.At(heading), sentence);
    }

    public void Refuse(string heading, string sentence) => mistakes.Add(table, row.Number, header.At(heading), sentence, header.At(heading) is { } at ? row.At(at)?.Text : null);

    private static (decimal? Number, string? Error) Number(TableCell cell, AngkaAturan rule) => cell.Text.EndsWith('%') && !rule.Persen
        ? (null, $"Sel ini berformat persen, padahal satuannya bukan persen. Ubah format selnya menjadi Umum, lalu ketik lagi angkanya.")
        : RencanaValues.Check(cell.Number, rule);

    private TableCell? Cell(string heading)
    {
        if (header.At(heading) is not { } at || row.At(at) is not { } cell) return null;
        if (cell.Cover == Cover.FromLeft) return RefuseValue<TableCell>(heading, cell, "Sel ini digabung dengan sel di kirinya. Pisahkan selnya (Unmerge Cells), lalu isi masing-masing.");
        if (cell.Cover == Cover.FromAbove && !header.Column(heading).FillsDown) return RefuseValue<TableCell>(heading, cell, "Sel ini digabung dengan sel di atasnya, sehingga nilainya terhitung dua kali. Pisahkan selnya (Unmerge Cells), lalu isi masing-masing.");
        return cell.Kind == CellKind.Error ? RefuseValue<TableCell>(heading, cell, $"Sel ini berisi kesalahan rumus {cell.Text}. Perbaiki rumusnya atau ketik nilainya.") : cell;
    }

    private T? Refuse<T>(string heading, TableCell cell, string sentence)
        where T : class
    {
        mistakes.Add(table, row.Number, header.At(heading), sentence, cell.Text);
        return null;
    }

    private T? RefuseValue<T>(string heading, TableCell cell, string sentence)
        where T : struct
    {
        mistakes.Add(table, row.Number, header.At(heading), sentence, cell.Text);
        return null;
    }
}
