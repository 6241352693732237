using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Siklus.App.Sop.Files;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Authoring;

/// <summary>Identity of a draft of an SOP.</summary>
public readonly record struct RancanganSopId(Guid Value);

/// <summary>Where a draft of an SOP stands. The names are stored; rename none.</summary>
public enum KeadaanRancangan
{
    /// <summary>Being drawn up.</summary>
    Disusun,

    /// <summary>Somebody has checked it; it waits for the Camat.</summary>
    Diperiksa,

    /// <summary>Adopted: a version of the SOP was made of it.</summary>
    Disahkan,

    /// <summary>Given up.</summary>
    Dibatalkan,
}

/// <summary>
/// A version of an SOP that is being drawn up: drawn up, checked, adopted by the Camat. It may lack anything until it is checked; adopted, it has become a version
/// and changes no more.
/// </summary>
public sealed class RancanganSop : IOwned
{
    private RancanganSop()
    {
    }

    /// <summary>Begins a draft.</summary>
    /// <param name="id">Identity.</param>
    /// <param name="instansi">The office.</param>
    /// <param name="isi">What is known.</param>
    /// <param name="asal">Where it was copied from, as a sentence tells it; null for a blank one.</param>
    /// <param name="oleh">Who begins it.</param>
    /// <param name="utc">When.</param>
    public RancanganSop(RancanganSopId id, InstansiId instansi, SopDefinition isi, string? asal, Pelaku oleh, DateTime utc)
    {
        (Id, InstansiId, Asal, DibuatOleh, DibuatPada) = (id, instansi, asal, oleh.PegawaiId, utc);
        Put(isi, oleh, utc);
    }

    /// <summary>Identity.</summary>
    public RancanganSopId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>Code of the SOP.</summary>
    public string Kode { get; private set; } = "";

    /// <summary>The version that it becomes.</summary>
    public int VersiSop { get; private set; }

    /// <summary>Its title.</summary>
    public string Judul { get; private set; } = "";

    /// <summary>The definition so far; it may lack anything.</summary>
    public SopDefinition Isi { get; private set; } = null!;

    /// <summary>Where it was copied from, or null.</summary>
    public string? Asal { get; private set; }

    /// <summary>Where it stands.</summary>
    public KeadaanRancangan Keadaan { get; private set; }

    /// <summary>Who began it.</summary>
    public PegawaiId DibuatOleh { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime DibuatPada { get; private set; }

    /// <summary>Who changed it last.</summary>
    public PegawaiId DiubahOleh { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime DiubahPada { get; private set; }

    /// <summary>Who checked it, or null.</summary>
    public PegawaiId? DiperiksaOleh { get; private set; }

    /// <summary>When, UTC, or null.</summary>
    public DateTime? DiperiksaPada { get; private set; }

    /// <summary>Concurrency token; carried by the forms, so that two people don't overwrite each other unseen.</summary>
    public int Versi { get; private set; }

    /// <summary>It can still be changed.</summary>
    public bool IsOpen => Keadaan is KeadaanRancangan.Disusun or KeadaanRancangan.Diperiksa;

    /// <summary>Puts another definition into it; a checked draft has to be checked again.</summary>
    /// <exception cref="RuleViolationException"><see cref="RancanganRules.Tutup"/>.</exception>
    public void Rewrite(SopDefinition isi, Pelaku oleh, DateTime utc)
    {
        RequireOpen();
        Put(isi, oleh, utc);
        (Keadaan, DiperiksaOleh, DiperiksaPada) = (KeadaanRancangan.Disusun, null, null);
    }

    /// <summary>Somebody has checked it.</summary>
    /// <exception cref="RuleViolationException"><see cref="RancanganRules.Tutup"/>; <see cref="RancanganRules.BelumLengkap"/>.</exception>
    public void Check(IReadOnlyCollection<string> knownKinds, Pelaku oleh, DateTime utc)
    {
        RequireOpen();
        if (SopCheck.Find(Isi, knownKinds).Count is > 0 and var lacks) throw new RuleViolationException(RancanganRules.BelumLengkap, Judul, lacks);
        (Keadaan, DiperiksaOleh, DiperiksaPada) = (KeadaanRancangan.Diperiksa, oleh.PegawaiId, utc);
        Versi++;
    }

    /// <summary>The Camat has adopted it.</summary>
    /// <exception cref="RuleViolationException"><see cref="RancanganRules.Tutup"/>; <see cref="RancanganRules.BelumDiperiksa"/>.</exception>
    public void Adopt()
    {
        RequireOpen();
        if (Keadaan != KeadaanRancangan.Diperiksa) throw new RuleViolationException(RancanganRules.BelumDiperiksa, Judul);
        Keadaan = KeadaanRancangan.Disahkan;
        Versi++;
    }

    /// <summary>It is given up.</summary>
    /// <exception cref="RuleViolationException"><see cref="RancanganRules.Tutup"/>.</exception>
    public void Cancel()
    {
        RequireOpen();
        Keadaan = KeadaanRancangan.Dibatalkan;
        Versi++;
    }

    private void Put(SopDefinition isi, Pelaku oleh, DateTime utc)
    {
        (Isi, Kode, VersiSop, Judul) = (isi, isi.Kode, isi.Versi, isi.Identitas.Judul);
        (DiubahOleh, DiubahPada) = (oleh.PegawaiId, utc);
        Versi++;
    }

    private void RequireOpen()
    {
        if (!IsOpen) throw new RuleViolationException(RancanganRules.Tutup, Judul);
    }
}

internal sealed class RancanganSopMap : IEntityTypeConfiguration<RancanganSop>
{
    public void Configure(EntityTypeBuilder<RancanganSop> builder)
    {
        builder.ToTable("sop_rancangan");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Kode).HasMaxLength(200);
        builder.Property(r => r.Judul).HasMaxLength(500);
        builder.Property(r => r.Asal).HasMaxLength(500);
        builder.Property(r => r.Versi).IsConcurrencyToken();
        builder.Property(r => r.Isi).HasConversion(new ValueConverter<SopDefinition, string>(
                sop => Encoding.UTF8.GetString(SopFileWriter.Write(sop)),
                json => SopFileReader.ReadDraft(Encoding.UTF8.GetBytes(json)).Definition!))
            .Metadata.SetValueComparer(new ValueComparer<SopDefinition>(
                (a, b) => ReferenceEquals(a, b), sop => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(sop), sop => sop));
        builder.HasIndex(r => new { r.InstansiId, r.Kode });
    }
}
