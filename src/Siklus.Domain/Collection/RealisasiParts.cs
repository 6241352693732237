using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Collection;

/// <summary>The present value of one component.</summary>
public sealed class IsiKomponen
{
    private IsiKomponen() { }

    internal IsiKomponen(string kode, NilaiKomponen nilai)
    {
        Kode = kode;
        Set(nilai);
    }

    /// <summary>Code of the component.</summary>
    public string Kode { get; private set; } = "";

    /// <summary>The number, when it is one.</summary>
    public decimal? Bilangan { get; private set; }

    /// <summary>The predikat, when it is one.</summary>
    public string? Sebutan { get; private set; }

    /// <summary>The value.</summary>
    public NilaiKomponen Nilai => Bilangan is { } b ? new NilaiKomponen.Bilangan(b) : new NilaiKomponen.Sebutan(Sebutan!);

    internal void Set(NilaiKomponen nilai) => (Bilangan, Sebutan) = nilai.Match<(decimal?, string?)>(b => (b, null), s => (null, s));
}

/// <summary>One change of one cell. The list of them is append-only.</summary>
/// <param name="Nomor">Order inside the realisasi, from 1.</param>
/// <param name="Kode">Code of the component.</param>
/// <param name="Lama">Value before; null = not filled.</param>
/// <param name="Baru">Value after; null = emptied.</param>
/// <param name="PegawaiId">Who changed it.</param>
/// <param name="JabatanId">For which post.</param>
/// <param name="Utc">When.</param>
/// <param name="Alasan">Why, or null where no reason was asked.</param>
public sealed record PerubahanSel(
    int Nomor, string Kode, NilaiKomponen? Lama, NilaiKomponen? Baru, PegawaiId PegawaiId, JabatanId JabatanId, DateTime Utc, string? Alasan);

/// <summary>One file that proves the figure. Taking it away leaves the row, with who and when.</summary>
public sealed class BuktiDukung
{
    private BuktiDukung() { }

    internal BuktiDukung(int nomor, BerkasId berkas, string judul, PegawaiId pegawai, DateTime utc) =>
        (Nomor, BerkasId, Judul, PegawaiId, Utc) = (nomor, berkas, judul, pegawai, utc);

    /// <summary>Order inside the realisasi, from 1.</summary>
    public int Nomor { get; private set; }

    /// <summary>The file.</summary>
    public BerkasId BerkasId { get; private set; }

    /// <summary>What it is, for example "Daftar hadir Musrenbangcam".</summary>
    public string Judul { get; private set; } = "";

    /// <summary>Who attached it.</summary>
    public PegawaiId PegawaiId { get; private set; }

    /// <summary>When.</summary>
    public DateTime Utc { get; private set; }

    /// <summary>Who took it away again, or null while it counts.</summary>
    public PegawaiId? DicabutOleh { get; private set; }

    /// <summary>When it was taken away.</summary>
    public DateTime? DicabutUtc { get; private set; }

    internal void Withdraw(PegawaiId pegawai, DateTime utc) => (DicabutOleh, DicabutUtc) = (pegawai, utc);
}

/// <summary>One move of the realisasi from state to state. The list of them is append-only.</summary>
/// <param name="Nomor">Order inside the realisasi, from 1.</param>
/// <param name="Act">What was done.</param>
/// <param name="State">The state after it.</param>
/// <param name="PegawaiId">Who did it.</param>
/// <param name="JabatanId">For which post.</param>
/// <param name="Kapasitas">In what capacity.</param>
/// <param name="Utc">When.</param>
/// <param name="Alasan">Why, where the rule asks for it.</param>
public sealed record LangkahRealisasi(
    int Nomor, RealisasiAct Act, RealisasiState State, PegawaiId PegawaiId, JabatanId JabatanId, Kapasitas Kapasitas, DateTime Utc, string? Alasan);

/// <summary>What the supplier says beside the figures.</summary>
/// <param name="FaktorPendorong">What helped.</param>
/// <param name="FaktorPenghambat">What hindered.</param>
/// <param name="Keterangan">Anything else.</param>
public sealed record CatatanRealisasi(string FaktorPendorong = "", string FaktorPenghambat = "", string Keterangan = "");

/// <summary>The answer to a question about an unusual value. It counts only as long as the value asked about stays.</summary>
/// <param name="Kunci">Which question, see <see cref="Pertanyaan.Kunci"/>.</param>
/// <param name="Alasan">The supplier's explanation.</param>
public sealed record JawabanPertanyaan(string Kunci, string Alasan);
