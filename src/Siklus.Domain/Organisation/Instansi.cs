using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>A government office, first of all a kecamatan: the tenant that owns its data and keeps its own clock.</summary>
public sealed class Instansi
{
    /// <summary><see cref="EskalasiHari"/> of an office that has settled nothing.</summary>
    public const int EskalasiBawaan = 2;

    /// <summary>The longest <see cref="EskalasiHari"/>: a month of working days, after which nobody would call it a reminder.</summary>
    public const int EskalasiPalingLama = 20;

    private Instansi() { }

    /// <summary>Founds the office <paramref name="nama"/> of <paramref name="kabupaten"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>.</exception>
    public Instansi(InstansiId id, string nama, string kabupaten, KopNaskah kop, ZonaWaktu zona)
    {
        Id = id;
        Nama = Teks.Required(nama, "nama instansi");
        Kabupaten = Teks.Required(kabupaten, "nama kabupaten");
        Kop = kop;
        Zona = zona;
    }

    /// <summary>Identity.</summary>
    public InstansiId Id { get; private set; }

    /// <summary>Full name as written in letters, for example "Kecamatan Sumberejo".</summary>
    public string Nama { get; private set; } = "";

    /// <summary>Title of its head as decrees print it: "Camat Sumberejo".</summary>
    public string SebutanCamat => $"Camat {(Nama.StartsWith("Kecamatan ", StringComparison.OrdinalIgnoreCase) ? Nama["Kecamatan ".Length..] : Nama)}";

    /// <summary>The kabupaten above it, for example "Kabupaten Wanasari".</summary>
    public string Kabupaten { get; private set; } = "";

    /// <summary>What the letterhead prints.</summary>
    public KopNaskah Kop { get; private set; } = null!;

    /// <summary>Time zone in which the office's hours and dates are read.</summary>
    public ZonaWaktu Zona { get; private set; }

    /// <summary>What this office calls a quarter.</summary>
    public IstilahTribulan Istilah { get; private set; }

    /// <summary>The layout in which this office collects performance data, unless a case chooses the other.</summary>
    public SusunanFormulir SusunanFormulir { get; private set; } = SusunanFormulir.TujuhKolom;

    /// <summary>Working days after its due day at which a late task is also shown to the superior of whoever has it.</summary>
    public int EskalasiHari { get; private set; } = EskalasiBawaan;

    /// <summary>Raised with every change, so that two people editing at once notice each other.</summary>
    public int Versi { get; private set; } = 1;

    /// <summary>Chooses the office's word for a quarter. Stored figures and final documents stay as they are.</summary>
    public void Choose(IstilahTribulan istilah)
    {
        if (istilah == Istilah) return;
        Istilah = istilah;
        Versi++;
    }

    /// <summary>Chooses <see cref="SusunanFormulir"/>. Forms that were handed out keep theirs.</summary>
    public void Choose(SusunanFormulir susunan)
    {
        if (susunan == SusunanFormulir) return;
        SusunanFormulir = susunan;
        Versi++;
    }

    /// <summary>Settles <see cref="EskalasiHari"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.EskalasiHari"/>.</exception>
    public void EscalateAfter(int hari)
    {
        if (hari is < 1 or > EskalasiPalingLama) throw new RuleViolationException(OrganisationRules.EskalasiHari, EskalasiPalingLama);
        if (hari == EskalasiHari) return;
        EskalasiHari = hari;
        Versi++;
    }

    /// <summary>Corrects the names and the letterhead. Documents that are final keep what they printed.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>.</exception>
    public void Correct(string nama, string kabupaten, KopNaskah kop)
    {
        (Nama, Kabupaten) = (Teks.Required(nama, "nama instansi"), Teks.Required(kabupaten, "nama kabupaten"));
        Kop = kop;
        Versi++;
    }
}

/// <summary>Letterhead (kop naskah dinas): printed on every letter; comes from settings, never from a document's text.</summary>
/// <param name="Pemerintah">First line, for example "PEMERINTAH KABUPATEN WANASARI".</param>
/// <param name="Instansi">Second line, for example "KECAMATAN SUMBEREJO".</param>
/// <param name="Alamat">Street, telephone, e-mail.</param>
/// <param name="Tempat">Place name in front of a letter's date.</param>
/// <param name="KodeUnit">Unit code used in letter numbers.</param>
/// <param name="LogoSha256">The picture of the coat of arms, by the SHA-256 of its bytes, or null for none.</param>
public sealed record KopNaskah(string Pemerintah, string Instansi, string Alamat, string Tempat, string KodeUnit, string? LogoSha256 = null);
