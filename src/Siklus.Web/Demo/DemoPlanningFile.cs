namespace Siklus.Web.Demo;

/// <summary>What the invented office reports, as written in demo/kinerja.json; what it promises stands in demo/rencana.json. Anggaran: what was spent to the end of each quarter, by code of the sub kegiatan.</summary>
internal sealed record DemoPlanningFile(int Tahun, string Kebijakan, IReadOnlyList<DemoRealisasi> Realisasi, IReadOnlyDictionary<string, IReadOnlyList<decimal>> Anggaran);

/// <summary>What one unit reports for one indikator: component values by quarter ("1" to "4").</summary>
internal sealed record DemoRealisasi(string Indikator, string Unit, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Tribulan);
