using Siklus.App.Collection.Formulir;
using Siklus.Domain.Common;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Collection.Formulir;

/// <summary>One row of the preview on the screen.</summary>
/// <param name="Row">The row.</param>
/// <param name="Index">Its place among the rows that are sent, or null when it can't be taken in.</param>
/// <param name="Typed">What was decided before, when the page comes back.</param>
public sealed record BarisView(BarisPratinjau Row, int? Index, BarisUnggah? Typed)
{
    public static IReadOnlyList<Choice> Choices { get; } = [new(BarisUnggah.Berkas, "Pakai isi berkas"), new(BarisUnggah.Tersimpan, "Biarkan yang tersimpan")];

    public string Prefix => $"Baris[{Index}]";

    public string Anchor => $"baris-{Row.IndikatorId.Value:N}";

    public ScreenState State => Row.Keadaan switch
    {
        KeadaanBaris.Bentrok => ScreenState.Returned,
        KeadaanBaris.Salah => ScreenState.Late,
        KeadaanBaris.Terkunci => ScreenState.Locked,
        KeadaanBaris.Baru => ScreenState.Info,
        _ => ScreenState.Waiting,
    };

    public string Word => Row.Keadaan switch
    {
        KeadaanBaris.Bentrok => "Berbeda dengan yang tersimpan",
        KeadaanBaris.Salah => "Perlu diperbaiki",
        KeadaanBaris.Terkunci => "Terkunci",
        KeadaanBaris.Baru => "Baru",
        _ => "Berubah",
    };

    /// <summary>Chosen at first: what nobody else touched is taken in, a conflict is for a person to decide.</summary>
    public string? Chosen => Typed is not null ? Typed.Pilih : Row.Keadaan == KeadaanBaris.Bentrok ? null : BarisUnggah.Berkas;

    /// <summary>What the formula would give: "87,5%"; null when nothing.</summary>
    public string? Result => Row.Hasil?.Nilai is { } value ? Angka.Format(Angka.Round(value, 2)) + (Row.Satuan == "%" ? "%" : " " + Row.Satuan) : null;

    public string AnswerOf(string kunci, string stored) => Typed?.Jawaban.FirstOrDefault(j => j.Kunci == kunci)?.Alasan ?? stored;
}
