using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.App.Common;
using Siklus.Domain.Common;

namespace Siklus.App.Sop.Persistence;

/// <summary>Who stands for a column of one SOP by the office's choice: members of teams, and posts.</summary>
/// <param name="Kolom">Code of the column.</param>
/// <param name="Tim">Teams, each with the members that it has when a case begins.</param>
/// <param name="Jabatan">Posts.</param>
public sealed record PelaksanaKolom(string Kolom, IReadOnlyList<TimId> Tim, IReadOnlyList<JabatanId> Jabatan);

/// <summary>The office's choice for the columns of one SOP. A column that is not chosen for follows the office's rule (<see cref="IkatanBawaanRow"/>).</summary>
public sealed class PelaksanaSopRow : IOwned
{
    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Code of the SOP, the same in all its versions.</summary>
    public required string Sop { get; init; }

    /// <summary>The columns chosen for, as JSON of <see cref="PelaksanaKolom"/>.</summary>
    public string Isi { get; private set; } = "[]";

    /// <summary>Who chose last.</summary>
    public PegawaiId DiubahOleh { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime DiubahPada { get; private set; }

    /// <summary>Concurrency token; carried by the form.</summary>
    public int Versi { get; private set; }

    /// <summary>The columns chosen for.</summary>
    public IReadOnlyList<PelaksanaKolom> Kolom => JsonSerializer.Deserialize<IReadOnlyList<PelaksanaKolom>>(Isi, SiklusJson.Options) ?? [];

    /// <summary>Puts another choice in its place.</summary>
    public void Choose(IReadOnlyList<PelaksanaKolom> kolom, PegawaiId oleh, DateTime utc)
    {
        (Isi, DiubahOleh, DiubahPada) = (JsonSerializer.Serialize(kolom, SiklusJson.Options), oleh, utc);
        Versi++;
    }
}

internal sealed class PelaksanaSopMap : IEntityTypeConfiguration<PelaksanaSopRow>
{
    public void Configure(EntityTypeBuilder<PelaksanaSopRow> builder)
    {
        builder.ToTable("sop_pelaksana");
        builder.HasKey(p => new { p.InstansiId, p.Sop });
        builder.Property(p => p.Sop).HasMaxLength(200);
        builder.Property(p => p.Versi).IsConcurrencyToken();
        builder.Ignore(p => p.Kolom);
    }
}
