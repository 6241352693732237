using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.App.Common.Persistence;
using Siklus.App.Planning.Persistence;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement.Persistence;

internal sealed class KebijakanPengukuranMap : IEntityTypeConfiguration<KebijakanPengukuran>
{
    public void Configure(EntityTypeBuilder<KebijakanPengukuran> builder)
    {
        var aturan = new JsonColumn<AturanPengukuran>(PlanningJson.Options);
        builder.ToTable("kebijakan_pengukuran");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Aturan).HasConversion(aturan, aturan.Comparer);
        builder.Ignore(k => k.Sebutan);
        builder.HasIndex(k => new { k.InstansiId, k.Tahun, k.NomorVersi }).IsUnique();
    }
}
