using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Sop.Bindings.BentukTim;

/// <summary>
/// BentukTim: forms the team that works on the rest of the case and gives it directions ("Membentuk Tim, memberi pengarahan"). Leaves the decree with the members,
/// and settles who the column of the team stands for. SOP setting <c>kolom</c>: code of that column, "tim" when left out.
/// </summary>
public sealed class BentukTimKind(IsianStore drafts, NaskahMaker naskah) : IsianKind<BentukTimIsian>(drafts, naskah)
{
    /// <inheritdoc/>
    public override string Jenis => "bentuk-tim";

    /// <inheritdoc/>
    public override string Nama => "Bentuk tim";

    /// <inheritdoc/>
    public override IReadOnlyList<PengaturanKerja> Pengaturan => Understood;

    // Made once: a kind is made for every request.
    private static IReadOnlyList<PengaturanKerja> Understood { get; } =
    [
        new("kolom", "Kolom tim", "Kolom lembar yang sejak langkah ini mewakili anggota tim.", BentukPengaturan.Kolom, "Kolom dengan kode tim") { NilaiBawaan = "tim" },
    ];

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(BentukTimIsian isian, WorkContext work)
    {
        if (string.IsNullOrWhiteSpace(isian.Nama)) yield return new WorkError("Isian.Nama", "Isi nama tim.");
        if (RekapText.Lines(isian.Tugas).Count == 0) yield return new WorkError("Isian.Tugas", "Tulis tugas tim, satu butir setiap baris.");
        if (RekapText.Lines(isian.Arahan).Count == 0) yield return new WorkError("Isian.Arahan", "Tulis arahan kepada tim, satu butir setiap baris.");
        foreach (var error in isian.Nomor.Check()) yield return error;
        if (isian.Anggota.Count == 0) yield return new WorkError("Isian.Baris[0].Jabatan", "Pilih paling sedikit satu anggota.");
        for (var i = 0; i < isian.Baris.Count; i++)
        {
            var row = isian.Baris[i];
            if (row.IsBlank) continue;
            if (row.Jabatan is null || work.Names.Jabatan.All(j => j.Id.Value != row.Jabatan)) yield return new WorkError($"Isian.Baris[{i}].Jabatan", $"Pilih jabatan anggota {i + 1}.");
            else if (isian.Baris.FindIndex(b => b.Jabatan == row.Jabatan) < i) yield return new WorkError($"Isian.Baris[{i}].Jabatan", $"{NameOf(work, row)} sudah ada dalam tim. Pilih jabatan lain, atau hapus barisnya.");
            if (!BarisAnggota.PilihanKedudukan.Contains(row.Kedudukan)) yield return new WorkError($"Isian.Baris[{i}].Kedudukan", $"Pilih kedudukan anggota {i + 1}.");
        }
        if (isian.Anggota.Count(b => b.Kedudukan == BarisAnggota.Ketua) is not 1) yield return new WorkError("Isian.Baris[0].Kedudukan", "Tim memerlukan tepat satu Ketua.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<IkatanKolom>> SettleAsync(WorkContext work, CancellationToken cancel) =>
        [new IkatanKolom(KolomOf(work), [.. (await FindAsync(work, cancel)).Isian.Anggota.Select(b => new JabatanId(b.Jabatan!.Value))])];

    /// <inheritdoc/>
    public override Task<KelengkapanAnswer> AnswerKelengkapanAsync(WorkContext work, CancellationToken cancel) =>
        Task.FromResult(new KelengkapanAnswer([], "Anggota dipilih dari susunan jabatan kantor dalam Siklus."));

    /// <inheritdoc/>
    protected override Task<BentukTimIsian> BlankAsync(WorkContext work, CancellationToken cancel) => Task.FromResult(new BentukTimIsian
    {
        Nama = work.OutputNama.StartsWith("tim", StringComparison.OrdinalIgnoreCase) ? work.OutputNama : $"Tim {work.Kegiatan}",
        Tugas = $"Melaksanakan {work.Kegiatan} menurut SOP\nMelaporkan hasilnya kepada Camat melalui Sekretaris Kecamatan",
        Baris = [.. work.Case.Pengikatan.Of(KolomOf(work)).Select((j, i) => new BarisAnggota { Jabatan = j.Value, Kedudukan = i == 0 ? BarisAnggota.Ketua : "Anggota" })],
    });

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(BentukTimIsian isian, WorkContext work, CancellationToken cancel)
    {
        var nama = isian.Nama!.Trim();
        var camat = work.Names.Jabatan.FirstOrDefault(j => j.Jenis == JenisJabatan.Camat)?.Id ?? work.Tugas.Jabatan!.Value;
        var tentang = $"Pembentukan {nama} {work.Instansi.Nama}";
        var isi = KeputusanCamat.Build(new KeputusanCamatData(
            work.Instansi.Kop, work.Instansi.SebutanCamat, tentang,
            [$"bahwa untuk melaksanakan {work.Kegiatan} perlu dibentuk {nama};", $"bahwa berdasarkan pertimbangan tersebut perlu menetapkan Keputusan Camat tentang {tentang};"],
            work.Case.Sop.Identitas.DasarHukum,
            [
                $"Membentuk {nama} dengan susunan keanggotaan sebagaimana tercantum dalam Lampiran Keputusan ini.",
                $"Tim bertugas: {string.Join("; ", RekapText.Lines(isian.Tugas).Select(t => t.TrimEnd('.', ';')))}.",
                "Keputusan ini mulai berlaku pada tanggal ditetapkan.",
            ],
            work.Today, work.SignerOf(camat), Annex(isian, work, nama), []));
        var judul = $"Keputusan Camat tentang {tentang}";
        return Task.FromResult<IReadOnlyList<NewNaskah>>([new NewNaskah(
            work.OutputKode, JenisNaskah.Keputusan, KeputusanCamat.Kode, KeputusanCamat.Versi, judul, isi,
            Nomor: isian.Nomor.Ask(work, NomorIsian.Akuntabilitas, judul, isian.Anggota.Select(b => NameOf(work, b))))]);
    }

    private static IReadOnlyList<Block> Annex(BentukTimIsian isian, WorkContext work, string nama) =>
    [
        Title($"Susunan {nama}", underline: false),
        new Block.Table([7, 35, 38, 20],
        [
            HeadRow("No.", "Nama", "Jabatan", "Kedudukan dalam tim"),
            .. isian.Anggota.Select((b, i) => Row(
                Number(i + 1), Cell(work.Names.HolderOf(new JabatanId(b.Jabatan!.Value))?.Nama ?? "-"), Cell(NameOf(work, b)), Cell(b.Kedudukan))),
        ], HeaderRows: 1),
        Line("Arahan:", bold: true),
        Numbered(RekapText.Lines(isian.Arahan)),
    ];

    private static string KolomOf(WorkContext work) => work.Setting("kolom") ?? "tim";

    private static string NameOf(WorkContext work, BarisAnggota row) => work.Names.Of(new JabatanId(row.Jabatan!.Value));
}
