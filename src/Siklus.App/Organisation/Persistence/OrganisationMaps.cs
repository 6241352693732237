using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation.Persistence;

internal sealed class InstansiMap : IEntityTypeConfiguration<Instansi>
{
    public void Configure(EntityTypeBuilder<Instansi> builder)
    {
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.ComplexProperty(i => i.Kop);
    }
}

internal sealed class UnitMap : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.HasOne<Instansi>().WithMany().HasForeignKey(u => u.InstansiId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(u => u.IndukId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class JabatanMap : IEntityTypeConfiguration<Jabatan>
{
    public void Configure(EntityTypeBuilder<Jabatan> builder)
    {
        builder.Property(j => j.Id).ValueGeneratedNever();
        builder.HasOne<Instansi>().WithMany().HasForeignKey(j => j.InstansiId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(j => j.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Jabatan>().WithMany().HasForeignKey(j => j.AtasanId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PegawaiMap : IEntityTypeConfiguration<Pegawai>
{
    public void Configure(EntityTypeBuilder<Pegawai> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasOne<Instansi>().WithMany().HasForeignKey(p => p.InstansiId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PenugasanMap : IEntityTypeConfiguration<Penugasan>
{
    public void Configure(EntityTypeBuilder<Penugasan> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasOne<Instansi>().WithMany().HasForeignKey(p => p.InstansiId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(p => p.PegawaiId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.JabatanId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TimMap : IEntityTypeConfiguration<Tim>
{
    public void Configure(EntityTypeBuilder<Tim> builder)
    {
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasOne<Instansi>().WithMany().HasForeignKey(t => t.InstansiId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(t => t.Anggota, anggota =>
        {
            anggota.ToTable("tim_anggota");
            anggota.WithOwner().HasForeignKey("TimId");
            anggota.HasKey("TimId", nameof(AnggotaTim.JabatanId), nameof(AnggotaTim.Mulai));
            anggota.HasOne<Jabatan>().WithMany().HasForeignKey(a => a.JabatanId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}

internal sealed class AkunMap : IEntityTypeConfiguration<Akun>
{
    public void Configure(EntityTypeBuilder<Akun> builder)
    {
        builder.ToTable("akun");
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(a => a.PegawaiId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.PegawaiId).IsUnique();
    }
}
