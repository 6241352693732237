using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>A sasaran: what the office promises to reach; its indikator measure it.</summary>
public sealed class Sasaran : IOwned
{
    private Sasaran() { }

    /// <summary>Sets up a sasaran.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.TeksKosong"/>.</exception>
    public Sasaran(SasaranId id, InstansiId instansiId, string kode, string uraian, string tujuan, int urutan)
    {
        Id = id;
        InstansiId = instansiId;
        Kode = Wajib.Text(kode, "kode sasaran");
        Uraian = Wajib.Text(uraian, "uraian sasaran");
        Tujuan = tujuan.Trim();
        Urutan = urutan;
    }

    /// <summary>Lasting identity.</summary>
    public SasaranId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>Short code as printed, for example "S1".</summary>
    public string Kode { get; private set; } = "";

    /// <summary>The promise in words.</summary>
    public string Uraian { get; private set; } = "";

    /// <summary>The tujuan it serves, in words; may be empty.</summary>
    public string Tujuan { get; private set; } = "";

    /// <summary>Place in printed lists, from 1.</summary>
    public int Urutan { get; private set; }
}

/// <summary>Texts that must be there.</summary>
internal static class Wajib
{
    /// <summary>The text without outer spaces.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.TeksKosong"/>.</exception>
    public static string Text(string? value, string what) =>
        string.IsNullOrWhiteSpace(value) ? throw new RuleViolationException(PlanningRules.TeksKosong, what) : value.Trim();
}
