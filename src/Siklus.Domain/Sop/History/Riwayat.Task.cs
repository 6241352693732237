using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

public abstract partial record Riwayat
{
    /// <summary>A task opened; the number of this entry is the task's.</summary>
    /// <param name="Urutan">The step.</param>
    /// <param name="Putaran">The round.</param>
    /// <param name="Jabatan">The post, or the group of which any one may pick it up.</param>
    /// <param name="Pihak">Code of the counterpart act, or null for the doer's task.</param>
    /// <param name="Induk">For a counterpart's task: number of the task that it belongs to.</param>
    public sealed record TugasDibuka(int Urutan, int Putaran, IReadOnlyList<JabatanId> Jabatan, string? Pihak, int? Induk) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Induk;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan)
        {
            var tugas = new Tugas
            {
                Nomor = catatan.Nomor, Urutan = Urutan, Putaran = Putaran, Kelompok = [.. Jabatan], Jabatan = Jabatan.Count == 1 ? Jabatan[0] : null,
                Peran = Pihak is null ? TugasPeran.Pelaksana : TugasPeran.Pihak, Pihak = Pihak, Induk = Induk, OpenedUtc = catatan.WaktuUtc,
            };
            return keadaan.Opened(tugas, catatan.WaktuUtc);
        }
    }

    /// <summary>A task was picked up (Terima).</summary>
    /// <param name="Tugas">Number of the task.</param>
    public sealed record Diterima(int Tugas) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan.With(Tugas, t => t.Accept(catatan));
    }

    /// <summary>An output was added; it supersedes the one of the same code that the task had.</summary>
    /// <param name="Tugas">Number of the task.</param>
    /// <param name="Output">What was added.</param>
    public sealed record OutputDitambahkan(int Tugas, OutputRef Output) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) =>
            keadaan.With(Tugas, t => t.SuppliedBy(catatan.Pelaku)).WithOutput(Tugas, Output, catatan);
    }

    /// <summary>A kelengkapan from outside the SOP was linked.</summary>
    /// <param name="Tugas">Number of the task.</param>
    /// <param name="Nama">The kelengkapan as printed.</param>
    /// <param name="Ref">What answers it.</param>
    public sealed record KelengkapanDitautkan(int Tugas, string Nama, OutputRef Ref) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) =>
            keadaan with { Tautan = keadaan.Tautan.Add(new TautanKelengkapan(Tugas, Nama, Ref)) };
    }

    /// <summary>The doer finished the task.</summary>
    /// <param name="Tugas">Number of the task.</param>
    /// <param name="KelengkapanDilewati">Names of kelengkapan that were missing.</param>
    /// <param name="AlasanKelengkapan">Why they were passed; null when none was missing.</param>
    /// <param name="Catatan">A note, or null.</param>
    public sealed record TugasSelesai(
        int Tugas, IReadOnlyList<string> KelengkapanDilewati, string? AlasanKelengkapan, string? Catatan) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan
            .With(Tugas, t => t.SuppliedBy(catatan.Pelaku).Close(TugasState.Finished, catatan) with
            {
                KelengkapanDilewati = [.. KelengkapanDilewati], AlasanKelengkapan = AlasanKelengkapan,
            })
            .StepDone(Tugas, catatan);
    }

    /// <summary>A task was closed without its work.</summary>
    /// <param name="Tugas">Number of the task.</param>
    /// <param name="Alasan">Why; shown wherever the work is missed.</param>
    public sealed record DitutupTanpa(int Tugas, string Alasan) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan
            .With(Tugas, t => t.Close(TugasState.Released, catatan) with { Alasan = Alasan })
            .StepDone(Tugas, catatan);
    }

    /// <summary>A finished task was taken back before the next was picked up.</summary>
    /// <param name="Tugas">Number of the task.</param>
    /// <param name="Alasan">Why.</param>
    public sealed record DitarikKembali(int Tugas, string Alasan) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan)
        {
            var urutan = keadaan.Tugas(Tugas).Urutan;
            return keadaan.EachOpen(t => t.Urutan == urutan ? t : t.Cancel(catatan)).With(Tugas, t => t.Reopen(catatan.WaktuUtc)) with
            {
                Urutan = urutan, LangkahTerakhirSelesai = null,
            };
        }
    }

    /// <summary>A task was given to another post.</summary>
    /// <param name="Tugas">Number of the task.</param>
    /// <param name="Dari">The post that had it; null when nobody of the group had picked it up.</param>
    /// <param name="Kepada">The post that has it now.</param>
    /// <param name="Alasan">Why.</param>
    public sealed record Dialihkan(int Tugas, JabatanId? Dari, JabatanId Kepada, string Alasan) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) =>
            keadaan.With(Tugas, t => t.GiveTo(Kepada, catatan.WaktuUtc));
    }
}
