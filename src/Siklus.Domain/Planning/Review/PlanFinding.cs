using Siklus.Domain.Common;

namespace Siklus.Domain.Planning.Review;

/// <summary>What a finding of the plan check is about.</summary>
public enum JenisTempat
{
    /// <summary>The plan as a whole.</summary>
    Rencana,

    /// <summary>A node of the tree.</summary>
    Simpul,

    /// <summary>An indikator.</summary>
    Indikator,

    /// <summary>A document.</summary>
    Dokumen,

    /// <summary>A post.</summary>
    Jabatan,
}

/// <summary>Where in a plan; by code and name, never by line, so that the order of the lines does not matter.</summary>
/// <param name="Jenis">What it is.</param>
/// <param name="Kode">Code of the node or indikator; null where it has none.</param>
/// <param name="Nama">Text of the node, name of the indikator, document, post or office.</param>
/// <param name="Dokumen">The document in which it stands so, for example "Renja 2026"; null where no document matters.</param>
/// <param name="Tahun">Budget year; null where no year matters.</param>
public sealed record TempatRencana(JenisTempat Jenis, string? Kode, string Nama, string? Dokumen = null, int? Tahun = null);

/// <summary>Something about a plan that its office should know.</summary>
/// <param name="Tempat">Where.</param>
/// <param name="Kode">A constant of <see cref="PlanReviewRules"/>.</param>
/// <param name="Tingkat">How much it matters.</param>
/// <param name="Rincian">Values for the places of the sentence.</param>
public sealed record PlanFinding(TempatRencana Tempat, string Kode, TingkatTemuan Tingkat, IReadOnlyList<object?> Rincian);
