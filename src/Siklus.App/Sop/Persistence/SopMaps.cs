using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Siklus.App.Sop.Persistence;

internal sealed class SopVersiMap : IEntityTypeConfiguration<SopVersiRow>
{
    public void Configure(EntityTypeBuilder<SopVersiRow> builder)
    {
        builder.ToTable("sop_versi");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Contoh).HasMaxLength(200);
        builder.HasIndex(s => new { s.InstansiId, s.Kode, s.Versi }).IsUnique();
    }
}

internal sealed class PengesahanSopMap : IEntityTypeConfiguration<PengesahanSopRow>
{
    public void Configure(EntityTypeBuilder<PengesahanSopRow> builder)
    {
        builder.ToTable("sop_pengesahan");
        builder.HasKey(p => p.SopVersiId);
    }
}

internal sealed class PencabutanSopMap : IEntityTypeConfiguration<PencabutanSopRow>
{
    public void Configure(EntityTypeBuilder<PencabutanSopRow> builder)
    {
        builder.ToTable("sop_pencabutan");
        builder.HasKey(p => p.SopVersiId);
        builder.Property(p => p.Nomor).HasMaxLength(100);
        builder.Property(p => p.Alasan).HasMaxLength(WithdrawSop.LongestReason);
    }
}

internal sealed class PelaksanaanMap : IEntityTypeConfiguration<PelaksanaanRow>
{
    public void Configure(EntityTypeBuilder<PelaksanaanRow> builder)
    {
        builder.ToTable("pelaksanaan");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Nomor).IsConcurrencyToken();
        builder.Property(p => p.Untuk).HasMaxLength(200);
        builder.Ignore(p => p.Periode);
        builder.Ignore(p => p.Judul);
        // Each holds the list of cases, or a part of it, in its order (bench/inbox).
        builder.HasIndex(p => new { p.InstansiId, p.UrutDaftar, p.Id });
        builder.HasIndex(p => new { p.InstansiId, p.SopKode, p.UrutDaftar, p.Id });
        builder.HasIndex(p => new { p.InstansiId, p.Tahun, p.UrutDaftar, p.Id });
        builder.HasIndex(p => new { p.InstansiId, p.Status, p.UrutDaftar, p.Id });
        builder.HasIndex(p => new { p.InstansiId, p.KunciBerjalan }).IsUnique();
    }
}

internal sealed class RiwayatMap : IEntityTypeConfiguration<RiwayatRow>
{
    public void Configure(EntityTypeBuilder<RiwayatRow> builder)
    {
        builder.ToTable("riwayat");
        builder.HasKey(r => new { r.PelaksanaanId, r.Nomor });
        builder.HasIndex(r => new { r.PelaksanaanId, r.CommandId });
    }
}

internal sealed class PemantauMap : IEntityTypeConfiguration<PemantauRow>
{
    public void Configure(EntityTypeBuilder<PemantauRow> builder)
    {
        builder.ToTable("pemantau");
        builder.HasKey(p => new { p.PelaksanaanId, p.PegawaiId });
    }
}

internal sealed class TugasMap : IEntityTypeConfiguration<TugasRow>
{
    public void Configure(EntityTypeBuilder<TugasRow> builder)
    {
        builder.ToTable("tugas");
        builder.HasKey(t => new { t.PelaksanaanId, t.Tugas, t.JabatanId });
        // The office stands first: without statistics SQLite would rather read all rows of the office (bench/inbox).
        builder.HasIndex(t => new { t.InstansiId, t.JabatanId, t.Tenggat });
        builder.HasOne<PelaksanaanRow>().WithMany().HasForeignKey(t => t.PelaksanaanId).OnDelete(DeleteBehavior.Cascade);
    }
}
