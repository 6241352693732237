using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.Domain.Common;
using Templates = Siklus.App.Correspondence.Templat;

namespace Siklus.App.Sop.Bindings.Rapat;

/// <summary>Fills the templates of a meeting.</summary>
public static class RapatNaskah
{
    /// <summary>The invitation, dated <paramref name="tanggal"/>.</summary>
    public static IsiNaskah Undangan(WorkContext work, RapatIsian isian, DateOnly tanggal)
    {
        var basis = work.Basis();
        return Templates.Undangan.Build(new UndanganData(
            work.Instansi.Kop, tanggal, "Penting", null, Invited(work, isian),
            basis.Count == 0 ? $"dalam rangka {work.Loaded.Row.Perihal}" : $"menindaklanjuti {work.Cite(basis[^1])}",
            isian.Hari!.Value, isian.Pukul(work.Clock.Zona), isian.Tempat!.Trim(), isian.Acara!.Trim(), Filled(isian.CatatanUndangan),
            work.SignerOf(work.Tugas.Jabatan!.Value), []));
    }

    /// <summary>Whom the invitation is for.</summary>
    public static IReadOnlyList<string> Invited(WorkContext work, RapatIsian isian) =>
    [
        .. Kehadiran.Of(work, isian).Where(k => k.Jabatan != work.Tugas.Jabatan).Select(k => work.Names.Of(k.Jabatan)), .. isian.Tamu.Where(t => !t.IsBlank).Select(t => Join(t.Nama, t.Jabatan)),
    ];

    /// <summary>The attendance list.</summary>
    public static IsiNaskah DaftarHadir(WorkContext work, RapatIsian isian) => Templates.DaftarHadir.Build(new DaftarHadirData(
        work.Instansi.Kop, Meeting(work, isian),
        [
            .. Kehadiran.Of(work, isian).Select(k => new PesertaRapat(work.Names.HolderOf(k.Jabatan)?.Nama ?? "-", work.Names.TitleOf(k.Jabatan), Said(work, k))),
            .. isian.Tamu.Where(t => !t.IsBlank).Select(t => new PesertaRapat(t.Nama!.Trim(), t.Jabatan?.Trim() ?? "-", "Hadir")),
        ],
        work.SignerOf(new JabatanId(isian.Pimpinan!.Value))));

    /// <summary>The meeting as a berita acara: leader and writer are its parties, what was talked about and decided is its body.</summary>
    public static IsiNaskah BeritaAcara(WorkContext work, RapatIsian isian)
    {
        var parties = new[] { isian.Pimpinan!.Value, isian.Pencatat!.Value }.Distinct().Select(id => new JabatanId(id)).ToList();
        return Templates.BeritaAcara.Build(new BeritaAcaraData(
            work.Instansi.Kop, work.Kegiatan, isian.Hari!.Value,
            [
                .. parties.Select((j, i) => new PihakBeritaAcara(
                    work.Names.HolderOf(j)?.Nama ?? "-", work.Names.HolderOf(j)?.Nip, work.Names.HolderOf(j)?.Pangkat, work.Names.TitleOf(j), i == 0 ? "Pimpinan rapat" : "Pencatat")),
            ],
            [
                $"pada rapat “{isian.Acara!.Trim()}” bertempat di {isian.Tempat!.Trim()} telah dibahas: {string.Join("; ", isian.Pembahasan.Where(b => !b.IsBlank).Select(b => b.Isi!.Trim()))}.",
                .. isian.Keputusan.Where(k => !k.IsBlank).Select(k => k.Isi!.Trim()),
            ],
            2, null));
    }

    /// <summary>The minutes.</summary>
    public static IsiNaskah Notulen(WorkContext work, RapatIsian isian)
    {
        var leader = new JabatanId(isian.Pimpinan!.Value);
        var writer = new JabatanId(isian.Pencatat!.Value);
        var invitation = work.OwnOutput(work.Accompanying("undangan"));
        var decisions = isian.Keputusan.Where(k => !k.IsBlank).ToList();
        return NotulenRapat.Build(new NotulenRapatData(
            work.Instansi.Kop, Meeting(work, isian), invitation is null ? null : $"Tanggal {Indonesian.Date(work.Clock.DateOf(invitation.WaktuUtc))}",
            work.PersonOf(leader), null, work.PersonOf(writer),
            [
                .. Kehadiran.Of(work, isian).Where(k => k.IsPresent).Select(k => work.PersonOf(k.Jabatan)),
                .. isian.Tamu.Where(t => !t.IsBlank).Select(t => Join(t.Nama, t.Jabatan)),
            ],
            Filled(isian.Pembukaan) ?? $"Rapat dibuka oleh {work.Names.TitleOf(leader)}.",
            [.. isian.Pembahasan.Where(b => !b.IsBlank).Select(b => b.Isi!.Trim())], [.. decisions.Select(k => k.Isi!.Trim())],
            [
                .. decisions.Where(k => k.PenanggungJawab is not null || k.Sampai is not null).Select(k =>
                    (k.Isi!.Trim(), k.PenanggungJawab is { } id ? work.Names.Of(new JabatanId(id)) : "-", k.Sampai)),
            ],
            leader == writer
                ? [work.SignerOf(leader) with { Pembuka = "Pimpinan rapat dan pencatat," }]
                : [work.SignerOf(leader) with { Pembuka = "Pimpinan rapat," }, work.SignerOf(writer) with { Pembuka = "Pencatat," }]));
    }

    private static RapatData Meeting(WorkContext work, RapatIsian isian) =>
        new(isian.Acara!.Trim(), isian.Hari!.Value, isian.Pukul(work.Clock.Zona), isian.Tempat!.Trim());

    private static string Said(WorkContext work, Kehadiran one) => one.Status switch
    {
        StatusHadir.Hadir when one.Utc is { } utc => $"Hadir, {work.Clock.Hour(utc)}",
        StatusHadir.Hadir => "Hadir",
        StatusHadir.HadirDiKertas => "Hadir (tanda tangan di kertas)",
        StatusHadir.TidakHadir => one.Alasan!,
        _ => "Tidak hadir (tanpa keterangan)",
    };

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Join(string? nama, string? jabatan) => string.IsNullOrWhiteSpace(jabatan) ? nama!.Trim() : $"{nama?.Trim()} ({jabatan.Trim()})";
}
