using System.Text.Json;

namespace Siklus.Domain.Planning.Rencana;

/// <summary>
/// A whole plan as data: the tree of one Renstra with its indikator, and the documents with their targets and pagu. It is what a file carries, what the plan check reads and what a
/// signed document freezes, so nothing in it needs to be right: whatever can be missing in an office's papers may be null here.
/// </summary>
/// <param name="Format">Always <see cref="NamaFormat"/>.</param>
/// <param name="Instansi">Name of the office.</param>
/// <param name="Mulai">First year of the Renstra, for example 2025.</param>
/// <param name="Akhir">Last year of the Renstra, for example 2029.</param>
/// <param name="Simpul">Nodes in printed order.</param>
/// <param name="Indikator">Indikator in printed order.</param>
/// <param name="Dokumen">Documents, oldest first.</param>
public sealed record RencanaKinerja(
    string? Format, string? Instansi, int Mulai, int Akhir, IReadOnlyList<SimpulRencana> Simpul, IReadOnlyList<IndikatorRencana> Indikator, IReadOnlyList<DokumenRencanaIsi> Dokumen)
{
    /// <summary>The mark of the format and its version.</summary>
    public const string NamaFormat = "siklus-rencana/1";

    /// <summary>The same plan with this one document and what it speaks of: its indikator, their nodes, those with a pagu, and all nodes above. A signed document freezes this.</summary>
    public RencanaKinerja Only(DokumenRencanaIsi dokumen)
    {
        var indikator = (dokumen.Target ?? []).Select(t => t.Indikator).Concat((dokumen.Aksi ?? []).Select(a => a.Indikator)).ToHashSet(StringComparer.Ordinal);
        var shown = Indikator.Where(i => indikator.Contains(i.Kode)).ToList();
        var byKode = Simpul.Where(s => s.Kode is not null).GroupBy(s => s.Kode!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string?>(shown.Select(i => i.Simpul).Concat((dokumen.Pagu ?? []).Select(p => p.Simpul)));
        while (open.TryPop(out var kode))
        {
            if (kode is null || !byKode.TryGetValue(kode, out var node) || !kept.Add(kode)) continue;
            foreach (var above in node.Induk ?? []) open.Push(above);
        }
        return this with { Simpul = [.. Simpul.Where(s => s.Kode is not null && kept.Contains(s.Kode))], Indikator = shown, Dokumen = [dokumen] };
    }
}

/// <summary>A node of the tree.</summary>
/// <param name="Kode">Code, unique in the plan: "S1", or the nomenklatur's "7.01.02.2.01.0001".</param>
/// <param name="Jenis">What it is.</param>
/// <param name="Uraian">Its text.</param>
/// <param name="Induk">Codes of the nodes above; the first is the one under which it prints.</param>
/// <param name="Unit">Name of the unit that answers for it.</param>
/// <param name="Pemilik">Name of the post whose Perjanjian Kinerja carries it.</param>
public sealed record SimpulRencana(string? Kode, JenisSimpul Jenis, string? Uraian, IReadOnlyList<string>? Induk = null, string? Unit = null, string? Pemilik = null);

/// <summary>An indikator of a node.</summary>
/// <param name="Kode">Code, unique in the plan.</param>
/// <param name="Simpul">Code of the node that it measures.</param>
/// <param name="Nama">Name.</param>
/// <param name="Definisi">What exactly is counted (definisi operasional).</param>
/// <param name="Satuan">Unit of measure.</param>
/// <param name="Rumus">Formula.</param>
/// <param name="Polaritas">Which direction is good.</param>
/// <param name="RumusNegatif">Formula where lower is better.</param>
/// <param name="Konsolidasi">How quarters become the year.</param>
/// <param name="Mode">How quarter targets relate to the year.</param>
/// <param name="Sumber">Where the data come from.</param>
/// <param name="Unit">Name of the unit that supplies it (penanggung jawab).</param>
/// <param name="Baseline">Where things stood before: a number, a predikat, or a range of two numbers.</param>
/// <param name="TahunBaseline">Year of the baseline.</param>
/// <param name="Iku">Whether it is an Indikator Kinerja Utama.</param>
/// <param name="Alasan">Why it was chosen (printed in the decree on the IKU).</param>
/// <param name="HanyaStatus">True when capaian only says reached or not.</param>
public sealed record IndikatorRencana(
    string? Kode, string? Simpul, string? Nama, string? Definisi = null, string? Satuan = null, RumusRencana? Rumus = null, Polaritas Polaritas = Polaritas.Positif,
    RumusNegatif RumusNegatif = RumusNegatif.Rasio, Konsolidasi Konsolidasi = Konsolidasi.NilaiAkhir, ModeTarget Mode = ModeTarget.Tetap, string? Sumber = null, string? Unit = null,
    JsonElement? Baseline = null, int? TahunBaseline = null, bool Iku = false, string? Alasan = null, bool? HanyaStatus = null);

/// <summary>A formula.</summary>
/// <param name="Jenis">"nilai" (one component), "rasio" (part, whole), "jumlah" (one or more), "predikat" (one component and <paramref name="Peta"/>) or "ungkapan" (one or more and <paramref name="Ungkapan"/>).</param>
/// <param name="Komponen">Components.</param>
/// <param name="Peta">Of a predikat: each with its value, best first.</param>
/// <param name="Ungkapan">Of an ungkapan: what is computed, over the codes of the components.</param>
public sealed record RumusRencana(string? Jenis, IReadOnlyList<Komponen>? Komponen, IReadOnlyList<IReadOnlyList<JsonElement>>? Peta = null, string? Ungkapan = null);

/// <summary>A document with what it promises.</summary>
/// <param name="Jenis">Which document.</param>
/// <param name="Tahun">Its year; the first year of a Renstra and of a decree on the IKU.</param>
/// <param name="Perubahan">0 for the first version (murni), 1 for the first Perubahan, and so on.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="PihakPertama">Of a Perjanjian Kinerja: name of the post that promises.</param>
/// <param name="PihakKedua">Of a Perjanjian Kinerja: name of the superior's post.</param>
/// <param name="Nomor">Number.</param>
/// <param name="Tanggal">Day of signing (of a DPA: day of ratification).</param>
/// <param name="Alasan">Why it was changed; of a Perubahan only.</param>
/// <param name="Target">Targets.</param>
/// <param name="Pagu">Budgets.</param>
/// <param name="Aksi">Actions; of a Rencana Aksi only.</param>
/// <param name="UraianAlasan">The reason of a Perubahan in words.</param>
public sealed record DokumenRencanaIsi(
    JenisDokumen Jenis, int Tahun, int Perubahan = 0, StatusDokumen Status = StatusDokumen.Disusun, string? PihakPertama = null, string? PihakKedua = null, string? Nomor = null,
    DateOnly? Tanggal = null, AlasanPerubahan? Alasan = null, IReadOnlyList<TargetRencana>? Target = null, IReadOnlyList<PaguRencana>? Pagu = null, IReadOnlyList<AksiRencana>? Aksi = null,
    string? UraianAlasan = null);

/// <summary>What a document promises for one indikator in one year. A value is a number, a predikat as text, or a range <c>[low, high]</c>.</summary>
/// <param name="Indikator">Code of the indikator.</param>
/// <param name="Tahun">Budget year.</param>
/// <param name="Tahunan">Target of the year.</param>
/// <param name="Tribulan">Four targets of the quarters (null where a quarter has none), or null.</param>
public sealed record TargetRencana(string? Indikator, int Tahun, JsonElement? Tahunan, IReadOnlyList<JsonElement?>? Tribulan = null);

/// <summary>Budget of a node in a year.</summary>
/// <param name="Simpul">Code of the node: a sub kegiatan, or a program or kegiatan where the document prints sums.</param>
/// <param name="Tahun">Budget year.</param>
/// <param name="Rupiah">Whole rupiah.</param>
/// <param name="SumberDana">Source of funds: "APBD", "DAK", …</param>
public sealed record PaguRencana(string? Simpul, int Tahun, decimal Rupiah, string? SumberDana = null);

/// <summary>An action of a Rencana Aksi.</summary>
/// <param name="Indikator">Code of the indikator that it serves.</param>
/// <param name="Uraian">What is done.</param>
/// <param name="Tribulan">In which quarters, 1 to 4.</param>
/// <param name="Pelaksana">Name of the post that does it.</param>
public sealed record AksiRencana(string? Indikator, string? Uraian, IReadOnlyList<int>? Tribulan, string? Pelaksana = null);
