using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Siklus.App.Common.Persistence;
using Siklus.App.Planning.Persistence;
using Siklus.Domain.Collection;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection.Persistence;

internal sealed class TribulanSusulanMap : IEntityTypeConfiguration<TribulanSusulan>
{
    public void Configure(EntityTypeBuilder<TribulanSusulan> builder)
    {
        builder.ToTable("tribulan_susulan");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Versi).IsConcurrencyToken();
        builder.Property(s => s.TribulanNomor).HasColumnName("tribulan");
        builder.Ignore(s => s.Periode);
        builder.ComplexProperty(s => s.Kertas);
        builder.HasIndex(s => new { s.InstansiId, s.Tahun, s.TribulanNomor }).IsUnique();
    }
}

internal sealed class RealisasiMap : IEntityTypeConfiguration<Realisasi>
{
    public void Configure(EntityTypeBuilder<Realisasi> builder)
    {
        var jawaban = new JsonColumn<List<JawabanPertanyaan>>(PlanningJson.Options);
        ValueConverter nilai = new JsonColumn<NilaiKomponen>(PlanningJson.Options);
        builder.ToTable("realisasi");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Versi).IsConcurrencyToken();
        builder.Property(r => r.TribulanNomor).HasColumnName("tribulan");
        builder.Ignore(r => r.Tribulan).Ignore(r => r.Bukti).Ignore(r => r.Nilai).Ignore(r => r.AlasanDikembalikan).Ignore(r => r.Jawaban);
        builder.ComplexProperty(r => r.Catatan);
        builder.Property<List<JawabanPertanyaan>>("jawaban").HasConversion(jawaban, jawaban.Comparer);
        builder.HasIndex(r => new { r.IndikatorId, r.UnitId, r.Tahun, r.TribulanNomor }).IsUnique();
        builder.HasIndex(r => new { r.InstansiId, r.Tahun, r.TribulanNomor });

        builder.OwnsMany(r => r.Isi, isi =>
        {
            isi.ToTable("realisasi_komponen");
            isi.WithOwner().HasForeignKey("RealisasiId");
            isi.HasKey("RealisasiId", nameof(IsiKomponen.Kode));
            isi.Ignore(i => i.Nilai);
        });
        builder.OwnsMany(r => r.Perubahan, perubahan =>
        {
            perubahan.ToTable("realisasi_perubahan");
            perubahan.WithOwner().HasForeignKey("RealisasiId");
            perubahan.HasKey("RealisasiId", nameof(PerubahanSel.Nomor));
            perubahan.Property(p => p.Nomor).ValueGeneratedNever();
            perubahan.Property(p => p.Lama).HasConversion(nilai);
            perubahan.Property(p => p.Baru).HasConversion(nilai);
        });
        builder.OwnsMany(r => r.SemuaBukti, bukti =>
        {
            bukti.ToTable("realisasi_bukti");
            bukti.WithOwner().HasForeignKey("RealisasiId");
            bukti.HasKey("RealisasiId", nameof(BuktiDukung.Nomor));
            bukti.Property(b => b.Nomor).ValueGeneratedNever();
        });
        builder.OwnsMany(r => r.Langkah, langkah =>
        {
            langkah.ToTable("realisasi_langkah");
            langkah.WithOwner().HasForeignKey("RealisasiId");
            langkah.HasKey("RealisasiId", nameof(LangkahRealisasi.Nomor));
            langkah.Property(l => l.Nomor).ValueGeneratedNever();
        });
        builder.Navigation(r => r.Isi).HasField("isi");
        builder.Navigation(r => r.Perubahan).HasField("perubahan");
        builder.Navigation(r => r.SemuaBukti).HasField("bukti");
        builder.Navigation(r => r.Langkah).HasField("langkah");
    }
}
