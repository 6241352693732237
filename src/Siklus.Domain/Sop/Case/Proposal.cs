namespace Siklus.Domain.Sop;

/// <summary>
/// What one command is about to add: the entries and the state after them. It is thrown away when a rule refuses, so a command happens
/// wholly or not at all.
/// </summary>
internal sealed class Proposal(SopDefinition sop, Keadaan keadaan, int lastNomor, CommandContext context)
{
    private readonly List<CatatanRiwayat> entries = [];

    public SopDefinition Sop => sop;

    public CommandContext Context => context;

    public Keadaan Keadaan { get; private set; } = keadaan;

    public IReadOnlyList<CatatanRiwayat> Entries => entries;

    /// <summary>Adds one entry, folds it in and tells its number.</summary>
    public int Write(Riwayat isi)
    {
        var catatan = new CatatanRiwayat(lastNomor + entries.Count + 1, context.CommandId, context.Pelaku, context.Utc, isi);
        entries.Add(catatan);
        Keadaan = Keadaan.After(catatan);
        return catatan.Nomor;
    }
}
