using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Audit.Jejak;

/// <summary>Who did what in this office, for those who keep it.</summary>
public sealed class IndexModel(ListJejakAudit list, OfficeNames names, SiklusDb db) : SiklusPage
{
    [BindProperty(SupportsGet = true, Name = "pegawai")]
    public Guid? Pegawai { get; set; }

    [BindProperty(SupportsGet = true, Name = "dari")]
    public DateOnly? Dari { get; set; }

    [BindProperty(SupportsGet = true, Name = "sampai")]
    public DateOnly? Sampai { get; set; }

    [BindProperty(SupportsGet = true, Name = "objek")]
    public string? Objek { get; set; }

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid? ObjekId { get; set; }

    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    public JejakAuditList Result { get; private set; } = null!;

    public OfficeNames Names => names;

    public IReadOnlyList<Choice> Orang { get; private set; } = [];

    public static IReadOnlyList<Choice> Kinds { get; } =
        [.. AuditWords.Objects.Values.DistinctBy(o => o.Kode).OrderBy(o => o.Nama, StringComparer.Ordinal).Select(o => new Choice(o.Kode, char.ToUpperInvariant(o.Nama[0]) + o.Nama[1..]))];

    public bool IsFiltered => Pegawai is not null || Dari is not null || Sampai is not null || !string.IsNullOrWhiteSpace(Objek) || ObjekId is not null;

    public static string? UrlOf(JejakAuditRow row) => row.Objek switch
    {
        "pelaksanaan" => $"/pelaksanaan/{row.ObjekId}",
        "naskah" => $"/naskah/{row.ObjekId}",
        "berkas" => $"/berkas/{row.ObjekId}/keterangan",
        _ => null,
    };

    protected override async Task<bool> LoadAsync()
    {
        await names.LoadAsync(Cancel);
        Orang = [.. await db.Set<Pegawai>().AsNoTracking().OrderBy(p => p.Nama).Select(p => new Choice(p.Id.Value.ToString(), p.Nama, null)).ToListAsync(Cancel)];
        Result = await list.RunAsync(new(Pegawai is { } id ? new PegawaiId(id) : null, Dari, Sampai, Objek, ObjekId, PageNumber), Cancel);
        return true;
    }
}
