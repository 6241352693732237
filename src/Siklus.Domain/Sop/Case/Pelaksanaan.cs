using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>
/// One run of an SOP (pelaksanaan). Its state is a pure fold of its <see cref="Riwayat"/>; every command checks the rules and then adds entries, or adds none
/// and throws <see cref="RuleViolationException"/> with a code of <see cref="SopRules"/>. Every command may be refused with <see cref="SopRules.Closed"/>,
/// <see cref="SopRules.Stale"/> and <see cref="SopRules.Paused"/>; a command id that the case knows already changes nothing and is no error. Facts from
/// outside come as arguments: <c>superiors</c> maps each post to the post directly above it, as it is today.
/// </summary>
public sealed partial class Pelaksanaan
{
    private readonly List<CatatanRiwayat> riwayat = [];
    private readonly List<CatatanRiwayat> newEntries = [];
    private Keadaan keadaan = Keadaan.Empty;

    private Pelaksanaan(SopDefinition sop) => Sop = sop;

    /// <summary>The version of the SOP that the case runs on.</summary>
    public SopDefinition Sop { get; }

    /// <summary>The whole history in order.</summary>
    public IReadOnlyList<CatatanRiwayat> Riwayat => riwayat;

    /// <summary>Entries added since the case was started, read back or <see cref="MarkSaved"/>.</summary>
    public IReadOnlyList<CatatanRiwayat> NewEntries => newEntries;

    /// <summary>Number of the last entry: what a screen carries as <see cref="CommandContext.SeenNomor"/>.</summary>
    public int LastNomor => riwayat.Count;

    /// <summary>Begins a case and opens its first step.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.DefinitionInvalid"/>; <see cref="SopRules.EmptyGroup"/> or <see cref="SopRules.OnePostNeeded"/> for any step,
    /// so that nobody is stopped halfway.
    /// </exception>
    public static Pelaksanaan Start(CommandContext context, SopDefinition sop, MulaiPelaksanaan mulai)
    {
        var findings = SopCheck.Find(sop);
        if (findings.Count > 0) throw new RuleViolationException(SopRules.DefinitionInvalid, findings.Count);
        var pelaksanaan = new Pelaksanaan(sop);
        pelaksanaan.keadaan.RefuseStale(pelaksanaan.riwayat, context, null);
        var proposal = new Proposal(sop, Keadaan.Empty, 0, context);
        proposal.Write(new Riwayat.Dimulai(
            mulai.Id, mulai.InstansiId, sop.Kode, sop.Versi, mulai.Perihal, mulai.Periode.Tahun, mulai.Periode.Tribulan?.Nomor, mulai.Tenggat,
            mulai.Pengikatan.Ikatan, mulai.KoreksiDari, mulai.IndukDari, mulai.Untuk));
        proposal.RefuseUnboundSteps();
        proposal.OpenStep(1);
        pelaksanaan.Commit(proposal);
        return pelaksanaan;
    }

    /// <summary>Reads a case back from its history.</summary>
    /// <exception cref="ArgumentException">The entries are not 1 to n in order, do not begin with a start, or belong to another SOP
    /// version.</exception>
    public static Pelaksanaan FromRiwayat(SopDefinition sop, IEnumerable<CatatanRiwayat> entries)
    {
        var pelaksanaan = new Pelaksanaan(sop);
        pelaksanaan.ReadOn(entries);
        if (pelaksanaan.LastNomor == 0) throw new ArgumentException("A case has at least its first entry.", nameof(entries));
        if (pelaksanaan.keadaan.Awal is var awal && (awal.SopKode != sop.Kode || awal.SopVersi != sop.Versi))
            throw new ArgumentException($"The case runs on {awal.SopKode} version {awal.SopVersi}.", nameof(sop));
        return pelaksanaan;
    }

    /// <summary>The same case once more, as read back: what is done to one of the two does not touch the other.</summary>
    public Pelaksanaan Copy()
    {
        var copy = new Pelaksanaan(Sop) { keadaan = keadaan };
        copy.riwayat.AddRange(riwayat);
        return copy;
    }

    /// <summary>Reads entries that were stored after those that the case already has.</summary>
    /// <exception cref="ArgumentException">They do not follow one another and the last.</exception>
    public void ReadOn(IEnumerable<CatatanRiwayat> entries)
    {
        foreach (var catatan in entries)
        {
            if (catatan.Nomor != LastNomor + 1 || catatan.Nomor == 1 != catatan.Isi is Riwayat.Dimulai)
                throw new ArgumentException($"Entry {catatan.Nomor} does not follow entry {LastNomor}.", nameof(entries));
            riwayat.Add(catatan);
            keadaan = keadaan.After(catatan);
        }
    }

    /// <summary>Whether a command was carried out already.</summary>
    public bool Knows(Guid commandId) => riwayat.Exists(c => c.CommandId == commandId);

    /// <summary>Tells that <see cref="NewEntries"/> are stored.</summary>
    public void MarkSaved() => newEntries.Clear();

    /// <summary>Carries out one command: the general rules first, then its own, then all its entries at once.</summary>
    private void Act(CommandContext context, int? tugas, Action<Proposal> act, bool evenPaused = false)
    {
        if (Knows(context.CommandId)) return;
        if (keadaan.IsClosed) throw new RuleViolationException(SopRules.Closed);
        keadaan.RefuseStale(riwayat, context, tugas);
        if (!evenPaused && Status == StatusPelaksanaan.Dijeda) throw new RuleViolationException(SopRules.Paused);
        var proposal = new Proposal(Sop, keadaan, LastNomor, context);
        act(proposal);
        Commit(proposal);
    }

    /// <summary>Carries out a command that stands beside the course of the case: neither a pause nor what its screen has not seen concerns it.</summary>
    private void ActBeside(CommandContext context, Action<Proposal> act)
    {
        if (Knows(context.CommandId)) return;
        if (keadaan.IsClosed) throw new RuleViolationException(SopRules.Closed);
        var proposal = new Proposal(Sop, keadaan, LastNomor, context);
        act(proposal);
        Commit(proposal);
    }

    private void Commit(Proposal proposal)
    {
        riwayat.AddRange(proposal.Entries);
        newEntries.AddRange(proposal.Entries);
        keadaan = proposal.Keadaan;
    }
}

/// <summary>What a case is begun with.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="InstansiId">The office.</param>
/// <param name="Perihal">What it is about.</param>
/// <param name="Periode">Year and tribulan.</param>
/// <param name="Pengikatan">Which posts the columns stand for.</param>
/// <param name="Tenggat">Due day, or null.</param>
/// <param name="KoreksiDari">The closed case that it corrects, or null.</param>
/// <param name="IndukDari">The case whose step runs it as a child, or null.</param>
/// <param name="Untuk">For whom or what of several that are run side by side in one period; null for the whole office.</param>
public sealed record MulaiPelaksanaan(
    PelaksanaanId Id, InstansiId InstansiId, string Perihal, Periode Periode, Pengikatan Pengikatan, DateOnly? Tenggat = null,
    PelaksanaanId? KoreksiDari = null, PelaksanaanId? IndukDari = null, string? Untuk = null);
