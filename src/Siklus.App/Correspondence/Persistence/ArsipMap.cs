using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Siklus.App.Correspondence.Persistence;

internal sealed class ArsipMap : IEntityTypeConfiguration<ArsipRow>
{
    public void Configure(EntityTypeBuilder<ArsipRow> builder)
    {
        builder.ToTable("arsip");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Ignore(a => a.Periode);
        builder.Property(a => a.KodeKlasifikasi).HasMaxLength(30);
        builder.Property(a => a.NasibAkhir).HasMaxLength(20);
        builder.HasIndex(a => new { a.InstansiId, a.Tahun, a.KodeKlasifikasi });
        builder.HasIndex(a => a.PelaksanaanId);
        builder.OwnsMany(a => a.Isi, isi =>
        {
            isi.ToTable("arsip_isi");
            isi.WithOwner().HasForeignKey("ArsipId");
            isi.HasKey("ArsipId", nameof(IsiArsip.Urutan));
            isi.Property(i => i.Urutan).ValueGeneratedNever();
            isi.Property(i => i.Jenis).HasMaxLength(10);
            isi.Property(i => i.Sha256).HasMaxLength(64);
        });
        builder.Navigation(a => a.Isi).HasField("isi");
    }
}
