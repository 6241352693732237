using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

public abstract partial record Riwayat
{
    /// <summary>Somebody asked a post something; the number of this entry is the question's.</summary>
    /// <param name="Kepada">The post that is asked.</param>
    /// <param name="Teks">What is asked.</param>
    /// <param name="Tugas">The task that it is about, or null for the case.</param>
    public sealed record Ditanyakan(JabatanId Kepada, string Teks, int? Tugas) : Riwayat
    {
        /// <inheritdoc/>
        public override int? TaskNumber() => Tugas;

        internal override bool IsRemark => true;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan with
        {
            Pertanyaan = keadaan.Pertanyaan.Add(new Pertanyaan(catatan.Nomor, catatan.Pelaku, Kepada, Teks, Tugas, catatan.WaktuUtc, Jawaban: null)),
        };
    }

    /// <summary>A question was answered, or closed by its asker.</summary>
    /// <param name="Pertanyaan">Number of the question.</param>
    /// <param name="Teks">The answer.</param>
    public sealed record Dijawab(int Pertanyaan, string Teks) : Riwayat
    {
        internal override bool IsRemark => true;

        internal override Keadaan Apply(Keadaan keadaan, CatatanRiwayat catatan) => keadaan with
        {
            Pertanyaan = [.. keadaan.Pertanyaan.Select(p => p.Nomor == Pertanyaan ? p with { Jawaban = new Jawaban(catatan.Pelaku, Teks, catatan.WaktuUtc) } : p)],
        };
    }
}
