using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Siklus.App.Common.Persistence;
using Siklus.App.Planning.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement.Persistence;

internal sealed class KunciPeriodeMap : IEntityTypeConfiguration<KunciPeriode>
{
    public void Configure(EntityTypeBuilder<KunciPeriode> builder)
    {
        var komponen = new JsonColumn<IReadOnlyDictionary<string, NilaiKomponen>>(PlanningJson.Options);
        var penjelasan = new JsonColumn<Penjelasan>(PlanningJson.Options);
        ValueConverter target = new JsonColumn<NilaiTarget>(PlanningJson.Options);
        builder.ToTable("kunci_periode");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.TribulanNomor).HasColumnName("tribulan");
        builder.Ignore(k => k.Periode);
        builder.HasIndex(k => new { k.InstansiId, k.Tahun, k.TribulanNomor, k.NomorVersi }).IsUnique();
        builder.OwnsMany(k => k.Capaian, capaian =>
        {
            capaian.ToTable("capaian_tersimpan");
            capaian.WithOwner().HasForeignKey("KunciPeriodeId");
            capaian.HasKey("KunciPeriodeId", nameof(CapaianTersimpan.IndikatorId));
            capaian.Property(c => c.Komponen).HasConversion(komponen, komponen.Comparer);
            capaian.Property(c => c.Target).HasConversion(target);
            capaian.Property(c => c.Penjelasan).HasConversion(penjelasan, penjelasan.Comparer);
        });
        builder.Navigation(k => k.Capaian).HasField("capaian");
    }
}
