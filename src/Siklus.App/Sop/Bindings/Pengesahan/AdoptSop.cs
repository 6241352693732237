using System.Text;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Organisation;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Files;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Sop.Bindings.Pengesahan;

/// <summary>What is adopted.</summary>
/// <param name="Id">The draft.</param>
/// <param name="Nomor">Number of the SOP.</param>
/// <param name="Efektif">Day from which it holds.</param>
public sealed record SopDisahkan(RancanganSopId Id, string? Nomor, DateOnly Efektif);

/// <summary>A Keputusan Camat that adopts a set of SOPs.</summary>
/// <param name="Nomor">Its number.</param>
/// <param name="Tanggal">Its day.</param>
/// <param name="Tentang">What it is about.</param>
/// <param name="Menimbang">Considerations.</param>
/// <param name="Mengingat">Legal bases.</param>
/// <param name="Diktum">What is decided, KESATU onwards.</param>
/// <param name="Sop">The set.</param>
public sealed record KeputusanSop(
    string? Nomor, DateOnly Tanggal, string Tentang, IReadOnlyList<string> Menimbang, IReadOnlyList<string> Mengingat, IReadOnlyList<string> Diktum, IReadOnlyList<SopDisahkan> Sop);

/// <summary>
/// The Camat adopts checked drafts by one decree: each becomes a version of its SOP, with number, dates and the Camat's post on its sheet; the version before it is
/// superseded, and cases that began with it stay on it. All of the set, or none.
/// </summary>
public sealed class AdoptSop(SiklusDb db, InstansiScope scope, OfficeNames names, OfficeTime time, TimeProvider clock)
{
    /// <summary>Adopts.</summary>
    /// <returns>The decree.</returns>
    /// <exception cref="RuleViolationException">A code of <see cref="RancanganRules"/>.</exception>
    public async Task<NaskahId> RunAsync(KeputusanSop keputusan, Actor actor, CancellationToken cancel = default)
    {
        var office = await db.Set<Instansi>().AsNoTracking().FirstAsync(i => i.Id == scope.Current, cancel);
        await names.LoadAsync(cancel);
        var camat = names.Jabatan.FirstOrDefault(j => j.Jenis == JenisJabatan.Camat && actor.Holds(j.Id)) ?? throw new RuleViolationException(RancanganRules.BukanCamat);
        if (keputusan.Sop.Count == 0) throw new RuleViolationException(RancanganRules.TanpaPilihan);
        if (string.IsNullOrWhiteSpace(keputusan.Nomor) || keputusan.Nomor.Trim().Length > 100) throw new RuleViolationException(RancanganRules.Nomor);
        var oleh = actor.As(camat.Id);
        var adopted = new List<SopDefinition>();
        foreach (var one in keputusan.Sop) adopted.Add(await AdoptAsync(one, keputusan.Tanggal, office, cancel));

        var signer = Signer(camat, actor);
        var isi = KeputusanCamat.Build(new KeputusanCamatData(
            office.Kop, office.SebutanCamat, keputusan.Tentang, keputusan.Menimbang, keputusan.Mengingat, keputusan.Diktum, keputusan.Tanggal, signer, Annex(adopted), []));
        var asal = new AsalNaskah(JenisNaskah.Keputusan, KeputusanCamat.Kode, KeputusanCamat.Versi, new Periode(keputusan.Tanggal.Year, null), null);
        var naskah = new Naskah(
            new NaskahId(Ids.New(clock)), office.Id, asal, $"Keputusan Camat tentang {keputusan.Tentang}", isi, [.. keputusan.Sop.Select(s => new SumberData("sop-rancangan", s.Id.Value))], oleh, time.UtcNow);
        naskah.MakeFinal(oleh, time.UtcNow);
        naskah.GiveNomor(keputusan.Nomor, keputusan.Tanggal, oleh, time.UtcNow);
        db.Add(naskah);
        foreach (var sop in adopted)
        {
            var version = Version(sop, office.Id);
            db.Add(version);
            db.Add(new PengesahanSopRow { SopVersiId = version.Id, InstansiId = office.Id, NaskahId = naskah.Id });
        }
        await db.SaveChangesAsync(cancel);
        return naskah.Id;
    }

    private async Task<SopDefinition> AdoptAsync(SopDisahkan one, DateOnly tanggal, Instansi office, CancellationToken cancel)
    {
        var draft = await db.Set<RancanganSop>().FirstOrDefaultAsync(r => r.Id == one.Id, cancel) ?? throw new RuleViolationException(RancanganRules.TidakAda);
        draft.Adopt();
        if (string.IsNullOrWhiteSpace(one.Nomor)) throw new RuleViolationException(RancanganRules.NomorSop, draft.Judul);
        if (one.Efektif < tanggal) throw new RuleViolationException(RancanganRules.Efektif, draft.Judul);
        if (await db.Set<SopVersiRow>().AnyAsync(s => s.Kode == draft.Kode && s.Versi >= draft.VersiSop, cancel)) throw new RuleViolationException(RancanganRules.VersiAda, draft.Judul);
        return draft.Isi with
        {
            Identitas = draft.Isi.Identitas with
            {
                Nomor = one.Nomor.Trim(), TanggalPengesahan = tanggal, TanggalEfektif = one.Efektif, DisahkanOleh = office.SebutanCamat,
                TanggalRevisi = draft.VersiSop > 1 ? tanggal : draft.Isi.Identitas.TanggalRevisi,
            },
            // What was inferred has been read and adopted: it holds.
            Langkah = [.. draft.Isi.Langkah.Select(l => l with { Dugaan = [] })],
        };
    }

    private SopVersiRow Version(SopDefinition sop, InstansiId office) => new()
    {
        Id = new SopVersiId(Ids.New(clock)),
        InstansiId = office,
        Kode = sop.Kode,
        Versi = sop.Versi,
        Judul = sop.Identitas.Judul,
        Isi = Encoding.UTF8.GetString(SopFileWriter.Write(sop)),
        DimasukkanPada = time.UtcNow,
    };

    private Penandatangan Signer(Jabatan camat, Actor actor)
    {
        var held = actor.Jabatan.First(j => j.JabatanId == camat.Id);
        var holder = names.HolderOf(camat.Id);
        return new Penandatangan(held.Sebutan, actor.Nama, holder?.Pangkat, holder?.Nip);
    }

    private static IReadOnlyList<Block> Annex(IReadOnlyList<SopDefinition> adopted) =>
    [
        Title("Daftar Standar Operasional Prosedur", underline: false),
        new Block.Table([7, 43, 28, 10, 22],
        [
            HeadRow("No.", "Nama SOP", "Nomor SOP", "Versi", "Tanggal efektif"),
            .. adopted.Select((sop, i) => Row(
                Number(i + 1), Cell(sop.Identitas.Judul), Cell(sop.Identitas.Nomor), Number(sop.Versi), Cell(Indonesian.Date(sop.Identitas.TanggalEfektif!.Value), Align.Center))),
        ], HeaderRows: 1),
    ];
}
