using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Organisation;
using Siklus.Domain.Common;

namespace Siklus.App.Sop.Bindings.Rapat;

/// <summary>
/// Rapat: a meeting with its invitation, attendance and minutes. The invitation is issued before the meeting; attendance and minutes are made when the
/// step is finished. SOP settings: <c>undangan</c> and <c>daftar-hadir</c> name the accompanying outputs; <c>bentuk</c> "berita-acara" makes a berita acara of the minutes.
/// </summary>
public sealed class RapatKind(IsianStore drafts, NaskahMaker naskah, LoadKalender kalender) : IsianKind<RapatIsian>(drafts, naskah)
{
    /// <summary>Code of the kind in SOP files.</summary>
    public const string Kode = "rapat";

    /// <inheritdoc/>
    public override string Jenis => Kode;

    /// <inheritdoc/>
    public override string Nama => "Rapat";

    /// <inheritdoc/>
    public override IReadOnlyList<PengaturanKerja> Pengaturan => Understood;

    // Made once: a kind is made for every request.
    private static IReadOnlyList<PengaturanKerja> Understood { get; } =
    [
        new("bentuk", "Bentuk hasil rapat", "Hasil rapat ditulis sebagai notulen, atau sebagai berita acara yang ditandatangani.", BentukPengaturan.Pilihan, "Notulen")
        {
            Pilihan = [new("berita-acara", "Berita acara")],
        },
        new("undangan", "Output untuk undangan", "Output langkah yang dijawab oleh surat undangan.", BentukPengaturan.Output, "Output pendamping dengan kode undangan, bila ada"),
        new("daftar-hadir", "Output untuk daftar hadir", "Output langkah yang dijawab oleh daftar hadir.", BentukPengaturan.Output, "Output pendamping dengan kode daftar-hadir, bila ada"),
    ];

    /// <summary>What stands in the way of issuing the invitation.</summary>
    public static IEnumerable<WorkError> CheckUndangan(RapatIsian isian, WorkContext work)
    {
        foreach (var error in CheckMeeting(isian)) yield return error;
        foreach (var error in isian.Nomor.Check()) yield return error;
        if (isian.Hari < work.Today) yield return new WorkError("Isian.Hari", "Hari rapat sudah lewat. Undangan terbit sebelum rapat.");
    }

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(RapatIsian isian, WorkContext work)
    {
        foreach (var error in CheckMeeting(isian)) yield return error;
        if (isian.Hari > work.Today)
            yield return new WorkError("Isian.Hari", $"Rapat baru berlangsung {Indonesian.DayAndDate(isian.Hari.Value)}. Selesaikan langkah ini sesudah rapat.");
        foreach (var error in CheckPeople(isian, work)) yield return error;
        if (isian.Pembahasan.TrueForAll(b => b.IsBlank)) yield return new WorkError("Isian.Pembahasan[0].Isi", "Tulis paling sedikit satu pokok pembahasan.");
        if (isian.Keputusan.TrueForAll(k => k.IsBlank)) yield return new WorkError("Isian.Keputusan[0].Isi", "Tulis paling sedikit satu keputusan.");
        for (var i = 0; i < isian.Keputusan.Count; i++)
        {
            var one = isian.Keputusan[i];
            if (!one.IsBlank && string.IsNullOrWhiteSpace(one.Isi)) yield return new WorkError($"Isian.Keputusan[{i}].Isi", $"Tulis isi keputusan {i + 1}.");
            if (one.Sampai < isian.Hari)
                yield return new WorkError($"Isian.Keputusan[{i}].Sampai", $"Batas waktu keputusan {i + 1} sebelum hari rapat.");
        }
    }

    /// <inheritdoc/>
    protected override async Task<RapatIsian> BlankAsync(WorkContext work, CancellationToken cancel)
    {
        var calendar = await kalender.RunAsync(cancel);
        var writer = work.Case.CounterpartsOf(work.Tugas.Nomor).Where(t => t.Pihak == HadirKind.Kode).Select(t => t.Jabatan?.Value).FirstOrDefault(id => id is not null);
        return new RapatIsian
        {
            Acara = $"Arahan {char.ToLowerInvariant(work.Loaded.Row.Perihal[0])}{work.Loaded.Row.Perihal[1..]}",
            Hari = calendar.IsWorkingDay(work.Today) ? work.Today : calendar.AddWorkingDays(work.Today, 1),
            Tempat = $"Ruang rapat {work.Instansi.Nama}",
            Pimpinan = work.Tugas.Jabatan?.Value,
            Pencatat = writer ?? work.Tugas.Jabatan?.Value,
            Pembahasan = [new()],
            Keputusan = [new()],
        };
    }

    /// <summary>The invitation as the draft stands.</summary>
    /// <exception cref="WorkIncompleteException">Something that an invitation needs is missing.</exception>
    public async Task<NewNaskah> ComposeUndanganAsync(WorkContext work, string output, CancellationToken cancel)
    {
        var isian = (await FindAsync(work, cancel)).Isian;
        if (CheckUndangan(isian, work).ToList() is { Count: > 0 } errors) throw new WorkIncompleteException(errors);
        var judul = $"Undangan Rapat: {isian.Acara}";
        return new NewNaskah(
            output, JenisNaskah.Undangan, Undangan.Kode, Undangan.Versi, judul, RapatNaskah.Undangan(work, isian, work.Today),
            Nomor: isian.Nomor.Ask(work, NomorIsian.Koordinasi, judul, RapatNaskah.Invited(work, isian)));
    }

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(RapatIsian isian, WorkContext work, CancellationToken cancel)
    {
        var made = new List<NewNaskah>
        {
            work.Setting("bentuk") == "berita-acara"
                ? new(work.OutputKode, JenisNaskah.BeritaAcara, BeritaAcara.Kode, BeritaAcara.Versi, $"{work.OutputNama} {work.Periode}", RapatNaskah.BeritaAcara(work, isian))
                : new(work.OutputKode, JenisNaskah.NotulenRapat, NotulenRapat.Kode, NotulenRapat.Versi, $"Notulen Rapat: {isian.Acara}", RapatNaskah.Notulen(work, isian)),
        };
        if (work.Accompanying("daftar-hadir") is { } output)
            made.Add(new(output, JenisNaskah.DaftarHadir, DaftarHadir.Kode, DaftarHadir.Versi, $"Daftar Hadir Rapat: {isian.Acara}", RapatNaskah.DaftarHadir(work, isian)));
        return Task.FromResult<IReadOnlyList<NewNaskah>>(made);
    }

    private static IEnumerable<WorkError> CheckMeeting(RapatIsian isian)
    {
        if (string.IsNullOrWhiteSpace(isian.Acara)) yield return new WorkError("Isian.Acara", "Isi acara rapat.");
        if (isian.Hari is null) yield return new WorkError("Isian.Hari", "Pilih hari dan tanggal rapat.");
        if (isian.Mulai is null) yield return new WorkError("Isian.Mulai", "Isi jam mulai rapat.");
        if (isian.Selesai <= isian.Mulai) yield return new WorkError("Isian.Selesai", "Jam selesai harus sesudah jam mulai. Kosongkan jika “s.d. selesai”.");
        if (string.IsNullOrWhiteSpace(isian.Tempat)) yield return new WorkError("Isian.Tempat", "Isi tempat rapat.");
        for (var i = 0; i < isian.Tamu.Count; i++)
            if (!isian.Tamu[i].IsBlank && string.IsNullOrWhiteSpace(isian.Tamu[i].Nama))
                yield return new WorkError($"Isian.Tamu[{i}].Nama", $"Tulis nama tamu {i + 1}.");
    }

    private static IEnumerable<WorkError> CheckPeople(RapatIsian isian, WorkContext work)
    {
        var present = Kehadiran.Of(work, isian).Where(k => k.IsPresent).Select(k => k.Jabatan.Value).ToHashSet();
        if (present.All(id => id == work.Tugas.Jabatan?.Value) && isian.Tamu.TrueForAll(t => t.IsBlank))
            yield return new WorkError("kehadiran", "Belum ada peserta yang hadir. Tunggu peserta mengisi daftar hadir, atau centang yang menandatangani di kertas.");
        if (isian.Pimpinan is null) yield return new WorkError("Isian.Pimpinan", "Pilih pimpinan rapat.");
        else if (!present.Contains(isian.Pimpinan.Value))
            yield return new WorkError("Isian.Pimpinan", $"{work.Names.Of(new JabatanId(isian.Pimpinan.Value))} tidak tercatat hadir. Lengkapi daftar hadir, atau pilih pimpinan lain.");
        if (isian.Pencatat is null) yield return new WorkError("Isian.Pencatat", "Pilih pencatat rapat.");
        else if (!present.Contains(isian.Pencatat.Value))
            yield return new WorkError("Isian.Pencatat", $"{work.Names.Of(new JabatanId(isian.Pencatat.Value))} tidak tercatat hadir. Lengkapi daftar hadir, atau pilih pencatat lain.");
    }
}
