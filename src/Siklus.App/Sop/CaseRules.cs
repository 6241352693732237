namespace Siklus.App.Sop;

/// <summary>Codes of refusals around cases that the engine itself does not know.</summary>
public static class CaseRules
{
    /// <summary>The office has no such case, task or SOP. No detail, so that nothing can be guessed.</summary>
    public const string TidakAda = "case.tidak-ada";

    /// <summary>A case of the same SOP and period is already running. {0} = its perihal.</summary>
    public const string SudahBerjalan = "case.sudah-berjalan";

    /// <summary>Somebody else saved the same draft meanwhile. {0} = who, {1} = when.</summary>
    public const string IsianBerubah = "case.isian-berubah";

    /// <summary>So many people act on the case at this moment that the act could not be saved. Nothing is lost; try again.</summary>
    public const string Ramai = "case.ramai";

    /// <summary>The case has no perihal.</summary>
    public const string PerihalKosong = "case.perihal-kosong";

    /// <summary>Several cases at once need at least one post or indikator and not too many. {0} = the most.</summary>
    public const string BanyakKosong = "case.banyak-kosong";

    /// <summary>A note without words.</summary>
    public const string CatatanKosong = "case.catatan-kosong";

    /// <summary>A question without words.</summary>
    public const string PertanyaanKosong = "case.pertanyaan-kosong";

    /// <summary>A question to nobody, or to a post that the office does not have today.</summary>
    public const string PenerimaKosong = "case.penerima-kosong";

    /// <summary>An answer without words.</summary>
    public const string JawabanKosong = "case.jawaban-kosong";

    /// <summary>The due day lies in the past. {0} = the day.</summary>
    public const string TenggatLewat = "case.tenggat-lewat";

    /// <summary>A correction must name a closed case; a running one is mended by itself.</summary>
    public const string KoreksiBelumTutup = "case.koreksi-belum-tutup";
}
