using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning;

/// <summary>Stages the nodes of a plan: first all of them, then what hangs below what.</summary>
internal sealed class StageSimpul(SiklusDb db, PohonKinerja pohon, RencanaNames names, RencanaNotes seen, TimeProvider clock)
{
    /// <summary>All nodes of the tree by code, those of the plan as the plan says.</summary>
    public async Task<Dictionary<string, SimpulKinerja>> RunAsync(IReadOnlyList<SimpulRencana> lines, CancellationToken cancel)
    {
        var known = await db.Set<SimpulKinerja>().Where(s => s.PohonId == pohon.Id).ToDictionaryAsync(s => s.Kode, StringComparer.Ordinal, cancel);
        var mine = new HashSet<string>(StringComparer.Ordinal);
        var last = known.Values.Select(s => s.Urutan).DefaultIfEmpty().Max();
        foreach (var (line, i) in lines.Select((l, i) => (l, i)))
        {
            var letak = $"{TataPohon.Nama(line.Jenis)} {line.Kode ?? $"baris {i + 1}"}";
            if (line.Kode is not null && !mine.Add(line.Kode.Trim())) seen.Refuse(letak, "Kode ini dipakai dua kali. Beri setiap simpul kode sendiri.");
            else Stage(line, letak, known, ref last);
        }
        var byId = known.Values.ToDictionary(s => s.Id);
        foreach (var line in lines.Where(l => l.Kode is not null && known.ContainsKey(l.Kode.Trim()))) Hang(line, known, byId);
        return known;
    }

    private void Stage(SimpulRencana line, string letak, Dictionary<string, SimpulKinerja> known, ref int last)
    {
        var (unit, pemilik) = (names.UnitOf(line.Unit, letak, seen), names.JabatanOf(line.Pemilik, letak, seen));
        if (line.Kode is null || !known.TryGetValue(line.Kode.Trim(), out var old))
        {
            var urutan = ++last;
            seen.Try(letak, () =>
            {
                var made = new SimpulKinerja(new SimpulId(Ids.New(clock)), pohon.InstansiId, pohon.Id, line.Jenis, line.Kode ?? "", line.Uraian ?? "", urutan, unit, pemilik);
                known[made.Kode] = made;
                db.Add(made);
                seen.Note(letak, null, made.Uraian);
            });
            return;
        }
        if (old.Jenis != line.Jenis)
        {
            seen.Refuse(letak, $"Kode ini sudah dipakai sebuah {TataPohon.Nama(old.Jenis)}. Pakai kode lain.");
            return;
        }
        var (before, unitBefore, ownerBefore) = (old.Uraian, old.UnitId, old.PemilikId);
        if (before == line.Uraian?.Trim() && unitBefore == unit && ownerBefore == pemilik) return;
        if (!seen.Try(letak, () => old.Correct(old.Kode, line.Uraian ?? "", unit, pemilik))) return;
        seen.Note(letak, before, old.Uraian);
        if (unitBefore != unit) seen.Note($"{letak}, unit", names.NameOf(unitBefore) ?? "belum ada", line.Unit?.Trim() ?? "belum ada");
        if (ownerBefore != pemilik) seen.Note($"{letak}, pemilik", names.NameOf(ownerBefore) ?? "belum ada", line.Pemilik?.Trim() ?? "belum ada");
    }

    private void Hang(SimpulRencana line, Dictionary<string, SimpulKinerja> known, Dictionary<SimpulId, SimpulKinerja> byId)
    {
        var node = known[line.Kode!.Trim()];
        var letak = $"{TataPohon.Nama(node.Jenis)} {node.Kode}";
        var above = new List<SimpulId>();
        foreach (var kode in line.Induk ?? [])
        {
            if (known.TryGetValue(kode.Trim(), out var one)) above.Add(one.Id);
            else seen.Refuse(letak, $"Induk “{kode}” tidak ada. Tulis kode simpul yang ada dalam pohon.");
        }
        var before = node.Induk;
        if (before.SequenceEqual(above) || !seen.Try(letak, () => node.Hang(above, byId))) return;
        if (db.Entry(node).State != EntityState.Added) pohon.Rearrange();
        if (db.Entry(node).State != EntityState.Added) seen.Note($"{letak}, induk", Codes(before), Codes(above));

        string Codes(IReadOnlyList<SimpulId> ids) => ids.Count == 0 ? "tanpa induk" : string.Join(", ", ids.Select(id => byId[id].Kode));
    }
}
