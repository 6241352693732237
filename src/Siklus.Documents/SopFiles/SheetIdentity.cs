using System.Globalization;
using Siklus.App.Common;
using Siklus.App.Sop.Files;
using Siklus.Domain.Sop;

namespace Siklus.Documents.SopFiles;

/// <summary>The identity block as labels and texts, and back.</summary>
internal static class SheetIdentity
{
    /// <summary>What the form shows, in its order: name in an SOP file, label, text.</summary>
    public static IReadOnlyList<(string Kode, string Label, string Text)> Show(IdentitasSop identitas) =>
    [
        ("instansi", "Instansi", identitas.Instansi), ("nomor", "Nomor SOP", identitas.Nomor ?? ""), ("tanggalPembuatan", "Tanggal Pembuatan", Day(identitas.TanggalPembuatan)),
        ("tanggalRevisi", "Tanggal Revisi", Day(identitas.TanggalRevisi)), ("tanggalEfektif", "Tanggal Efektif", Day(identitas.TanggalEfektif)),
        ("tanggalPengesahan", "Tanggal Pengesahan", Day(identitas.TanggalPengesahan)), ("disahkanOleh", "Disahkan oleh", identitas.DisahkanOleh ?? ""), ("judul", "Nama SOP", identitas.Judul),
        .. identitas.Bagian.Select(part => (part.Kode, part.Nama, string.Join('\n', part.Isi.Count > 1 ? part.Isi.Select((item, i) => $"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {item}") : part.Isi))),
    ];

    /// <summary>The block with every field taken that shows something else than <paramref name="known"/> would.</summary>
    public static IdentitasSop Read(IdentitasSop known, IReadOnlyDictionary<string, Seen> seen, List<CatatanBaca> notes, Action<string, Seen>? changed = null)
    {
        var shown = Show(known).ToDictionary(f => f.Kode, f => f.Text, StringComparer.Ordinal);
        shown["kabupaten"] = known.Kabupaten ?? "";
        shown["judulUraian"] = known.JudulUraian ?? "";
        foreach (var (kode, field) in seen.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (SheetWords.Squeeze(field.Text) == SheetWords.Squeeze(shown[kode])) continue;
            known = With(known, kode, field, notes);
            changed?.Invoke(kode, field);
        }
        return known;
    }

    private static IdentitasSop With(IdentitasSop identitas, string kode, Seen field, List<CatatanBaca> notes)
    {
        var text = SheetWords.IsNothing(field.Text) ? null : SheetWords.Squeeze(field.Text);
        var items = text is null ? [] : SheetWords.Items(field.Text);
        return kode switch
        {
            "judul" => identitas with { Judul = text ?? "" },
            "instansi" => identitas with { Instansi = text ?? "" },
            "kabupaten" => identitas with { Kabupaten = text },
            "judulUraian" => identitas with { JudulUraian = text },
            "nomor" => identitas with { Nomor = text },
            "tanggalPembuatan" => identitas with { TanggalPembuatan = Date() },
            "tanggalRevisi" => identitas with { TanggalRevisi = Date() },
            "tanggalEfektif" => identitas with { TanggalEfektif = Date() },
            "tanggalPengesahan" => identitas with { TanggalPengesahan = Date() },
            "disahkanOleh" => identitas with { DisahkanOleh = Post() },
            "dasarHukum" => identitas with { DasarHukum = items },
            "kualifikasi" => identitas with { Kualifikasi = items },
            "keterkaitan" => identitas with { Keterkaitan = items },
            "peralatan" => identitas with { Peralatan = items },
            "peringatan" => identitas with { Peringatan = items },
            _ => identitas with { Pencatatan = items },
        };

        DateOnly? Date()
        {
            if (text is null) return null;
            if (SheetWords.Day(text) is { } day) return day;
            notes.Add(new(field.At, $"“{GridReader.Short(text)}” tidak terbaca sebagai tanggal. Tulis tanggalnya, misalnya 4 Januari 2026."));
            return null;
        }

        string? Post()
        {
            if (text is null) return null;
            var post = SheetWords.Post(field.Text);
            notes.Add(new(field.At, post is null
                ? "Jabatan yang mengesahkan tidak terbaca. Tulis jabatannya; nama orang tidak disimpan pada SOP."
                : $"Disahkan oleh dibaca “{post}”. Nama orang, pangkat, dan NIP tidak diambil; periksa jabatannya."));
            return post;
        }
    }

    private static string Day(DateOnly? date) => date is { } day ? Indonesian.Date(day) : "";
}
