using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Collection;

public sealed partial class Realisasi
{
    /// <summary>
    /// Replaces the components, notes and answers by what the form holds. Components that are absent from <paramref name="nilai"/> become not filled.
    /// Changing a value after a return needs no reason; the change is kept in <see cref="Perubahan"/> anyway.
    /// </summary>
    /// <returns>Whether anything changed; when not, version and history stay.</returns>
    /// <exception cref="RuleViolationException">
    /// <see cref="CollectionRules.Terkunci"/>, <see cref="CollectionRules.KomponenTidakDikenal"/>, <see cref="PlanningRules.PredikatTidakDikenal"/>.
    /// </exception>
    public bool Fill(
        DefinisiIndikator definisi, IReadOnlyDictionary<string, NilaiKomponen> nilai, CatatanRealisasi catatan, IEnumerable<JawabanPertanyaan> dijawab,
        Pelaku pelaku, DateTime utc, string? alasan = null)
    {
        RequireEditable();
        var baru = Checked(definisi, nilai);
        var semuaJawaban = dijawab.Where(j => !string.IsNullOrWhiteSpace(j.Alasan)).ToList();
        // "Tidak ada data" and values exclude each other; typing a value takes the former back.
        var mencabut = TidakAdaData is not null && baru.Count > 0;
        var kode = isi.Select(i => i.Kode).Union(baru.Keys).Where(k => !Equals(Find(k), baru.GetValueOrDefault(k))).ToList();
        if (kode.Count == 0 && catatan == Catatan && semuaJawaban.SequenceEqual(jawaban) && !mencabut) return false;

        foreach (var k in kode) Change(k, baru.GetValueOrDefault(k), pelaku, utc, alasan);
        jawaban.Clear();
        jawaban.AddRange(semuaJawaban);
        Catatan = catatan;
        if (mencabut) TidakAdaData = null;
        Touch(pelaku, utc);
        return true;
    }

    /// <summary>Says that there are no data for this quarter, and why; values are emptied.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.Terkunci"/>, <see cref="CollectionRules.AlasanKosong"/>.</exception>
    public void DeclareNoData(string alasan, Pelaku pelaku, DateTime utc)
    {
        RequireEditable();
        var sebab = Reason(alasan);
        if (sebab == TidakAdaData) return;
        foreach (var k in isi.Select(i => i.Kode).ToList()) Change(k, null, pelaku, utc, sebab);
        jawaban.Clear();
        TidakAdaData = sebab;
        Touch(pelaku, utc);
    }

    /// <summary>Takes "tidak ada data" back; the row is then not reported until values are filled in.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.Terkunci"/>.</exception>
    public void WithdrawNoData(Pelaku pelaku, DateTime utc)
    {
        RequireEditable();
        if (TidakAdaData is null) return;
        TidakAdaData = null;
        Touch(pelaku, utc);
    }

    /// <summary>Attaches a file as proof.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.Terkunci"/>, <see cref="CollectionRules.BuktiGanda"/>, <see cref="CollectionRules.JudulBuktiKosong"/>.</exception>
    public void AttachBukti(BerkasId berkas, string judul, Pelaku pelaku, DateTime utc)
    {
        RequireEditable();
        if (string.IsNullOrWhiteSpace(judul)) throw new RuleViolationException(CollectionRules.JudulBuktiKosong);
        if (Bukti.FirstOrDefault(b => b.BerkasId == berkas) is { } ada) throw new RuleViolationException(CollectionRules.BuktiGanda, ada.Judul);
        bukti.Add(new(bukti.Count + 1, berkas, judul.Trim(), pelaku.PegawaiId, utc));
        Touch(pelaku, utc);
    }

    /// <summary>Takes a file away from the row; the file itself is kept.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.Terkunci"/>, <see cref="CollectionRules.BuktiTidakAda"/>.</exception>
    public void RemoveBukti(BerkasId berkas, Pelaku pelaku, DateTime utc)
    {
        RequireEditable();
        var ada = Bukti.FirstOrDefault(b => b.BerkasId == berkas) ?? throw new RuleViolationException(CollectionRules.BuktiTidakAda);
        ada.Withdraw(pelaku.PegawaiId, utc);
        Touch(pelaku, utc);
    }

    private static Dictionary<string, NilaiKomponen> Checked(DefinisiIndikator definisi, IReadOnlyDictionary<string, NilaiKomponen> nilai)
    {
        var hasil = new Dictionary<string, NilaiKomponen>(StringComparer.Ordinal);
        foreach (var (kode, n) in nilai)
        {
            if (!definisi.Rumus.Komponen.Any(k => k.Kode == kode)) throw new RuleViolationException(CollectionRules.KomponenTidakDikenal, kode);
            hasil[kode] = n is NilaiKomponen.Sebutan s && definisi.Rumus is Rumus.Predikat peta ? new NilaiKomponen.Sebutan(peta.Require(s.Predikat).Predikat) : n;
        }
        return hasil;
    }

    private NilaiKomponen? Find(string kode) => isi.Find(i => i.Kode == kode)?.Nilai;

    private void Change(string kode, NilaiKomponen? baru, Pelaku pelaku, DateTime utc, string? alasan)
    {
        perubahan.Add(new(perubahan.Count + 1, kode, Find(kode), baru, pelaku.PegawaiId, pelaku.JabatanId, utc, string.IsNullOrWhiteSpace(alasan) ? null : alasan.Trim()));
        if (baru is null) isi.RemoveAll(i => i.Kode == kode);
        else if (isi.Find(i => i.Kode == kode) is { } ada) ada.Set(baru);
        else isi.Add(new(kode, baru));
    }
}
