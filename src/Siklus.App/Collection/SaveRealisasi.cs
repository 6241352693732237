using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection;

/// <summary>Saves rows of the entry table as typed. Understands the numbers, or says per field why not; never overwrites what somebody else saved.</summary>
public sealed class SaveRealisasi(SiklusDb db, TimeProvider clock)
{
    /// <summary>Saves one row.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.TidakDitemukan"/>, <see cref="CollectionRules.Terkunci"/>, <see cref="CollectionRules.BelumDiukur"/>.</exception>
    public async Task<SaveRealisasiResult> RunAsync(SaveRealisasiInput input, Pelaku pelaku, CancellationToken cancel = default) => (await RunAllAsync([input], pelaku, cancel))[0];

    /// <summary>
    /// Saves rows of one unit and quarter together: those that are understood and that nobody else changed are written at once, the others say why not. What became of them, in their order.
    /// </summary>
    /// <exception cref="RuleViolationException">As for one row; then no row is written.</exception>
    public async Task<IReadOnlyList<SaveRealisasiResult>> RunAllAsync(IReadOnlyList<SaveRealisasiInput> inputs, Pelaku pelaku, CancellationToken cancel = default)
    {
        if (inputs.Count == 0) return [];
        var keys = inputs.Select(i => i.Key).ToList();
        var form = await RealisasiFormulir.ReadAsync(db, keys, cancel);
        var semua = new List<Func<SaveRealisasiResult>>();
        foreach (var input in inputs) semua.Add(await StageAsync(form, input, pelaku, cancel));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            // Somebody was faster in one of them: each by itself then finds out whether it is the one.
            if (inputs.Count > 1)
            {
                var satu = new List<SaveRealisasiResult>();
                foreach (var input in inputs) satu.Add(await RunAsync(input, pelaku, cancel));
                return satu;
            }
            var kini = await RealisasiFormulir.ReadAsync(db, keys, cancel);
            // Not ours to explain when nobody else has written the row: let the true cause be seen.
            if (kini.Find(inputs[0].Key) is not { } menang || menang.Versi == inputs[0].Versi) throw;
            var definisi = kini.DefinisiOf(inputs[0].Key);
            var baca = Understand(definisi, inputs[0].Komponen);
            return [(SaveRealisasiResult?)await CompareAsync(menang, definisi, inputs[0], baca.Nilai, cancel) ?? Answer(menang, definisi, baca, kini.Last(inputs[0].Key))];
        }
        return [.. semua.Select(s => s())];
    }

    /// <summary>Changes the row without saving; what to answer once it is saved.</summary>
    private async Task<Func<SaveRealisasiResult>> StageAsync(RealisasiFormulir form, SaveRealisasiInput input, Pelaku pelaku, CancellationToken cancel)
    {
        var key = input.Key;
        var definisi = form.DefinisiOf(key);
        var row = form.Find(key);
        var baca = Understand(definisi, input.Komponen);
        if (row is not null && row.Versi != input.Versi && await CompareAsync(row, definisi, input, baca.Nilai, cancel) is { } beda) return () => beda;
        if (baca.Salah.Count > 0) return () => new SaveRealisasiResult.Refused(baca.Salah);

        var baru = row is null;
        row ??= new Realisasi(new RealisasiId(Ids.New(clock)), form.IndikatorOf(key), key.UnitId, key.Tahun, key.Tribulan, key.Susulan);
        if (Change(row, definisi, input, baca.Nilai, pelaku) && baru) db.Add(row);
        return () => Answer(row, definisi, baca, form.Last(key));
    }

    private bool Change(Realisasi row, DefinisiIndikator definisi, SaveRealisasiInput input, Dictionary<string, NilaiKomponen> nilai, Pelaku pelaku)
    {
        var utc = clock.GetUtcNow().UtcDateTime;
        var versi = row.Versi;
        var tanpaData = !string.IsNullOrWhiteSpace(input.TidakAdaData);
        row.Fill(definisi, tanpaData ? new() : nilai, input.Catatan, input.Jawaban.Select(j => new JawabanPertanyaan(j.Key, j.Value.Trim())), pelaku, utc, input.Alasan);
        if (tanpaData) row.DeclareNoData(input.TidakAdaData!, pelaku, utc);
        else if (row.TidakAdaData is not null) row.WithdrawNoData(pelaku, utc);
        return row.Versi != versi;
    }

    /// <summary>What was typed, understood: values, refusals, and how numbers were read where another person could read them otherwise; by component code.</summary>
    internal sealed record Bacaan(Dictionary<string, NilaiKomponen> Nilai, Dictionary<string, Alasan> Salah, Dictionary<string, string> Dibaca);

    /// <summary>Understands what was typed into the components of a row.</summary>
    internal static Bacaan Understand(DefinisiIndikator definisi, IReadOnlyDictionary<string, string?> teks)
    {
        var hasil = new Bacaan(new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        foreach (var k in definisi.Rumus.Komponen)
        {
            if (teks.GetValueOrDefault(k.Kode)?.Trim() is not { Length: > 0 } isi) continue;
            if (definisi.Rumus is Rumus.Predikat peta)
            {
                if (peta.Find(isi) is { } p) hasil.Nilai[k.Kode] = new NilaiKomponen.Sebutan(p.Predikat);
                else hasil.Salah[k.Kode] = Alasan.Of(PlanningRules.PredikatTidakDikenal, isi, string.Join(", ", peta.Peta.Select(p => p.Predikat)));
                continue;
            }
            switch (Angka.Parse(isi, AngkaAturan.ForSatuan(k.Satuan)))
            {
                case HasilAngka.Terbaca t:
                    hasil.Nilai[k.Kode] = new NilaiKomponen.Bilangan(t.Nilai);
                    if (t.Ditegaskan) hasil.Dibaca[k.Kode] = t.Dibaca;
                    break;
                case HasilAngka.Ditolak d:
                    hasil.Salah[k.Kode] = d.Alasan;
                    break;
            }
        }
        return hasil;
    }

    /// <summary>Both values of every field that differs; null when the other person stored the same.</summary>
    private async Task<SaveRealisasiResult.Conflict?> CompareAsync(
        Realisasi row, DefinisiIndikator definisi, SaveRealisasiInput input, Dictionary<string, NilaiKomponen> nilai, CancellationToken cancel)
    {
        var beda = new List<SaveRealisasiResult.Difference>();
        foreach (var k in definisi.Rumus.Komponen)
        {
            var simpan = row.Nilai.GetValueOrDefault(k.Kode);
            if (!Equals(simpan, nilai.GetValueOrDefault(k.Kode)))
                beda.Add(new(k.Kode, k.Nama, input.Komponen.GetValueOrDefault(k.Kode) ?? "", simpan?.Tampil ?? ""));
        }
        Note("faktor-pendorong", "Faktor pendorong", input.Catatan.FaktorPendorong, row.Catatan.FaktorPendorong);
        Note("faktor-penghambat", "Faktor penghambat", input.Catatan.FaktorPenghambat, row.Catatan.FaktorPenghambat);
        Note("keterangan", "Keterangan", input.Catatan.Keterangan, row.Catatan.Keterangan);
        Note("tidak-ada-data", "Tidak ada data", input.TidakAdaData?.Trim() ?? "", row.TidakAdaData ?? "");
        return beda.Count == 0 ? null : new(await db.NameAsync(row.DiubahOleh, cancel), row.DiubahUtc, row.Versi, beda);

        void Note(string kode, string nama, string diketik, string tersimpan)
        {
            if (diketik != tersimpan) beda.Add(new(kode, nama, diketik, tersimpan));
        }
    }

    private static SaveRealisasiResult.Saved Answer(Realisasi row, DefinisiIndikator definisi, Bacaan baca, IReadOnlyDictionary<string, NilaiKomponen> lalu) => new(
        row.Id, row.Versi, baca.Dibaca, definisi.Rumus.Compute(row.Nilai),
        Kewajaran.Unanswered(Kewajaran.Ask(definisi, row.Nilai, lalu), row.Jawaban), row.Missing(definisi, lalu));
}
