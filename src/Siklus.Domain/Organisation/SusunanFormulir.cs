namespace Siklus.Domain.Organisation;

/// <summary>The two layouts in use for collecting performance data.</summary>
public enum SusunanFormulir
{
    /// <summary>Nine columns, with program, data source and owner (as in Donomulyo).</summary>
    SembilanKolom,

    /// <summary>Seven columns, with yearly and quarterly target (as in Nuha).</summary>
    TujuhKolom,
}
