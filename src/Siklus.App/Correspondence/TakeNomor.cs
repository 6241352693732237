using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Correspondence;

/// <summary>A number that is asked for.</summary>
/// <param name="Klasifikasi">Code of the letter's class by Permendagri 83/2022, the first part of the number.</param>
/// <param name="Surat">Date, matter and receivers, for the register.</param>
/// <param name="DariBukuLain">A number that the office took from a book of its own, or null for the next one of the register.</param>
public sealed record PermintaanNomor(string Klasifikasi, AlamatSurat Surat, string? DariBukuLain = null);

/// <summary>What the register says about a letter beside its number.</summary>
/// <param name="Tanggal">Date of the letter.</param>
/// <param name="Hal">What it is about.</param>
/// <param name="Tujuan">To whom, one a line.</param>
public sealed record AlamatSurat(DateOnly Tanggal, string Hal, string Tujuan);

/// <summary>Gives a final naskah the next number of the year, or one from another book, and enters it in the register of outgoing letters.</summary>
public sealed class TakeNomor(SiklusDb db, TimeProvider clock)
{
    /// <summary>
    /// Stages number and register in the caller's unit of work. Two who take a number at once collide on the register's key; the second is told to try again
    /// and gets the next one.
    /// </summary>
    /// <param name="naskah">The letter, final.</param>
    /// <param name="minta">What is asked for.</param>
    /// <param name="kodeUnit">The office's code in numbers.</param>
    /// <param name="oleh">Who takes it.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="CorrespondenceRules.NotFinal"/>, <see cref="CorrespondenceRules.Numbered"/>, <see cref="CorrespondenceRules.Nomor"/>, <see cref="CorrespondenceRules.NomorTerpakai"/>.
    /// </exception>
    public async Task<string> RunAsync(Naskah naskah, PermintaanNomor minta, string kodeUnit, Pelaku oleh, CancellationToken cancel = default)
    {
        var surat = minta.Surat;
        var tahun = surat.Tanggal.Year;
        var urut = (await db.Set<SuratKeluarRow>().Where(s => s.Tahun == tahun).MaxAsync(s => (int?)s.Urut, cancel) ?? 0) + 1;
        var own = string.IsNullOrWhiteSpace(minta.DariBukuLain) ? null : minta.DariBukuLain.Trim();
        while (own is null && await HolderOfAsync(tahun, Next(), cancel) is not null) urut++;
        var nomor = own ?? Next();
        if (own is not null && await HolderOfAsync(tahun, own, cancel) is { } taken) throw new RuleViolationException(CorrespondenceRules.NomorTerpakai, own, Year(tahun), taken);
        var utc = clock.GetUtcNow().UtcDateTime;
        naskah.GiveNomor(nomor, surat.Tanggal, oleh, utc);
        db.Add(new SuratKeluarRow
        {
            InstansiId = naskah.InstansiId,
            Tahun = tahun,
            Urut = urut,
            Nomor = nomor,
            Tanggal = surat.Tanggal,
            Hal = surat.Hal.Length <= 300 ? surat.Hal : surat.Hal[..299] + "…",
            Tujuan = surat.Tujuan,
            Cari = SearchText.Of([nomor, surat.Hal, surat.Tujuan]),
            NaskahId = naskah.Id,
            Oleh = oleh.PegawaiId,
            DicatatPada = utc,
        });
        return nomor;

        string Next() => string.Join('/', minta.Klasifikasi, urut.ToString(CultureInfo.InvariantCulture), kodeUnit);
    }

    private Task<string?> HolderOfAsync(int tahun, string nomor, CancellationToken cancel) =>
        db.Set<SuratKeluarRow>().Where(s => s.Tahun == tahun && s.Nomor == nomor).Select(s => (string?)s.Hal).FirstOrDefaultAsync(cancel);

    private static string Year(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}
