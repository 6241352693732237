using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>
/// Rule 1: who takes part changes, in the open step as far as it is not done and in every step opened later. Doers and counterparts alike: who comes in
/// gets a task of what each does alone, who goes out loses it, and a task that waits for any of a group follows the group.
/// </summary>
internal static class MemberChange
{
    public static void ChangeKolom(
        this Proposal proposal, string kolom, IReadOnlyList<JabatanId> tambah, IReadOnlyList<JabatanId> keluarkan, string alasan)
    {
        var ikatan = proposal.Keadaan.Pengikatan;
        var sekarang = ikatan.Of(kolom);
        IReadOnlyList<JabatanId> masuk = [.. tambah.Except(sekarang).Except(keluarkan)];
        IReadOnlyList<JabatanId> keluar = [.. keluarkan.Intersect(sekarang)];
        if (masuk.Count + keluar.Count == 0) throw new RuleViolationException(SopRules.NothingChanged);
        var nanti = ikatan.With(kolom, sekarang.Except(keluar).Concat(masuk));
        var langkah = proposal.Sop.LangkahKe(proposal.Keadaan.Urutan);
        var terbuka = proposal.Keadaan.SemuaTugas.Where(t => t.IsOpen && langkah.ColumnsOf(t).Contains(kolom)).ToList();
        var berakhir = terbuka.Where(t => langkah.IsForEach(t)
            ? t.Jabatan is { } j && keluar.Contains(j) && !nanti.Of(langkah.ColumnsOf(t)).Contains(j)
            : nanti.Of(langkah.ColumnsOf(t)).Count == 0).ToList();
        var kelompok = terbuka.Where(t => !langkah.IsForEach(t)).Except(berakhir);
        proposal.Write(new Riwayat.AnggotaDiubah(kolom, masuk, keluar, [.. kelompok.Select(t => t.Nomor)], [.. berakhir.Select(t => t.Nomor)], alasan));
        proposal.RefuseUnboundSteps();
        proposal.OpenForNewMembers(langkah, kolom, masuk);
    }

    /// <summary>The work of a step settles who stands in a column from now on: the posts that come in and those that go out, as one entry.</summary>
    public static void SettleKolom(this Proposal proposal, Tugas tugas, IkatanKolom ikatan)
    {
        if (proposal.Sop.KolomOf(ikatan.Kolom) is null) throw new RuleViolationException(SopRules.UnknownKolom, ikatan.Kolom);
        var sekarang = proposal.Keadaan.Pengikatan.Of(ikatan.Kolom);
        if (sekarang.ToHashSet().SetEquals(ikatan.Jabatan)) return;
        proposal.ChangeKolom(
            ikatan.Kolom, [.. ikatan.Jabatan.Except(sekarang)], [.. sekarang.Except(ikatan.Jabatan)],
            $"Ditetapkan pada langkah {proposal.Sop.LangkahKe(tugas.Urutan).NomorTampil}.");
    }

    private static void OpenForNewMembers(this Proposal proposal, Langkah langkah, string kolom, IReadOnlyList<JabatanId> masuk)
    {
        var masing = langkah.Mode == ModeLangkah.MasingMasing && langkah.Penanggung == kolom;
        foreach (var baru in masing ? masuk.Where(j => proposal.Keadaan.ValidOf(langkah.Urutan).All(t => t.Jabatan != j)) : [])
            proposal.OpenFor(langkah, [baru]);
        foreach (var tugas in proposal.Keadaan.ValidOf(langkah.Urutan).Where(t => t.IsOpen).ToList())
            foreach (var pihak in langkah.Pihak.Where(p => p.Kolom.Contains(kolom) && (p.Sesudah == SaatPihak.Pembukaan || tugas.HandedOverUtc is not null)))
                proposal.OpenCounterpart(tugas, pihak, masuk);
        if (masing) proposal.GoOnWhenDone(langkah.Urutan);
    }

    private static void OpenCounterpart(this Proposal proposal, Tugas tugas, Pihak pihak, IReadOnlyList<JabatanId> masuk)
    {
        var ada = proposal.TasksOf(tugas, pihak);
        IEnumerable<IReadOnlyList<JabatanId>> groups = pihak.Masing
            ? masuk.Where(j => ada.TrueForAll(t => t.Jabatan != j)).Select(j => (IReadOnlyList<JabatanId>)[j])
            : ada.Count == 0 && masuk.Count > 0 ? [proposal.Keadaan.Pengikatan.Of(pihak.Kolom)] : [];
        foreach (var group in groups) proposal.Write(new Riwayat.TugasDibuka(tugas.Urutan, tugas.Putaran, group, pihak.Kode, tugas.Nomor));
    }

    /// <summary>The columns whose posts a task is opened for; none for a superior's and for tasks of other steps.</summary>
    private static IReadOnlyList<string> ColumnsOf(this Langkah langkah, Tugas tugas) =>
        tugas.Urutan != langkah.Urutan || tugas.Peran == TugasPeran.Atasan ? []
        : tugas.Pihak is { } kode ? langkah.PihakOf(kode)!.Kolom
        : [langkah.Penanggung];

    private static bool IsForEach(this Langkah langkah, Tugas tugas) =>
        tugas.Pihak is { } kode ? langkah.PihakOf(kode)!.Masing : langkah.Mode == ModeLangkah.MasingMasing;
}
