namespace Siklus.Domain.Common;

// Ids live together so that every module can refer to another module's thing by id alone (docs/architecture.md, "Across modules").

/// <summary>Identity of an instansi (one government office, the tenant).</summary>
public readonly record struct InstansiId(Guid Value);

/// <summary>Identity of a unit inside an instansi.</summary>
public readonly record struct UnitId(Guid Value);

/// <summary>Identity of a jabatan (a post; tasks belong to it).</summary>
public readonly record struct JabatanId(Guid Value);

/// <summary>Identity of a pegawai (a person; acts belong to it).</summary>
public readonly record struct PegawaiId(Guid Value);

/// <summary>Identity of a penugasan (a pegawai holding a jabatan for a time).</summary>
public readonly record struct PenugasanId(Guid Value);

/// <summary>Identity of a tim.</summary>
public readonly record struct TimId(Guid Value);

/// <summary>Identity of one stored version of an SOP.</summary>
public readonly record struct SopVersiId(Guid Value);

/// <summary>Identity of a pelaksanaan (one run of an SOP).</summary>
public readonly record struct PelaksanaanId(Guid Value)
{
    /// <summary>Which comes behind the other. Databases order ids each in their own way, so this is for pages of a list that the database orders (ListPelaksanaan).</summary>
    public static bool operator >(PelaksanaanId left, PelaksanaanId right) => left.Value.CompareTo(right.Value) > 0;

    /// <summary>Which comes in front of the other; see the operator above.</summary>
    public static bool operator <(PelaksanaanId left, PelaksanaanId right) => left.Value.CompareTo(right.Value) < 0;
}

/// <summary>Identity of a run recorded on paper and taken in afterwards.</summary>
public readonly record struct RiwayatKertasId(Guid Value);

/// <summary>Identity of a pohon kinerja (the tree of one Renstra).</summary>
public readonly record struct PohonId(Guid Value);

/// <summary>Lasting identity of a node (simpul) of the pohon kinerja: a tujuan, a sasaran, a program …</summary>
public readonly record struct SimpulId(Guid Value);

/// <summary>Identity of one version of a planning document.</summary>
public readonly record struct DokumenRencanaId(Guid Value);

/// <summary>Lasting identity of an indikator, the same in Renstra, Renja and Perjanjian Kinerja.</summary>
public readonly record struct IndikatorId(Guid Value);

/// <summary>Identity of the one realisasi of an indikator, unit, year and tribulan.</summary>
public readonly record struct RealisasiId(Guid Value);

/// <summary>Identity of a naskah (official document held as data).</summary>
public readonly record struct NaskahId(Guid Value);

/// <summary>Identity of a berkas (an uploaded file as its owner named it; its bytes are kept by SHA-256).</summary>
public readonly record struct BerkasId(Guid Value);
