using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection;

/// <summary>The entry table of one unit and quarter.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="NamaUnit">Its name.</param>
/// <param name="Periode">Year and quarter.</param>
/// <param name="Dokumen">Document whose targets are shown; empty when there is none.</param>
/// <param name="Baris">One row an indikator, in printed order.</param>
public sealed record TabelRealisasi(UnitId UnitId, string NamaUnit, Periode Periode, string Dokumen, IReadOnlyList<BarisRealisasi> Baris);

/// <summary>One row of the entry table.</summary>
/// <param name="IndikatorId">The indikator.</param>
/// <param name="Kode">Its code.</param>
/// <param name="Simpul">The node that it measures.</param>
/// <param name="Definisi">How it is measured that year.</param>
/// <param name="Diukur">Whether it is measured in this quarter at all.</param>
/// <param name="Id">The stored row, or null while there is none.</param>
/// <param name="Versi">Its version; 0 while there is none.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Sel">One cell a component.</param>
/// <param name="Hasil">What the formula gives, or why nothing.</param>
/// <param name="Target">Target to hold it against, or null.</param>
/// <param name="HasilLalu">Realisasi of the last reported quarter of the year, or null.</param>
/// <param name="Bukti">Files that count.</param>
/// <param name="Catatan">Notes.</param>
/// <param name="TidakAdaData">Reason why there are no data, or null.</param>
/// <param name="Pertanyaan">Questions with their answers.</param>
/// <param name="Kurang">What is missing before it can be sent in.</param>
/// <param name="AlasanDikembalikan">Directions of the last return, while it is returned.</param>
/// <param name="DiubahOleh">Who changed it last, by name, or null.</param>
/// <param name="DiubahUtc">When, UTC.</param>
public sealed record BarisRealisasi(
    IndikatorId IndikatorId, string Kode, SimpulBaris Simpul, DefinisiIndikator Definisi, bool Diukur, RealisasiId? Id, int Versi, RealisasiState State,
    IReadOnlyList<SelRealisasi> Sel, HasilRumus Hasil, NilaiTarget? Target, decimal? HasilLalu, IReadOnlyList<BuktiBaris> Bukti, CatatanRealisasi Catatan,
    string? TidakAdaData, IReadOnlyList<PertanyaanBaris> Pertanyaan, IReadOnlyList<Alasan> Kurang, string? AlasanDikembalikan, string? DiubahOleh, DateTime? DiubahUtc)
{
    /// <summary>Target of the year, or null.</summary>
    public NilaiTarget? TargetTahunan { get; init; }
}

/// <summary>The node of the tree that rows stand under.</summary>
/// <param name="Id">The node.</param>
/// <param name="Jenis">What it is.</param>
/// <param name="Kode">Its code.</param>
/// <param name="Uraian">Its words.</param>
public sealed record SimpulBaris(SimpulId Id, JenisSimpul Jenis, string Kode, string Uraian)
{
    /// <summary>Of a node.</summary>
    public static SimpulBaris Of(SimpulKinerja simpul) => new(simpul.Id, simpul.Jenis, simpul.Kode, simpul.Uraian);

    /// <summary>What a row prints in the column Sasaran: the words of a result, code and name of a program, kegiatan or sub kegiatan.</summary>
    public string Cetak => TataPohon.HasNomenklatur(Jenis) ? $"{Kode} {Uraian}" : Uraian;
}

/// <summary>One cell.</summary>
/// <param name="Komponen">What is asked.</param>
/// <param name="Nilai">What is filled in, or null.</param>
/// <param name="Lalu">Value of the last reported quarter of the year, or null.</param>
/// <param name="Riwayat">Every change of the cell, oldest first.</param>
public sealed record SelRealisasi(Komponen Komponen, NilaiKomponen? Nilai, NilaiKomponen? Lalu, IReadOnlyList<PerubahanSel> Riwayat);

/// <summary>A file of a row.</summary>
/// <param name="BerkasId">The file.</param>
/// <param name="Judul">What it proves.</param>
/// <param name="NamaBerkas">Name of the file.</param>
public sealed record BuktiBaris(BerkasId BerkasId, string Judul, string NamaBerkas);

/// <summary>A question of a row with its answer.</summary>
/// <param name="Pertanyaan">The question.</param>
/// <param name="Jawaban">The answer, or empty.</param>
public sealed record PertanyaanBaris(Pertanyaan Pertanyaan, string Jawaban);
