using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Rekap;

/// <summary>The recapitulation as one case sees it: the office's figures, and where each unit stands in this case.</summary>
/// <param name="Kinerja">The figures.</param>
/// <param name="Unit">Units that own an indikator of the quarter or got the form.</param>
public sealed record CaseRekap(RekapKinerja Kinerja, IReadOnlyList<KeadaanUnit> Unit)
{
    /// <summary>"5 dari 7 indikator".</summary>
    public string Kelengkapan => $"{Kinerja.Pengumpulan.Dilaporkan} dari {Kinerja.Pengumpulan.Indikator} indikator";

    /// <summary>Units that owe rows and have not sent them all.</summary>
    public IEnumerable<KeadaanUnit> BelumLengkap => Unit.Where(u => u.Keadaan is not (KeadaanLapor.Lengkap or KeadaanLapor.TanpaIndikator));
}

/// <summary>Where a unit stands.</summary>
public enum KeadaanLapor
{
    /// <summary>Everything is in.</summary>
    Lengkap,

    /// <summary>Some rows are in.</summary>
    Sebagian,

    /// <summary>Nothing is in.</summary>
    Belum,

    /// <summary>The case went on without it, with a reason.</summary>
    Dilepas,

    /// <summary>It got the form and owns no indikator of the quarter.</summary>
    TanpaIndikator,
}

/// <summary>One unit in one case.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Jabatan">The post that fills the form for it in this case, or null when none does.</param>
/// <param name="Keadaan">Where it stands.</param>
/// <param name="Alasan">Why it was let go, or null.</param>
/// <param name="Indikator">Indikator that it must report.</param>
/// <param name="Dilaporkan">Of these, reported.</param>
/// <param name="TanpaData">Of these, rows that say that there are no data.</param>
public sealed record KeadaanUnit(
    UnitId UnitId, string Nama, JabatanId? Jabatan, KeadaanLapor Keadaan, string? Alasan, int Indikator, int Dilaporkan, int TanpaData);

/// <summary>Reads the recapitulation of a case's period.</summary>
public sealed class ReadCaseRekap(ReadRekapKinerja read, FindPengumpulan pengumpulan)
{
    /// <summary>Kind of work by which units fill in their rows.</summary>
    public const string Pengisian = "isi-formulir";

    /// <summary>Kind of work by which collected rows are measured.</summary>
    public const string Pengukuran = "ukur";

    /// <summary>The quarter that a case is about; a case about a whole year is about its last quarter.</summary>
    public static Tribulan TribulanOf(WorkContext work) => work.Periode.Tribulan ?? new Tribulan(4);

    /// <summary>The step before this one in which the units fill in their rows, or null when the SOP has none.</summary>
    public static Langkah? FormStepOf(WorkContext work) =>
        work.Case.Sop.Langkah.LastOrDefault(l => l.Urutan <= work.Langkah.Urutan && l.Pekerjaan.Any(p => p.Jenis == Pengisian));

    /// <summary>The case measures what another case collected: only approved rows count, and none is judged here.</summary>
    public static bool Measures(WorkContext work) => Measures(work.Case.Sop);

    /// <summary>Cases of the SOP measure what cases of another collect.</summary>
    public static bool Measures(SopDefinition sop) => sop.Langkah.Any(l => l.Pekerjaan.Any(p => p.Jenis == Pengukuran));

    /// <summary>The step from which on the case has figures: the one in which units fill in, or the one that measures; null before it.</summary>
    public static Langkah? DataStepOf(WorkContext work) => FormStepOf(work)
        ?? work.Case.Sop.Langkah.LastOrDefault(l => l.Urutan <= work.Langkah.Urutan && l.Pekerjaan.Any(p => p.Jenis == Pengukuran));

    /// <summary>The recapitulation.</summary>
    public async Task<CaseRekap> RunAsync(WorkContext work, CancellationToken cancel = default)
    {
        var measures = Measures(work);
        var members = measures ? MembersOf((await pengumpulan.RunAsync(work.Periode, cancel))?.Loaded.Case) : FormStepOf(work) is { } step ? work.Case.MembersOf(step.Urutan) : [];
        var perUnit = members.Where(t => t.Jabatan is not null).GroupBy(t => work.Names.UnitOf(t.Jabatan!.Value)).ToDictionary(g => g.Key, g => g.Last());
        var dilepas = perUnit.Where(m => m.Value.State == TugasState.Released).ToDictionary(m => m.Key, m => m.Value.Alasan ?? "");
        var kinerja = await read.RunAsync(work.Periode.Tahun, TribulanOf(work), dilepas, measures ? RealisasiState.Approved : RealisasiState.Submitted, cancel);
        // A sheet for one Kasi alone ("Kasi Ekbang") is about that unit's indikator and no other's.
        if (OfOneUnit(work) is { } only) kinerja = kinerja.Of(only);
        var owners = kinerja.Pengumpulan.Unit.Select(u =>
        {
            var keadaan = u.Lengkap ? KeadaanLapor.Lengkap : u.Dilepas is not null ? KeadaanLapor.Dilepas : u.Dilaporkan > 0 ? KeadaanLapor.Sebagian : KeadaanLapor.Belum;
            return new KeadaanUnit(u.UnitId, u.Nama, perUnit.GetValueOrDefault(u.UnitId)?.Jabatan, keadaan, u.Dilepas, u.Indikator, u.Dilaporkan, u.TanpaData);
        }).ToList();
        var others = perUnit.Where(m => owners.TrueForAll(o => o.UnitId != m.Key)).Select(m => new KeadaanUnit(
            m.Key, work.Names.Of(m.Value.Jabatan!.Value), m.Value.Jabatan, m.Value.State == TugasState.Released ? KeadaanLapor.Dilepas : KeadaanLapor.TanpaIndikator,
            dilepas.GetValueOrDefault(m.Key), 0, 0, 0));
        return new(kinerja, [.. owners, .. others]);
    }

    /// <summary>The unit that the case is about, where its sheet has the form filled in by one post alone; null for a case about the whole office.</summary>
    public static UnitId? OfOneUnit(WorkContext work) => !Measures(work) && FormStepOf(work) is { Mode: ModeLangkah.Satu } step && work.Case.Pengikatan.Of(step.Penanggung) is [var post, ..]
        ? work.Names.UnitOf(post)
        : null;

    private static IReadOnlyList<Tugas> MembersOf(Pelaksanaan? collection) =>
        collection?.Sop.Langkah.LastOrDefault(l => l.Pekerjaan.Any(p => p.Jenis == Pengisian)) is { } step ? collection.MembersOf(step.Urutan) : [];
}
