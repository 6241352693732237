using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Siklus.App.Common.Berkas;

internal sealed class BerkasMap : IEntityTypeConfiguration<BerkasRow>
{
    public void Configure(EntityTypeBuilder<BerkasRow> builder)
    {
        builder.ToTable("berkas");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Sha256).HasMaxLength(64);
        builder.HasIndex(b => b.Sha256);
    }
}
