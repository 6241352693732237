using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Siklus.App.Sop.Conformance;
using Siklus.Documents.Csv;
using Siklus.Documents.Xes;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;
using Siklus.Web.Tests.Sop.Files;

namespace Siklus.Web.Tests.Sop;

/// <summary>Work in rows as it leaves and comes back: event log (IEEE 1849), CSV, workbook; and files that are none.</summary>
public sealed class XesTests
{
    private static readonly SopDefinition Sop = ReferenceSop.Sumbersuko();
    private static readonly KalenderKerja Kalender = KalenderKerja.Default(ZonaWaktu.Wita);
    private static readonly XNamespace Xes = "http://www.xes-standard.org/";

    [Fact]
    public async Task An_event_log_has_one_trace_a_run_and_a_start_and_a_complete_an_act_in_the_order_of_time()
    {
        var log = XDocument.Load(new MemoryStream(await WriteXesAsync(Run()))).Root!;
        log.Name.ShouldBe(Xes + "log");
        log.Attribute("xes.version")!.Value.ShouldBe("1849.2016");
        log.Elements(Xes + "extension").Select(e => e.Attribute("prefix")!.Value).ShouldBe(["concept", "lifecycle", "org", "time"]);
        var trace = log.Elements(Xes + "trace").ShouldHaveSingleItem();
        Value(trace, "concept:name").ShouldBe("Data TW II <\"&>");
        var events = trace.Elements(Xes + "event").ToList();
        events.Select(e => (Value(e, "concept:instance"), Value(e, "lifecycle:transition"))).ShouldBe([("0", "start"), ("0", "complete"), ("1", "start"), ("2", "start"), ("2", "complete"), ("1", "complete"), ("3", "complete"), ("4", "manualskip"), ("5", "complete")]);
        Value(events[1], "time:timestamp").ShouldBe("2026-07-01T09:05:00.000+08:00");
        Value(events[6], "hasil").ShouldBe("tidak");
        Value(events[6], "kembali-ke").ShouldBe("8");
        events.Select(e => Value(e, "tindakan")).ShouldBe([.. Enumerable.Repeat<string?>(null, 8), "disposisi"]);
        events.ShouldAllBe(e => Value(e, "org:resource") == null || Value(e, "org:resource") == "Bu Rina");
    }

    [Fact]
    public async Task What_is_written_comes_back_the_same_from_xes_from_packed_xes_and_from_csv()
    {
        var run = Run();
        var xes = await WriteXesAsync(run);
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(xes);
        var csv = new MemoryStream();
        await KerjaCsv.WriteAsync(csv, Sop, One(run), Kalender);
        foreach (var file in new[] { xes, packed.ToArray(), csv.ToArray() })
        {
            var (rows, error) = Read(file);
            error.ShouldBeNull();
            var plan = PlanKertas.Of(rows, new PaperTrace(Sop, Kalender), new ConformanceCheck(Sop, Kalender), new DateTime(2026, 8, 1, 0, 0, 0, DateTimeKind.Utc)).ShouldHaveSingleItem();
            plan.Salah.ShouldBeEmpty();
            (plan.Judul, plan.Periode).ShouldBe((run.Judul, run.Periode));
            plan.Held.Run.Jejak.Events.Select(Essence).ShouldBe(run.Jejak.Events.OrderBy(e => e.SelesaiUtc).Select(Essence));
        }
        Encoding.UTF8.GetString(csv.ToArray()).ShouldContain("'=cmd()", customMessage: "no cell is a formula");
    }

    [Fact]
    public void What_another_program_wrote_is_read_too()
    {
        var (rows, error) = Read("""
            <?xml version="1.0"?>
            <log xes.version="1849-2016"><string key="origin" value="csv"/>
              <trace><string key="concept:name" value="Data TW I"/>
                <event><string key="concept:name" value="Camat memerintahkan Sekretaris untuk melakukan pengumpulan data kinerja"/><date key="time:timestamp" value="2026-03-12T01:00:00.000000Z"/><string key="org:resource" value="Camat"/><string key="kembali-ke" value="nan"/></event>
                <event><string key="concept:name" value="Rapat"/><string key="lifecycle:transition" value="schedule"/><date key="time:timestamp" value="2026-03-12T02:00:00+07:00"/></event>
                <event><list key="x"><values><string key="concept:name" value="bukan ini"/></values></list><string key="concept:name" value="Rapat"/><date key="time:timestamp" value="kapan-kapan"/></event>
              </trace></log>
            """);
        error.ShouldBeNull();
        rows.Select(r => (r.Nomor, r.Uraian[..5], r.Pelaksana, r.KembaliKe, r.Salah.Count)).ShouldBe([(1, "Camat", "Camat", "", 0), (3, "Rapat", "", "", 1)]);
        new PaperTrace(Sop, Kalender).Of(rows).Events.ShouldHaveSingleItem().Urutan.ShouldBe(1);
    }

    [Fact]
    public async Task The_templates_hold_the_steps_and_are_read_back_as_no_work_until_they_are_filled_in()
    {
        foreach (var template in new[] { await KerjaCsv.TemplateAsync(Sop), KerjaSheet.Template(Sop) })
        {
            var (rows, error) = Read(template);
            (rows.Count, error).ShouldBe((0, null), "an unfilled step is no work");
        }
        Encoding.UTF8.GetString(await KerjaCsv.TemplateAsync(Sop)).Split("\r\n")[1].ShouldStartWith(";;;1;Camat memerintahkan");
    }

    [Fact]
    public void An_office_writes_times_and_quarters_in_many_ways()
    {
        var (rows, error) = Read("""
            Catatan kantor,,,,,,,
            Pelaksanaan,Tahun,Tribulan,Langkah,Pelaksana,Mulai,Selesai,Hasil
            Data TW I,2026,TW I,1,Camat,12/03/2026 08.30,12/03/2026 09.30,
            Data TW I,2026,1,2.,Plt. Sekretariat,,2026-03-12 10:15,
            Data TW I,,,3,Tim SAKIP,13-03-2026,13.3.2026,YA
            """);
        error.ShouldBeNull();
        rows.Select(r => (r.Nomor, r.Tribulan, r.Mulai, r.Selesai, r.JamDiketahui, r.Ya)).ShouldBe(
        [
            (3, 1, new DateTime(2026, 3, 12, 8, 30, 0), new DateTime(2026, 3, 12, 9, 30, 0), true, null),
            (4, 1, null, new DateTime(2026, 3, 12, 10, 15, 0), true, null),
            (5, null, new DateTime(2026, 3, 13), new DateTime(2026, 3, 13, 23, 59, 0), false, true),
        ]);
        var trace = new PaperTrace(Sop, Kalender).Of(rows);
        trace.Events.Select(e => e.Urutan).ShouldBe([1, 2, 3]);
        trace.Events[1].Kolom.ShouldBe(["sekretariat"], "an acting Sekretaris is the Sekretaris");
    }

    [Fact]
    public void Every_mistake_is_said_with_its_row_and_column()
    {
        var (rows, _) = Read("""
            Pelaksanaan;Tahun;Tribulan;Langkah;Uraian;Pelaksana;Mulai;Selesai;Hasil;Kembali ke
            A;dua;5;1;;Camat;;kemarin;;
            A;2026;;;;;13-03-2026 10.00;12-03-2026 10.00;mungkin;99
            ;2026;;1;;Camat;;12-03-2099;;
            """);
        var wrong = PlanKertas.Of(rows, new PaperTrace(Sop, Kalender), new ConformanceCheck(Sop, Kalender), new DateTime(2026, 8, 1, 0, 0, 0, DateTimeKind.Utc)).SelectMany(p => p.Salah).ToList();
        foreach (var (number, part) in new[]
        {
            (2, "Kolom Tahun: “dua”"), (2, "Kolom Tribulan: “5”"), (2, "Kolom Selesai: “kemarin” bukan waktu"), (3, "Kolom Langkah belum diisi"), (3, "Kolom Pelaksana belum diisi"),
            (3, "Kolom Mulai lebih akhir"), (3, "Kolom Hasil: “mungkin”"), (3, "langkah “99” tidak ada"), (4, "Kolom Pelaksanaan belum diisi"), (4, "belum lewat"),
        })
            wrong.ShouldContain(w => w.Nomor == number && w.Kalimat.Contains(part, StringComparison.Ordinal), part + "\n" + string.Join('\n', wrong));
    }

    [Fact]
    public void A_file_that_is_broken_huge_swelling_deep_or_of_another_kind_gets_one_sentence_and_no_row()
    {
        var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write("<log>"u8);
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
            for (var i = 0; i < 400; i++) gzip.Write(spaces);
        }
        bomb.Length.ShouldBeLessThan(SheetReader.LargestSize);
        var many = new StringBuilder("<log><trace>");
        for (var i = 0; i <= SheetReader.MostRows; i++) many.Append("<event><date key=\"time:timestamp\" value=\"2026-01-01T00:00:00Z\"/></event>");
        foreach (var (file, sentence) in new (byte[], string)[]
        {
            ([], "kosong"), (new byte[SheetReader.LargestSize + 1], "lebih besar dari 2 MB"), (bomb.ToArray(), "melebihi 20 MB"), (bomb.ToArray()[..400], "tidak terbaca sebagai XES"),
            ("<log><trace><event>"u8.ToArray(), "tidak terbaca sebagai XES"), ("<html/>"u8.ToArray(), "tidak terbaca sebagai XES"), ("<log/>"u8.ToArray(), "tidak memuat satu pun kejadian"),
            ("<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><log><trace><string key=\"concept:name\" value=\"&x;\"/></trace></log>"u8.ToArray(), "tidak terbaca sebagai XES"),
            ("<!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><log>&b;</log>"u8.ToArray(), "tidak terbaca sebagai XES"),
            (Encoding.UTF8.GetBytes("<log>" + string.Concat(Enumerable.Repeat("<list>", 5000))), "terlalu dalam"), (Encoding.UTF8.GetBytes(many.ToString() + "</trace></log>"), "lebih dari 2000 kejadian"),
            ("%PDF-1.7 \0\0"u8.ToArray(), "tidak terbaca. Simpan sebagai CSV"), ("PK\u0003\u0004 bukan buku kerja"u8.ToArray(), "tidak terbaca. Simpan sebagai CSV"), (Macros(), "tanpa makro"),
            ("Nama;Alamat\nA;B"u8.ToArray(), "Judul kolom tidak ditemukan"),
        })
        {
            var (rows, error) = Read(file);
            rows.ShouldBeEmpty(sentence);
            error.ShouldNotBeNull(sentence).ShouldContain(sentence);
        }
    }

    /// <summary>Cut and altered files in great number: never a row that is not there, never an exception.</summary>
    [Fact]
    public async Task Any_damage_to_a_file_is_a_sentence_or_rows_never_a_crash()
    {
        var csv = new MemoryStream();
        await KerjaCsv.WriteAsync(csv, Sop, One(Run()), Kalender);
        var random = new Random(20_261_121);
        var check = new ConformanceCheck(Sop, Kalender);
        foreach (var whole in new[] { await WriteXesAsync(Run()), csv.ToArray(), KerjaSheet.Template(Sop) })
        {
            for (var i = 0; i < 300; i++)
            {
                var damaged = whole.ToArray();
                for (var hits = random.Next(1, 12); hits > 0; hits--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                if (random.Next(3) == 0) damaged = damaged[..random.Next(damaged.Length)];
                var (rows, error) = Read(damaged);
                (error is null || rows.Count == 0).ShouldBeTrue();
                foreach (var run in PlanKertas.Of(rows, new PaperTrace(Sop, Kalender), check, new DateTime(2026, 8, 1, 0, 0, 0, DateTimeKind.Utc))) run.Held.Hasil.Sesuai.ShouldBeLessThanOrEqualTo(run.Held.Hasil.Kejadian);
            }
        }
    }

    private static WorkRun Run()
    {
        TraceEvent Act(int nomor, int urutan, string post, int begin, int end) => new()
        {
            Nomor = nomor, Urutan = urutan, Sebutan = "", Pelaksana = post, Kolom = null, Dikerjakan = [new(At(begin), At(end))], SelesaiUtc = At(end),
        };
        return new WorkRun("Data TW II <\"&>", new Periode(2026, new Tribulan(2)), new Trace
        {
            Events =
            [
                Act(1, 1, "Camat", 0, 5), Act(2, 7, "Kasi Pemerintahan", 10, 60) with { Orang = "Bu Rina", Catatan = "=cmd()\nbaris kedua; titik" }, Act(3, 7, "Kasi Kesra", 12, 50),
                Act(4, 10, "Sekretariat", 0, 90) with { Dikerjakan = [], Ya = false, KembaliKe = 8 }, Act(5, 8, "Tim SAKIP", 0, 95) with { Dikerjakan = [], DitutupTanpa = true },
                Act(6, 11, "Camat", 0, 96) with { Dikerjakan = [], Pihak = "disposisi", Ya = true },
            ],
        });

        static DateTime At(int minute) => new DateTime(2026, 7, 1, 1, 0, 0, DateTimeKind.Utc).AddMinutes(minute);
    }

    private static (int?, string, string?, DateTime?, DateTime, bool?, int?, bool, string?, string?) Essence(TraceEvent e) =>
        (e.Urutan, e.Pelaksana, e.Orang, e.Dikerjakan.Count == 0 ? null : e.Dikerjakan[0].DariUtc, e.SelesaiUtc, e.Ya, e.KembaliKe, e.DitutupTanpa, e.Pihak, e.Catatan);

    private static async Task<byte[]> WriteXesAsync(WorkRun run)
    {
        using var file = new MemoryStream();
        await XesWriter.WriteAsync(file, Sop, One(run), Kalender);
        return file.ToArray();
    }

    private static async IAsyncEnumerable<WorkRun> One(WorkRun run)
    {
        await Task.CompletedTask;
        yield return run;
    }

    private static string? Value(XElement of, string key) => of.Elements().FirstOrDefault(e => e.Attribute("key")?.Value == key)?.Attribute("value")?.Value;

    private static (IReadOnlyList<BarisKerja> Rows, string? Error) Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static (IReadOnlyList<BarisKerja> Rows, string? Error) Read(byte[] file)
    {
        var content = new MemoryStream();
        content.Write(file);
        return KerjaFile.Read(content);
    }

    private static byte[] Macros()
    {
        using var copy = new MemoryStream();
        copy.Write(KerjaSheet.Template(Sop));
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true)) zip.CreateEntry("xl/vbaProject.bin");
        return copy.ToArray();
    }
}
