using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning;

/// <summary>Stages the documents of a plan with their targets, pagu and actions; those that the plan calls signed are signed, as papers entered after the fact.</summary>
internal sealed class StageDokumen(SiklusDb db, PohonKinerja pohon, RencanaNames names, RencanaNotes seen, TimeProvider clock)
{
    private readonly Dictionary<DokumenRencanaId, List<Target>> targets = [];
    private readonly Dictionary<DokumenRencanaId, List<Pagu>> pagus = [];
    private readonly Dictionary<DokumenRencanaId, List<Aksi>> aksis = [];

    public async Task RunAsync(RencanaKinerja rencana, Dictionary<string, SimpulKinerja> simpul, Dictionary<string, Indikator> indikator, CancellationToken cancel)
    {
        var known = await db.Set<DokumenRencana>().Where(d => d.PohonId == pohon.Id && d.Status != StatusDokumen.Dibatalkan).ToListAsync(cancel);
        var ids = known.Select(d => d.Id).ToList();
        foreach (var target in await db.Set<Target>().Where(t => ids.Contains(t.DokumenId)).ToListAsync(cancel)) RowsOf(targets, target.DokumenId).Add(target);
        foreach (var pagu in await db.Set<Pagu>().Where(p => ids.Contains(p.DokumenId)).ToListAsync(cancel)) RowsOf(pagus, pagu.DokumenId).Add(pagu);
        foreach (var aksi in await db.Set<Aksi>().Where(a => ids.Contains(a.DokumenId)).ToListAsync(cancel)) RowsOf(aksis, aksi.DokumenId).Add(aksi);
        var write = new TulisRencana(
            rencana.Instansi, pohon, [.. simpul.Values.OrderBy(s => s.Urutan).ThenBy(s => s.Kode, StringComparer.Ordinal)],
            [.. indikator.Values.Where(i => simpul.Values.Any(s => s.Id == i.SimpulId)).OrderBy(i => i.Urutan).ThenBy(i => i.Kode, StringComparer.Ordinal)], names.UnitNames, names.JabatanNames);
        foreach (var isi in (rencana.Dokumen ?? []).OrderBy(d => d.Perubahan))
        {
            var post = names.JabatanOf(isi.PihakPertama, DokumenRencana.NamaOf(isi.Jenis, isi.Perubahan, isi.Tahun), seen);
            var letak = $"{DokumenRencana.NamaOf(isi.Jenis, isi.Perubahan, isi.Tahun)}{(isi.PihakPertama is { } who ? $" {who.Trim()}" : "")}";
            if (isi.Status == StatusDokumen.Dibatalkan || Find(isi, post, letak, known) is not { } dokumen) continue;
            StageTarget(isi, dokumen, letak, indikator);
            StagePagu(isi, dokumen, letak, simpul);
            StageAksi(isi, dokumen, letak, indikator);
            if (isi.Status is StatusDokumen.Disusun || !dokumen.IsOpen) continue;
            if (isi.Tanggal is not { } tanggal)
            {
                seen.Refuse(letak, "Dokumen yang ditetapkan memerlukan tanggal penetapan.");
                continue;
            }
            // What is signed is all that the document holds, also what this file does not name.
            var whole = write.Of(dokumen, RowsOf(targets, dokumen.Id), RowsOf(pagus, dokumen.Id), RowsOf(aksis, dokumen.Id));
            var beku = RencanaBeku.Of(write.With([]), whole with { Status = StatusDokumen.Ditetapkan, Nomor = isi.Nomor, Tanggal = tanggal });
            var before = known.Find(d => d.Jenis == dokumen.Jenis && d.Tahun == dokumen.Tahun && d.PihakPertamaId == dokumen.PihakPertamaId && d.Perubahan == dokumen.Perubahan - 1);
            seen.Try(letak, () => dokumen.Sign(isi.Nomor, tanggal, beku.Isi, beku.Sha256, before));
            seen.Note($"{letak}, keadaan", "disusun", $"ditetapkan {Indonesian.Date(tanggal)}");
        }
    }

    private static List<TRow> RowsOf<TRow>(Dictionary<DokumenRencanaId, List<TRow>> all, DokumenRencanaId id) => all.TryGetValue(id, out var rows) ? rows : all[id] = [];

    private DokumenRencana? Find(DokumenRencanaIsi isi, JabatanId? post, string letak, List<DokumenRencana> known)
    {
        bool Of(DokumenRencana d, int perubahan) => d.Jenis == isi.Jenis && d.Tahun == isi.Tahun && d.PihakPertamaId == post && d.Perubahan == perubahan;
        if (known.Find(d => Of(d, isi.Perubahan)) is { } old) return old;
        var before = isi.Perubahan == 0 ? null : known.Find(d => Of(d, isi.Perubahan - 1));
        if (isi.Perubahan > 0 && before is null)
        {
            seen.Refuse(letak, "Versi sebelumnya belum ada. Masukkan lebih dahulu versi yang diubah.");
            return null;
        }
        DokumenRencana? made = null;
        seen.Try(letak, () =>
        {
            made = new DokumenRencana(new DokumenRencanaId(Ids.New(clock)), pohon, isi.Jenis, isi.Tahun, post, isi.PihakKedua, before, isi.Alasan, isi.UraianAlasan);
            known.Add(made);
            db.Add(made);
            seen.Note(letak, null, "dokumen baru");
        });
        return made;
    }

    private void StageTarget(DokumenRencanaIsi isi, DokumenRencana dokumen, string letak, Dictionary<string, Indikator> indikator)
    {
        var rows = RowsOf(targets, dokumen.Id);
        var stored = rows.ToDictionary(t => (t.IndikatorId, t.Tahun, t.Tribulan));
        foreach (var line in isi.Target ?? [])
        {
            var where = $"Target {letak} · {line.Indikator} · {line.Tahun}";
            if (!indikator.TryGetValue(line.Indikator?.Trim() ?? "", out var one))
            {
                seen.Refuse(where, $"Indikator “{line.Indikator}” tidak ada. Tulis kode indikator dalam pohon.");
                continue;
            }
            if (!dokumen.Covers(line.Tahun, pohon))
            {
                seen.Refuse(where, $"{dokumen.Nama} tidak berjanji untuk tahun {line.Tahun}.");
                continue;
            }
            Value(line.Tahunan, null);
            if (line.Tribulan is { Count: > 4 }) seen.Refuse(where, $"Paling banyak empat target {KataTribulan.Kecil}.");
            else foreach (var (value, i) in (line.Tribulan ?? []).Select((v, i) => (v, i))) Value(value, i + 1);

            void Value(System.Text.Json.JsonElement? value, int? tribulan)
            {
                if (value is null or { ValueKind: System.Text.Json.JsonValueKind.Null or System.Text.Json.JsonValueKind.Undefined }) return;
                var place = tribulan is { } n ? $"{where} {new Tribulan(n)}" : where;
                if (NilaiRencana.Read(value) is not { } nilai) seen.Refuse(place, "Isinya bukan angka, predikat, atau rentang [bawah, atas].");
                else if (stored.TryGetValue((one.Id, line.Tahun, tribulan), out var old))
                {
                    var before = old.Nilai;
                    if (before == nilai) return;
                    if (seen.Try(place, () => old.Change(dokumen, one, nilai))) seen.Note(place, before.Tampil, nilai.Tampil);
                }
                else seen.Try(place, () =>
                {
                    var made = new Target(new TargetId(Ids.New(clock)), one, dokumen, new Periode(line.Tahun, tribulan is { } t ? new Tribulan(t) : null), nilai);
                    stored[(one.Id, line.Tahun, tribulan)] = made;
                    rows.Add(made);
                    db.Add(made);
                    seen.Note(place, null, nilai.Tampil);
                });
            }
        }
    }

    private void StagePagu(DokumenRencanaIsi isi, DokumenRencana dokumen, string letak, Dictionary<string, SimpulKinerja> simpul)
    {
        var rows = RowsOf(pagus, dokumen.Id);
        var stored = rows.ToDictionary(p => (p.SimpulId, p.Tahun));
        foreach (var line in isi.Pagu ?? [])
        {
            var where = $"Pagu {letak} · {line.Simpul} · {line.Tahun}";
            if (!simpul.TryGetValue(line.Simpul?.Trim() ?? "", out var node)) seen.Refuse(where, $"Simpul “{line.Simpul}” tidak ada. Tulis kode sub kegiatan dalam pohon.");
            else if (!Pagu.MayStandOn(node.Jenis, dokumen.Jenis)) seen.Refuse(where, "Pagu diisi pada sub kegiatan; jumlah kegiatan dan program dihitung sendiri.");
            else if (!dokumen.Covers(line.Tahun, pohon)) seen.Refuse(where, $"{dokumen.Nama} tidak memuat tahun {line.Tahun}.");
            else if (stored.TryGetValue((node.Id, line.Tahun), out var old))
            {
                var before = old.Rupiah;
                if ((before, old.SumberDana) == (line.Rupiah, line.SumberDana?.Trim() ?? "")) continue;
                if (seen.Try(where, () => old.Change(dokumen, line.Rupiah, line.SumberDana))) seen.Note(where, Angka.Format(before), Angka.Format(line.Rupiah));
            }
            else seen.Try(where, () =>
            {
                var made = new Pagu(new PaguId(Ids.New(clock)), node, dokumen, line.Tahun, line.Rupiah, line.SumberDana);
                stored[(node.Id, line.Tahun)] = made;
                rows.Add(made);
                db.Add(made);
                seen.Note(where, null, Angka.Format(line.Rupiah));
            });
        }
    }

    private void StageAksi(DokumenRencanaIsi isi, DokumenRencana dokumen, string letak, Dictionary<string, Indikator> indikator)
    {
        var stored = RowsOf(aksis, dokumen.Id);
        foreach (var line in isi.Aksi ?? [])
        {
            var where = $"Aksi {letak} · {line.Indikator}";
            var post = names.JabatanOf(line.Pelaksana, where, seen);
            if (dokumen.Jenis != JenisDokumen.RencanaAksi) seen.Refuse(where, "Aksi hanya dimuat dalam Rencana Aksi.");
            else if (!indikator.TryGetValue(line.Indikator?.Trim() ?? "", out var one)) seen.Refuse(where, $"Indikator “{line.Indikator}” tidak ada. Tulis kode indikator dalam pohon.");
            else if ((line.Tribulan ?? []).Any(t => t is < 1 or > 4)) seen.Refuse(where, $"{KataTribulan.Besar} ditulis 1 sampai 4.");
            else if (stored.Find(a => a.IndikatorId == one.Id && a.Uraian == line.Uraian?.Trim()) is { } old)
            {
                var quarters = string.Concat((line.Tribulan ?? []).Distinct().Order());
                if ((old.Tribulan, old.PelaksanaId) == (quarters, post)) continue;
                var before = old.Tribulan;
                if (seen.Try(where, () => old.Change(dokumen, old.Uraian, [.. line.Tribulan ?? []], post))) seen.Note(where, $"{KataTribulan.Kecil} {before}", $"{KataTribulan.Kecil} {quarters}");
            }
            else seen.Try(where, () =>
            {
                var made = new Aksi(new AksiId(Ids.New(clock)), one.Id, dokumen, stored.Count + 1, line.Uraian ?? "", [.. line.Tribulan ?? []], post);
                stored.Add(made);
                db.Add(made);
                seen.Note(where, null, made.Uraian);
            });
        }
    }
}
