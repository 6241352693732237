using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Siklus.App.Organisation;
using Siklus.App.Planning.Nomenklatur;
using Siklus.App.Sop.Evaluation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;

namespace Siklus.App.Audit;

/// <summary>One thing that is about to be saved, as the audit list tells it.</summary>
internal sealed record StagedAct(InstansiId Instansi, string Perbuatan, AuditObject Objek, Guid Id, RiwayatRow? Riwayat, string? Sebutan)
{
    /// <summary>Columns that a failed or successful sign-in changes by itself; signing in has a log of its own.</summary>
    private static readonly HashSet<string> OfSigningIn =
        [nameof(Akun.AccessFailedCount), nameof(Akun.LockoutEnd), nameof(Akun.SecurityStamp), nameof(Akun.ConcurrencyStamp)];

    /// <summary>What the tracker holds unsaved, one line a root; parts count as a change of the root that they belong to.</summary>
    public static IReadOnlyList<StagedAct> In(SiklusDb db)
    {
        var acts = new List<StagedAct>();
        var changed = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in changed)
        {
            if (AuditWords.NotActs.ContainsKey(entry.Metadata.ClrType)) continue;
            if (OfRoot(entry) is { } act) acts.Add(act);
        }
        foreach (var root in changed.Select(RootOf).OfType<EntityEntry>().Where(root => root.State == EntityState.Unchanged).DistinctBy(root => root.Entity))
            if (Of(root, AuditWords.Changed) is { } act) acts.Add(act);
        return acts;
    }

    private static StagedAct? OfRoot(EntityEntry entry) => entry.State switch
    {
        EntityState.Added when entry.Entity is RiwayatRow row => new(row.InstansiId, row.Jenis, AuditWords.Pelaksanaan, row.PelaksanaanId.Value, row, PeriodeOf(entry.Context, row.PelaksanaanId)),
        EntityState.Added => Of(entry, AuditWords.Made),
        EntityState.Deleted => Of(entry, AuditWords.Removed),
        _ when entry.Entity is Akun && entry.Properties.Where(p => p.IsModified).All(p => OfSigningIn.Contains(p.Metadata.Name)) => null,
        _ => Of(entry, AuditWords.Changed),
    };

    private static StagedAct? Of(EntityEntry entry, string perbuatan) =>
        AuditWords.Objects.TryGetValue(entry.Metadata.ClrType, out var objek) && OfficeOf(entry.Entity) is { } office
            ? new(office, perbuatan, objek, IdOf(entry) ?? office.Value, null, SebutanOf(entry.Entity))
            : null;

    private static InstansiId? OfficeOf(object entity) => entity switch
    {
        IOwned owned => owned.InstansiId,
        Akun akun => akun.InstansiId,
        Instansi instansi => instansi.Id,
        _ => null,
    };

    /// <summary>Only what cannot be a person: names of posts, units and kinds.</summary>
    private static string? SebutanOf(object entity) => entity switch
    {
        Jabatan jabatan => jabatan.Nama,
        Unit unit => unit.Nama,
        EvaluasiSop evaluasi => $"tahun {evaluasi.Tahun}{(evaluasi.SelesaiPada is null ? "" : ", selesai")}",
        NomenklaturRow nomenklatur => $"bidang urusan {nomenklatur.Bidang}",
        KunciPeriode kunci => kunci.Periode.ToString(),
        Siklus.Domain.Collection.Realisasi realisasi => new Periode(realisasi.Tahun, realisasi.Tribulan).ToString(),
        _ => null,
    };

    private static string? PeriodeOf(DbContext db, PelaksanaanId id) => db.Set<PelaksanaanRow>().Local.FindEntry(id)?.Entity.Periode.ToString();

    private static Guid? IdOf(EntityEntry entry) => entry.Metadata.FindPrimaryKey()!.Properties.Where(p => p.ClrType != typeof(InstansiId) || entry.Entity is Instansi)
        .Select(p => ValueOf(entry.Property(p.Name))).FirstOrDefault(id => id is not null);

    private static Guid? ValueOf(PropertyEntry property) =>
        (property.Metadata.GetValueConverter() is { } converter ? converter.ConvertToProvider(property.CurrentValue) : property.CurrentValue) as Guid?;

    /// <summary>For a part: the tracked root to which its key leads.</summary>
    private static EntityEntry? RootOf(EntityEntry entry)
    {
        if (OfficeOf(entry.Entity) is not null) return null;
        var key = entry.Metadata.FindPrimaryKey()!.Properties;
        var up = entry.Metadata.GetForeignKeys().FirstOrDefault(foreign => foreign.IsRequired && foreign.Properties.Any(key.Contains));
        if (up is null) return null;
        var parent = entry.Context.ChangeTracker.Entries().FirstOrDefault(e => IsParent(e, up, entry));
        return parent is null || OfficeOf(parent.Entity) is not null ? parent : RootOf(parent);
    }

    private static bool IsParent(EntityEntry candidate, IForeignKey up, EntityEntry part) => candidate.Metadata == up.PrincipalEntityType
        && up.Properties.Zip(up.PrincipalKey.Properties).All(pair => Equals(part.Property(pair.First.Name).CurrentValue, candidate.Property(pair.Second.Name).CurrentValue));
}
