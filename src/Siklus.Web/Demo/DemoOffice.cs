using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Demo;

/// <summary>Sets up the invented office of the demo: units, posts, people with accounts, the team, which posts the sheets' columns stand for, the SOPs.</summary>
internal sealed class DemoOffice(SiklusDb db, InstansiScope scope, UserManager<Akun> users, ImportSop importSop, TimeProvider clock)
{
    private static readonly DateOnly Since = new(2025, 1, 2);

    private static string Folder => AppContext.BaseDirectory;

    /// <summary>Sets it up.</summary>
    /// <returns>The units by their keys in demo/kantor.json, and the posts likewise.</returns>
    public async Task<(IReadOnlyDictionary<string, UnitId> Units, IReadOnlyDictionary<string, JabatanId> Posts)> MakeAsync(CancellationToken cancel)
    {
        await using var stream = File.OpenRead(Path.Combine(Folder, "demo", "kantor.json"));
        var file = (await JsonSerializer.DeserializeAsync<DemoOfficeFile>(stream, SiklusJson.Options, cancel))!;
        var instansi = new Instansi(new InstansiId(Ids.New(clock)), file.Instansi.Nama, file.Instansi.Kabupaten, file.Instansi.Kop, file.Instansi.Zona);
        scope.Enter(instansi.Id);
        db.Add(instansi);
        var units = AddUnits(file, instansi.Id);
        var posts = AddPosts(file, instansi.Id, units);
        var people = AddPeople(file, instansi.Id, posts);
        var teams = AddTeams(file, instansi.Id, posts);
        AddBindings(file, instansi.Id, teams);
        foreach (var kode in file.Sop) await ImportAsync(kode, cancel);
        await db.SaveChangesAsync(cancel);
        foreach (var (kunci, pegawai) in people) await AddAccountAsync(kunci, pegawai, instansi.Id);
        return (units, posts);
    }

    private Dictionary<string, UnitId> AddUnits(DemoOfficeFile file, InstansiId instansi)
    {
        var ids = file.Unit.ToDictionary(u => u.Kunci, _ => new UnitId(Ids.New(clock)));
        db.AddRange(file.Unit.Select((u, i) => new Unit(ids[u.Kunci], instansi, u.Nama, u.Induk is null ? null : ids[u.Induk], i + 1)));
        return ids;
    }

    private Dictionary<string, JabatanId> AddPosts(DemoOfficeFile file, InstansiId instansi, Dictionary<string, UnitId> units)
    {
        var ids = file.Jabatan.ToDictionary(j => j.Kunci, _ => new JabatanId(Ids.New(clock)));
        db.AddRange(file.Jabatan.Select((j, i) =>
            new Jabatan(ids[j.Kunci], instansi, units[j.Unit], j.Nama, j.Jenis, j.Atasan is null ? null : ids[j.Atasan], i + 1)));
        return ids;
    }

    private List<(string Kunci, PegawaiId Id)> AddPeople(DemoOfficeFile file, InstansiId instansi, Dictionary<string, JabatanId> posts)
    {
        var people = new List<(string, PegawaiId)>();
        foreach (var jabatan in file.Jabatan)
        {
            var id = new PegawaiId(Ids.New(clock));
            db.Add(new Pegawai(id, instansi, jabatan.Pegawai, jabatan.Pangkat));
            db.Add(new Penugasan(new PenugasanId(Ids.New(clock)), instansi, id, posts[jabatan.Kunci], Kapasitas.Definitif, Since, null));
            people.Add((jabatan.Kunci, id));
        }
        return people;
    }

    private Dictionary<string, TimId> AddTeams(DemoOfficeFile file, InstansiId instansi, Dictionary<string, JabatanId> posts)
    {
        var ids = file.Tim.ToDictionary(t => t.Kunci, _ => new TimId(Ids.New(clock)));
        foreach (var t in file.Tim)
        {
            var tim = new Tim(ids[t.Kunci], instansi, t.Nama, t.NomorSk);
            foreach (var anggota in t.Anggota) tim.Add(posts[anggota.Jabatan], anggota.Peran, Since);
            db.Add(tim);
        }
        return ids;
    }

    private void AddBindings(DemoOfficeFile file, InstansiId instansi, Dictionary<string, TimId> teams)
    {
        foreach (var (kolom, sources) in file.Ikatan)
        {
            foreach (var (source, i) in sources.Select((s, i) => (s.Split(':'), i)))
            {
                var ofTeam = source[0] == "tim";
                db.Add(new IkatanBawaanRow
                {
                    InstansiId = instansi,
                    Kolom = kolom,
                    Urutan = i + 1,
                    Sumber = ofTeam ? SumberIkatan.Tim : SumberIkatan.JenisJabatan,
                    Nilai = ofTeam ? teams[source[1]].Value.ToString("D") : Enum.Parse<JenisJabatan>(source[1], ignoreCase: true).ToString(),
                });
            }
        }
    }

    private async Task ImportAsync(string kode, CancellationToken cancel)
    {
        var errors = await importSop.RunAsync(await File.ReadAllBytesAsync(Path.Combine(Folder, "reference", "sop", kode + ".json"), cancel), cancel);
        if (errors.Count > 0) throw new InvalidOperationException($"reference/sop/{kode}.json: {errors[0]}");
    }

    /// <summary>An account without a password: it is entered by one click, in a demo on this machine only.</summary>
    private async Task AddAccountAsync(string kunci, PegawaiId pegawai, InstansiId instansi)
    {
        var made = await users.CreateAsync(new Akun { Id = Ids.New(clock), UserName = kunci, PegawaiId = pegawai, InstansiId = instansi });
        if (!made.Succeeded) throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
    }
}
