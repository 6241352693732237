using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings;

/// <summary>Words about people and papers of a task that several kinds of work write into their documents.</summary>
public static class WorkPeople
{
    /// <summary>The signature block of a post: its name with the holder's capacity, the holder's name, rank and NIP.</summary>
    public static Penandatangan SignerOf(this WorkContext work, JabatanId jabatan)
    {
        var holder = work.Names.HolderOf(jabatan);
        return new Penandatangan(work.Names.TitleOf(jabatan), holder?.Nama, holder?.Pangkat, holder?.Nip);
    }

    /// <summary>Name of a post with the capacity in which it is held today: "Plh. Sekretaris Kecamatan".</summary>
    public static string TitleOf(this OfficeNames names, JabatanId jabatan) => names.CapacityOf(jabatan) is { } capacity and not Kapasitas.Definitif
        ? $"{capacity}. {names.Of(jabatan)}"
        : names.Of(jabatan);

    /// <summary>"Nama (Jabatan)", or the post alone when nobody holds it.</summary>
    public static string PersonOf(this WorkContext work, JabatanId jabatan) =>
        work.Names.HolderOf(jabatan) is { } holder ? $"{holder.Nama} ({work.Names.TitleOf(jabatan)})" : work.Names.Of(jabatan);

    /// <summary>The papers of the case that answer this step's kelengkapan, oldest first: what a document of this step rests on.</summary>
    public static IReadOnlyList<OutputKasus> Basis(this WorkContext work)
    {
        var answers = work.Case.KelengkapanOf(work.Tugas.Nomor).SelectMany(k => k.Ada).Select(r => r.Id).ToHashSet();
        return [.. work.Case.Outputs.Where(o => !o.Digantikan && o.Urutan != work.Langkah.Urutan && answers.Contains(o.Ref.Id))];
    }

    /// <summary>A paper of the case as a basis is cited: "Lembar Disposisi: … tanggal 28 September 2026".</summary>
    public static string Cite(this WorkContext work, OutputKasus output) =>
        $"{output.Ref.Judul} tanggal {Indonesian.Date(work.Clock.DateOf(output.WaktuUtc))}";

    /// <summary>
    /// Code of the accompanying output that this kind of work leaves beside the printed one: what the SOP's settings name, else the step's own whose code
    /// begins with <paramref name="name"/>; null when the step keeps no such paper.
    /// </summary>
    public static string? Accompanying(this WorkContext work, string name) => work.Setting(name)
        ?? work.Langkah.Output.Where(o => o.Pendamping).Select(o => o.Kode).FirstOrDefault(kode => kode.StartsWith(name, StringComparison.Ordinal));

    /// <summary>The newest output of that code that this task has made and that counts, or null.</summary>
    public static OutputKasus? OwnOutput(this WorkContext work, string? kode) =>
        work.Case.Outputs.LastOrDefault(o => o.Tugas == work.Tugas.Nomor && o.Ref.Kode == kode && !o.Digantikan);
}
