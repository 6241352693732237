using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Correspondence;

/// <summary>What a naskah is and where it comes from.</summary>
/// <param name="Jenis">Kind of document.</param>
/// <param name="Templat">Code of the template.</param>
/// <param name="TemplatVersi">Version of the template.</param>
/// <param name="Periode">What it is about.</param>
/// <param name="PelaksanaanId">The case, or null.</param>
public sealed record AsalNaskah(JenisNaskah Jenis, string Templat, int TemplatVersi, Periode Periode, PelaksanaanId? PelaksanaanId);

/// <summary>One change of a naskah's state.</summary>
public sealed class PeristiwaNaskah
{
    private PeristiwaNaskah()
    {
    }

    internal PeristiwaNaskah(int nomor, KeadaanNaskah keadaan, Pelaku oleh, DateTime waktuUtc, string? alasan)
    {
        (Nomor, Keadaan, WaktuUtc, Alasan) = (nomor, keadaan, waktuUtc, alasan);
        (PegawaiId, JabatanId, Kapasitas) = (oleh.PegawaiId, oleh.JabatanId, oleh.Kapasitas);
    }

    /// <summary>1, 2, 3… within the naskah.</summary>
    public int Nomor { get; private set; }

    /// <summary>The state from then on.</summary>
    public KeadaanNaskah Keadaan { get; private set; }

    /// <summary>Who.</summary>
    public PegawaiId PegawaiId { get; private set; }

    /// <summary>In which post.</summary>
    public JabatanId JabatanId { get; private set; }

    /// <summary>In what capacity.</summary>
    public Kapasitas Kapasitas { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime WaktuUtc { get; private set; }

    /// <summary>Why, where the rule asks.</summary>
    public string? Alasan { get; private set; }
}

/// <summary>The number of a naskah; outside its hash.</summary>
public sealed class NomorNaskah
{
    private NomorNaskah()
    {
    }

    internal NomorNaskah(string nomor, DateOnly tanggal, Pelaku oleh, DateTime waktuUtc) =>
        (Nomor, Tanggal, PegawaiId, JabatanId, WaktuUtc) = (nomor, tanggal, oleh.PegawaiId, oleh.JabatanId, waktuUtc);

    /// <summary>As printed, for example "000.7.2.8/15/SBJ".</summary>
    public string Nomor { get; private set; } = "";

    /// <summary>The date that goes with it.</summary>
    public DateOnly Tanggal { get; private set; }

    /// <summary>Who gave it.</summary>
    public PegawaiId PegawaiId { get; private set; }

    /// <summary>In which post.</summary>
    public JabatanId JabatanId { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime WaktuUtc { get; private set; }
}

/// <summary>One signature: the scanned copy of the printed and signed naskah; outside its hash.</summary>
public sealed class TandaTanganNaskah
{
    private TandaTanganNaskah()
    {
    }

    internal TandaTanganNaskah(int urutan, BerkasId salinan, Pelaku oleh, DateTime waktuUtc, int? menggantikan = null, string? alasan = null)
    {
        (Urutan, SalinanId, WaktuUtc, Menggantikan, Alasan) = (urutan, salinan, waktuUtc, menggantikan, alasan);
        (PegawaiId, JabatanId, Kapasitas) = (oleh.PegawaiId, oleh.JabatanId, oleh.Kapasitas);
    }

    /// <summary>1, 2… within the naskah.</summary>
    public int Urutan { get; private set; }

    /// <summary>The scanned copy.</summary>
    public BerkasId SalinanId { get; private set; }

    /// <summary>Number of the wrong copy whose place it takes, or null.</summary>
    public int? Menggantikan { get; private set; }

    /// <summary>What was wrong with that copy; null without one.</summary>
    public string? Alasan { get; private set; }

    /// <summary>Who kept the copy: in a step of an SOP whoever signed, of a decree whoever uploaded it.</summary>
    public PegawaiId PegawaiId { get; private set; }

    /// <summary>In which post.</summary>
    public JabatanId JabatanId { get; private set; }

    /// <summary>In what capacity.</summary>
    public Kapasitas Kapasitas { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime WaktuUtc { get; private set; }
}

/// <summary>One paraf: somebody below the signatory has read the naskah ("telah diperiksa"); outside its hash.</summary>
public sealed class ParafNaskah
{
    private ParafNaskah()
    {
    }

    internal ParafNaskah(int urutan, string? catatan, Pelaku oleh, DateTime waktuUtc)
    {
        (Urutan, Catatan, WaktuUtc) = (urutan, catatan, waktuUtc);
        (PegawaiId, JabatanId, Kapasitas) = (oleh.PegawaiId, oleh.JabatanId, oleh.Kapasitas);
    }

    /// <summary>1, 2… within the naskah.</summary>
    public int Urutan { get; private set; }

    /// <summary>Remark, or null.</summary>
    public string? Catatan { get; private set; }

    /// <summary>Who read it.</summary>
    public PegawaiId PegawaiId { get; private set; }

    /// <summary>In which post.</summary>
    public JabatanId JabatanId { get; private set; }

    /// <summary>In what capacity.</summary>
    public Kapasitas Kapasitas { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime WaktuUtc { get; private set; }
}
