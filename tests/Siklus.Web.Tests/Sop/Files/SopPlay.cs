using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>Plays everybody of an SOP with Sumbersuko's five columns: whoever has an open task does it.</summary>
internal sealed class SopPlay
{
    public static readonly JabatanId Camat = Post(1), Sekretaris = Post(2), Staf = Post(9);
    public static readonly IReadOnlyList<JabatanId> Kasi = [Post(3), Post(4), Post(5)], Tim = [Post(6), Post(7)];
    private int next;

    public SopPlay(SopDefinition sop) => Case = Pelaksanaan.Start(As(Camat), sop, new MulaiPelaksanaan(
        new PelaksanaanId(Number(1)), new InstansiId(Number(2)), "Pengumpulan data TW II", new Periode(2026, new Tribulan(2)),
        new Pengikatan([new("camat", [Camat]), new("sekretariat", [Sekretaris]), new("kasi-kasubag", Kasi), new("tim-sakip", Tim), new("staf", [Staf])])));

    public Pelaksanaan Case { get; }

    /// <summary>Works until the step is open or the case closed.</summary>
    public void RunTo(int urutan)
    {
        while (Case.CurrentLangkah is { } langkah && langkah.Urutan != urutan)
        {
            var tugas = Case.Tugas.Where(t => t.IsOpen).MaxBy(t => t.Peran)!;
            var jabatan = tugas.Jabatan ?? tugas.Kelompok[0];
            var handsOver = langkah.Pihak.Any(p => p.Sesudah == SaatPihak.Penyerahan) && tugas.HandedOverUtc is null;
            if (tugas.Peran != TugasPeran.Pelaksana) Case.ActAsCounterpart(As(jabatan), tugas.Nomor, Outputs(langkah, p => p == tugas.Pihak));
            else if (tugas.State == TugasState.Open) Case.Accept(As(jabatan), tugas.Nomor);
            else if (handsOver) Case.HandOver(As(jabatan), tugas.Nomor, Outputs(langkah, p => p is null));
            else if (langkah.Keputusan is not null) Case.Decide(As(jabatan), tugas.Nomor, Outputs(langkah, p => p is null));
            else Case.Finish(As(jabatan), tugas.Nomor, Outputs(langkah, p => p is null), "Dokumen ada di kantor");
        }
    }

    public CommandContext As(JabatanId post) => new(
        Number(1000 + ++next), Case?.LastNomor ?? 0, new Pelaku(new PegawaiId(post.Value), post, Kapasitas.Definitif), new DateTime(2026, 7, 1, 1, 0, 0, DateTimeKind.Utc).AddMinutes(next));

    private List<OutputRef> Outputs(Langkah langkah, Func<string?, bool> madeBy) =>
        [.. langkah.OutputWajib.Where(o => madeBy(langkah.Pihak.FirstOrDefault(p => p.Output.Contains(o.Kode))?.Kode)).Select(o => new OutputRef(o.Kode, "naskah", Number(++next), o.Nama))];

    private static JabatanId Post(int n) => new(Number(n));

    private static Guid Number(int n) => new(n, 0, 0, new byte[8]);
}
