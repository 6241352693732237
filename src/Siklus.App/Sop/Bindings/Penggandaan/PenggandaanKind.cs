using System.Globalization;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Sop.Bindings.Penomoran;
using Siklus.App.Sop.Bindings.Periksa;
using Siklus.App.Sop.Bindings.Rekap;

namespace Siklus.App.Sop.Bindings.Penggandaan;

/// <summary>What is typed about copies.</summary>
public sealed class PenggandaanIsian
{
    /// <summary>Copies, one row a receiver.</summary>
    public List<BarisGanda> Baris { get; set; } = [];
}

/// <summary>Copies for one receiver.</summary>
public sealed class BarisGanda
{
    /// <summary>What was copied.</summary>
    public string? Dokumen { get; set; }

    /// <summary>For whom.</summary>
    public string? Untuk { get; set; }

    /// <summary>How many copies.</summary>
    public int? Jumlah { get; set; }

    /// <summary>Nothing is typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Dokumen) && string.IsNullOrWhiteSpace(Untuk) && Jumlah is null;
}

/// <summary>Penggandaan: how many copies of the signed document were made for whom ("Penggandaan Dokumen Lakip").</summary>
public sealed class PenggandaanKind(IsianStore drafts, NaskahMaker naskah) : IsianKind<PenggandaanIsian>(drafts, naskah)
{
    private const int Terbanyak = 999;

    private readonly IsianStore drafts = drafts;

    /// <inheritdoc/>
    public override string Jenis => "penggandaan";

    /// <inheritdoc/>
    public override string Nama => "Penggandaan";

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(PenggandaanIsian isian, WorkContext work)
    {
        if (isian.Baris.TrueForAll(b => b.IsBlank)) yield return new WorkError("Isian.Baris[0].Untuk", "Tulis paling sedikit satu penggandaan: untuk siapa dan berapa.");
        for (var i = 0; i < isian.Baris.Count; i++)
        {
            var row = isian.Baris[i];
            if (row.IsBlank) continue;
            if (string.IsNullOrWhiteSpace(row.Dokumen)) yield return new WorkError($"Isian.Baris[{i}].Dokumen", $"Tulis dokumen pada baris {i + 1}.");
            if (string.IsNullOrWhiteSpace(row.Untuk)) yield return new WorkError($"Isian.Baris[{i}].Untuk", $"Tulis untuk siapa pada baris {i + 1}.");
            if (row.Jumlah is not (>= 1 and <= Terbanyak)) yield return new WorkError($"Isian.Baris[{i}].Jumlah", $"Isi jumlah pada baris {i + 1} dengan 1 sampai {Terbanyak}.");
        }
    }

    /// <inheritdoc/>
    protected override async Task<PenggandaanIsian> BlankAsync(WorkContext work, CancellationToken cancel)
    {
        var kepada = RekapText.Lines((await drafts.LatestAsync<PenomoranIsian>(work, PenomoranKind.Kode, cancel))?.Kepada);
        var dokumen = PeriksaKind.DraftOf(work)?.Judul;
        return new PenggandaanIsian { Baris = [.. kepada.Append("Arsip").Select(untuk => new BarisGanda { Dokumen = dokumen, Untuk = untuk, Jumlah = 1 })] };
    }

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(PenggandaanIsian isian, WorkContext work, CancellationToken cancel)
    {
        var rows = isian.Baris.Where(b => !b.IsBlank).ToList();
        var isi = DaftarIsian.Build(new DaftarIsianData(
            work.Instansi.Kop, "Daftar Penggandaan", work.Loaded.Row.Perihal, [new("Dokumen", 46), new("Untuk", 34), new("Jumlah", 14, Align.Center)],
            [.. rows.Select(b => (IReadOnlyList<string>)[b.Dokumen!.Trim(), b.Untuk!.Trim(), b.Jumlah!.Value.ToString(CultureInfo.InvariantCulture)])],
            [$"Seluruhnya {rows.Sum(b => b.Jumlah)} eksemplar."], work.Today, work.Signer()));
        return Task.FromResult<IReadOnlyList<NewNaskah>>([new NewNaskah(
            work.OutputKode, JenisNaskah.DaftarPenggandaan, DaftarIsian.Kode, DaftarIsian.Versi, $"Daftar Penggandaan: {work.Loaded.Row.Perihal}", isi)]);
    }
}
