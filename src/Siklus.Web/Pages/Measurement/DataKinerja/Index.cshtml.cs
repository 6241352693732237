using Microsoft.AspNetCore.Mvc;
using Siklus.App.Collection;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Measurement.DataKinerja;

/// <summary>Performance of a year up to a quarter: capaian by sasaran and indikator, and who has reported.</summary>
public sealed class IndexModel(MeasurePeriode measure, ReadRekapPengumpulan recap, FindKunciPeriode findKunci, ReadKunciTahun readKunci, ReadSusulan readSusulan, OfficeNames names, OfficeTime time) : TribulanPage(time)
{
    public HasilPengukuran Result { get; private set; } = null!;

    /// <summary>What is measured beside the sasaran.</summary>
    public IReadOnlyList<SimpulTerukur> Others => [.. Result.Simpul.Where(s => s.Jenis != JenisSimpul.Sasaran)];

    public RekapPengumpulan Rekap { get; private set; } = null!;

    /// <summary>The accepted figures of the quarter, or null while it is open.</summary>
    public KunciPeriode? Kunci { get; private set; }

    /// <summary>The year measured to the end of each quarter up to the one shown.</summary>
    public IReadOnlyList<HasilPengukuran> Quarters { get; private set; } = [];

    /// <summary>What is locked, this year and before.</summary>
    public IReadOnlyList<KunciTahun> Locked { get; private set; } = [];

    /// <summary>Quarters of the year that were entered afterwards from paper.</summary>
    public IReadOnlyList<TandaSusulan> Susulan { get; private set; } = [];

    /// <summary>Whether a quarter of the year was entered afterwards.</summary>
    public bool Later(Tribulan tribulan) => Susulan.Any(s => s.Susulan.TribulanNomor == tribulan.Nomor);

    /// <summary>Who has still to report what, as text to send by any means.</summary>
    public string Reminder => $"Pengumpulan data kinerja {Tribulan} {Tahun}. Yang belum lengkap:\n" +
        string.Join('\n', Rekap.Unit.Where(u => !u.Lengkap).Select(u => $"- {u.Nama}: {u.Indikator - u.Dilaporkan} dari {u.Indikator} indikator belum dilaporkan")) + "\nMohon segera dilengkapi. Terima kasih.";

    public bool MayDeclare => Actor.May(Hak.AturKinerja);

    public OfficeNames Names => names;

    protected override async Task<bool> LoadAsync()
    {
        if (!await UnderstandAsync()) return false;
        Quarters = await measure.EachAsync(Tahun!.Value, Tribulan, Cancel);
        Result = Quarters[^1];
        Locked = await readKunci.RunAsync(Tahun.Value, Cancel);
        Kunci = await findKunci.RunAsync(Tahun.Value, Tribulan, Cancel);
        Susulan = await readSusulan.RunAsync(Tahun.Value, cancel: Cancel);
        await names.LoadAsync(Cancel);
        Rekap = await recap.RunAsync(Tahun.Value, Tribulan, cancel: Cancel);
        return true;
    }

    /// <summary>The derivation of a sasaran's mean, or of the office's figure.</summary>
    public string MeanUrl(SimpulId? sasaran) => $"/data-kinerja/rata-rata?tahun={Tahun}&tw={NomorTribulan}{(sasaran is { } id ? $"&sasaran={id.Value}" : "")}";

    public string WhyUrl(IndikatorId id) => $"/data-kinerja/{id.Value}?tahun={Tahun}&tw={NomorTribulan}";
}
