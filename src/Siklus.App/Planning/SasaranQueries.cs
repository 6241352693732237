using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>What collection and measurement take from the tree: its sasaran and what measures them. Indikator of tujuan, program, kegiatan and sub kegiatan are planned, not yet collected.</summary>
public static class SasaranQueries
{
    /// <summary>The sasaran of the Renstra that holds a year, in printed order.</summary>
    public static IOrderedQueryable<SimpulKinerja> Sasaran(this SiklusDb db, int tahun) =>
        db.Set<SimpulKinerja>().AsNoTracking().Where(s => s.Jenis == JenisSimpul.Sasaran && db.Set<PohonKinerja>().Any(p => p.Id == s.PohonId && p.Mulai <= tahun && tahun <= p.Akhir)).OrderBy(s => s.Urutan);

    /// <summary>The indikator of sasaran, in printed order; which of them hold in a year their definitions say.</summary>
    public static IOrderedQueryable<Indikator> IndikatorSasaran(this SiklusDb db) =>
        db.Set<Indikator>().AsNoTracking().Where(i => db.Set<SimpulKinerja>().Any(s => s.Id == i.SimpulId && s.Jenis == JenisSimpul.Sasaran)).OrderBy(i => i.Urutan);
}
