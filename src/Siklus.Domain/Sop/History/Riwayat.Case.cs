using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

public abstract partial record Riwayat
{
    /// <summary>The case began.</summary>
    /// <param name="Id">Identity of the case.</param>
    /// <param name="InstansiId">The office.</param>
    /// <param name="SopKode">Code of the SOP.</param>
    /// <param name="SopVersi">Its version.</param>
    /// <param name="Perihal">What it is about.</param>
    /// <param name="Tahun">Budget year.</param>
    /// <param name="Tribulan">1 to 4, or null for the year.</param>
    /// <param name="Tenggat">Due day, or null.</param>
    /// <param name="Pengikatan">Which posts the columns stand for.</param>
    /// <param name="KoreksiDari">The closed case that this one corrects, or null.</param>
    /// <param name="IndukDari">The case whose step runs this one as its child, or null.</param>
    /// <param name="Untuk">For whom or what of several that are run side by side in one period: a post, an indikator; null for the whole office.</param>
    public sealed record Dimulai(
        PelaksanaanId Id, InstansiId InstansiId, string SopKode, int SopVersi, string Perihal, int Tahun, int? Tribulan, DateOnly? Tenggat,
        IReadOnlyList<IkatanKolom> Pengikatan, PelaksanaanId? KoreksiDari, PelaksanaanId? IndukDari, string? Untuk = null) : Riwayat
    {
        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan with
        {
            Awal = this, Pemulai = catatan.Pelaku, DimulaiUtc = catatan.WaktuUtc, Pengikatan = new Pengikatan(Pengikatan), Putaran = 1,
        };
    }

    /// <summary>The case was paused: time does not count until it goes on.</summary>
    /// <param name="Alasan">Why.</param>
    public sealed record Dijeda(string Alasan) : Riwayat
    {
        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan.EachOpen(t => t.StopClock(catatan.WaktuUtc)) with
        {
            Status = StatusPelaksanaan.Dijeda, Jeda = keadaan.Jeda.Add(new Rentang(catatan.WaktuUtc, null)),
        };
    }

    /// <summary>The paused case went on.</summary>
    /// <param name="Alasan">Why now, or null.</param>
    public sealed record Dilanjutkan(string? Alasan) : Riwayat
    {
        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan.EachOpen(t => t.StartClock(catatan.WaktuUtc)) with
        {
            Status = StatusPelaksanaan.Berjalan, Jeda = keadaan.Jeda.CloseLast(catatan.WaktuUtc),
        };
    }

    /// <summary>The posts of a column changed for the rest of the case.</summary>
    /// <param name="Kolom">Code of the column.</param>
    /// <param name="Ditambah">Posts that came in.</param>
    /// <param name="Dikeluarkan">Posts that went out; their open tasks end.</param>
    /// <param name="TugasKelompok">Numbers of the open tasks of the group, which follow its new members.</param>
    /// <param name="TugasBerakhir">Numbers of the tasks that ended because their post went out.</param>
    /// <param name="Alasan">Why.</param>
    public sealed record AnggotaDiubah(
        string Kolom, IReadOnlyList<JabatanId> Ditambah, IReadOnlyList<JabatanId> Dikeluarkan, IReadOnlyList<int> TugasKelompok,
        IReadOnlyList<int> TugasBerakhir, string Alasan) : Riwayat
    {
        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan)
        {
            var anggota = keadaan.Pengikatan.Of(Kolom).Except(Dikeluarkan).Concat(Ditambah);
            return (keadaan with { Pengikatan = keadaan.Pengikatan.With(Kolom, anggota) })
                .Each(t => TugasKelompok.Contains(t.Nomor), t => t.ChangeGroup([.. t.Kelompok.Except(Dikeluarkan).Union(Ditambah)]))
                .EachOpen(t => TugasBerakhir.Contains(t.Nomor) || TugasBerakhir.Contains(t.Induk ?? 0) ? t.Cancel(catatan) : t);
        }
    }

    /// <summary>Somebody wrote a note.</summary>
    /// <param name="Teks">The note.</param>
    /// <param name="Tugas">The task that it is about, or null for the case.</param>
    public sealed record CatatanDitambahkan(string Teks, int? Tugas) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override bool IsRemark => true;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan;
    }

    /// <summary>The case was cancelled.</summary>
    /// <param name="Alasan">Why.</param>
    public sealed record Dibatalkan(string Alasan) : Riwayat
    {
        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan.EachOpen(t => t.Cancel(catatan)) with
        {
            Status = StatusPelaksanaan.Dibatalkan, DitutupUtc = catatan.WaktuUtc, Jeda = keadaan.Jeda.CloseLast(catatan.WaktuUtc),
        };
    }

    /// <summary>The last step was finished; the case is closed.</summary>
    public sealed record Selesai : Riwayat
    {
        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) =>
            keadaan with { Status = StatusPelaksanaan.Selesai, DitutupUtc = catatan.WaktuUtc };
    }
}
