using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Correspondence;

/// <summary>Gives a final naskah the next number of the year and enters it in the register of outgoing letters.</summary>
public sealed class TakeNomor(SiklusDb db, TimeProvider clock)
{
    /// <summary>
    /// Stages number and register in the caller's unit of work. Two who take a number at once collide on the register's key; the second is told to try again
    /// and gets the next one.
    /// </summary>
    /// <param name="naskah">The letter, final.</param>
    /// <param name="klasifikasi">Code of its class by Permendagri 83/2022.</param>
    /// <param name="kodeUnit">The office's code in numbers.</param>
    /// <param name="surat">Date, matter and receivers.</param>
    /// <param name="oleh">Who takes it.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException"><see cref="CorrespondenceRules.NotFinal"/>, <see cref="CorrespondenceRules.Numbered"/>.</exception>
    public async Task<string> RunAsync(Naskah naskah, string klasifikasi, string kodeUnit, AlamatSurat surat, Pelaku oleh, CancellationToken cancel = default)
    {
        var tahun = surat.Tanggal.Year;
        var urut = (await db.Set<SuratKeluarRow>().Where(s => s.Tahun == tahun).MaxAsync(s => (int?)s.Urut, cancel) ?? 0) + 1;
        var nomor = string.Join('/', klasifikasi, urut.ToString(CultureInfo.InvariantCulture), kodeUnit);
        var utc = clock.GetUtcNow().UtcDateTime;
        naskah.GiveNomor(nomor, surat.Tanggal, oleh, utc);
        db.Add(new SuratKeluarRow
        {
            InstansiId = naskah.InstansiId,
            Tahun = tahun,
            Urut = urut,
            Nomor = nomor,
            Tanggal = surat.Tanggal,
            Hal = surat.Hal,
            Tujuan = surat.Tujuan,
            NaskahId = naskah.Id,
            Oleh = oleh.PegawaiId,
            DicatatPada = utc,
        });
        return nomor;
    }
}

/// <summary>What the register says about a letter beside its number.</summary>
/// <param name="Tanggal">Date of the letter.</param>
/// <param name="Hal">What it is about.</param>
/// <param name="Tujuan">To whom, one a line.</param>
public sealed record AlamatSurat(DateOnly Tanggal, string Hal, string Tujuan);
