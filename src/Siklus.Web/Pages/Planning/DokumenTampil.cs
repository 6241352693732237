using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning;

/// <summary>A document as other pages name it.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Nama">"PK 2026 Kasi Pemerintahan".</param>
/// <param name="Status">How far it has come.</param>
public sealed record DokumenTampil(DokumenRencanaId Id, string Nama, StatusDokumen Status)
{
    public string Url => $"/rencana/dokumen/{Id.Value}";

    public ScreenState Look => Status switch { StatusDokumen.Disusun => ScreenState.Draft, StatusDokumen.Ditetapkan => ScreenState.Official, _ => ScreenState.Cancelled };

    public string Word => Status switch { StatusDokumen.Disusun => "Disusun", StatusDokumen.Ditetapkan => "Ditetapkan", StatusDokumen.Diganti => "Diganti", _ => "Dibatalkan" };

    /// <summary>Those that <paramref name="wanted"/> takes and nobody gave up, in the order in which targets come down.</summary>
    public static async Task<IReadOnlyList<DokumenTampil>> ReadAsync(SiklusDb db, Expression<Func<DokumenRencana, bool>> wanted, CancellationToken cancel)
    {
        var rows = await db.Set<DokumenRencana>().AsNoTracking().Where(d => d.Status != StatusDokumen.Dibatalkan).Where(wanted)
            .Select(d => new { d.Id, d.Jenis, d.Tahun, d.Perubahan, d.Status, Pihak = db.Set<Jabatan>().Where(j => j.Id == d.PihakPertamaId).Select(j => j.Nama).FirstOrDefault() }).ToListAsync(cancel);
        return [.. rows.OrderBy(d => d.Jenis).ThenBy(d => d.Tahun).ThenBy(d => d.Perubahan).ThenBy(d => d.Pihak, StringComparer.Ordinal)
            .Select(d => new DokumenTampil(d.Id, $"{DokumenRencana.NamaOf(d.Jenis, d.Perubahan, d.Tahun)} {d.Pihak}".TrimEnd(), d.Status))];
    }
}
