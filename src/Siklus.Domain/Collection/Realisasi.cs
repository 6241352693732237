using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Collection;

/// <summary>
/// What one unit reports for one indikator in one quarter: component values with their history, bukti, notes and state. There is one per (indikator, unit,
/// year, tribulan), whatever cases touch it. A component without a value is not reported; that is never zero.
/// </summary>
public sealed partial class Realisasi : IOwned
{
    private readonly List<IsiKomponen> isi = [];
    private readonly List<PerubahanSel> perubahan = [];
    private readonly List<BuktiDukung> bukti = [];
    private readonly List<LangkahRealisasi> langkah = [];
    private readonly List<JawabanPertanyaan> jawaban = [];

    private Realisasi() { }

    /// <summary>Opens the row, empty, as draft.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="CollectionRules.BelumDiukur"/> when the indikator is not measured in that quarter, <see cref="CollectionRules.BukanPenanggungJawab"/> when it is another unit's.
    /// </exception>
    public Realisasi(RealisasiId id, Indikator indikator, UnitId unitId, int tahun, Tribulan tribulan, TribulanSusulanId? susulan = null)
    {
        if (!indikator.DefinisiFor(tahun).MeasuredIn(tribulan)) throw new RuleViolationException(CollectionRules.BelumDiukur, tribulan.Romawi);
        if (indikator.PenanggungJawab != unitId) throw new RuleViolationException(CollectionRules.BukanPenanggungJawab);
        Id = id;
        InstansiId = indikator.InstansiId;
        IndikatorId = indikator.Id;
        UnitId = unitId;
        Tahun = tahun;
        TribulanNomor = tribulan.Nomor;
        SusulanId = susulan;
    }

    /// <summary>Identity.</summary>
    public RealisasiId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>What is measured.</summary>
    public IndikatorId IndikatorId { get; private set; }

    /// <summary>Who supplies.</summary>
    public UnitId UnitId { get; private set; }

    /// <summary>Budget year.</summary>
    public int Tahun { get; private set; }

    /// <summary>Quarter, 1–4.</summary>
    public int TribulanNomor { get; private set; }

    /// <summary>Quarter.</summary>
    public Tribulan Tribulan => new(TribulanNomor);

    /// <summary>The entry from paper that it belongs to, when it was entered afterwards; null when a case reported it.</summary>
    public TribulanSusulanId? SusulanId { get; private set; }

    /// <summary>Where it stands.</summary>
    public RealisasiState State { get; private set; }

    /// <summary>Raised by every change; a form carries the one it showed.</summary>
    public int Versi { get; private set; }

    /// <summary>Why there are no data, when the supplier says so; the row then counts as answered but not as reported.</summary>
    public string? TidakAdaData { get; private set; }

    /// <summary>Notes beside the figures.</summary>
    public CatatanRealisasi Catatan { get; private set; } = new();

    /// <summary>Last change of any kind, UTC.</summary>
    public DateTime? DiubahUtc { get; private set; }

    /// <summary>Who made the last change.</summary>
    public PegawaiId? DiubahOleh { get; private set; }

    /// <summary>Present values.</summary>
    public IReadOnlyList<IsiKomponen> Isi => isi;

    /// <summary>Every change of every cell, in order.</summary>
    public IReadOnlyList<PerubahanSel> Perubahan => perubahan;

    /// <summary>Attached files, those taken away again included.</summary>
    public IReadOnlyList<BuktiDukung> SemuaBukti => bukti;

    /// <summary>Attached files that count.</summary>
    public IEnumerable<BuktiDukung> Bukti => bukti.Where(b => b.DicabutUtc is null);

    /// <summary>Moves from state to state, in order.</summary>
    public IReadOnlyList<LangkahRealisasi> Langkah => langkah;

    /// <summary>Answers to questions about unusual values.</summary>
    public IReadOnlyList<JawabanPertanyaan> Jawaban => jawaban;

    /// <summary>Present values by component code.</summary>
    public IReadOnlyDictionary<string, NilaiKomponen> Nilai => isi.ToDictionary(i => i.Kode, i => i.Nilai, StringComparer.Ordinal);

    /// <summary>The reason of the last return, while it is returned.</summary>
    public string? AlasanDikembalikan => State == RealisasiState.Returned ? langkah.FindLast(l => l.Act == RealisasiAct.Return)?.Alasan : null;

    /// <summary>Whether the row says something: all components, or that there are no data.</summary>
    public bool IsAnswered(DefinisiIndikator definisi) => TidakAdaData is not null || definisi.Rumus.Komponen.All(k => isi.Exists(i => i.Kode == k.Kode));

    /// <summary>Whether that person supplied or sent in any of the row; such a person does not decide on it.</summary>
    public bool IsSupplier(PegawaiId pegawai) =>
        perubahan.Exists(p => p.PegawaiId == pegawai) || bukti.Exists(b => b.PegawaiId == pegawai) || langkah.Exists(l => l.Act == RealisasiAct.Submit && l.PegawaiId == pegawai);

    private void Touch(Pelaku pelaku, DateTime utc)
    {
        Versi++;
        DiubahUtc = utc;
        DiubahOleh = pelaku.PegawaiId;
    }

    private void RequireEditable()
    {
        if (!RealisasiMoves.IsEditable(State)) throw new RuleViolationException(CollectionRules.Terkunci, RealisasiMoves.Nama(State));
    }

    private static string Reason(string? alasan) =>
        string.IsNullOrWhiteSpace(alasan) ? throw new RuleViolationException(CollectionRules.AlasanKosong) : alasan.Trim();
}
