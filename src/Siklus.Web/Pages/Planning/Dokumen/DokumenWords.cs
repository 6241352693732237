using Siklus.App.Common;
using Siklus.App.Planning;
using Siklus.Domain.Planning;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Dokumen;

/// <summary>How pages speak of planning documents.</summary>
public static class DokumenWords
{
    public static (ScreenState State, string Word) StateOf(DokumenRencana? dokumen) => dokumen?.Status switch
    {
        null => (ScreenState.NotYet, "Belum ada"),
        StatusDokumen.Disusun => (ScreenState.Draft, "Disusun"),
        StatusDokumen.Ditetapkan => (ScreenState.Official, "Ditetapkan"),
        StatusDokumen.Diganti => (ScreenState.Cancelled, "Sudah diganti"),
        _ => (ScreenState.Cancelled, "Dibatalkan"),
    };

    public static string UrlOf(DokumenRencana dokumen) => $"/rencana/dokumen/{dokumen.Id.Value}";

    public static string BeginUrl(JenisDokumen jenis, int tahun, Domain.Common.JabatanId? post) => $"/rencana/dokumen/mulai?jenis={jenis}&tahun={tahun}{(post is { } id ? $"&jabatan={id.Value}" : "")}";

    /// <summary>The next act on a document that is being drawn up: its word and address.</summary>
    public static (string Kata, string Url)? NextOf(DokumenRencana dokumen, LangkahDokumen langkah) => langkah switch
    {
        LangkahDokumen.IsiTarget => ("Isi target", $"{UrlOf(dokumen)}/target"),
        LangkahDokumen.IsiPagu => ("Isi pagu", $"{UrlOf(dokumen)}/pagu"),
        LangkahDokumen.Tetapkan => ("Tetapkan", $"{UrlOf(dokumen)}/tetapkan"),
        _ => null,
    };

    /// <summary>What was spent of a budget, "41,5"; a dash where either is not known.</summary>
    public static string PersenOf(decimal? realisasi, decimal? pagu) => realisasi is { } spent && pagu is > 0 ? Domain.Common.Angka.Format(Math.Round(spent / pagu.Value * 100, 1)) : "–";

    /// <summary>"murni", "Perubahan", "Perubahan ke-2".</summary>
    public static string VersiOf(DokumenRencana dokumen) => dokumen.Perubahan switch { 0 => "murni", 1 => "Perubahan", var n => $"Perubahan ke-{n}" };

    /// <summary>Number and day of the signed paper.</summary>
    public static string PaperOf(DokumenRencana dokumen) => string.Join(", ", new[] { dokumen.Nomor, dokumen.Tanggal is { } day ? Indonesian.Date(day) : null }.OfType<string>());

    /// <summary>What it speaks of on a line: "2026", "2025–2029".</summary>
    public static string MasaOf(DokumenRencana dokumen, PohonKinerja pohon) => DokumenRencana.IsMultiYear(dokumen.Jenis) ? $"{pohon.Mulai}–{pohon.Akhir}" : $"{dokumen.Tahun}";

    public static Choice ChoiceOf(AlasanPerubahan alasan) => new(alasan.ToString(), NameOf(alasan));

    public static string NameOf(AlasanPerubahan alasan) => alasan switch
    {
        AlasanPerubahan.PergantianPejabat => "Pergantian pejabat (mutasi)",
        AlasanPerubahan.PerubahanStrategi => "Perubahan strategi yang memengaruhi tujuan dan sasaran (program, kegiatan, alokasi anggaran)",
        AlasanPerubahan.PerubahanPrioritas => "Perubahan prioritas atau asumsi yang berakibat signifikan",
        AlasanPerubahan.PerubahanDokumenInduk => "Perubahan RPJMD atau RKPD",
        _ => "Perubahan APBD",
    };
}
