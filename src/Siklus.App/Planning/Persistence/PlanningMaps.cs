using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Siklus.App.Common.Persistence;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning.Persistence;

internal sealed class SasaranMap : IEntityTypeConfiguration<Sasaran>
{
    public void Configure(EntityTypeBuilder<Sasaran> builder)
    {
        builder.ToTable("sasaran");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => new { s.InstansiId, s.Kode }).IsUnique();
    }
}

internal sealed class IndikatorMap : IEntityTypeConfiguration<Indikator>
{
    public void Configure(EntityTypeBuilder<Indikator> builder)
    {
        var definisi = new JsonColumn<List<DefinisiIndikator>>(PlanningJson.Options);
        ValueConverter baseline = new JsonColumn<NilaiTarget>(PlanningJson.Options);
        builder.ToTable("indikator");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Ignore(i => i.Definisi);
        builder.Property<List<DefinisiIndikator>>("definisi").HasConversion(definisi, definisi.Comparer);
        builder.Property(i => i.Baseline).HasConversion(baseline);
        builder.HasIndex(i => new { i.InstansiId, i.Kode }).IsUnique();
    }
}

internal sealed class TargetMap : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        var nilai = new JsonColumn<NilaiTarget>(PlanningJson.Options);
        builder.ToTable("target");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Nilai).HasConversion(nilai, nilai.Comparer);
        // Two rows without a quarter would not collide in the first index: null equals nothing there.
        builder.HasIndex(t => new { t.IndikatorId, t.Tahun, t.Dokumen, t.Tribulan }).IsUnique();
        builder.HasIndex(t => new { t.IndikatorId, t.Tahun, t.Dokumen }, "ix_target_tahunan").IsUnique().HasFilter("tribulan IS NULL");
    }
}
