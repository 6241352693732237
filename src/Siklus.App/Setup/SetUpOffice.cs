using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Measurement;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Setup;

/// <summary>Turns the answers of the set-up into an office: structure, first account, calendar, measurement policy, SOPs. All or nothing.</summary>
public sealed class SetUpOffice(SiklusDb db, FoundOffice found, UserManager<Akun> users, DeclareKebijakanPengukuran declare, TimeProvider clock)
{
    /// <summary>Sets it up and removes the answers.</summary>
    /// <returns>The first account.</returns>
    /// <exception cref="RuleViolationException">A code of <see cref="SetupRules"/> or of a module's own rules.</exception>
    public async Task<Akun> RunAsync(JawabanPenyiapan jawaban, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Set<Instansi>().AnyAsync(cancel)) throw new RuleViolationException(SetupRules.SudahSiap);
        var now = clock.GetUtcNow().UtcDateTime;
        var today = new WallClock(jawaban.Kantor.Zona).DateOf(now);
        var office = await found.RunAsync(PlanOf(jawaban), today, cancel);
        var pertama = office.Pegawai[jawaban.Akun.Jabatan!];
        AddHours(office.Id, jawaban);
        if (jawaban.Kop.Logo is { } logo) db.Add(LogoRow(office.Id, pertama, logo, now));
        // Whoever sends the same answers twice at once is stopped here: the row goes only once.
        db.RemoveRange(await db.Set<PenyiapanRow>().ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
        var camat = new Pelaku(pertama, office.Jabatan[jawaban.Akun.Jabatan!], Kapasitas.Definitif);
        await declare.RunAsync(today.Year, jawaban.Pengukuran.Aturan, jawaban.Pengukuran.Dasar ?? "", camat, cancel);
        var akun = new Akun { Id = Ids.New(clock), UserName = jawaban.Akun.NamaPengguna, PasswordHash = jawaban.Akun.HashKataSandi, PegawaiId = pertama, InstansiId = office.Id };
        var made = await users.CreateAsync(akun);
        if (!made.Succeeded) throw new RuleViolationException(SetupRules.AkunDitolak, string.Join(' ', made.Errors.Select(e => e.Description)));
        await transaction.CommitAsync(cancel);
        return akun;
    }

    private static OfficePlan PlanOf(JawabanPenyiapan j)
    {
        var akun = j.Akun;
        var kop = new KopNaskah(j.Kop.Pemerintah ?? "", j.Kop.Instansi ?? "", j.Kop.Alamat ?? "", j.Kop.Tempat ?? "", j.Kop.KodeUnit ?? "", j.Kop.Logo?.Sha256);
        var jabatan = j.Jabatan.Where(p => p.Pakai).ToList();
        if (akun.HashKataSandi is null || jabatan.TrueForAll(p => p.Kunci != akun.Jabatan)) throw new RuleViolationException(SetupRules.BelumLengkap);
        return new OfficePlan(
            new PlannedInstansi(j.Kantor.Nama ?? "", j.Kantor.Kabupaten ?? "", j.Kantor.Zona, kop, j.Kantor.Istilah),
            [.. j.Unit.Where(u => u.Pakai).Select(u => new PlannedUnit(u.Kunci!, u.Nama ?? "", u.Induk))],
            [.. jabatan.Select(p => p.Kunci == akun.Jabatan
                ? new PlannedJabatan(p.Kunci!, p.Nama ?? "", p.Jenis, p.Unit!, p.Atasan, KelolaKantor: true, akun.Nama, akun.Pangkat, Pegawai.ReadNip(akun.Nip))
                : new PlannedJabatan(p.Kunci!, p.Nama ?? "", p.Jenis, p.Unit!, p.Atasan, p.KelolaKantor))],
            PolaKecamatan.Bawaan.Tim, PolaKecamatan.Bawaan.Ikatan, [.. j.Sop]);
    }

    private void AddHours(InstansiId id, JawabanPenyiapan jawaban)
    {
        db.AddRange(JawabanJam.ToWeek(jawaban.Biasa).Select(j => new JamKerjaKantor(id, JenisMinggu.Biasa, JamKerjaKantor.SejakAwal, j.Key, j.Value)));
        db.AddRange(JawabanJam.ToWeek(jawaban.Ramadan).Select(j => new JamKerjaKantor(id, JenisMinggu.Ramadan, JamKerjaKantor.SejakAwal, j.Key, j.Value)));
    }

    private BerkasRow LogoRow(InstansiId id, PegawaiId oleh, JawabanLogo logo, DateTime now) => new()
    {
        Id = new BerkasId(Ids.New(clock)),
        InstansiId = id,
        Nama = logo.Nama,
        Sha256 = logo.Sha256,
        Ukuran = logo.Ukuran,
        TipeIsi = logo.TipeIsi,
        DiunggahOleh = oleh,
        DiunggahPada = now,
    };
}
