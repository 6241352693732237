using Siklus.Domain.Organisation;

namespace Siklus.Domain.Sop;

/// <summary>Points at a document or data that a step made or needs; the engine knows nothing more of it.</summary>
/// <param name="Kode">Code of the output in the SOP.</param>
/// <param name="Jenis">"naskah", "berkas" or "data".</param>
/// <param name="Id">Identity of the thing pointed at.</param>
/// <param name="Judul">What people call it.</param>
public sealed record OutputRef(string Kode, string Jenis, Guid Id, string Judul);

/// <summary>An output in a case.</summary>
/// <param name="Nomor">Number of the Riwayat entry that added it.</param>
/// <param name="Tugas">Number of the task that it belongs to.</param>
/// <param name="Urutan">The step.</param>
/// <param name="Putaran">The round in which the task was opened.</param>
/// <param name="Ref">What it points at.</param>
/// <param name="Oleh">Who added it.</param>
/// <param name="WaktuUtc">When.</param>
/// <param name="Digantikan">True: superseded by a newer one or by a return; still readable.</param>
public sealed record OutputKasus(
    int Nomor, int Tugas, int Urutan, int Putaran, OutputRef Ref, Pelaku Oleh, DateTime WaktuUtc, bool Digantikan);

/// <summary>A kelengkapan from outside the SOP that somebody linked.</summary>
/// <param name="Tugas">Number of the task.</param>
/// <param name="Nama">Name of the kelengkapan as printed.</param>
/// <param name="Ref">What it points at.</param>
public sealed record TautanKelengkapan(int Tugas, string Nama, OutputRef Ref);

/// <summary>Whether a kelengkapan of a task is there.</summary>
/// <param name="Kelengkapan">What the sheet asks for.</param>
/// <param name="Ada">What answers it, newest first; empty = missing.</param>
public sealed record KeadaanKelengkapan(Kelengkapan Kelengkapan, IReadOnlyList<OutputRef> Ada)
{
    /// <summary>Nothing answers it, and it is a paper.</summary>
    public bool Kurang => Ada.Count == 0 && !Kelengkapan.Alat;
}

/// <summary>A reason for one row or member inside a decision or return.</summary>
/// <param name="Butir">What it is about: a code or title that the kind of work understands.</param>
/// <param name="Alasan">The reason.</param>
/// <param name="Anggota">The member whose row it is, or null.</param>
public sealed record AlasanButir(string Butir, string Alasan, Common.JabatanId? Anggota = null);
