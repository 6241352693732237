using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Common.Berkas;

namespace Siklus.Web.Pages.Correspondence.Berkas;

/// <summary>A picture inside a naskah, by the hash that the naskah holds; only of this office's own files.</summary>
public sealed class PictureModel(SiklusDb db, BerkasVault vault, LogAksesBerkas log) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string sha256)
    {
        var row = await db.Set<BerkasRow>().AsNoTracking().Where(b => b.Sha256 == sha256 && b.TipeIsi.StartsWith("image/")).OrderByDescending(b => b.DataPribadi).ThenBy(b => b.Id).FirstOrDefaultAsync(HttpContext.RequestAborted);
        if (row is null) return NotFound();
        await log.RunAsync(row, CaraAkses.Dibuka, HttpContext.RequestAborted);
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        // The address is the content: it can never become another picture. One with personal data is asked for each time, so that each look is known.
        Response.Headers.CacheControl = row.DataPribadi ? "private, no-store" : "private, max-age=31536000, immutable";
        return File(vault.Open(row.Sha256), row.TipeIsi);
    }
}
