using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Siklus.App.Common;

namespace Siklus.App.Sop.Evaluation;

internal sealed class EvaluasiSopMap : IEntityTypeConfiguration<EvaluasiSop>
{
    public void Configure(EntityTypeBuilder<EvaluasiSop> builder)
    {
        builder.ToTable("sop_evaluasi");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Versi).IsConcurrencyToken();
        builder.Ignore(e => e.Penilai);
        builder.Ignore(e => e.Kesimpulan);
        Json(builder.Property(e => e.Isian));
        Json(builder.Property(e => e.Fakta));
        builder.HasIndex(e => new { e.InstansiId, e.SopVersiId, e.Tahun }).IsUnique();
    }

    // Records that are replaced, never changed in place.
    private static void Json<T>(PropertyBuilder<T> property)
        where T : class => property
        .HasConversion(new ValueConverter<T, string>(value => JsonSerializer.Serialize(value, SiklusJson.Options), json => JsonSerializer.Deserialize<T>(json, SiklusJson.Options)!))
        .Metadata.SetValueComparer(new ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value), value => value));
}
