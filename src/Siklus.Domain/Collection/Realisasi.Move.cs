using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Collection;

public sealed partial class Realisasi
{
    /// <summary>Sends the row in. Needs every component (or "tidak ada data"), bukti where the indikator asks for it, and an answer to every question.</summary>
    /// <param name="definisi">How the indikator is measured that year.</param>
    /// <param name="lalu">Component values of the last reported quarter of the year, for the questions.</param>
    /// <param name="pelaku">Who sends.</param>
    /// <param name="utc">When.</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="CollectionRules.KeadaanSalah"/>, <see cref="CollectionRules.KomponenKosong"/>, <see cref="CollectionRules.BuktiKosong"/>, <see cref="CollectionRules.PertanyaanTerbuka"/>.
    /// </exception>
    public void Submit(DefinisiIndikator definisi, IReadOnlyDictionary<string, NilaiKomponen> lalu, Pelaku pelaku, DateTime utc)
    {
        if (SusulanId is not null) throw new RuleViolationException(CollectionRules.DariKertas, new Periode(Tahun, Tribulan));
        Require(RealisasiAct.Submit);
        if (Missing(definisi, lalu) is [var pertama, ..]) throw pertama.ToException();
        Move(RealisasiAct.Submit, pelaku, utc, null);
    }

    /// <summary>Everything that keeps the row from being sent in, one reason each; empty when it is ready.</summary>
    public IReadOnlyList<Alasan> Missing(DefinisiIndikator definisi, IReadOnlyDictionary<string, NilaiKomponen> lalu)
    {
        if (TidakAdaData is not null) return [];
        var kurang = definisi.Rumus.Komponen.Where(k => Find(k.Kode) is null).Select(k => Alasan.Of(CollectionRules.KomponenKosong, k.Nama)).ToList();
        if (definisi.BuktiWajib && !Bukti.Any()) kurang.Add(Alasan.Of(CollectionRules.BuktiKosong));
        kurang.AddRange(Kewajaran.Unanswered(Kewajaran.Ask(definisi, Nilai, lalu), jawaban)
            .Select(p => Alasan.Of(CollectionRules.PertanyaanTerbuka, definisi.Rumus.Komponen.FirstOrDefault(k => k.Kode == p.Komponen)?.Nama ?? definisi.Nama)));
        return kurang;
    }

    /// <summary>Takes the row back before it was checked.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.KeadaanSalah"/>.</exception>
    public void Recall(Pelaku pelaku, DateTime utc, string? alasan = null)
    {
        Require(RealisasiAct.Recall);
        Move(RealisasiAct.Recall, pelaku, utc, alasan);
    }

    /// <summary>Gives the row back with directions.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.KeadaanSalah"/>, <see cref="CollectionRules.AlasanKosong"/>, <see cref="CollectionRules.PenyuplaiMemeriksa"/>.</exception>
    public void Return(string alasan, Pelaku pelaku, DateTime utc) => Review(RealisasiAct.Return, pelaku, utc, Reason(alasan));

    /// <summary>Finds the row right.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.KeadaanSalah"/>, <see cref="CollectionRules.PenyuplaiMemeriksa"/>.</exception>
    public void Verify(Pelaku pelaku, DateTime utc, string? catatan = null) => Review(RealisasiAct.Verify, pelaku, utc, catatan);

    /// <summary>Accepts the row.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.KeadaanSalah"/>, <see cref="CollectionRules.PenyuplaiMemeriksa"/>.</exception>
    public void Approve(Pelaku pelaku, DateTime utc, string? catatan = null) => Review(RealisasiAct.Approve, pelaku, utc, catatan);

    /// <summary>Accepts a row that was entered afterwards from a signed paper: what is on it was approved when it was signed.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="CollectionRules.KeadaanSalah"/> (also for a row that no paper stands behind), <see cref="CollectionRules.KomponenKosong"/>, <see cref="CollectionRules.BuktiKosong"/>,
    /// <see cref="CollectionRules.PertanyaanTerbuka"/>.
    /// </exception>
    public void Record(DefinisiIndikator definisi, IReadOnlyDictionary<string, NilaiKomponen> lalu, Pelaku pelaku, DateTime utc, string kertas)
    {
        if (SusulanId is null) throw new RuleViolationException(CollectionRules.KeadaanSalah, RealisasiMoves.Nama(State), RealisasiMoves.Nama(RealisasiAct.Record));
        Require(RealisasiAct.Record);
        if (Missing(definisi, lalu) is [var pertama, ..]) throw pertama.ToException();
        Move(RealisasiAct.Record, pelaku, utc, kertas);
    }

    private void Review(RealisasiAct act, Pelaku pelaku, DateTime utc, string? alasan)
    {
        Require(act);
        if (IsSupplier(pelaku.PegawaiId)) throw new RuleViolationException(CollectionRules.PenyuplaiMemeriksa);
        Move(act, pelaku, utc, alasan);
    }

    private void Require(RealisasiAct act)
    {
        if (RealisasiMoves.After(State, act) is null) throw new RuleViolationException(CollectionRules.KeadaanSalah, RealisasiMoves.Nama(State), RealisasiMoves.Nama(act));
    }

    private void Move(RealisasiAct act, Pelaku pelaku, DateTime utc, string? alasan)
    {
        State = RealisasiMoves.After(State, act)!.Value;
        langkah.Add(new(langkah.Count + 1, act, State, pelaku.PegawaiId, pelaku.JabatanId, pelaku.Kapasitas, utc, string.IsNullOrWhiteSpace(alasan) ? null : alasan.Trim()));
        Touch(pelaku, utc);
    }
}
