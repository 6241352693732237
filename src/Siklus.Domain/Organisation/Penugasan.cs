using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>In what capacity a person holds a post.</summary>
public enum Kapasitas
{
    /// <summary>Appointed to it.</summary>
    Definitif,

    /// <summary>Pelaksana tugas: acting while the post is vacant or its holder is away for long.</summary>
    Plt,

    /// <summary>Pelaksana harian: acting for a few days while the holder is away.</summary>
    Plh,
}

/// <summary>A person holding a post from one day to another, in one capacity.</summary>
public sealed class Penugasan : IOwned
{
    private Penugasan() { }

    /// <summary>Gives <paramref name="jabatanId"/> to <paramref name="pegawaiId"/> from <paramref name="mulai"/> to <paramref name="selesai"/> (both days included; null = until further notice).</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.TanggalTerbalik"/>.</exception>
    public Penugasan(PenugasanId id, InstansiId instansiId, PegawaiId pegawaiId, JabatanId jabatanId, Kapasitas kapasitas, DateOnly mulai, DateOnly? selesai, string? nomorSk = null,
        DateOnly? tanggalSk = null, string? sebab = null, PegawaiId? dilimpahkanOleh = null)
    {
        Teks.InOrder(mulai, selesai);
        Id = id;
        InstansiId = instansiId;
        PegawaiId = pegawaiId;
        JabatanId = jabatanId;
        Kapasitas = kapasitas;
        Mulai = mulai;
        Selesai = selesai;
        NomorSk = Teks.OrNull(nomorSk);
        TanggalSk = tanggalSk;
        Sebab = Teks.OrNull(sebab);
        DilimpahkanOleh = dilimpahkanOleh;
    }

    /// <summary>Identity.</summary>
    public PenugasanId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>Who holds the post.</summary>
    public PegawaiId PegawaiId { get; private set; }

    /// <summary>The post held.</summary>
    public JabatanId JabatanId { get; private set; }

    /// <summary>In what capacity.</summary>
    public Kapasitas Kapasitas { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Mulai { get; private set; }

    /// <summary>Last day, or null while it lasts.</summary>
    public DateOnly? Selesai { get; private set; }

    /// <summary>Number of the decree or order that says so, or null.</summary>
    public string? NomorSk { get; private set; }

    /// <summary>Date of that decree or order, or null.</summary>
    public DateOnly? TanggalSk { get; private set; }

    /// <summary>Why a Plh stands in: cuti, dinas luar, sakit; null otherwise.</summary>
    public string? Sebab { get; private set; }

    /// <summary>The absent holder of the post, where he or she recorded the absence; null where the office's administration did.</summary>
    public PegawaiId? DilimpahkanOleh { get; private set; }

    /// <summary>Raised with every change, so that two people editing at once notice each other.</summary>
    public int Versi { get; private set; } = 1;

    /// <summary>
    /// Refuses a penugasan that cannot stand beside the others of the same post: in one capacity a post is held by one person at a time, and a person holds it in one
    /// capacity. A Plt or Plh needs the order that says so, a Plh also an end.
    /// </summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.SkKosong"/>, <see cref="OrganisationRules.PlhTanpaAkhir"/>, <see cref="OrganisationRules.PenugasanBertindih"/>.</exception>
    public void CheckAgainst(IEnumerable<Penugasan> ofOneJabatan)
    {
        if (Kapasitas != Kapasitas.Definitif && NomorSk is null) throw new RuleViolationException(OrganisationRules.SkKosong, Kapasitas);
        if (Kapasitas == Kapasitas.Plh && Selesai is null) throw new RuleViolationException(OrganisationRules.PlhTanpaAkhir);
        var clash = ofOneJabatan.FirstOrDefault(p => p.Id != Id && p.JabatanId == JabatanId && (p.Kapasitas == Kapasitas || p.PegawaiId == PegawaiId)
            && p.Mulai <= (Selesai ?? DateOnly.MaxValue) && Mulai <= (p.Selesai ?? DateOnly.MaxValue));
        if (clash is not null) throw new RuleViolationException(OrganisationRules.PenugasanBertindih, clash.Kapasitas, clash.Mulai);
    }

    /// <summary>Corrects dates and order; who holds which post in what capacity is not corrected but ended and given anew.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.TanggalTerbalik"/>.</exception>
    public void Correct(DateOnly mulai, DateOnly? selesai, string? nomorSk, DateOnly? tanggalSk = null)
    {
        Teks.InOrder(mulai, selesai);
        (Mulai, Selesai, NomorSk, TanggalSk) = (mulai, selesai, Teks.OrNull(nomorSk), tanggalSk);
        Versi++;
    }

    /// <summary>Whether the post is held under this penugasan on <paramref name="hari"/>.</summary>
    public bool CoversDay(DateOnly hari) => Mulai <= hari && (Selesai is null || hari <= Selesai);

    /// <summary>Ends the penugasan; <paramref name="hari"/> is its last day.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.TanggalTerbalik"/>.</exception>
    public void End(DateOnly hari)
    {
        Teks.InOrder(Mulai, hari);
        Selesai = hari;
        Versi++;
    }

    /// <summary>
    /// The one penugasan under which a post is held on <paramref name="hari"/>: a Plh stands in front of a Plt, a Plt in front of the appointed
    /// holder, and among equals the one that began last. Null when nobody holds it.
    /// </summary>
    public static Penugasan? HolderOn(DateOnly hari, IEnumerable<Penugasan> ofOneJabatan) =>
        ofOneJabatan.Where(p => p.CoversDay(hari)).OrderByDescending(p => p.Kapasitas).ThenByDescending(p => p.Mulai).FirstOrDefault();
}
