using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>
/// The office's working calendar: hours per weekday, special periods, days off, time zone. It turns instants into working minutes. Instants are UTC and
/// are cut to the minute, so that working time adds up: WM(a,c) = WM(a,b) + WM(b,c).
/// </summary>
public sealed class KalenderKerja
{
    private const int BatasHari = 366 * 20;
    private readonly Dictionary<DateOnly, HariLibur> libur;
    private readonly IReadOnlyList<PeriodeJamKhusus> khusus;
    private readonly IReadOnlyList<MingguBerlaku> perubahan;

    /// <summary>Makes a calendar.</summary>
    /// <exception cref="RuleViolationException"><see cref="KalenderRules.PeriodeBertindih"/>, <see cref="KalenderRules.LiburGanda"/>.</exception>
    public KalenderKerja(
        ZonaWaktu zona, MingguKerja minggu, IEnumerable<PeriodeJamKhusus>? khusus = null, IEnumerable<HariLibur>? libur = null, IEnumerable<MingguBerlaku>? perubahan = null)
    {
        Zona = zona;
        Minggu = minggu;
        this.perubahan = [.. (perubahan ?? []).OrderByDescending(p => p.Mulai)];
        this.khusus = [.. (khusus ?? []).OrderBy(p => p.Mulai)];
        foreach (var (a, b) in this.khusus.Zip(this.khusus.Skip(1)))
            if (b.Mulai <= a.Selesai) throw new RuleViolationException(KalenderRules.PeriodeBertindih, a.Nama, b.Nama);
        this.libur = [];
        foreach (var hari in libur ?? [])
            if (!this.libur.TryAdd(hari.Tanggal, hari)) throw new RuleViolationException(KalenderRules.LiburGanda, hari.Tanggal);
    }

    /// <summary>The calendar of an office that has set nothing: hours of Perpres 21/2023, no days off.</summary>
    public static KalenderKerja Default(ZonaWaktu zona) => new(zona, MingguKerja.Perpres21Tahun2023);

    /// <summary>Time zone of the office; a fixed offset all year.</summary>
    public ZonaWaktu Zona { get; }

    /// <summary>The ordinary week before any change of it.</summary>
    public MingguKerja Minggu { get; }

    /// <summary>The office's wall clock at an instant (kind Unspecified).</summary>
    public DateTime LocalTime(DateTime utc) => DateTime.SpecifyKind(utc.AddHours((int)Zona), DateTimeKind.Unspecified);

    /// <summary>The office's date at an instant.</summary>
    public DateOnly LocalDate(DateTime utc) => DateOnly.FromDateTime(LocalTime(utc));

    /// <summary>The instant of a wall-clock time of the office.</summary>
    public DateTime ToUtc(DateOnly tanggal, TimeOnly jam) => tanggal.ToDateTime(jam, DateTimeKind.Utc).AddHours(-(int)Zona);

    /// <summary>The day off on that date, or null.</summary>
    public HariLibur? LiburOn(DateOnly tanggal) => libur.GetValueOrDefault(tanggal);

    /// <summary>The hours worked on that date, or null on a free day.</summary>
    public JamKerja? HoursOn(DateOnly tanggal)
    {
        var jam = WeekOn(tanggal)[tanggal.DayOfWeek];
        return !libur.TryGetValue(tanggal, out var hari) ? jam : hari.Sejak is { } sejak ? jam?.Until(sejak) : null;
    }

    /// <summary>Whether the office works on that date.</summary>
    public bool IsWorkingDay(DateOnly tanggal) => HoursOn(tanggal) is not null;

    /// <summary>Minutes that "1 hari" means around that date: the week's average (450; 390 in Ramadan).</summary>
    public decimal MinutesPerDay(DateOnly tanggal) => WeekOn(tanggal).MenitPerHari;

    /// <summary>Working minutes from one instant to another; negative when the second lies before the first.</summary>
    public int WorkingMinutes(DateTime utcFrom, DateTime utcTo)
    {
        if (utcTo < utcFrom) return -WorkingMinutes(utcTo, utcFrom);
        DateTime dari = LocalTime(utcFrom), ke = LocalTime(utcTo);
        DateOnly awal = DateOnly.FromDateTime(dari), akhir = DateOnly.FromDateTime(ke);
        var menit = -(HoursOn(awal)?.Before(MinuteOf(dari)) ?? 0) + (HoursOn(akhir)?.Before(MinuteOf(ke)) ?? 0);
        for (var hari = awal; hari < akhir; hari = hari.AddDays(1)) menit += HoursOn(hari)?.Menit ?? 0;
        return menit;
    }

    /// <summary>The earliest instant at which <paramref name="menit"/> working minutes have passed; the instant itself for 0.</summary>
    /// <exception cref="RuleViolationException"><see cref="KalenderRules.WaktuNegatif"/>, <see cref="KalenderRules.TerlaluJauh"/>.</exception>
    public DateTime AddWorkingMinutes(DateTime utcFrom, int menit)
    {
        if (menit < 0) throw new RuleViolationException(KalenderRules.WaktuNegatif);
        if (menit == 0) return utcFrom;
        var dari = LocalTime(utcFrom);
        var awal = DateOnly.FromDateTime(dari);
        var sisa = menit + (HoursOn(awal)?.Before(MinuteOf(dari)) ?? 0);
        for (var i = 0; i < BatasHari; i++)
        {
            var hari = awal.AddDays(i);
            if (HoursOn(hari) is not { } jam) continue;
            if (sisa <= jam.Menit) return ToUtc(hari, TimeOnly.MinValue).AddMinutes(jam.At(sisa));
            sisa -= jam.Menit;
        }
        throw new RuleViolationException(KalenderRules.TerlaluJauh);
    }

    /// <summary>The date <paramref name="hari"/> working days after <paramref name="tanggal"/> (which is not counted); for 0 the date itself.</summary>
    /// <exception cref="RuleViolationException"><see cref="KalenderRules.WaktuNegatif"/>, <see cref="KalenderRules.TerlaluJauh"/>.</exception>
    public DateOnly AddWorkingDays(DateOnly tanggal, int hari)
    {
        if (hari < 0) throw new RuleViolationException(KalenderRules.WaktuNegatif);
        var batas = tanggal.AddDays(BatasHari);
        while (hari > 0)
        {
            tanggal = tanggal.AddDays(1);
            if (tanggal > batas) throw new RuleViolationException(KalenderRules.TerlaluJauh);
            if (IsWorkingDay(tanggal)) hari--;
        }
        return tanggal;
    }

    /// <summary>How many working days lie after <paramref name="dari"/> up to and including <paramref name="sampai"/>; 0 when it does not come later.</summary>
    public int WorkingDaysAfter(DateOnly dari, DateOnly sampai)
    {
        var jumlah = 0;
        for (var hari = dari; hari < sampai;)
        {
            hari = hari.AddDays(1);
            if (IsWorkingDay(hari)) jumlah++;
        }
        return jumlah;
    }

    private MingguKerja WeekOn(DateOnly tanggal)
    {
        foreach (var periode in khusus)
            if (periode.Covers(tanggal)) return periode.Minggu;
        foreach (var baru in perubahan)
            if (baru.Mulai <= tanggal) return baru.Minggu;
        return Minggu;
    }

    private static int MinuteOf(DateTime local) => local.Hour * 60 + local.Minute;
}
