using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>
/// A case of a small SOP in the demo office: 1 the Camat orders, 2 any of a group of eight writes, 3 each of them reports, 4 the secretary decides (no: back to 3),
/// 5 the Camat closes. All steps are of one kind, so that tests of what happens around a case wait for no kind.
/// </summary>
internal sealed class SmallCase(TestSite site, PelaksanaanId id)
{
    public const string Sop = """
        { "format": "siklus-sop/1", "kode": "uji-kelompok", "versi": 1, "identitas": { "judul": "UJI KELOMPOK", "instansi": "Kecamatan Sumberejo" },
          "kolom": [{ "kode": "camat", "nama": "Camat" }, { "kode": "kelompok", "nama": "Kelompok" }, { "kode": "sekretariat", "nama": "Sekretariat" }],
          "langkah": [
            { "nomorCetak": "1", "urutan": 1, "uraian": "Camat memerintahkan", "pelaksana": ["camat"], "pekerjaan": [{ "jenis": "perintah" }], "output": [{ "kode": "satu", "nama": "Perintah" }], "waktuBaku": { "nilai": 5, "satuan": "menit" } },
            { "nomorCetak": "2", "urutan": 2, "uraian": "Salah satu anggota menulis", "pelaksana": ["kelompok"], "mode": "salahSatu", "pekerjaan": [{ "jenis": "perintah" }], "output": [{ "kode": "dua", "nama": "Konsep" }], "sopTerkait": "uji-anak" },
            { "nomorCetak": "3", "urutan": 3, "uraian": "Setiap anggota melapor", "pelaksana": ["kelompok"], "mode": "masingMasing", "pekerjaan": [{ "jenis": "perintah" }], "output": [{ "kode": "tiga", "nama": "Laporan Anggota" }] },
            { "nomorCetak": "4", "urutan": 4, "uraian": "Sekretaris memeriksa", "pelaksana": ["sekretariat"], "pekerjaan": [{ "jenis": "perintah" }], "output": [{ "kode": "empat", "nama": "Hasil Pemeriksaan" }], "keputusan": { "pertanyaan": "Setuju?", "ya": 5, "tidak": 3 } },
            { "nomorCetak": "5", "urutan": 5, "uraian": "Camat menutup", "pelaksana": ["camat"], "pekerjaan": [{ "jenis": "perintah" }], "output": [{ "kode": "lima", "nama": "Penutup" }] }
          ] }
        """;

    public const string Camat = "Camat";
    public const string Sekcam = "Sekretaris Kecamatan";

    /// <summary>The eight, in the office's order.</summary>
    public static IReadOnlyList<string> Group { get; } =
    [
        "Kasubbag Perencanaan, Evaluasi dan Pelaporan", "Kasubbag Umum, Kepegawaian dan Keuangan", "Kasi Pemerintahan", "Kasi Ketenteraman dan Ketertiban Umum",
        "Kasi Ekonomi dan Pembangunan", "Kasi Kesejahteraan Sosial", "Kasi Pelayanan Umum", "Pengelola Data Kinerja",
    ];

    public PelaksanaanId Id => id;

    public string Url => $"/pelaksanaan/{id.Value}";

    /// <summary>Takes the SOP in and begins a case that stands at a step.</summary>
    public static async Task<SmallCase> AtAsync(TestSite site, int urutan, int tribulan = 4, int tahun = 2026)
    {
        await ImportAsync(site, Sop);
        var begun = await site.InOfficeAsync(async services =>
        {
            var posts = await services.GetRequiredService<SiklusDb>().Set<Jabatan>().ToDictionaryAsync(j => j.Nama, j => j.Id);
            var camat = await ActorAsync(services, posts[Camat]);
            return await services.GetRequiredService<StartPelaksanaan>().RunAsync(
                new StartRequest(Guid.CreateVersion7(), posts[Camat], "uji-kelompok", "Uji kelompok", new Periode(tahun, new Tribulan(tribulan)), new DateOnly(2026, 12, 31),
                    new Pengikatan([new("camat", [posts[Camat]]), new("kelompok", [.. Group.Select(g => posts[g])]), new("sekretariat", [posts[Sekcam]])])), camat);
        });
        var small = new SmallCase(site, begun.Row.Id);
        while ((await small.StateAsync()).CurrentLangkah!.Urutan < urutan) await small.FinishStepAsync();
        return small;
    }

    public static Task ImportAsync(TestSite site, string sop) => site.InOfficeAsync(async services =>
    {
        (await services.GetRequiredService<ImportSop>().RunAsync(Encoding.UTF8.GetBytes(sop))).ShouldBeEmpty();
        return await services.GetRequiredService<SiklusDb>().SaveChangesAsync();
    });

    public Task<Pelaksanaan> StateAsync() => site.InOfficeAsync(async services => (await services.GetRequiredService<CaseStore>().FindAsync(id))!.Case);

    /// <summary>Does one act of the engine in the name of a post, from a fresh screen.</summary>
    public Task ActAsync(string jabatan, Action<Pelaksanaan, CommandContext, IReadOnlyDictionary<JabatanId, JabatanId>> act) => site.InOfficeAsync(async services =>
    {
        var names = await services.GetRequiredService<OfficeNames>().LoadAsync();
        var post = names.Jabatan.Single(j => j.Nama == jabatan).Id;
        var seen = (await services.GetRequiredService<CaseStore>().FindAsync(id))!.Case.LastNomor;
        return await services.GetRequiredService<ActOnCase>().RunAsync(
            new Command(id, Guid.CreateVersion7(), seen, post), await ActorAsync(services, post), (p, c) => act(p, c, names.Superiors));
    });

    /// <summary>Number of the task that a post has or may pick up in the open step.</summary>
    public async Task<int> TaskAsync(string jabatan)
    {
        var post = await PostAsync(jabatan);
        var state = await StateAsync();
        return state.Tugas.Last(t => t.IsOpen && t.IsFor(post)).Nomor;
    }

    public async Task<string> WorkUrlAsync(string jabatan) => $"{Url}/kerja/perintah/{await TaskAsync(jabatan)}";

    public Task<JabatanId> PostAsync(string jabatan) =>
        site.InOfficeAsync(services => services.GetRequiredService<SiklusDb>().Set<Jabatan>().Where(j => j.Nama == jabatan).Select(j => j.Id).SingleAsync());

    public Task AcceptAsync(string jabatan) => ActAsync(jabatan, (p, c, _) => p.Accept(c, p.Tugas.Last(t => t.State == TugasState.Open && t.IsFor(c.Pelaku.JabatanId)).Nomor));

    /// <summary>Finishes the accepted task of a post with a paper in place of what its kind makes.</summary>
    public Task FinishAsync(string jabatan) => ActAsync(jabatan, (p, c, _) =>
    {
        var tugas = p.Tugas.Last(t => t.State == TugasState.Accepted && t.IsFor(c.Pelaku.JabatanId)).Nomor;
        var papers = p.MissingOutputs(tugas).Select(o => new OutputRef(o.Kode, "berkas", Guid.CreateVersion7(), o.Nama)).ToList();
        if (p.CurrentLangkah!.Keputusan is null) p.Finish(c, tugas, papers, catatan: "Dilaksanakan di luar sistem.");
        else p.Decide(c, tugas, papers);
    });

    public async Task FinishStepAsync()
    {
        var doers = (await StateAsync()).CurrentLangkah!.Urutan switch { 2 => [Group[0]], 3 => Group, 4 => [Sekcam], _ => (IReadOnlyList<string>)[Camat] };
        foreach (var doer in doers)
        {
            await AcceptAsync(doer);
            await FinishAsync(doer);
        }
    }

    public static async Task<Actor> ActorAsync(IServiceProvider services, JabatanId jabatan)
    {
        var holder = await services.GetRequiredService<SiklusDb>().Set<Penugasan>().FirstAsync(p => p.JabatanId == jabatan);
        return (await services.GetRequiredService<FindActor>().RunAsync(holder.PegawaiId))!;
    }
}
