using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>Rules 2, 3 and 7: what must be there before a task is finished.</summary>
internal static class FinishRules
{
    /// <summary>Finishes a task after all checks and goes on.</summary>
    public static void FinishTask(this Proposal proposal, Tugas tugas, string? alasanKelengkapan, string? catatan)
    {
        proposal.ChildCasesHaveEnded(tugas);
        proposal.CounterpartsHaveActed(tugas);
        proposal.EveryOutputIsThere(tugas);
        var kurang = proposal.MissingKelengkapan(tugas);
        var alasan = Reasons.Trimmed(alasanKelengkapan);
        if (kurang.Count > 0 && alasan is null) throw new RuleViolationException(SopRules.KelengkapanMissing, string.Join("; ", kurang));
        proposal.Write(new Riwayat.TugasSelesai(tugas.Nomor, kurang, kurang.Count > 0 ? alasan : null, Reasons.Trimmed(catatan)));
        proposal.GoOnWhenDone(tugas.Urutan);
    }

    /// <summary>Adds outputs that the step names and that this task may make.</summary>
    public static void AddOutputs(this Proposal proposal, Tugas tugas, IReadOnlyList<OutputRef> outputs)
    {
        var langkah = proposal.Sop.LangkahKe(tugas.Urutan);
        foreach (var output in outputs)
        {
            var nama = langkah.Output.FirstOrDefault(o => o.Kode == output.Kode)?.Nama
                ?? throw new RuleViolationException(SopRules.UnknownOutput, output.Kode);
            var pembuat = langkah.Pihak.Where(p => p.Output.Contains(output.Kode)).ToList();
            if (tugas.Peran != TugasPeran.Pelaksana && pembuat.All(p => p.Kode != tugas.Pihak))
                throw new RuleViolationException(SopRules.UnknownOutput, output.Kode);
            if (tugas.Peran == TugasPeran.Pelaksana && pembuat.Count > 0)
                throw new RuleViolationException(SopRules.OutputOfCounterpart, nama, pembuat[0].Nama);
            proposal.Write(new Riwayat.OutputDitambahkan(tugas.Nomor, output));
        }
    }

    /// <summary>Links what answers a kelengkapan that the step names.</summary>
    public static void Link(this Proposal proposal, Tugas tugas, string nama, OutputRef output)
    {
        if (proposal.Sop.LangkahKe(tugas.Urutan).Kelengkapan.All(k => k.Nama != nama)) throw new RuleViolationException(SopRules.UnknownKelengkapan, nama);
        proposal.Write(new Riwayat.KelengkapanDitautkan(tugas.Nomor, nama, output));
    }

    public static void EveryOutputIsThere(this Proposal proposal, Tugas tugas)
    {
        var kurang = proposal.Keadaan.MissingOutputs(proposal.Sop, tugas);
        if (kurang.Count > 0) throw Missing(kurang);
    }

    public static RuleViolationException Missing(IEnumerable<Output> kurang) =>
        new(SopRules.OutputsMissing, string.Join("; ", kurang.Select(o => o.Nama)));

    public static IReadOnlyList<Output> MissingOutputs(this Keadaan keadaan, SopDefinition sop, Tugas tugas)
    {
        var ada = keadaan.ValidOutputsOf(tugas).Select(o => o.Ref.Kode).ToHashSet();
        var langkah = sop.LangkahKe(tugas.Urutan);
        var dibebaskan = langkah.Pihak.Where(p => !keadaan.IsExpected(tugas, p)).SelectMany(p => p.Output).ToHashSet();
        return [.. langkah.OutputWajib.Where(o => !ada.Contains(o.Kode) && !dibebaskan.Contains(o.Kode))];
    }

    /// <summary>A counterpart that was released, or need not act, does not owe its outputs.</summary>
    private static bool IsExpected(this Keadaan keadaan, Tugas tugas, Pihak pihak)
    {
        var milik = keadaan.ChildrenOf(tugas.Nomor).Where(t => t.Pihak == pihak.Kode).ToList();
        return pihak.Wajib && (milik.Count == 0 || milik.Exists(t => t.State != TugasState.Released));
    }

    /// <summary>
    /// What answers each kelengkapan of a task: valid outputs of that code anywhere in the case, and what was linked in this step.
    /// </summary>
    public static IReadOnlyList<KeadaanKelengkapan> KelengkapanOf(this Keadaan keadaan, SopDefinition sop, Tugas tugas) =>
        [.. sop.LangkahKe(tugas.Urutan).Kelengkapan.Select(k => new KeadaanKelengkapan(k,
        [
            .. keadaan.Tautan.Where(t => t.Nama == k.Nama && keadaan.Tugas(t.Tugas).Urutan == tugas.Urutan).Select(t => t.Ref).Reverse(),
            .. keadaan.Outputs.Where(o => !o.Digantikan && k.Dari is not null && o.Ref.Kode == k.Dari).Select(o => o.Ref).Reverse(),
        ]))];

    private static IReadOnlyList<string> MissingKelengkapan(this Proposal proposal, Tugas tugas) =>
        [.. proposal.Keadaan.KelengkapanOf(proposal.Sop, tugas).Where(k => k.Kurang).Select(k => k.Kelengkapan.Nama)];

    private static void ChildCasesHaveEnded(this Proposal proposal, Tugas tugas)
    {
        if (proposal.Keadaan.Anak.Any(a => a.Tugas == tugas.Nomor && a.Status == StatusPelaksanaan.Berjalan))
            throw new RuleViolationException(SopRules.ChildOpen);
    }

    /// <summary>Whether a task whose child case ended needs nothing more from its holder.</summary>
    public static bool CanFinishByItself(this Proposal proposal, Tugas tugas) =>
        tugas.State == TugasState.Accepted && proposal.Keadaan.Status == StatusPelaksanaan.Berjalan
        && proposal.Sop.LangkahKe(tugas.Urutan) is { Keputusan: null } langkah && langkah.Pihak.All(p => !p.Wajib)
        && proposal.Keadaan.MissingOutputs(proposal.Sop, tugas).Count == 0 && proposal.MissingKelengkapan(tugas).Count == 0;

    public static void RelatedSopNeedsNote(this Proposal proposal, Tugas tugas, string? catatan)
    {
        if (proposal.Sop.LangkahKe(tugas.Urutan).SopTerkaitTampil is not { } sopTerkait || Reasons.Trimmed(catatan) is not null) return;
        if (!proposal.Keadaan.Anak.Any(a => a.Tugas == tugas.Nomor && a.Status == StatusPelaksanaan.Selesai))
            throw new RuleViolationException(SopRules.NoteNeeded, sopTerkait);
    }
}
