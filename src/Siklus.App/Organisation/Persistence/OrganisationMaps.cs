using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation.Persistence;

internal sealed class InstansiMap : IEntityTypeConfiguration<Instansi>
{
    public void Configure(EntityTypeBuilder<Instansi> builder)
    {
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Versi).IsConcurrencyToken();
        builder.ComplexProperty(i => i.Kop);
        builder.Property(i => i.EskalasiHari).HasDefaultValue(Instansi.EskalasiBawaan);
    }
}

internal sealed class UnitMap : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Versi).IsConcurrencyToken();
        builder.OwnsMany(u => u.Pindah, pindah =>
        {
            pindah.ToTable("unit_pindah");
            pindah.WithOwner().HasForeignKey("UnitId");
            pindah.HasKey("UnitId", nameof(PindahUnit.Mulai));
            pindah.Property(p => p.Mulai).ValueGeneratedNever();
        });
        builder.Navigation(u => u.Pindah).HasField("pindah").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class JabatanMap : IEntityTypeConfiguration<Jabatan>
{
    public void Configure(EntityTypeBuilder<Jabatan> builder)
    {
        builder.Property(j => j.Id).ValueGeneratedNever();
        builder.Property(j => j.Versi).IsConcurrencyToken();
    }
}

internal sealed class PegawaiMap : IEntityTypeConfiguration<Pegawai>
{
    public void Configure(EntityTypeBuilder<Pegawai> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Versi).IsConcurrencyToken();
    }
}

internal sealed class PenugasanMap : IEntityTypeConfiguration<Penugasan>
{
    public void Configure(EntityTypeBuilder<Penugasan> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Versi).IsConcurrencyToken();
    }
}

internal sealed class TimMap : IEntityTypeConfiguration<Tim>
{
    public void Configure(EntityTypeBuilder<Tim> builder)
    {
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Versi).IsConcurrencyToken();
        builder.OwnsMany(t => t.Anggota, anggota =>
        {
            anggota.ToTable("tim_anggota");
            anggota.WithOwner().HasForeignKey("TimId");
            anggota.HasKey("TimId", nameof(AnggotaTim.JabatanId), nameof(AnggotaTim.Mulai));
        });
    }
}

internal sealed class AkunMap : IEntityTypeConfiguration<Akun>
{
    public void Configure(EntityTypeBuilder<Akun> builder)
    {
        builder.ToTable("akun");
        builder.HasIndex(a => a.PegawaiId).IsUnique();
    }
}
