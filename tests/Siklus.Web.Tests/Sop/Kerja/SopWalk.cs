using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

/// <summary>
/// Runs a case of any shipped SOP to its end through its pages, each task as the person who has it, with one return at every decision. What the pages ask for is
/// filled in by the names of their fields.
/// </summary>
internal sealed class SopWalk(TestSite site, PelaksanaanId id, int tribulan)
{
    private static readonly ChosenFile Scan = new("salinan-bertanda-tangan.pdf", "%PDF-1.4\n%%EOF\n"u8.ToArray());
    private static readonly string[] Finishers = ["handler=Terbitkan", "handler=Lanjut", "handler=Serahkan", "handler=Selesai"];
    private readonly HashSet<int> returned = [];
    private readonly HashSet<string> refused = [];

    public string Path => $"/pelaksanaan/{id.Value}";

    /// <summary>Steps that gave the case back, by urutan.</summary>
    public IReadOnlySet<int> Returned => returned;

    /// <summary>The Camat begins a case.</summary>
    public static async Task<SopWalk> StartAsync(TestSite site, string sop, int? tribulan)
    {
        using var camat = await site.VisitorAsync(PageWalk.Camat);
        await camat.OpenAsync($"/pelaksanaan/mulai?Sop={sop}");
        var page = await camat.SubmitAsync("Mulai", ("Perihal", $"Uji {sop}"), ("Tahun", "2026"), ("Tribulan", tribulan is { } q ? $"{q}" : ""), ("Tenggat", "2026-12-31"));
        page.Path.ShouldStartWith("/pelaksanaan/", customMessage: page.Text);
        return new SopWalk(site, new PelaksanaanId(Guid.Parse(page.Path.Split('/')[2])), tribulan ?? 4);
    }

    /// <summary>Works until the case is closed, or until it first comes to a step, and returns it.</summary>
    public async Task<Pelaksanaan> ToTheEndAsync(int? until = null)
    {
        for (var i = 0; i < 200; i++)
        {
            var (pelaksanaan, names) = await CaseAsync();
            if (pelaksanaan.IsClosed || pelaksanaan.CurrentLangkah?.Urutan == until) return pelaksanaan;
            var tugas = pelaksanaan.Tugas.Where(t => t.IsOpen).MaxBy(t => (t.Peran != TugasPeran.Pelaksana, -t.Nomor))!;
            await DoAsync(pelaksanaan, tugas, await HolderAsync(pelaksanaan, tugas, names));
        }
        throw new InvalidOperationException($"{Path} does not end.");
    }

    private async Task DoAsync(Pelaksanaan pelaksanaan, Tugas tugas, string jabatan)
    {
        using var visitor = await site.VisitorAsync(jabatan);
        foreach (var pekerjaan in OpenWork.KindsOf(pelaksanaan, tugas))
        {
            if (pekerjaan.Jenis == "isi-formulir") await FillRowsAsync(jabatan);
            await visitor.OpenAsync($"{Path}/kerja/{pekerjaan.Jenis}/{tugas.Nomor}");
            if (visitor.Page.All("button").Any(button => button.TextContent.Trim() == "Terima")) await visitor.SubmitAsync("Terima");
            await ActAsync(visitor, pelaksanaan.Sop.LangkahKe(tugas.Urutan), pekerjaan.Jenis);
        }
    }

    private async Task ActAsync(Visitor visitor, Langkah langkah, string jenis)
    {
        if (jenis == "periksa")
        {
            if (returned.Add(langkah.Urutan)) await SubmitAsync(visitor, visitor.Page.FormWithButton("Kembalikan dengan arahan ini"), langkah);
            else await SubmitAsync(visitor, visitor.Page.FormWithButton(visitor.Page.All("button").Select(b => b.TextContent.Trim()).First(t => t.StartsWith("Setujui", StringComparison.Ordinal))), langkah);
            return;
        }
        // A leader's no, where the step may go back by it.
        var refuses = jenis == "disposisi" && langkah.Keputusan is not null && refused.Add(jenis);
        var sendsBack = jenis == "lapor" && langkah.Keputusan is not null && refused.Count > 0 && returned.Add(langkah.Urutan);
        if (sendsBack && visitor.Page.All("a").FirstOrDefault(a => a.TextContent.Contains("kembalikan ke langkah", StringComparison.Ordinal)) is { } way)
        {
            await visitor.OpenAsync(way.GetAttribute("href")!);
            await SubmitAsync(visitor, visitor.Page.FormWithButton("Kembalikan"), langkah);
            return;
        }
        if (sendsBack) returned.Remove(langkah.Urutan);
        if (Finisher(visitor.Page) is not { } button) throw new InvalidOperationException($"{visitor.Page.Path} offers nothing to finish with: {visitor.Page.Text}");
        await SubmitAsync(visitor, visitor.Page.FormWithButton(button), langkah, refuses);
        // Issued for signing; the signed copy comes next.
        if (jenis == "tanda-tangan" && Finisher(visitor.Page) is { } next && visitor.Page.Path.Contains("/kerja/", StringComparison.Ordinal))
            await SubmitAsync(visitor, visitor.Page.FormWithButton(next), langkah);
    }

    private static async Task SubmitAsync(Visitor visitor, PageForm form, Langkah langkah, bool refuses = false)
    {
        foreach (var name in form.Names)
            if (ValueOf(name, form, langkah, refuses) is { } value) form.Set(name, value);
        var page = await visitor.SubmitAsync(form);
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
    }

    private static object? ValueOf(string name, PageForm form, Langkah langkah, bool refuses) => name switch
    {
        "AlasanKelengkapan" => "Berkasnya ada di lemari arsip.",
        "CatatanPenyelesaian" => "Dilaksanakan menurut kebiasaan kantor.",
        "Isian.Alasan" => "Lengkapi sekali lagi",
        "Isian.KeUrutan" when form[name] is null => form.ChoicesOf(name)[0],
        "Isian.Putusan" => refuses ? "kembali" : "setuju",
        "Isian.Arahan" => "Kerjakan tepat waktu",
        "Isian.Kehadiran" => "hadir",
        "Isian.Rekomendasi" => "Dampingi desa",
        "Isian.Diperiksa" => "True",
        "Isian.Mulai" => "08:00",
        "Isian.HadirDiKertas" => form.ChoicesOf(name),
        "Unggahan[0]" when form.Names.All(n => n != "Isian.Baris[0].Ada") => new[] { Scan },
        _ when name.StartsWith("Isian.Isi[", StringComparison.Ordinal) => $"Isi {name}",
        _ when name.StartsWith("Isian.Uraian[", StringComparison.Ordinal) => "Telaah sasaran ini",
        _ when name.StartsWith("Isian.Pembahasan[", StringComparison.Ordinal) && name.EndsWith("].Isi", StringComparison.Ordinal) => "Pembahasan",
        _ when name.StartsWith("Isian.Keputusan[", StringComparison.Ordinal) && name.EndsWith("].Isi", StringComparison.Ordinal) => "Keputusan rapat",
        _ when name.StartsWith("Isian.Baris[", StringComparison.Ordinal) => RowValueOf(name[(name.IndexOf(']', StringComparison.Ordinal) + 2)..], name, form, langkah),
        _ => null,
    };

    private static object? RowValueOf(string field, string name, PageForm form, Langkah langkah) => field switch
    {
        "Ada" => "ada",
        "Tempat" => "Lemari arsip 2",
        "Penerima" => "Petugas penerima surat",
        "Predikat" => "Baik",
        "Rujukan" => "e-Kinerja 2026",
        "Benar" => "true",
        "Dipenuhi" => "ya",
        "Hasil" => "Sudah diubah",
        "Uraian" when form.Has(name.Replace(".Uraian", ".Sampai", StringComparison.Ordinal)) && !form.Has(name.Replace(".Uraian", ".Dipenuhi", StringComparison.Ordinal)) => "Lengkapi bukti daftar hadir",
        "Jabatan" when form[name] is null or "" => form.ChoicesOf(name)[5],
        _ => langkah.Urutan < 0 ? "" : null,
    };

    private static string? Finisher(WebPage page) => Finishers
        .Select(handler => page.All($"button[formaction*='{handler}'], form[action*='{handler}'] button.button").FirstOrDefault(b => !b.ClassList.Contains("button-secondary"))?.TextContent.Trim())
        .FirstOrDefault(text => text is not null);

    // Of a group, somebody who did not supply what is decided on.
    private async Task<string> HolderAsync(Pelaksanaan pelaksanaan, Tugas tugas, Dictionary<JabatanId, string> names)
    {
        if (tugas.Jabatan is { } one) return names[one];
        var holders = await site.WithDbAsync(db => db.Set<Penugasan>().IgnoreQueryFilters().ToDictionaryAsync(p => p.JabatanId, p => p.PegawaiId));
        return names[tugas.Kelompok.Last(j => !pelaksanaan.SuppliedBy(tugas.Nomor, holders[j]).Any())];
    }

    private async Task FillRowsAsync(string jabatan)
    {
        var unit = await site.WithDbAsync(db => db.Set<Jabatan>().IgnoreQueryFilters().Where(j => j.Nama == jabatan).Select(j => j.UnitId).SingleAsync());
        await Reports.FillAsync(site, tribulan, unit);
    }

    private async Task<(Pelaksanaan Case, Dictionary<JabatanId, string> Names)> CaseAsync()
    {
        (Pelaksanaan, Dictionary<JabatanId, string>)? found = null;
        await CaseWalk.InOfficeAsync(site, async services => found = (
            (await services.GetRequiredService<CaseStore>().FindAsync(id))!.Case,
            await services.GetRequiredService<SiklusDb>().Set<Jabatan>().ToDictionaryAsync(j => j.Id, j => j.Nama)));
        return found!.Value;
    }
}
