using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Audit;

/// <summary>
/// One act in an office's audit list: who did what to which thing, when. Written in the transaction of the act itself, never changed and never removed; each row's hash covers the
/// hash of the row before it, so that a row that is changed, taken away or slipped in shows.
/// </summary>
public sealed class JejakAuditRow : IOwned
{
    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>1 upwards without gaps in each office.</summary>
    public required long Nomor { get; init; }

    /// <summary>When, UTC, to the microsecond.</summary>
    public required DateTime WaktuUtc { get; init; }

    /// <summary>Who, or null when nobody was signed in: the set-up, or the operator at the server.</summary>
    public PegawaiId? PegawaiId { get; init; }

    /// <summary>The post acted for, or null.</summary>
    public JabatanId? JabatanId { get; init; }

    /// <summary>In what capacity the post was held, or null.</summary>
    public Kapasitas? Kapasitas { get; init; }

    /// <summary>Code of what was done: <c>buat</c>, <c>ubah</c>, <c>hapus</c>, or the kind of the Riwayat entry.</summary>
    public required string Perbuatan { get; init; }

    /// <summary>Code of the sort of thing: <c>pelaksanaan</c>, <c>realisasi</c>, <c>jabatan</c> …</summary>
    public required string Objek { get; init; }

    /// <summary>Which one.</summary>
    public required Guid ObjekId { get; init; }

    /// <summary>For an entry of a case's history: its number there.</summary>
    public int? ObjekNomor { get; init; }

    /// <summary>For an entry of a case's history: its own SHA-256, so that a changed history is found from here.</summary>
    public string? ObjekSha256 { get; init; }

    /// <summary>What happened in one Indonesian sentence; names posts, never people.</summary>
    public required string Kalimat { get; init; }

    /// <summary>Hash of the row before; 64 zeros for the first.</summary>
    public required string Sebelum { get; init; }

    /// <summary>SHA-256 of everything above, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>What stands before the first row.</summary>
    public static string Awal { get; } = new('0', 64);

    /// <summary>Whether the content is still what was hashed.</summary>
    public bool HashHolds() => Sha256 == Hash();

    internal JejakAuditRow Seal()
    {
        Sha256 = Hash();
        return this;
    }

    private string Hash() => Convert.ToHexStringLower(CanonicalRow.Hash(
        [Sebelum, InstansiId.Value, Nomor, CanonicalRow.Value(WaktuUtc, 0), PegawaiId?.Value, JabatanId?.Value, Kapasitas?.ToString(), Perbuatan, Objek, ObjekId, ObjekNomor, ObjekSha256, Kalimat]));
}

/// <summary>Where the audit list of an office ends. Whoever writes a row takes this one first, so that two acts at once are numbered one after the other.</summary>
public sealed class UjungJejakRow : IOwned
{
    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Number of the last row.</summary>
    public required long Nomor { get; set; }

    /// <summary>Hash of the last row.</summary>
    public required string Sha256 { get; set; }
}

internal sealed class JejakAuditMap : IEntityTypeConfiguration<JejakAuditRow>
{
    public void Configure(EntityTypeBuilder<JejakAuditRow> builder)
    {
        builder.ToTable("jejak_audit");
        builder.HasKey(j => new { j.InstansiId, j.Nomor });
        builder.Property(j => j.Nomor).ValueGeneratedNever();
        builder.Property(j => j.Sebelum).HasMaxLength(64);
        builder.Property(j => j.Sha256).HasMaxLength(64);
        builder.HasIndex(j => new { j.InstansiId, j.WaktuUtc });
        builder.HasIndex(j => j.ObjekId);
    }
}

internal sealed class UjungJejakMap : IEntityTypeConfiguration<UjungJejakRow>
{
    public void Configure(EntityTypeBuilder<UjungJejakRow> builder)
    {
        builder.ToTable("ujung_jejak");
        builder.HasKey(u => u.InstansiId);
        builder.Property(u => u.Sha256).HasMaxLength(64);
    }
}
