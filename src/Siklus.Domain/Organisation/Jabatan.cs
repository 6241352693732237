using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>What sort of post it is. What its holder may do in Siklus follows from it.</summary>
public enum JenisJabatan
{
    /// <summary>Head of the kecamatan.</summary>
    Camat,

    /// <summary>Sekretaris Kecamatan (Sekcam).</summary>
    Sekretaris,

    /// <summary>Kepala Subbagian (Kasubbag), inside the sekretariat.</summary>
    KepalaSubbagian,

    /// <summary>Kepala Seksi (Kasi).</summary>
    KepalaSeksi,

    /// <summary>Jabatan fungsional.</summary>
    Fungsional,

    /// <summary>Staf / pelaksana.</summary>
    Staf,
}

/// <summary>A post. Tasks belong to it and stay with it when its holder changes.</summary>
public sealed class Jabatan : IOwned
{
    private Jabatan() { }

    /// <summary>Sets up the post <paramref name="nama"/> in <paramref name="unitId"/>, under <paramref name="atasan"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>; <see cref="OrganisationRules.AtasanMelingkar"/> when it is named its own superior.</exception>
    public Jabatan(JabatanId id, InstansiId instansiId, UnitId unitId, string nama, JenisJabatan jenis, JabatanId? atasan, int urutan, bool kelolaKantor = false,
        DateOnly? mulai = null)
    {
        if (atasan == id) throw new RuleViolationException(OrganisationRules.AtasanMelingkar, nama);
        Id = id;
        InstansiId = instansiId;
        UnitId = unitId;
        Nama = Teks.Required(nama, "nama jabatan");
        Jenis = jenis;
        AtasanId = atasan;
        Urutan = urutan;
        KelolaKantor = kelolaKantor;
        Mulai = mulai;
    }

    /// <summary>Identity.</summary>
    public JabatanId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>The unit it leads or works in.</summary>
    public UnitId UnitId { get; private set; }

    /// <summary>For example "Kasi Pemerintahan".</summary>
    public string Nama { get; private set; } = "";

    /// <summary>What sort of post it is.</summary>
    public JenisJabatan Jenis { get; private set; }

    /// <summary>The superior post, or null for the head of the office.</summary>
    public JabatanId? AtasanId { get; private set; }

    /// <summary>Place in printed lists, from 1.</summary>
    public int Urutan { get; private set; }

    /// <summary>Whether its holder keeps the office's own data: units, posts, people, accounts, calendar.</summary>
    public bool KelolaKantor { get; private set; }

    /// <summary>First day, or null when it has been there for as long as anybody cares.</summary>
    public DateOnly? Mulai { get; private set; }

    /// <summary>Last day, or null while it lasts. What was done under it stays.</summary>
    public DateOnly? Selesai { get; private set; }

    /// <summary>Raised with every change, so that two people editing at once notice each other.</summary>
    public int Versi { get; private set; } = 1;

    /// <summary>Whether the post exists on <paramref name="hari"/>.</summary>
    public bool ExistsOn(DateOnly hari) => (Mulai is null || Mulai <= hari) && (Selesai is null || hari <= Selesai);

    /// <summary>Corrects what the post is. A reorganisation is not a correction: it closes this post and sets up another.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>; <see cref="OrganisationRules.AtasanMelingkar"/> when it would stand above itself.</exception>
    public void Correct(string nama, JenisJabatan jenis, UnitId unit, JabatanId? atasan, bool kelolaKantor, DateOnly? mulai, IEnumerable<Jabatan> semua)
    {
        nama = Teks.Required(nama, "nama jabatan");
        var atasanOf = semua.ToDictionary(j => j.Id, j => j.AtasanId);
        for (var (above, steps) = (atasan, 0); above is { } id; (above, steps) = (atasanOf.GetValueOrDefault(id), steps + 1))
            if (id == Id || steps > atasanOf.Count) throw new RuleViolationException(OrganisationRules.AtasanMelingkar, nama);
        if (mulai is { } awal) Teks.InOrder(awal, Selesai);
        (Nama, Jenis, UnitId, AtasanId, KelolaKantor, Mulai) = (nama, jenis, unit, atasan, kelolaKantor, mulai);
        Versi++;
    }

    /// <summary>Closes the post; <paramref name="hari"/> is its last day. Null opens it again.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.TanggalTerbalik"/>.</exception>
    public void Close(DateOnly? hari)
    {
        if (Mulai is { } awal) Teks.InOrder(awal, hari);
        Selesai = hari;
        Versi++;
    }
}
