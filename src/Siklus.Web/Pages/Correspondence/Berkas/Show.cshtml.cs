using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Common.Berkas;
using Siklus.Domain.Common;

namespace Siklus.Web.Pages.Correspondence.Berkas;

/// <summary>The bytes of an uploaded file: pictures and PDF are shown, the rest is downloaded. A file is served as what its bytes were found to be.</summary>
public sealed class ShowModel(SiklusDb db, BerkasVault vault, LogAksesBerkas log) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var berkasId = new BerkasId(id);
        var row = await db.Set<BerkasRow>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == berkasId, HttpContext.RequestAborted);
        if (row is null) return NotFound();
        var shown = row.TipeIsi is "application/pdf" or "image/jpeg" or "image/png";
        await log.RunAsync(row, shown ? CaraAkses.Dibuka : CaraAkses.Diunduh, HttpContext.RequestAborted);
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(row.Nama);
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.Headers.XContentTypeOptions = "nosniff";
        // Nothing inside an uploaded file may run in our name.
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox";
        Response.Headers.CacheControl = "private, no-store";
        return File(vault.Open(row.Sha256), row.TipeIsi);
    }
}
