using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Planning.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using Siklus.Domain.Planning.Rumusan;

namespace Siklus.App.Planning;

/// <summary>Stages the indikator of a plan.</summary>
internal sealed class StageIndikator(SiklusDb db, PohonKinerja pohon, RencanaNames names, RencanaNotes seen, TimeProvider clock)
{
    /// <summary>All indikator of the tree by code, those of the plan as the plan says.</summary>
    public async Task<Dictionary<string, Indikator>> RunAsync(IReadOnlyList<IndikatorRencana> lines, Dictionary<string, SimpulKinerja> simpul, CancellationToken cancel)
    {
        var known = await db.Set<Indikator>().ToDictionaryAsync(i => i.Kode, StringComparer.Ordinal, cancel);
        var used = await UsedAsync(cancel);
        var mine = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, i) in lines.Select((l, i) => (l, i)))
        {
            var letak = $"Indikator {line.Kode ?? $"baris {i + 1}"}";
            if (line.Kode is not null && !mine.Add(line.Kode.Trim())) seen.Refuse(letak, "Kode ini dipakai dua kali. Beri setiap indikator kode sendiri.");
            else if (!simpul.TryGetValue(line.Simpul?.Trim() ?? "", out var node)) seen.Refuse(letak, $"Simpul “{line.Simpul}” tidak ada. Tulis kode tujuan, sasaran, program, kegiatan, atau sub kegiatan dalam pohon.");
            else if (!TataPohon.MayBeMeasured(node.Jenis)) seen.Refuse(letak, $"Sebuah {TataPohon.Nama(node.Jenis)} tidak diukur. Pasang indikator pada tujuan, sasaran, atau di bawahnya.");
            else if (line.Rumus is { Jenis: "ungkapan", Komponen: { Count: > 0 } bahan } && PembacaUngkapan.Read(line.Rumus.Ungkapan, bahan) is HasilUngkapan.Ditolak ditolak)
                seen.Try(letak, () => throw ditolak.Alasan.ToException());
            else if (NilaiRencana.Read(line.Rumus) is not { } rumus) seen.Refuse(letak, "Rumus harus berjenis nilai (satu komponen), rasio (dua komponen), jumlah (satu atau lebih), predikat (satu komponen dan peta nilainya), atau ungkapan (satu atau lebih, dan rumus yang memakai semuanya).");
            else if (Unit(line, node, letak) is { } unit) seen.Try(letak, () => Stage(line, letak, known, node, unit, rumus, used));
        }
        return known;
    }

    private UnitId? Unit(IndikatorRencana line, SimpulKinerja node, string letak)
    {
        if ((string.IsNullOrWhiteSpace(line.Unit) ? node.UnitId : names.UnitOf(line.Unit, letak, seen)) is { } unit) return unit;
        if (string.IsNullOrWhiteSpace(line.Unit)) seen.Refuse(letak, "Belum ada unit penanggung jawab. Isi unit pada indikator atau pada simpulnya.");
        return null;
    }

    private void Stage(IndikatorRencana line, string letak, Dictionary<string, Indikator> known, SimpulKinerja node, UnitId unit, Rumus rumus, HashSet<IndikatorId> used)
    {
        var old = known.GetValueOrDefault(line.Kode?.Trim() ?? "");
        var definisi = new DefinisiIndikator(
            old?.Definisi[^1].BerlakuMulai ?? pohon.Mulai, line.Nama ?? "", line.Definisi ?? "", line.Satuan ?? "", rumus, line.Polaritas, line.RumusNegatif, line.Konsolidasi, line.Mode,
            line.Sumber ?? "", old?.Definisi[^1].BuktiWajib ?? true, line.HanyaStatus ?? false);
        var baseline = NilaiRencana.Read(line.Baseline);
        if (old is null)
        {
            var made = new Indikator(
                new IndikatorId(Ids.New(clock)), pohon.InstansiId, node.Id, unit, line.Kode ?? "", known.Count + 1, definisi, baseline, line.TahunBaseline, iku: line.Iku, alasan: line.Alasan);
            known[made.Kode] = made;
            db.Add(made);
            seen.Note(letak, null, definisi.Nama);
            return;
        }
        if (old.SimpulId != node.Id)
        {
            seen.Refuse(letak, "Kode ini sudah dipakai indikator simpul lain. Pakai kode lain.");
            return;
        }
        if (!Same(old.Definisi[^1], definisi)) Redefine(old, definisi, letak, used);
        if ((old.PenanggungJawab, old.Iku, old.Alasan, old.TahunBaseline) == (unit, line.Iku, line.Alasan?.Trim() ?? "", line.TahunBaseline) && Equals(old.Baseline, baseline)) return;
        seen.Note($"{letak}, keterangan", Describe(old.Iku, old.Baseline, names.NameOf(old.PenanggungJawab)), Describe(line.Iku, baseline, names.NameOf(unit)));
        old.Correct(old.Kode, unit, baseline, line.TahunBaseline, line.Iku, line.Alasan);
    }

    private void Redefine(Indikator old, DefinisiIndikator definisi, string letak, HashSet<IndikatorId> used)
    {
        if (used.Contains(old.Id))
        {
            seen.Refuse(letak, "Definisinya berbeda dari yang dipakai dokumen yang sudah ditetapkan. Ubah lewat halaman indikator, mulai tahun berikutnya.");
            return;
        }
        var before = old.Definisi[^1];
        old.CorrectDefinisi(definisi);
        seen.Note(letak, before.Nama, definisi.Nama == before.Nama ? $"{definisi.Nama} (cara mengukur berubah)" : definisi.Nama);
    }

    /// <summary>Those that a signed document promises; their newest definition is what was signed.</summary>
    private async Task<HashSet<IndikatorId>> UsedAsync(CancellationToken cancel) =>
        [.. await db.Set<Target>().Where(t => db.Set<DokumenRencana>().Any(d => d.Id == t.DokumenId && (d.Status == StatusDokumen.Ditetapkan || d.Status == StatusDokumen.Diganti)))
            .Select(t => t.IndikatorId).Distinct().ToListAsync(cancel)];

    private static bool Same(DefinisiIndikator a, DefinisiIndikator b) => JsonSerializer.Serialize(a, PlanningJson.Options) == JsonSerializer.Serialize(b, PlanningJson.Options);

    private static string Describe(bool iku, NilaiTarget? baseline, string? unit) => $"{(iku ? "IKU" : "bukan IKU")}, baseline {baseline?.Tampil ?? "belum ada"}, {unit}";
}
