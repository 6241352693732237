using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Demo;

/// <summary>The invented office, as written in demo/kantor.json.</summary>
internal sealed record DemoOfficeFile(
    DemoInstansi Instansi, IReadOnlyList<DemoUnit> Unit, IReadOnlyList<DemoJabatan> Jabatan, IReadOnlyList<DemoTim> Tim,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Ikatan, IReadOnlyList<string> Sop);

internal sealed record DemoInstansi(string Nama, string Kabupaten, ZonaWaktu Zona, KopNaskah Kop);

internal sealed record DemoUnit(string Kunci, string Nama, string? Induk);

internal sealed record DemoJabatan(string Kunci, string Nama, JenisJabatan Jenis, string Unit, string? Atasan, string Pegawai, string? Pangkat);

internal sealed record DemoTim(string Kunci, string Nama, string NomorSk, IReadOnlyList<DemoAnggota> Anggota);

internal sealed record DemoAnggota(string Jabatan, string Peran);
