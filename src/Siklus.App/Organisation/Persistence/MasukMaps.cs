using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Siklus.App.Common.Persistence;
using Siklus.App.Organisation.Masuk;

namespace Siklus.App.Organisation.Persistence;

internal sealed class SesiMap : IEntityTypeConfiguration<Sesi>
{
    public void Configure(EntityTypeBuilder<Sesi> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasOne<Akun>().WithMany().HasForeignKey(s => s.AkunId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CatatanMasukMap : IEntityTypeConfiguration<CatatanMasuk>
{
    public void Configure(EntityTypeBuilder<CatatanMasuk> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasOne<Akun>().WithMany().HasForeignKey(c => c.AkunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.InstansiId, c.PadaUtc });
    }
}

internal sealed class PercobaanMasukMap : IEntityTypeConfiguration<PercobaanMasuk>
{
    public void Configure(EntityTypeBuilder<PercobaanMasuk> builder) => builder.HasKey(p => p.NamaHash);
}

internal sealed class KodeSetelUlangMap : IEntityTypeConfiguration<KodeSetelUlang>
{
    public void Configure(EntityTypeBuilder<KodeSetelUlang> builder)
    {
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.HasOne<Akun>().WithMany().HasForeignKey(k => k.AkunId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LanggananKalenderMap : IEntityTypeConfiguration<LanggananKalender>
{
    public void Configure(EntityTypeBuilder<LanggananKalender> builder)
    {
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasIndex(l => l.PegawaiId).IsUnique();
        builder.HasIndex(l => l.TokenHash).IsUnique();
    }
}

internal sealed class KunciApiMap : IEntityTypeConfiguration<KunciApi>
{
    public void Configure(EntityTypeBuilder<KunciApi> builder)
    {
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Klien).HasMaxLength(100);
        builder.Property(k => k.TokenHash).HasMaxLength(64);
        builder.HasIndex(k => k.TokenHash).IsUnique();
    }
}

internal sealed class AturanMasukMap : IEntityTypeConfiguration<AturanMasuk>
{
    public void Configure(EntityTypeBuilder<AturanMasuk> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => a.InstansiId).IsUnique();
    }
}

/// <summary>Identity keeps a passkey's data as a JSON document of the database's own kind; as text it is the same on both databases and can be copied and compared.</summary>
internal sealed class KunciSandiMap : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("akun_kunci_sandi");
        builder.HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(1024);
        builder.HasOne<Akun>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(p => p.Data);
        var json = new JsonColumn<IdentityPasskeyData>(JsonSerializerOptions.Web);
        builder.Property(p => p.Data).HasConversion(json, json.Comparer);
    }
}
