using Microsoft.AspNetCore.Mvc;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Kartu.Sunting;

/// <summary>The form of an indikator, new or known. Rows are added and taken out without saving.</summary>
public abstract class IndikatorFormPage(SiklusDb db, ReadPohon read, OfficeTime time, Sentences sentences) : PohonPage(db, read, time)
{
    [BindProperty]
    public IndikatorForm Isian { get; set; } = new();

    /// <summary>The node that it measures.</summary>
    public SimpulPohon Simpul { get; protected set; } = null!;

    /// <summary>First years that the definition may have.</summary>
    public IReadOnlyList<Choice> FirstYears { get; protected set; } = [];

    /// <summary>What rests on the present definition, in one sentence; null while nothing does.</summary>
    public string? Rests { get; protected set; }

    public abstract string Back { get; }

    public static IReadOnlyList<Choice> Formulas { get; } =
    [
        new(IndikatorForm.Rasio, "Rasio dalam persen", "Yang dihitung ÷ pembanding × 100%."), new(IndikatorForm.Nilai, "Nilai langsung", "Satu angka, misalnya indeks atau jumlah kejadian."),
        new(IndikatorForm.Jumlah, "Jumlah komponen", "Beberapa angka dijumlahkan."), new(IndikatorForm.Predikat, "Predikat", "Sebutan seperti BB atau WTP, dengan nilai untuk menghitung capaian."),
        new(IndikatorForm.Ungkapan, "Ditulis sendiri", "Beberapa komponen dengan + − × ÷, kurung, JUMLAH, RATA, MIN, MAKS, atau JIKA."),
    ];

    public static IReadOnlyList<Choice> Polarities => [.. Enum.GetValues<Polaritas>().Select(p => new Choice(p.ToString(), SimpulWords.Of(p)))];

    public static IReadOnlyList<Choice> Negatives { get; } = [new(nameof(RumusNegatif.Rasio), "Target ÷ realisasi"), new(nameof(RumusNegatif.Selisih), "(2 × target − realisasi) ÷ target"), new(nameof(RumusNegatif.Sisa), "(target − realisasi) ÷ target")];

    public static IReadOnlyList<Choice> Consolidations => [.. Enum.GetValues<Konsolidasi>().Select(k => new Choice(k.ToString(), PasanganUkur.Nama(k)))];

    public static IReadOnlyList<Choice> Modes => [.. Enum.GetValues<ModeTarget>().Select(m => new Choice(m.ToString(), PasanganUkur.Nama(m)))];

    public Task<IActionResult> OnPostTambahAsync(string daftar) => ReshapeAsync(() =>
    {
        if (daftar == nameof(IndikatorForm.Peta)) Isian.Peta.Add(new());
        else Isian.Komponen.Add(new());
    });

    public Task<IActionResult> OnPostHapusAsync(string daftar, int baris) => ReshapeAsync(() =>
    {
        if (daftar == nameof(IndikatorForm.Peta) && baris >= 0 && baris < Isian.Peta.Count) Isian.Peta.RemoveAt(baris);
        else if (daftar == nameof(IndikatorForm.Komponen) && baris >= 0 && baris < Isian.Komponen.Count) Isian.Komponen.RemoveAt(baris);
    });

    /// <summary>What the formula makes of the example values; null until it was asked for.</summary>
    public CobaRumus? Coba { get; private set; }

    public Task<IActionResult> OnPostPeriksaAsync() => ReshapeAsync(() => Coba = CobaRumus.Of(Isian, sentences));

    public override string FieldOf(string code) => code switch
    {
        _ when code.StartsWith("ungkapan.", StringComparison.Ordinal) => "Isian.Tulisan",
        PohonRules.KodeDipakai => "Isian.Kode",
        PlanningRules.PasanganTidakSah => "Isian.ModeTarget",
        PlanningRules.PersenDijumlah => "Isian.Konsolidasi",
        PlanningRules.PredikatPolaritas => "Isian.Polaritas",
        PlanningRules.BobotTidakWajar => "Isian.Bobot",
        PlanningRules.KodeGanda => "Isian.Peta[0].Predikat",
        PohonRules.DefinisiDipakai or PlanningRules.DefinisiMundur or PohonRules.DefinisiDiLuarRenstra => "Isian.BerlakuMulai",
        _ => "",
    };

    /// <summary>What was typed; null when something is missing, which is written beside its field.</summary>
    protected IndikatorIsian? Typed()
    {
        if (Isian.Definition((field, sentence) => ModelState.AddModelError($"Isian.{field}", sentence)) is not { } definisi || !ModelState.IsValid) return null;
        try
        {
            var baseline = Isian.BaselineOf(definisi);
            if (Angka.Parse(Isian.Bobot ?? "1", new AngkaAturan(4)) is not HasilAngka.Terbaca { Nilai: > 0 } bobot)
            {
                ModelState.AddModelError("Isian.Bobot", "Tulis bobot dengan angka di atas nol, misalnya 1 atau 2,5.");
                return null;
            }
            if (baseline is not null && Isian.TahunBaseline is null) ModelState.AddModelError("Isian.TahunBaseline", "Isi tahun baseline.");
            return ModelState.IsValid ? new IndikatorIsian(Isian.Kode!, new UnitId(Isian.Unit!.Value), definisi, baseline, baseline is null ? null : Isian.TahunBaseline, Isian.Iku, Isian.Alasan, bobot.Nilai) : null;
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("Isian.Baseline", sentences.Of(refused));
            return null;
        }
    }

    protected async Task<IActionResult> AgainAsync()
    {
        if (!await LoadAsync()) return NotFound();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<IActionResult> ReshapeAsync(Action change)
    {
        Isian.NameComponents();
        change();
        ModelState.Clear();
        return await LoadAsync() ? Page() : NotFound();
    }
}
