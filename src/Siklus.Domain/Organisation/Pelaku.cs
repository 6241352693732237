using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>Who acts: a person, the post held while acting, and in what capacity. The caller has already proven that the person holds the post today.</summary>
/// <param name="PegawaiId">The person.</param>
/// <param name="JabatanId">The post acted for.</param>
/// <param name="Kapasitas">Appointed, Plt or Plh.</param>
public sealed record Pelaku(PegawaiId PegawaiId, JabatanId JabatanId, Kapasitas Kapasitas);
