using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common.Berkas;
using Siklus.App.Organisation;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Pages.Organisation.Pegawai;

/// <summary>The staff list from a workbook: template, look at what would change, then all of it or nothing.</summary>
public sealed class ImportModel(SiklusDb db, ImportPegawai import, OfficeNames names) : ImportPage<BarisPegawai>
{
    public async Task<IActionResult> OnGetTemplatAsync()
    {
        await names.LoadAsync(Cancel);
        var held = (await db.Set<Penugasan>().AsNoTracking().Where(p => p.Kapasitas == Kapasitas.Definitif && p.Selesai == null).OrderBy(p => p.Mulai).ToListAsync(Cancel)).ToLookup(p => p.PegawaiId);
        var posts = names.Jabatan.ToDictionary(j => j.Id, j => j.Nama);
        var rows = (await db.Set<Domain.Organisation.Pegawai>().AsNoTracking().OrderBy(p => p.Nama).ToListAsync(Cancel)).Select(p =>
        {
            var post = held[p.Id].LastOrDefault(h => posts.ContainsKey(h.JabatanId));
            return (IReadOnlyList<string?>)[p.Nama, p.Nip, p.Pangkat, post is null ? null : posts[post.JabatanId], post?.Mulai.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), post?.NomorSk];
        });
        return File(PegawaiSheet.Write([.. rows], [.. names.Jabatan.Select(j => (j.Nama, names.HolderOf(j.Id)?.Nama))]), BerkasType.Xlsx.TipeIsi, "daftar-pegawai.xlsx");
    }

    protected override (IReadOnlyList<BarisPegawai> Rows, string? Error) Read(MemoryStream content) => PegawaiSheet.Read(content);

    protected override Task<IReadOnlyList<RencanaBaris<BarisPegawai>>> RunAsync(IReadOnlyList<BarisPegawai> rows, bool apply) => import.RunAsync(rows, apply, Cancel);

    protected override IActionResult Applied() =>
        Done("/kantor/pegawai", $"{Count(HasilBaris.Baru)} pegawai baru dan {Count(HasilBaris.Berubah)} perubahan masuk; {Count(HasilBaris.Tetap)} tidak berubah.");
}
