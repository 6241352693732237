using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Siklus.App.Correspondence.Persistence;

internal sealed class SuratKeluarMap : IEntityTypeConfiguration<SuratKeluarRow>
{
    public void Configure(EntityTypeBuilder<SuratKeluarRow> builder)
    {
        builder.ToTable("surat_keluar");
        builder.HasKey(s => new { s.InstansiId, s.Tahun, s.Urut });
        builder.Property(s => s.Nomor).HasMaxLength(100);
        builder.Property(s => s.Hal).HasMaxLength(300);
        builder.HasIndex(s => s.NaskahId).IsUnique();
        builder.HasIndex(s => new { s.InstansiId, s.Tahun, s.Nomor }).IsUnique();
    }
}
