using Siklus.App.Organisation;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>One entry of the history as a person reads it.</summary>
/// <param name="Nomor">Number of the entry.</param>
/// <param name="WaktuUtc">When.</param>
/// <param name="Kind">Kind of entry, for its icon.</param>
/// <param name="Sentence">Who did what, in Indonesian.</param>
/// <param name="Alasan">The reason or note in the person's own words, or null.</param>
/// <param name="Butir">Reasons per item.</param>
/// <param name="ClockWentBack">The clock showed less than at the entry before.</param>
public sealed record RiwayatLine(
    int Nomor, DateTime WaktuUtc, string Kind, string Sentence, string? Alasan, IReadOnlyList<AlasanButir> Butir, bool ClockWentBack);

/// <summary>Tells a case's history in sentences.</summary>
public sealed class RiwayatSentence(Pelaksanaan pelaksanaan, OfficeNames names)
{
    /// <summary>
    /// The history, newest first, one line an act. Tasks being opened are left out: the status sentence says whose turn it is. What one command did together is one
    /// line: the outputs stand in the sentence of the finish, a "no" in that of the return.
    /// </summary>
    public IReadOnlyList<RiwayatLine> All() =>
        [.. pelaksanaan.Riwayat.GroupBy(c => c.CommandId).SelectMany(ActsOf).OrderByDescending(c => c.Nomor).Select(Line)];

    private static IEnumerable<CatatanRiwayat> ActsOf(IGrouping<Guid, CatatanRiwayat> command)
    {
        var acts = command.Where(c => c.Isi is not Riwayat.TugasDibuka).ToList();
        var without = acts.Where(c => c.Isi is not (Riwayat.OutputDitambahkan or Riwayat.Diputuskan { Ya: false })).ToList();
        return without.Count > 0 ? without : acts;
    }

    /// <summary>One entry.</summary>
    public RiwayatLine Line(CatatanRiwayat catatan)
    {
        var (sentence, alasan, butir) = Tell(catatan.Isi, catatan.Pelaku, names.Of(catatan.Pelaku));
        return new RiwayatLine(
            catatan.Nomor, catatan.WaktuUtc, RiwayatJson.JenisOf(catatan.Isi), sentence, alasan, butir ?? [], pelaksanaan.JamMundur.Contains(catatan.Nomor));
    }

    private (string Sentence, string? Alasan, IReadOnlyList<AlasanButir>? Butir) Tell(Riwayat isi, Pelaku pelaku, string who) => isi switch
    {
        Riwayat.Dimulai => ($"{who} memulai pelaksanaan.", null, null),
        Riwayat.TugasDibuka dibuka => ($"Langkah {Nomor(dibuka.Urutan)} dibuka untuk {names.Of(dibuka.Jabatan)}.", null, null),
        Riwayat.Diterima diterima => ($"{who} menerima {What(diterima.Tugas)}.", null, null),
        Riwayat.OutputDitambahkan output => ($"{who} menambahkan {output.Output.Judul}.", null, null),
        Riwayat.KelengkapanDitautkan tautan => ($"{who} menautkan {tautan.Nama}: {tautan.Ref.Judul}.", null, null),
        Riwayat.TugasSelesai selesai => ($"{who} menyelesaikan {What(selesai.Tugas)}{Made(selesai.Tugas)}{Passed(selesai.KelengkapanDilewati)}.", selesai.AlasanKelengkapan ?? selesai.Catatan, null),
        Riwayat.Diputuskan { Ya: true } ya => ($"{who} menyetujui pada {What(ya.Tugas)}.", ya.Alasan, ya.Butir),
        Riwayat.Diputuskan tidak => ($"{who} tidak menyetujui pada {What(tidak.Tugas)}.", null, null),
        Riwayat.Dikembalikan balik => ($"{who} mengembalikan ke langkah {Nomor(balik.KeUrutan)}{For(balik)}.", balik.Alasan, balik.Butir),
        Riwayat.PihakDiminta diminta => ($"{who} meminta {names.Of(diminta.Atasan)} menilai bagian yang diisinya sendiri.", null, null),
        Riwayat.PihakBertindak { Setuju: false } tolak => ($"{who} menolak pada {What(tolak.Tugas)}.", tolak.Alasan, tolak.Butir),
        Riwayat.PihakBertindak pihak => ($"{who} melaksanakan {What(pihak.Tugas)}{Made(pihak.Tugas)}.", pihak.Alasan, pihak.Butir),
        Riwayat.Diserahkan serah => ($"{who} menyerahkan hasil {What(serah.Tugas)}.", serah.Catatan, null),
        Riwayat.DitarikKembali tarik => ($"{who} menarik kembali {What(tarik.Tugas)}.", tarik.Alasan, null),
        Riwayat.Dialihkan alih => ($"{who} mengalihkan {What(alih.Tugas)} kepada {names.Of(alih.Kepada)}.", alih.Alasan, null),
        Riwayat.DitutupTanpa tutup => ($"{who} menutup {What(tutup.Tugas)} tanpa hasil dari {Owner(tutup.Tugas)}.", tutup.Alasan, null),
        Riwayat.AnggotaDiubah ubah => ($"{who} mengubah anggota {pelaksanaan.Sop.KolomOf(ubah.Kolom)?.Nama}{Changes(ubah)}.", ubah.Alasan, null),
        Riwayat.CatatanDitambahkan catatan => ($"{who} mencatat:", catatan.Teks, null),
        Riwayat.Ditanyakan tanya => ($"{who} bertanya kepada {names.Of(tanya.Kepada)}{About(tanya.Tugas)}:", tanya.Teks, null),
        Riwayat.Dijawab jawab => ($"{who} {Answered(jawab.Pertanyaan, pelaku)}:", jawab.Teks, null),
        Riwayat.Dijeda jeda => ($"{who} menjeda pelaksanaan.", jeda.Alasan, null),
        Riwayat.Dilanjutkan lanjut => ($"{who} melanjutkan pelaksanaan.", lanjut.Alasan, null),
        Riwayat.AnakDimulai anak => ($"{who} memulai SOP terkait pada {What(anak.Tugas)}.", null, null),
        Riwayat.AnakSelesai(_, _, true) => ("SOP terkait dibatalkan.", null, null),
        Riwayat.AnakSelesai => ("SOP terkait selesai.", null, null),
        Riwayat.Dibatalkan batal => ($"{who} membatalkan pelaksanaan.", batal.Alasan, null),
        Riwayat.Selesai => ("Semua langkah selesai; pelaksanaan ditutup.", null, null),
        _ => throw new NotSupportedException(isi.GetType().Name),
    };

    private string Nomor(int urutan) => pelaksanaan.Sop.LangkahKe(urutan).NomorTampil;

    private string What(int tugas) => new TaskWords(pelaksanaan).Of(tugas);

    private string Owner(int tugas) => pelaksanaan.TugasKe(tugas) is { Jabatan: { } jabatan } ? names.Of(jabatan) : "siapa pun";

    private string About(int? tugas) => tugas is { } nomor ? $" tentang {What(nomor)}" : "";

    private string Answered(int nomor, Pelaku pelaku)
    {
        var asked = pelaksanaan.Pertanyaan.First(p => p.Nomor == nomor);
        return asked.Kepada == pelaku.JabatanId ? $"menjawab pertanyaan {names.Of(asked.Penanya.JabatanId)}" : "menutup pertanyaannya sendiri";
    }

    private string For(Riwayat.Dikembalikan balik) => balik.Anggota.Count == 0 ? "" : $" hanya untuk {names.Of(balik.Anggota)}";

    /// <summary>Outputs that the task has now, by their names in the SOP.</summary>
    private string Made(int tugas)
    {
        var langkah = pelaksanaan.Sop.LangkahKe(pelaksanaan.TugasKe(tugas).Urutan);
        var made = pelaksanaan.Outputs.Where(o => o.Tugas == tugas).Select(o => o.Ref.Kode).Distinct()
            .Select(kode => langkah.Output.FirstOrDefault(o => o.Kode == kode)?.Nama).OfType<string>().ToList();
        return made.Count == 0 ? "" : $" dengan {Common.Indonesian.List(made)}";
    }

    private static string Passed(IReadOnlyList<string> names) =>
        names.Count == 0 ? "" : $" tanpa {Common.Indonesian.List(names)}";

    private string Changes(Riwayat.AnggotaDiubah ubah) => string.Concat(
        ubah.Ditambah.Count == 0 ? "" : $": menambah {names.Of(ubah.Ditambah)}",
        ubah.Dikeluarkan.Count == 0 ? "" : $"{(ubah.Ditambah.Count == 0 ? ":" : ",")} mengeluarkan {names.Of(ubah.Dikeluarkan)}");
}
