using Siklus.App.Sop.Bindings.RencanaKerja;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Kerja.RencanaKerja;

/// <summary>Program kerja.</summary>
public sealed class IndexModel(RencanaKerjaKind kind) : IsianPage<RencanaKerjaIsian>(kind)
{
    /// <summary>Who may answer for a line.</summary>
    public IReadOnlyList<Choice> Penanggung => [.. App.Sop.Bindings.RencanaKerja.Penanggung.All(Work).Select(p => new Choice(p.Nilai, p.Nama))];

    /// <summary>The reason for lines after the due day is asked for.</summary>
    public bool AsksWhyLate => RencanaKerjaKind.Late(Isian, Work).Count > 0 || !string.IsNullOrWhiteSpace(Isian.AlasanLewatTenggat);

    protected override IReadOnlyList<RowList> Lists =>
        [new(nameof(Isian.Baris), Isian.Baris, () => new BarisRencana { Mulai = Isian.Baris.LastOrDefault()?.Selesai }, nameof(BarisRencana.Kegiatan), "rencana")];

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        if (Isian.Baris.Count == 0) Isian.Baris.Add(new());
        return true;
    }
}
