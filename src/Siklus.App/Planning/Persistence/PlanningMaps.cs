using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Siklus.App.Common.Persistence;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning.Persistence;

internal sealed class PohonMap : IEntityTypeConfiguration<PohonKinerja>
{
    public void Configure(EntityTypeBuilder<PohonKinerja> builder)
    {
        builder.ToTable("pohon_kinerja");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Susunan).IsConcurrencyToken();
        builder.HasIndex(p => new { p.InstansiId, p.Mulai }).IsUnique();
    }
}

internal sealed class SimpulMap : IEntityTypeConfiguration<SimpulKinerja>
{
    public void Configure(EntityTypeBuilder<SimpulKinerja> builder)
    {
        builder.ToTable("simpul_kinerja");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Versi).IsConcurrencyToken();
        builder.Ignore(s => s.Induk);
        builder.OwnsMany<IndukSimpul>("induk", induk =>
        {
            induk.ToTable("simpul_induk");
            induk.WithOwner().HasForeignKey("SimpulId");
            induk.HasKey("SimpulId", nameof(IndukSimpul.IndukId));
            induk.Property(i => i.IndukId).ValueGeneratedNever();
        });
        builder.Navigation("induk").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(s => new { s.PohonId, s.Kode }).IsUnique();
    }
}

internal sealed class DokumenRencanaMap : IEntityTypeConfiguration<DokumenRencana>
{
    public void Configure(EntityTypeBuilder<DokumenRencana> builder)
    {
        builder.ToTable("dokumen_rencana");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Versi).IsConcurrencyToken();
        // Two rows without a post would not collide in the first index: null equals nothing there. What was given up leaves its place to another attempt.
        builder.HasIndex(d => new { d.InstansiId, d.Jenis, d.Tahun, d.Perubahan, d.PihakPertamaId }).IsUnique().HasFilter("status <> 'Dibatalkan'");
        builder.HasIndex(d => new { d.InstansiId, d.Jenis, d.Tahun, d.Perubahan }, "ix_dokumen_rencana_kantor").IsUnique().HasFilter("pihak_pertama_id IS NULL AND status <> 'Dibatalkan'");
    }
}

internal sealed class PaguMap : IEntityTypeConfiguration<Pagu>
{
    public void Configure(EntityTypeBuilder<Pagu> builder)
    {
        builder.ToTable("pagu");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Rupiah).HasPrecision(18, 0);
        builder.HasIndex(p => new { p.DokumenId, p.SimpulId, p.Tahun }).IsUnique();
    }
}

internal sealed class RealisasiAnggaranMap : IEntityTypeConfiguration<RealisasiAnggaran>
{
    public void Configure(EntityTypeBuilder<RealisasiAnggaran> builder)
    {
        builder.ToTable("realisasi_anggaran");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Rupiah).HasPrecision(18, 0);
        builder.HasIndex(r => new { r.SimpulId, r.Tahun, r.Tribulan }).IsUnique();
    }
}

internal sealed class AksiMap : IEntityTypeConfiguration<Aksi>
{
    public void Configure(EntityTypeBuilder<Aksi> builder)
    {
        builder.ToTable("aksi");
        builder.Property(a => a.Id).ValueGeneratedNever();
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
        builder.Property(i => i.Versi).IsConcurrencyToken();
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
        builder.HasIndex(t => new { t.DokumenId, t.IndikatorId, t.Tahun, t.Tribulan }).IsUnique();
        builder.HasIndex(t => new { t.DokumenId, t.IndikatorId, t.Tahun }, "ix_target_tahunan").IsUnique().HasFilter("tribulan IS NULL");
        builder.HasIndex(t => new { t.InstansiId, t.Tahun });
    }
}
