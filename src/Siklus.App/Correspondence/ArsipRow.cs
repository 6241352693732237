using Siklus.App.Common;
using Siklus.Domain.Common;

namespace Siklus.App.Correspondence;

/// <summary>Identity of an archived file.</summary>
public readonly record struct ArsipId(Guid Value);

/// <summary>A file (berkas arsip) that was closed and put away: its class, how long it is kept, where it stands, and what is in it. Never changed.</summary>
public sealed class ArsipRow : IOwned
{
    private readonly List<IsiArsip> isi = [];

    private ArsipRow()
    {
    }

    /// <summary>Puts a file away.</summary>
    /// <param name="id">Identity.</param>
    /// <param name="instansi">The office.</param>
    /// <param name="asal">Where it comes from.</param>
    /// <param name="klasifikasi">Its class with retention.</param>
    /// <param name="uraian">What the file holds.</param>
    /// <param name="lokasi">Shelf, box, folder of the paper; null when there is none.</param>
    /// <param name="ditutup">Day on which it was closed; retention counts from it.</param>
    /// <param name="isi">Its contents in order.</param>
    public ArsipRow(
        ArsipId id, InstansiId instansi, AsalArsip asal, KlasifikasiArsip klasifikasi, string uraian, string? lokasi, DateOnly ditutup, IEnumerable<IsiArsip> isi)
    {
        (Id, InstansiId) = (id, instansi);
        (PelaksanaanId, Perihal, Tahun, Tribulan, LembarId, DiarsipkanOleh, DiarsipkanPada) =
            (asal.PelaksanaanId, asal.Perihal, asal.Periode.Tahun, asal.Periode.Tribulan, asal.LembarId, asal.Oleh, asal.Utc);
        (KodeKlasifikasi, Klasifikasi, NasibAkhir) = (klasifikasi.Kode, klasifikasi.Uraian, klasifikasi.NasibAkhir);
        (Uraian, Lokasi, Ditutup) = (uraian.Trim(), string.IsNullOrWhiteSpace(lokasi) ? null : lokasi.Trim(), ditutup);
        AktifSampai = ditutup.AddYears(klasifikasi.Aktif);
        InaktifSampai = AktifSampai.AddYears(klasifikasi.Inaktif);
        this.isi.AddRange(isi);
        Cari = SearchText.Of([Uraian, Perihal, KodeKlasifikasi, Klasifikasi, Lokasi, asal.Periode.ToString(), .. this.isi.SelectMany(one => new[] { one.Uraian, one.Nomor })]);
    }

    /// <summary>Identity.</summary>
    public ArsipId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>The case whose documents are in it.</summary>
    public PelaksanaanId PelaksanaanId { get; private set; }

    /// <summary>What the case was about.</summary>
    public string Perihal { get; private set; } = "";

    /// <summary>Budget year that it is about.</summary>
    public int Tahun { get; private set; }

    /// <summary>Quarter that it is about, or null for the whole year.</summary>
    public Tribulan? Tribulan { get; private set; }

    /// <summary>Code of its class.</summary>
    public string KodeKlasifikasi { get; private set; } = "";

    /// <summary>Name of its class.</summary>
    public string Klasifikasi { get; private set; } = "";

    /// <summary>What the file holds.</summary>
    public string Uraian { get; private set; } = "";

    /// <summary>Where the paper stands, or null.</summary>
    public string? Lokasi { get; private set; }

    /// <summary>Day on which it was closed.</summary>
    public DateOnly Ditutup { get; private set; }

    /// <summary>Active until then.</summary>
    public DateOnly AktifSampai { get; private set; }

    /// <summary>Inactive until then; afterwards <see cref="NasibAkhir"/>.</summary>
    public DateOnly InaktifSampai { get; private set; }

    /// <summary>"Musnah" or "Permanen".</summary>
    public string NasibAkhir { get; private set; } = "";

    /// <summary>The archive card.</summary>
    public NaskahId LembarId { get; private set; }

    /// <summary>Who put it away.</summary>
    public PegawaiId DiarsipkanOleh { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime DiarsipkanPada { get; private set; }

    /// <summary>All words that a search looks through, in lower case.</summary>
    public string Cari { get; private set; } = "";

    /// <summary>What is in it, in order.</summary>
    public IReadOnlyList<IsiArsip> Isi => isi;

    /// <summary>The period that it is about.</summary>
    public Periode Periode => new(Tahun, Tribulan);
}

/// <summary>Where an archived file comes from.</summary>
/// <param name="PelaksanaanId">The case.</param>
/// <param name="Perihal">What the case was about.</param>
/// <param name="Periode">Year and quarter.</param>
/// <param name="LembarId">The archive card.</param>
/// <param name="Oleh">Who puts it away.</param>
/// <param name="Utc">When.</param>
public sealed record AsalArsip(PelaksanaanId PelaksanaanId, string Perihal, Periode Periode, NaskahId LembarId, PegawaiId Oleh, DateTime Utc);

/// <summary>One document in an archived file.</summary>
/// <param name="Urutan">Its place, from 1.</param>
/// <param name="Jenis">"naskah" or "berkas".</param>
/// <param name="Dokumen">Identity of the naskah or berkas.</param>
/// <param name="Uraian">What it is.</param>
/// <param name="Nomor">Its number, or null.</param>
/// <param name="Tanggal">Its date.</param>
/// <param name="Sha256">Hash of its content.</param>
/// <param name="Kelompok">Documents of one group are one line on the archive card: the bukti of a unit. Null for a line of its own.</param>
public sealed record IsiArsip(int Urutan, string Jenis, Guid Dokumen, string Uraian, string? Nomor, DateOnly Tanggal, string? Sha256, string? Kelompok = null);
