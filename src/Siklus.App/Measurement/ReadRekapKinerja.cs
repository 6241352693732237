using Microsoft.EntityFrameworkCore;
using Siklus.App.Collection;
using Siklus.App.Planning;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement;

/// <summary>All that an office reported for a quarter, measured.</summary>
/// <param name="Hasil">The measurement to the end of the quarter.</param>
/// <param name="Pengumpulan">Who has reported.</param>
/// <param name="Simpul">Every node that is measured with its rows, in printed order.</param>
public sealed record RekapKinerja(HasilPengukuran Hasil, RekapPengumpulan Pengumpulan, IReadOnlyList<RekapSimpul> Simpul)
{
    /// <summary>A sentence for each quarter of the year up to this one that was entered afterwards from paper.</summary>
    public IReadOnlyList<string> Susulan { get; init; } = [];

    /// <summary>The part that one unit owns; the measurement of the office stays as it is.</summary>
    public RekapKinerja Of(UnitId unit) => this with
    {
        Pengumpulan = Pengumpulan with { Unit = [.. Pengumpulan.Unit.Where(u => u.UnitId == unit)] },
        Simpul = [.. Simpul.Select(s => s with { Baris = [.. s.Baris.Where(b => b.Terukur.UnitId == unit)] }).Where(s => s.Baris.Count > 0)],
    };

    /// <summary>All rows.</summary>
    public IEnumerable<RekapBaris> Baris => Simpul.SelectMany(s => s.Baris);

    /// <summary>The sasaran among the nodes.</summary>
    public IEnumerable<RekapSimpul> Sasaran => Simpul.Where(s => s.Terukur.Jenis == JenisSimpul.Sasaran);

    /// <summary>Decimals in which the policy shows figures.</summary>
    public int Desimal => Hasil.Aturan.Desimal;
}

/// <summary>One node of the recapitulation.</summary>
/// <param name="Terukur">The node and its mean.</param>
/// <param name="Baris">Its rows.</param>
public sealed record RekapSimpul(SimpulTerukur Terukur, IReadOnlyList<RekapBaris> Baris);

/// <summary>One indikator of the recapitulation.</summary>
/// <param name="Terukur">The indikator and its capaian.</param>
/// <param name="Unit">Name of the unit that owns it.</param>
/// <param name="Diukur">Whether it is measured in this quarter.</param>
/// <param name="TargetTahunan">Target of the year, or null.</param>
/// <param name="Row">What its unit reported, as stored; null while the row was never opened.</param>
/// <param name="Mulai">The state from which on a row counts.</param>
public sealed record RekapBaris(
    IndikatorTerukur Terukur, string Unit, bool Diukur, NilaiTarget? TargetTahunan, Realisasi? Row, RealisasiState Mulai = RealisasiState.Submitted)
{
    /// <summary>How it is measured.</summary>
    public DefinisiIndikator Definisi => Terukur.Definisi;

    /// <summary>Sent in or further: far enough to count.</summary>
    public bool Dilaporkan => Row is not null && MeasurePeriode.Counts(Row.State, Mulai);

    /// <summary>The target that the capaian is held against, or null.</summary>
    public string? Target => Terukur.Capaian.Target?.Tampil;

    /// <summary>The realisasi that the capaian was computed from: to the end of the quarter, with <paramref name="desimal"/> decimals, a predikat by its name. Null when there is none.</summary>
    public string? Realisasi(int desimal) => Terukur.Capaian.Realisasi is { } nilai ? Write(nilai, desimal) : null;

    /// <summary>The realisasi of the quarter alone where it differs from <see cref="Realisasi"/>, because quarters are added or averaged.</summary>
    public string? RealisasiTribulan(int desimal) =>
        Dilaporkan && Definisi.Rumus.Compute(Row!.Nilai).Nilai is { } sendiri && sendiri != Terukur.Capaian.Realisasi ? Write(sendiri, desimal) : null;

    /// <summary>Capaian in percent without the sign, rounded as the policy says, or null.</summary>
    public string? Capaian(AturanPengukuran aturan) => Terukur.Capaian.Nilai is { } nilai ? aturan.Tampil(nilai) : null;

    private string Write(decimal nilai, int desimal) => Definisi.Rumus is Rumus.Predikat peta && peta.Peta.FirstOrDefault(p => p.Nilai == nilai) is { } sebutan
        ? sebutan.Predikat
        : Angka.Format(Angka.Round(nilai, desimal));
}

/// <summary>Reads the recapitulation of a quarter: every indikator with target, realisasi, capaian, predikat, bukti and the state of its row.</summary>
public sealed class ReadRekapKinerja(SiklusDb db, MeasurePeriode measure, ReadTargetTahun targets, ReadRekapPengumpulan pengumpulan, ReadSusulan susulan)
{
    /// <summary>The recapitulation; <paramref name="dilepas"/> names units that the case let go, with the reason. Rows count from <paramref name="mulai"/> on.</summary>
    public async Task<RekapKinerja> RunAsync(
        int tahun, Tribulan tribulan, IReadOnlyDictionary<UnitId, string>? dilepas = null, RealisasiState mulai = RealisasiState.Submitted, CancellationToken cancel = default)
    {
        var hasil = await measure.RunAsync(tahun, tribulan, mulai: mulai, cancel: cancel);
        var target = await targets.RunAsync(tahun, cancel);
        var unit = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Nama, cancel);
        var rows = await db.Set<Realisasi>().AsNoTracking().AsSplitQuery().Where(r => r.Tahun == tahun && r.TribulanNomor == tribulan.Nomor).ToListAsync(cancel);
        return new(hasil, await pengumpulan.RunAsync(tahun, tribulan, dilepas, cancel),
        [
            .. hasil.Simpul.Select(s => new RekapSimpul(s, [.. s.Indikator.Select(i => new RekapBaris(
                i, unit.GetValueOrDefault(i.UnitId, "-"), i.Definisi.MeasuredIn(tribulan), target.Of(i.Id).Tahunan,
                rows.Find(r => r.IndikatorId == i.Id && r.UnitId == i.UnitId), mulai))])),
        ])
        {
            Susulan = [.. (await susulan.RunAsync(tahun, tribulan.Nomor, cancel)).Select(s => s.Kalimat)],
        };
    }
}
