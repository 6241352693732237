using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement.Persistence;

internal sealed class TindakLanjutRenjaMap : IEntityTypeConfiguration<TindakLanjutRenja>
{
    public void Configure(EntityTypeBuilder<TindakLanjutRenja> builder)
    {
        builder.ToTable("tindak_lanjut_renja");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.TribulanNomor).HasColumnName("tribulan");
        builder.Property(t => t.Versi).IsConcurrencyToken();
        builder.HasIndex(t => new { t.InstansiId, t.Tahun, t.TribulanNomor }).IsUnique();
    }
}
