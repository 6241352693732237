using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection.Formulir;

/// <summary>What a form that came back would change; nothing is written.</summary>
/// <param name="UnitId">The unit that filled it in.</param>
/// <param name="NamaUnit">Its name.</param>
/// <param name="Kode">What the form says about itself.</param>
/// <param name="Baris">One line a row of the form, in printed order.</param>
/// <param name="Catatan">What is said about the file as a whole.</param>
public sealed record PratinjauFormulir(UnitId UnitId, string NamaUnit, KodeFormulir Kode, IReadOnlyList<BarisPratinjau> Baris, IReadOnlyList<string> Catatan)
{
    /// <summary>How many rows stand so.</summary>
    public int Count(KeadaanBaris keadaan) => Baris.Count(b => b.Keadaan == keadaan);

    /// <summary>Whether any row can be taken in.</summary>
    public bool CanApply => Baris.Any(b => b.IsOpen);
}

/// <summary>How a row of a form stands beside what is stored.</summary>
public enum KeadaanBaris
{
    /// <summary>Nothing would change.</summary>
    Tetap,

    /// <summary>Brings values where there were none.</summary>
    Baru,

    /// <summary>Brings other values than were given out, and nobody changed them since.</summary>
    Berubah,

    /// <summary>Somebody stored another value since the form was given out.</summary>
    Bentrok,

    /// <summary>Can't be taken in as it is.</summary>
    Salah,

    /// <summary>Brings values, but the row can't be changed any more.</summary>
    Terkunci,
}

/// <summary>One row.</summary>
/// <param name="Nomor">As printed on the form, from 1.</param>
/// <param name="IndikatorId">What is asked.</param>
/// <param name="Nama">Its code and name.</param>
/// <param name="Versi">Version of the stored row that was looked at; 0 when there is none.</param>
/// <param name="Keadaan">How it stands.</param>
/// <param name="Sel">Its cells that differ from what is stored, or that are wrong.</param>
/// <param name="Kalimat">Why it is wrong or locked, and what to do.</param>
/// <param name="Pertanyaan">Questions about unusual values, with the answers that are stored.</param>
/// <param name="Satuan">Unit of the result.</param>
/// <param name="Hasil">What the formula would give, or why nothing.</param>
public sealed record BarisPratinjau(
    int Nomor, IndikatorId IndikatorId, string Nama, int Versi, KeadaanBaris Keadaan, IReadOnlyList<SelPratinjau> Sel, IReadOnlyList<string> Kalimat,
    IReadOnlyList<PertanyaanBaris> Pertanyaan, string Satuan, HasilRumus? Hasil)
{
    /// <summary>Whether it can be taken in.</summary>
    public bool IsOpen => Keadaan is KeadaanBaris.Baru or KeadaanBaris.Berubah or KeadaanBaris.Bentrok;

    /// <summary>What is to be stored when it is taken in.</summary>
    internal SaveRealisasiInput? Isi { get; init; }
}

/// <summary>One cell.</summary>
/// <param name="Nama">As people read it.</param>
/// <param name="Berkas">What the form holds.</param>
/// <param name="Tersimpan">What is stored.</param>
/// <param name="Hasil">What it means.</param>
/// <param name="Oleh">Who stored the other value, in a conflict.</param>
/// <param name="Utc">When, UTC.</param>
/// <param name="Dibaca">How the number was read where another person could read it otherwise, else null.</param>
public sealed record SelPratinjau(string Nama, string Berkas, string Tersimpan, HasilPaduan Hasil, string? Oleh = null, DateTime? Utc = null, string? Dibaca = null);

/// <summary>What was decided about one row.</summary>
/// <param name="IndikatorId">The row.</param>
/// <param name="Versi">Version of the stored row that the decision was made on.</param>
/// <param name="PakaiBerkas">Take the form's values; false = leave what is stored; null = not decided.</param>
/// <param name="Jawaban">Answers by <see cref="Pertanyaan.Kunci"/>.</param>
public sealed record PilihanBaris(IndikatorId IndikatorId, int Versi, bool? PakaiBerkas, IReadOnlyDictionary<string, string> Jawaban);

/// <summary>What became of taking a form in: all rows that were chosen, or none.</summary>
/// <param name="Masuk">How many rows were stored.</param>
/// <param name="Halangan">Why none was, by row.</param>
public sealed record HasilFormulir(int Masuk, IReadOnlyList<(IndikatorId IndikatorId, string Kalimat)> Halangan);
