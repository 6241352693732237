using Siklus.App.Common;
using Siklus.App.Sop;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Files;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Setup;

/// <summary>What was founded, by the keys of the plan.</summary>
/// <param name="Id">The office.</param>
/// <param name="Unit">Its units.</param>
/// <param name="Jabatan">Its posts.</param>
/// <param name="Pegawai">The holders of posts that have one.</param>
public sealed record FoundedOffice(
    InstansiId Id, IReadOnlyDictionary<string, UnitId> Unit, IReadOnlyDictionary<string, JabatanId> Jabatan, IReadOnlyDictionary<string, PegawaiId> Pegawai);

/// <summary>Makes an office out of a plan: units, posts, holders, teams, what the columns of the sheets stand for, the SOPs. Enters it as the present office.</summary>
public sealed class FoundOffice(SiklusDb db, InstansiScope scope, ImportSop importSop, TimeProvider clock)
{
    /// <summary>Makes and saves it; the caller holds the transaction.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="since">First day of the holders and members.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public async Task<FoundedOffice> RunAsync(OfficePlan plan, DateOnly since, CancellationToken cancel = default)
    {
        var instansi = new Instansi(new InstansiId(Ids.New(clock)), plan.Instansi.Nama, plan.Instansi.Kabupaten, plan.Instansi.Kop, plan.Instansi.Zona);
        instansi.Choose(plan.Instansi.Istilah);
        scope.Enter(instansi.Id);
        db.Add(instansi);
        var units = AddUnits(plan, instansi.Id);
        var posts = AddPosts(plan, instansi.Id, units);
        var people = AddPeople(plan, instansi.Id, posts, since);
        AddBindings(plan, instansi.Id, posts, AddTeams(plan, instansi.Id, posts, since));
        if (plan.Sop is null) foreach (var name in ReferenceData.Names("sop")) await ImportAsync(name, ReferenceData.Bytes(name), null, cancel);
        foreach (var sheet in (plan.Sop ?? []).Select(PustakaSop.Find).OfType<SopDefinition>())
            await ImportAsync(sheet.Kode, SopFileWriter.Write(PustakaSop.ContohFor(sheet, instansi.Nama, instansi.Kabupaten)), sheet.Identitas.Instansi, cancel);
        await db.SaveChangesAsync(cancel);
        return new FoundedOffice(instansi.Id, units, posts, people);
    }

    private Dictionary<string, UnitId> AddUnits(OfficePlan plan, InstansiId instansi)
    {
        var ids = plan.Unit.ToDictionary(u => u.Kunci, _ => new UnitId(Ids.New(clock)));
        db.AddRange(plan.Unit.Select((u, i) => new Unit(ids[u.Kunci], instansi, u.Nama, u.Induk is null ? null : ids[u.Induk], i + 1)));
        return ids;
    }

    private Dictionary<string, JabatanId> AddPosts(OfficePlan plan, InstansiId instansi, Dictionary<string, UnitId> units)
    {
        var ids = plan.Jabatan.ToDictionary(j => j.Kunci, _ => new JabatanId(Ids.New(clock)));
        db.AddRange(plan.Jabatan.Select((j, i) =>
            new Jabatan(ids[j.Kunci], instansi, units[j.Unit], j.Nama, j.Jenis, j.Atasan is null ? null : ids[j.Atasan], i + 1, j.KelolaKantor)));
        return ids;
    }

    private Dictionary<string, PegawaiId> AddPeople(OfficePlan plan, InstansiId instansi, Dictionary<string, JabatanId> posts, DateOnly since)
    {
        var people = new Dictionary<string, PegawaiId>();
        foreach (var jabatan in plan.Jabatan.Where(j => j.Pegawai is not null))
        {
            var id = people[jabatan.Kunci] = new PegawaiId(Ids.New(clock));
            db.Add(new Pegawai(id, instansi, jabatan.Pegawai!, jabatan.Pangkat, jabatan.Nip));
            db.Add(new Penugasan(new PenugasanId(Ids.New(clock)), instansi, id, posts[jabatan.Kunci], Kapasitas.Definitif, since, null));
        }
        return people;
    }

    private Dictionary<string, TimId> AddTeams(OfficePlan plan, InstansiId instansi, Dictionary<string, JabatanId> posts, DateOnly since)
    {
        var ids = plan.Tim.ToDictionary(t => t.Kunci, _ => new TimId(Ids.New(clock)));
        foreach (var t in plan.Tim)
        {
            var tim = new Tim(ids[t.Kunci], instansi, t.Nama, t.NomorSk);
            foreach (var anggota in t.Anggota.Where(a => posts.ContainsKey(a.Jabatan))) tim.Add(posts[anggota.Jabatan], anggota.Peran, since);
            db.Add(tim);
        }
        return ids;
    }

    // A post that the office does not have stands for nobody: whoever starts a case chooses.
    private void AddBindings(OfficePlan plan, InstansiId instansi, Dictionary<string, JabatanId> posts, Dictionary<string, TimId> teams)
    {
        foreach (var (kolom, sources) in plan.Ikatan)
        {
            foreach (var (source, i) in sources.Select((s, i) => (s.Split(':'), i)))
            {
                if (source[0] == "jabatan" && !posts.ContainsKey(source[1])) continue;
                var (sumber, nilai) = source[0] switch
                {
                    "tim" => (SumberIkatan.Tim, teams[source[1]].Value.ToString("D")),
                    "jabatan" => (SumberIkatan.Jabatan, posts[source[1]].Value.ToString("D")),
                    "atasan" => (SumberIkatan.Atasan, ""),
                    _ => (SumberIkatan.JenisJabatan, Enum.Parse<JenisJabatan>(source[1], ignoreCase: true).ToString()),
                };
                db.Add(new IkatanBawaanRow
                {
                    InstansiId = instansi,
                    Kolom = kolom,
                    Urutan = i + 1,
                    Sumber = sumber,
                    Nilai = nilai,
                });
            }
        }
    }

    private async Task ImportAsync(string name, byte[] file, string? contoh, CancellationToken cancel)
    {
        var errors = await importSop.RunAsync(file, contoh, cancel);
        if (errors.Count > 0) throw new InvalidOperationException($"{name}: {errors[0]}");
    }
}
