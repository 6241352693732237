using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Correspondence;

/// <summary>
/// An official document held as data. While it is a draft its content may be replaced; making it final freezes and hashes the content. Number and
/// signature are rows that refer to it, outside the hash. What is rendered from it is never a source.
/// </summary>
public sealed class Naskah : IOwned
{
    private readonly List<PeristiwaNaskah> peristiwa = [];
    private readonly List<TandaTanganNaskah> tandaTangan = [];
    private readonly List<ParafNaskah> paraf = [];

    private Naskah()
    {
    }

    /// <summary>Begins a draft.</summary>
    /// <param name="id">Identity.</param>
    /// <param name="instansi">The office that issues it.</param>
    /// <param name="asal">Kind, template, period and case.</param>
    /// <param name="judul">Title in lists and archive.</param>
    /// <param name="isi">Its content.</param>
    /// <param name="sumber">The data versions that the content shows.</param>
    /// <param name="oleh">Who makes it.</param>
    /// <param name="utc">When.</param>
    /// <exception cref="RuleViolationException"><see cref="CorrespondenceRules.Judul"/>.</exception>
    public Naskah(
        NaskahId id, InstansiId instansi, AsalNaskah asal, string judul, IsiNaskah isi, IReadOnlyList<SumberData> sumber, Pelaku oleh, DateTime utc)
    {
        Id = id;
        InstansiId = instansi;
        Jenis = asal.Jenis;
        Templat = asal.Templat;
        TemplatVersi = asal.TemplatVersi;
        Tahun = asal.Periode.Tahun;
        Tribulan = asal.Periode.Tribulan;
        PelaksanaanId = asal.PelaksanaanId;
        Judul = RequireJudul(judul);
        Isi = isi;
        Sumber = sumber;
        Record(KeadaanNaskah.Draft, oleh, utc, null);
    }

    /// <summary>Identity.</summary>
    public NaskahId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>Kind of document.</summary>
    public JenisNaskah Jenis { get; private set; }

    /// <summary>Code of the template that made the content.</summary>
    public string Templat { get; private set; } = "";

    /// <summary>Version of that template.</summary>
    public int TemplatVersi { get; private set; }

    /// <summary>Budget year that it is about.</summary>
    public int Tahun { get; private set; }

    /// <summary>Quarter that it is about, or null for the whole year.</summary>
    public Tribulan? Tribulan { get; private set; }

    /// <summary>The case that it came from, or null.</summary>
    public PelaksanaanId? PelaksanaanId { get; private set; }

    /// <summary>Title in lists and archive.</summary>
    public string Judul { get; private set; } = "";

    /// <summary>The content.</summary>
    public IsiNaskah Isi { get; private set; } = null!;

    /// <summary>The data versions that the content shows.</summary>
    public IReadOnlyList<SumberData> Sumber { get; private set; } = [];

    /// <summary>SHA-256 of the canonical content; null while a draft.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>Where it stands.</summary>
    public KeadaanNaskah Keadaan { get; private set; }

    /// <summary>The naskah that took its place, or null.</summary>
    public NaskahId? PenggantiId { get; private set; }

    /// <summary>Its number from the register; outside the hash.</summary>
    public NomorNaskah? Nomor { get; private set; }

    /// <summary>Signatures as scanned copies, also those that another took the place of; outside the hash.</summary>
    public IReadOnlyList<TandaTanganNaskah> TandaTangan => tandaTangan;

    /// <summary>The scanned copies that none took the place of.</summary>
    public IReadOnlyList<TandaTanganNaskah> Salinan => [.. tandaTangan.Where(copy => PenggantiOf(copy) is null)];

    /// <summary>Those who read it before the signature; outside the hash.</summary>
    public IReadOnlyList<ParafNaskah> Paraf => paraf;

    /// <summary>Every change of state, oldest first.</summary>
    public IReadOnlyList<PeristiwaNaskah> Peristiwa => peristiwa;

    /// <summary>Concurrency token; grows with every act.</summary>
    public int Versi { get; private set; }

    /// <summary>The period that it is about.</summary>
    public Periode Periode => new(Tahun, Tribulan);

    /// <summary>Puts new content into a draft.</summary>
    /// <exception cref="RuleViolationException"><see cref="CorrespondenceRules.Frozen"/>, <see cref="CorrespondenceRules.Judul"/>.</exception>
    public void Rewrite(string judul, IsiNaskah isi, IReadOnlyList<SumberData> sumber)
    {
        if (Keadaan != KeadaanNaskah.Draft) throw new RuleViolationException(CorrespondenceRules.Frozen, Judul);
        (Judul, Isi, Sumber) = (RequireJudul(judul), isi, sumber);
        Versi++;
    }

    /// <summary>Freezes the content and takes its hash.</summary>
    /// <exception cref="RuleViolationException"><see cref="CorrespondenceRules.Frozen"/>, <see cref="CorrespondenceRules.Empty"/>.</exception>
    public void MakeFinal(Pelaku oleh, DateTime utc)
    {
        if (Keadaan != KeadaanNaskah.Draft) throw new RuleViolationException(CorrespondenceRules.Frozen, Judul);
        if (Isi.Blocks.Count == 0) throw new RuleViolationException(CorrespondenceRules.Empty, Judul);
        Sha256 = ComputeSha256();
        Record(KeadaanNaskah.Final, oleh, utc, null);
    }

    /// <summary>Whether the frozen content is still what was hashed; false means that the stored row was tampered with.</summary>
    public bool HashHolds() => Sha256 is null || Sha256 == ComputeSha256();

    /// <summary>Gives the final naskah its number.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="CorrespondenceRules.NotFinal"/>, <see cref="CorrespondenceRules.Closed"/>, <see cref="CorrespondenceRules.Numbered"/>,
    /// <see cref="CorrespondenceRules.Nomor"/>.
    /// </exception>
    public void GiveNomor(string nomor, DateOnly tanggal, Pelaku oleh, DateTime utc)
    {
        RequireFrozenAndOpen();
        if (Nomor is not null) throw new RuleViolationException(CorrespondenceRules.Numbered, Judul, Nomor.Nomor);
        if (string.IsNullOrWhiteSpace(nomor) || nomor.Trim().Length > 100) throw new RuleViolationException(CorrespondenceRules.Nomor, nomor);
        Nomor = new NomorNaskah(nomor.Trim(), tanggal, oleh, utc);
        Versi++;
    }

    /// <summary>Notes that somebody has read the final naskah ("telah diperiksa").</summary>
    /// <exception cref="RuleViolationException"><see cref="CorrespondenceRules.NotFinal"/>, <see cref="CorrespondenceRules.Closed"/>.</exception>
    public void Initial(string? catatan, Pelaku oleh, DateTime utc)
    {
        RequireFrozenAndOpen();
        paraf.Add(new ParafNaskah(paraf.Count + 1, string.IsNullOrWhiteSpace(catatan) ? null : catatan.Trim(), oleh, utc));
        Versi++;
    }

    /// <summary>Keeps the scanned copy of the printed and signed naskah.</summary>
    /// <exception cref="RuleViolationException"><see cref="CorrespondenceRules.NotFinal"/>, <see cref="CorrespondenceRules.Closed"/>.</exception>
    public void Sign(BerkasId salinan, Pelaku oleh, DateTime utc)
    {
        RequireFrozenAndOpen();
        tandaTangan.Add(new TandaTanganNaskah(tandaTangan.Count + 1, salinan, oleh, utc));
        Record(KeadaanNaskah.Signed, oleh, utc, null);
    }

    /// <summary>Keeps another scan in the place of a wrong one, which stays readable.</summary>
    /// <param name="urutan">Number of the copy whose place it takes.</param>
    /// <param name="salinan">The right scan.</param>
    /// <param name="alasan">What was wrong.</param>
    /// <param name="oleh">Who keeps it.</param>
    /// <param name="utc">When.</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="CorrespondenceRules.NotFinal"/>, <see cref="CorrespondenceRules.Closed"/>, <see cref="CorrespondenceRules.SalinanTidakAda"/>, <see cref="CorrespondenceRules.SalinanAlasan"/>.
    /// </exception>
    public void ReplaceSalinan(int urutan, BerkasId salinan, string? alasan, Pelaku oleh, DateTime utc)
    {
        RequireFrozenAndOpen();
        if (Salinan.All(copy => copy.Urutan != urutan)) throw new RuleViolationException(CorrespondenceRules.SalinanTidakAda, urutan);
        if (string.IsNullOrWhiteSpace(alasan) || alasan.Trim().Length > 2000) throw new RuleViolationException(CorrespondenceRules.SalinanAlasan);
        tandaTangan.Add(new TandaTanganNaskah(tandaTangan.Count + 1, salinan, oleh, utc, urutan, alasan.Trim()));
        Record(KeadaanNaskah.Signed, oleh, utc, alasan.Trim());
    }

    /// <summary>The copy that took the place of <paramref name="salinan"/>, or null.</summary>
    public TandaTanganNaskah? PenggantiOf(TandaTanganNaskah salinan) => tandaTangan.Find(copy => copy.Menggantikan == salinan.Urutan);

    /// <summary>Marks it as replaced by <paramref name="pengganti"/>, which keeps what a correction changed.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="CorrespondenceRules.NotFinal"/>, <see cref="CorrespondenceRules.Closed"/>, <see cref="CorrespondenceRules.Supersedes"/>.
    /// </exception>
    public void SupersedeBy(Naskah pengganti, Pelaku oleh, DateTime utc)
    {
        RequireFrozenAndOpen();
        if (pengganti.Id == Id || pengganti.InstansiId != InstansiId) throw new RuleViolationException(CorrespondenceRules.Supersedes, Judul);
        PenggantiId = pengganti.Id;
        Record(KeadaanNaskah.Superseded, oleh, utc, null);
    }

    /// <summary>Withdraws it; it stays readable.</summary>
    /// <exception cref="RuleViolationException"><see cref="CorrespondenceRules.Closed"/>, <see cref="CorrespondenceRules.Reason"/>.</exception>
    public void Cancel(string alasan, Pelaku oleh, DateTime utc)
    {
        if (Keadaan is KeadaanNaskah.Superseded or KeadaanNaskah.Cancelled) throw new RuleViolationException(CorrespondenceRules.Closed, Judul);
        if (string.IsNullOrWhiteSpace(alasan)) throw new RuleViolationException(CorrespondenceRules.Reason);
        Record(KeadaanNaskah.Cancelled, oleh, utc, alasan.Trim());
    }

    private static string RequireJudul(string judul) =>
        string.IsNullOrWhiteSpace(judul) ? throw new RuleViolationException(CorrespondenceRules.Judul) : judul.Trim();

    private string ComputeSha256() => IsiJson.Sha256(IsiJson.WriteAny(new
    {
        Jenis,
        Templat,
        TemplatVersi,
        Tahun,
        Tribulan = Tribulan?.Nomor,
        Judul,
        Isi,
        Sumber,
    }));

    private void RequireFrozenAndOpen()
    {
        if (Keadaan == KeadaanNaskah.Draft) throw new RuleViolationException(CorrespondenceRules.NotFinal, Judul);
        if (Keadaan is KeadaanNaskah.Superseded or KeadaanNaskah.Cancelled) throw new RuleViolationException(CorrespondenceRules.Closed, Judul);
    }

    private void Record(KeadaanNaskah keadaan, Pelaku oleh, DateTime utc, string? alasan)
    {
        Keadaan = keadaan;
        peristiwa.Add(new PeristiwaNaskah(peristiwa.Count + 1, keadaan, oleh, utc, alasan));
        Versi++;
    }
}
