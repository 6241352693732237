using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>Identity of an aksi.</summary>
public readonly record struct AksiId(Guid Value);

/// <summary>What is done, and in which quarters, so that an indikator reaches its target: a line of the Rencana Aksi.</summary>
public sealed class Aksi : IOwned
{
    private Aksi() { }

    /// <summary>Writes down an action.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.TeksKosong"/>, <see cref="PlanningRules.TanpaTribulan"/>; <see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public Aksi(AksiId id, IndikatorId indikator, DokumenRencana dokumen, int urutan, string uraian, IReadOnlyCollection<int> tribulan, JabatanId? pelaksana)
    {
        (Id, InstansiId, IndikatorId, DokumenId, Urutan) = (id, dokumen.InstansiId, indikator, dokumen.Id, urutan);
        Change(dokumen, uraian, tribulan, pelaksana);
    }

    /// <summary>Identity.</summary>
    public AksiId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>The indikator that it serves.</summary>
    public IndikatorId IndikatorId { get; private set; }

    /// <summary>The Rencana Aksi.</summary>
    public DokumenRencanaId DokumenId { get; private set; }

    /// <summary>Place among the actions of the document, from 1.</summary>
    public int Urutan { get; private set; }

    /// <summary>What is done.</summary>
    public string Uraian { get; private set; } = "";

    /// <summary>The quarters as digits in order: "134".</summary>
    public string Tribulan { get; private set; } = "";

    /// <summary>The post that does it, or null.</summary>
    public JabatanId? PelaksanaId { get; private set; }

    /// <summary>Whether it is done in that quarter.</summary>
    public bool In(int tribulan) => Tribulan.Contains((char)('0' + tribulan));

    /// <summary>Corrects it.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.TeksKosong"/>, <see cref="PlanningRules.TanpaTribulan"/>; <see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public void Change(DokumenRencana dokumen, string uraian, IReadOnlyCollection<int> tribulan, JabatanId? pelaksana)
    {
        dokumen.RequireOpen();
        var quarters = tribulan.Distinct().Order().Select(t => new Tribulan(t).Nomor).ToList();
        if (quarters.Count == 0) throw new RuleViolationException(PlanningRules.TanpaTribulan, Wajib.Text(uraian, "uraian aksi"));
        (Uraian, Tribulan, PelaksanaId) = (Wajib.Text(uraian, "uraian aksi"), string.Concat(quarters), pelaksana);
    }
}
