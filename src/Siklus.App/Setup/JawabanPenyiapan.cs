using Siklus.App.Measurement;
using Siklus.App.Sop.Authoring;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Setup;

/// <summary>What was answered so far in the set-up. Everything may still be missing; <see cref="SetUpOffice"/> checks it as a whole.</summary>
public sealed class JawabanPenyiapan
{
    /// <summary>The last step that was answered, from 1; 0 for none.</summary>
    public int Terjawab { get; set; }

    /// <summary>Names and zone.</summary>
    public JawabanKantor Kantor { get; set; } = new();

    /// <summary>Letterhead.</summary>
    public JawabanKop Kop { get; set; } = new();

    /// <summary>Units; those not to be used stay, so that they can be taken back.</summary>
    public IList<JawabanUnit> Unit { get; set; } = [.. PolaKecamatan.Bawaan.Unit.Select(u => new JawabanUnit { Kunci = u.Kunci, Nama = u.Nama, Induk = u.Induk, Pakai = true })];

    /// <summary>Posts; those not to be used stay, so that they can be taken back.</summary>
    public IList<JawabanJabatan> Jabatan { get; set; } =
    [
        .. PolaKecamatan.Bawaan.Jabatan.Select(j => new JawabanJabatan
        {
            Kunci = j.Kunci,
            Nama = j.Nama,
            Jenis = j.Jenis,
            Unit = j.Unit,
            Atasan = j.Atasan,
            KelolaKantor = j.KelolaKantor,
            Pakai = true,
        }),
    ];

    /// <summary>First account.</summary>
    public JawabanAkun Akun { get; set; } = new();

    /// <summary>Hours of the ordinary week, Monday first.</summary>
    public IList<JawabanJam> Biasa { get; set; } = JawabanJam.Of(MingguKerja.Perpres21Tahun2023);

    /// <summary>Hours in Ramadan, Monday first.</summary>
    public IList<JawabanJam> Ramadan { get; set; } = JawabanJam.Of(MingguKerja.Ramadan);

    /// <summary>How the office measures.</summary>
    public JawabanPengukuran Pengukuran { get; set; } = new();

    /// <summary>Codes of the library's SOPs that the office begins with.</summary>
    public IList<string> Sop { get; set; } = [.. PustakaSop.Usulan];
}

/// <summary>Names and zone.</summary>
public sealed class JawabanKantor
{
    /// <summary>The kabupaten.</summary>
    public string? Kabupaten { get; set; }

    /// <summary>The office.</summary>
    public string? Nama { get; set; }

    /// <summary>Time zone.</summary>
    public ZonaWaktu Zona { get; set; } = ZonaWaktu.Wib;

    /// <summary>Word for a quarter.</summary>
    public IstilahTribulan Istilah { get; set; }
}

/// <summary>Letterhead.</summary>
public sealed class JawabanKop
{
    /// <summary>First line.</summary>
    public string? Pemerintah { get; set; }

    /// <summary>Second line.</summary>
    public string? Instansi { get; set; }

    /// <summary>Address lines.</summary>
    public string? Alamat { get; set; }

    /// <summary>Place in front of a date.</summary>
    public string? Tempat { get; set; }

    /// <summary>Unit code in letter numbers.</summary>
    public string? KodeUnit { get; set; }

    /// <summary>The uploaded coat of arms, or null.</summary>
    public JawabanLogo? Logo { get; set; }
}

/// <summary>An uploaded coat of arms, already in the vault.</summary>
/// <param name="Sha256">Its bytes.</param>
/// <param name="Nama">File name.</param>
/// <param name="Ukuran">Length in bytes.</param>
/// <param name="TipeIsi">Media type found from the bytes.</param>
public sealed record JawabanLogo(string Sha256, string Nama, long Ukuran, string TipeIsi);

/// <summary>A unit.</summary>
public sealed class JawabanUnit
{
    /// <summary>Key.</summary>
    public string? Kunci { get; set; }

    /// <summary>Name.</summary>
    public string? Nama { get; set; }

    /// <summary>Key of the unit around it.</summary>
    public string? Induk { get; set; }

    /// <summary>Whether the office has it.</summary>
    public bool Pakai { get; set; }
}

/// <summary>A post.</summary>
public sealed class JawabanJabatan
{
    /// <summary>Key.</summary>
    public string? Kunci { get; set; }

    /// <summary>Name.</summary>
    public string? Nama { get; set; }

    /// <summary>Sort.</summary>
    public JenisJabatan Jenis { get; set; } = JenisJabatan.Staf;

    /// <summary>Key of its unit.</summary>
    public string? Unit { get; set; }

    /// <summary>Key of the superior post.</summary>
    public string? Atasan { get; set; }

    /// <summary>Whether its holder keeps the office's own data.</summary>
    public bool KelolaKantor { get; set; }

    /// <summary>Whether the office has it.</summary>
    public bool Pakai { get; set; }
}

/// <summary>The first account.</summary>
public sealed class JawabanAkun
{
    /// <summary>Name of the person.</summary>
    public string? Nama { get; set; }

    /// <summary>NIP, or null.</summary>
    public string? Nip { get; set; }

    /// <summary>Rank, or null.</summary>
    public string? Pangkat { get; set; }

    /// <summary>Key of the post held.</summary>
    public string? Jabatan { get; set; }

    /// <summary>User name.</summary>
    public string? NamaPengguna { get; set; }

    /// <summary>The password as Identity keeps it; never the password itself.</summary>
    public string? HashKataSandi { get; set; }
}

/// <summary>Hours of one weekday; without opening and closing it is free.</summary>
public sealed class JawabanJam
{
    /// <summary>The weekday.</summary>
    public DayOfWeek Hari { get; set; }

    /// <summary>Opening.</summary>
    public TimeOnly? Mulai { get; set; }

    /// <summary>Start of the break.</summary>
    public TimeOnly? IstirahatMulai { get; set; }

    /// <summary>End of the break.</summary>
    public TimeOnly? IstirahatSelesai { get; set; }

    /// <summary>Closing.</summary>
    public TimeOnly? Selesai { get; set; }

    /// <summary>A week as rows, Monday first.</summary>
    public static IList<JawabanJam> Of(MingguKerja minggu) =>
    [
        .. Enumerable.Range(1, 7).Select(i => (DayOfWeek)(i % 7)).Select(hari => new JawabanJam
        {
            Hari = hari,
            Mulai = minggu[hari]?.Mulai,
            IstirahatMulai = minggu[hari]?.IstirahatMulai,
            IstirahatSelesai = minggu[hari]?.IstirahatSelesai,
            Selesai = minggu[hari]?.Selesai,
        }),
    ];

    /// <summary>The hours, or null on a free day. Without both times of a break there is none.</summary>
    /// <exception cref="RuleViolationException"><see cref="KalenderRules.JamTerbalik"/>, <see cref="KalenderRules.JamTidakLengkap"/>.</exception>
    public JamKerja? ToJam()
    {
        if (Mulai is null && Selesai is null && IstirahatMulai is null && IstirahatSelesai is null) return null;
        if (Mulai is not { } masuk || Selesai is not { } pulang || IstirahatMulai is null != IstirahatSelesai is null)
            throw new RuleViolationException(KalenderRules.JamTidakLengkap, Common.Indonesian.Day(Hari));
        return new JamKerja(masuk, IstirahatMulai ?? masuk, IstirahatSelesai ?? masuk, pulang);
    }

    /// <summary>Rows as a week.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="KalenderRules"/>.</exception>
    public static IReadOnlyDictionary<DayOfWeek, JamKerja> ToWeek(IEnumerable<JawabanJam> rows)
    {
        var days = rows.Select(r => (r.Hari, Jam: r.ToJam())).Where(r => r.Jam is not null).ToDictionary(r => r.Hari, r => r.Jam!);
        _ = new MingguKerja(days);
        return days;
    }
}
