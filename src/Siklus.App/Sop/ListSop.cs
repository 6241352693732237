using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;

namespace Siklus.App.Sop;

/// <summary>A line of the list of SOPs.</summary>
/// <param name="Kode">Code.</param>
/// <param name="Judul">Title as printed.</param>
/// <param name="Instansi">The office as the sheet names it.</param>
/// <param name="Versi">The newest version.</param>
/// <param name="Contoh">The office whose sheet that version is an example of, or null.</param>
/// <param name="Dicabut">Since when it is out of force, or null.</param>
/// <param name="JumlahLangkah">How many steps it has.</param>
/// <param name="Dipakai">How many cases ran on any version.</param>
/// <param name="Berjalan">How many of them are open.</param>
/// <param name="TerakhirDitutup">When the last of them was closed, UTC, or null.</param>
public sealed record SopItem(
    string Kode, string Judul, string Instansi, int Versi, string? Contoh, DateOnly? Dicabut, int JumlahLangkah, JumlahPelaksanaan Dipakai, JumlahPelaksanaan Berjalan, DateTime? TerakhirDitutup);

/// <summary>The SOPs of the office, by title, those out of force last.</summary>
public sealed class ListSop(SiklusDb db, SopLibrary library)
{
    /// <summary>All SOPs, each in its newest version.</summary>
    public async Task<IReadOnlyList<SopItem>> RunAsync(CancellationToken cancel = default)
    {
        var items = new List<SopItem>();
        foreach (var one in (await library.AllAsync(cancel)).OrderBy(s => s.Dicabut is not null))
        {
            var sop = one.Sop;
            // One seek into an index each, however many cases there are.
            var cases = db.Set<PelaksanaanRow>().Where(p => p.SopKode == sop.Kode);
            var closed = await cases.Where(p => p.UrutDaftar > PelaksanaanRow.TanpaTenggat).OrderBy(p => p.UrutDaftar).Select(p => p.DitutupPada).FirstOrDefaultAsync(cancel);
            items.Add(new SopItem(sop.Kode, sop.Identitas.Judul, sop.Identitas.Instansi, sop.Versi, one.Contoh, one.Dicabut, sop.Langkah.Count,
                await CountAsync(cases, cancel), await CountAsync(cases.Where(p => p.UrutDaftar <= PelaksanaanRow.TanpaTenggat), cancel), closed));
        }
        return items;
    }

    private static async Task<JumlahPelaksanaan> CountAsync(IQueryable<PelaksanaanRow> cases, CancellationToken cancel)
    {
        var counted = await cases.OrderBy(p => p.UrutDaftar).Take(ListPelaksanaan.Hitungan + 1).CountAsync(cancel);
        return new JumlahPelaksanaan(Math.Min(counted, ListPelaksanaan.Hitungan), counted > ListPelaksanaan.Hitungan);
    }
}
