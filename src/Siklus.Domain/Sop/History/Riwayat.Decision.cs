using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

public abstract partial record Riwayat
{
    /// <summary>A decision fell.</summary>
    /// <param name="Tugas">Number of the deciding task.</param>
    /// <param name="Ya">Yes or no.</param>
    /// <param name="Alasan">The reason; always there for a no.</param>
    /// <param name="Butir">Reasons per item.</param>
    public sealed record Diputuskan(int Tugas, bool Ya, string? Alasan, IReadOnlyList<AlasanButir> Butir) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) =>
            keadaan.With(Tugas, t => t with { Setuju = Ya, Alasan = Alasan });
    }

    /// <summary>The case went back.</summary>
    /// <param name="Tugas">Number of the deciding task.</param>
    /// <param name="KeUrutan">The step that opens again.</param>
    /// <param name="Anggota">The members for whom it opens; empty = for all.</param>
    /// <param name="Alasan">Why.</param>
    /// <param name="Butir">Reasons per item.</param>
    public sealed record Dikembalikan(
        int Tugas, int KeUrutan, IReadOnlyList<JabatanId> Anggota, string Alasan, IReadOnlyList<AlasanButir> Butir) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan)
        {
            var diulang = keadaan.SemuaTugas.Where(t => t.IsValid && IsOvertaken(keadaan, t)).Select(t => t.Nomor).ToHashSet();
            return keadaan.Each(t => diulang.Contains(t.Nomor), t => t.Close(TugasState.Superseded, catatan)).SupersedeOutputsOf(diulang) with
            {
                Putaran = keadaan.Putaran + 1, Urutan = KeUrutan, LangkahTerakhirSelesai = null,
            };
        }

        private bool IsOvertaken(Keadaan keadaan, Tugas tugas)
        {
            if (tugas.Urutan != KeUrutan) return tugas.Urutan > KeUrutan;
            if (Anggota.Count == 0) return true;
            var milik = tugas.Induk is { } induk ? keadaan.Tugas(induk) : tugas;
            return milik.Jabatan is { } jabatan && Anggota.Contains(jabatan);
        }
    }

    /// <summary>The superior was asked to judge work that the reviewer supplied; the number of this entry is the superior's task.</summary>
    /// <param name="Tugas">Number of the deciding task.</param>
    /// <param name="Dinilai">Number of the supplied task to judge.</param>
    /// <param name="Atasan">The superior post.</param>
    /// <param name="Menggantikan">Number of the superior's task that this one passes on, or null.</param>
    public sealed record PihakDiminta(int Tugas, int Dinilai, JabatanId Atasan, int? Menggantikan) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan)
        {
            var induk = keadaan.Tugas(Tugas);
            var tugas = new Tugas
            {
                Nomor = catatan.Nomor, Urutan = induk.Urutan, Putaran = induk.Putaran, Kelompok = [Atasan], Jabatan = Atasan,
                Peran = TugasPeran.Atasan, Induk = Tugas, Dinilai = Dinilai, OpenedUtc = catatan.WaktuUtc,
            };
            return keadaan.Each(t => t.Nomor == Menggantikan, t => t.Cancel(catatan)).Opened(tugas, catatan.WaktuUtc);
        }
    }

    /// <summary>A counterpart or superior acted.</summary>
    /// <param name="Tugas">Number of its task.</param>
    /// <param name="Setuju">The verdict, or null where the act has none.</param>
    /// <param name="Alasan">The reason or remark, or null.</param>
    /// <param name="Butir">Reasons per item.</param>
    public sealed record PihakBertindak(int Tugas, bool? Setuju, string? Alasan, IReadOnlyList<AlasanButir> Butir) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) =>
            keadaan.With(Tugas, t => t.Take(catatan).Close(TugasState.Finished, catatan) with { Setuju = Setuju, Alasan = Alasan });
    }

    /// <summary>The holder handed the work over to the counterparts.</summary>
    /// <param name="Tugas">Number of the holder's task.</param>
    /// <param name="Catatan">A note to them, or null.</param>
    /// <param name="Diulang">Numbers of counterpart tasks that refused and are asked again.</param>
    public sealed record Diserahkan(int Tugas, string? Catatan, IReadOnlyList<int> Diulang) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan
            .With(Tugas, t => t with { HandedOverUtc = catatan.WaktuUtc })
            .Each(t => Diulang.Contains(t.Nomor), t => t.Close(TugasState.Superseded, catatan))
            .SupersedeOutputsOf([.. Diulang]);
    }

    /// <summary>The step began a child case of another SOP.</summary>
    /// <param name="Tugas">Number of the task.</param>
    /// <param name="Anak">The child case.</param>
    /// <param name="SopKode">Its SOP.</param>
    public sealed record AnakDimulai(int Tugas, PelaksanaanId Anak, string SopKode) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) =>
            keadaan with { Anak = keadaan.Anak.Add(new AnakKasus(Tugas, Anak, SopKode, StatusPelaksanaan.Berjalan)) };
    }

    /// <summary>A child case ended.</summary>
    /// <param name="Tugas">Number of the task that began it.</param>
    /// <param name="Anak">The child case.</param>
    /// <param name="Batal">True when it was cancelled rather than finished.</param>
    public sealed record AnakSelesai(int Tugas, PelaksanaanId Anak, bool Batal) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan with
        {
            Anak = [.. keadaan.Anak.Select(a => a.Id == Anak && a.Status == StatusPelaksanaan.Berjalan
                ? a with { Status = Batal ? StatusPelaksanaan.Dibatalkan : StatusPelaksanaan.Selesai } : a)],
        };
    }
}
