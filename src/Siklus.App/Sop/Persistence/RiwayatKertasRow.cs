using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.App.Sop.Conformance;
using Siklus.Domain.Common;

namespace Siklus.App.Sop.Persistence;

/// <summary>
/// A run of an SOP that was recorded on paper and taken in afterwards. What was taken in never changes; a mistake is withdrawn with a reason, and stays readable.
/// </summary>
public sealed class RiwayatKertasRow : IOwned
{
    /// <summary>Identity.</summary>
    public required RiwayatKertasId Id { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>The SOP version that it is held against.</summary>
    public required SopVersiId SopVersiId { get; init; }

    /// <summary>What it was about.</summary>
    public required string Judul { get; init; }

    /// <summary>Budget year.</summary>
    public required int Tahun { get; init; }

    /// <summary>Quarter, or null for the whole year.</summary>
    public required Tribulan? Tribulan { get; init; }

    /// <summary>When the last of it was finished, UTC.</summary>
    public required DateTime SelesaiPada { get; init; }

    /// <summary>The rows as they were read, as JSON.</summary>
    public required string Isi { get; init; }

    /// <summary>Name of the file.</summary>
    public required string NamaBerkas { get; init; }

    /// <summary>Who took it in.</summary>
    public required PegawaiId DimasukkanOleh { get; init; }

    /// <summary>The post acted for.</summary>
    public required JabatanId DimasukkanSebagai { get; init; }

    /// <summary>When it was taken in, UTC.</summary>
    public required DateTime DimasukkanPada { get; init; }

    /// <summary>SOP, name and period while it stands, null once withdrawn; unique in the office, so that a file is not kept twice.</summary>
    public required string? KunciBerlaku { get; set; }

    /// <summary>Who withdrew it, or null.</summary>
    public PegawaiId? DitarikOleh { get; private set; }

    /// <summary>When it was withdrawn, UTC, or null.</summary>
    public DateTime? DitarikPada { get; private set; }

    /// <summary>Why, or null.</summary>
    public string? AlasanTarik { get; private set; }

    /// <summary>The period that it is about.</summary>
    public Periode Periode => new(Tahun, Tribulan);

    /// <summary>Whether it still counts.</summary>
    public bool Berlaku => DitarikPada is null;

    /// <summary>Withdraws it: it stays readable and counts no more.</summary>
    /// <exception cref="RuleViolationException"><see cref="PaperRules.SudahDitarik"/>, <see cref="PaperRules.AlasanKosong"/>.</exception>
    public void Withdraw(PegawaiId oleh, string? alasan, DateTime utc)
    {
        if (!Berlaku) throw new RuleViolationException(PaperRules.SudahDitarik);
        if (alasan?.Trim() is not { Length: > 0 } why) throw new RuleViolationException(PaperRules.AlasanKosong);
        (DitarikOleh, DitarikPada, AlasanTarik, KunciBerlaku) = (oleh, utc, why, null);
    }
}

internal sealed class RiwayatKertasMap : IEntityTypeConfiguration<RiwayatKertasRow>
{
    public void Configure(EntityTypeBuilder<RiwayatKertasRow> builder)
    {
        builder.ToTable("riwayat_kertas");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.DitarikPada).IsConcurrencyToken();
        builder.Ignore(r => r.Periode);
        builder.Ignore(r => r.Berlaku);
        builder.HasIndex(r => new { r.InstansiId, r.KunciBerlaku }).IsUnique();
    }
}
