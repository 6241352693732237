using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Siklus.App.Correspondence.Blocks;

namespace Siklus.App.Correspondence.Persistence;

internal sealed class NaskahMap : IEntityTypeConfiguration<Naskah>
{
    public void Configure(EntityTypeBuilder<Naskah> builder)
    {
        builder.ToTable("naskah");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Templat).HasMaxLength(60);
        builder.Property(n => n.Judul).HasMaxLength(300);
        builder.Property(n => n.Sha256).HasMaxLength(64);
        builder.Property(n => n.Versi).IsConcurrencyToken();
        builder.Ignore(n => n.Periode);
        builder.Ignore(n => n.Salinan);
        builder.Property(n => n.Isi).HasConversion(new ValueConverter<IsiNaskah, string>(isi => IsiJson.Write(isi), json => IsiJson.Read(json)))
            .Metadata.SetValueComparer(ByReference<IsiNaskah>());
        builder.Property(n => n.Sumber)
            .HasConversion(new ValueConverter<IReadOnlyList<SumberData>, string>(
                list => IsiJson.WriteAny(list), json => IsiJson.ReadAny<IReadOnlyList<SumberData>>(json)))
            .Metadata.SetValueComparer(ByReference<IReadOnlyList<SumberData>>());
        builder.HasIndex(n => new { n.InstansiId, n.Tahun, n.Jenis });
        builder.HasIndex(n => n.PelaksanaanId);
        builder.OwnsOne(n => n.Nomor, nomor =>
        {
            nomor.ToTable("naskah_nomor");
            nomor.WithOwner().HasForeignKey("NaskahId");
            nomor.Property(row => row.Nomor).HasMaxLength(100);
        });
        builder.OwnsMany(n => n.TandaTangan, tandaTangan =>
        {
            tandaTangan.ToTable("naskah_tanda_tangan");
            tandaTangan.WithOwner().HasForeignKey("NaskahId");
            tandaTangan.HasKey("NaskahId", nameof(TandaTanganNaskah.Urutan));
            tandaTangan.Property(row => row.Urutan).ValueGeneratedNever();
            tandaTangan.Property(row => row.Alasan).HasMaxLength(2000);
        });
        builder.OwnsMany(n => n.Paraf, paraf =>
        {
            paraf.ToTable("naskah_paraf");
            paraf.WithOwner().HasForeignKey("NaskahId");
            paraf.HasKey("NaskahId", nameof(ParafNaskah.Urutan));
            paraf.Property(row => row.Urutan).ValueGeneratedNever();
            paraf.Property(row => row.Catatan).HasMaxLength(2000);
        });
        builder.OwnsMany(n => n.Peristiwa, peristiwa =>
        {
            peristiwa.ToTable("naskah_peristiwa");
            peristiwa.WithOwner().HasForeignKey("NaskahId");
            peristiwa.HasKey("NaskahId", nameof(PeristiwaNaskah.Nomor));
            peristiwa.Property(row => row.Nomor).ValueGeneratedNever();
            peristiwa.Property(row => row.Alasan).HasMaxLength(2000);
        });
        builder.Navigation(n => n.Paraf).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(n => n.TandaTangan).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(n => n.Peristiwa).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    // Content is replaced as a whole, never changed in place.
    private static ValueComparer<T> ByReference<T>()
        where T : class => new((a, b) => ReferenceEquals(a, b), value => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value), value => value);
}
