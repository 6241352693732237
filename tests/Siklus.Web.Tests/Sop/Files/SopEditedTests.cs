using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Siklus.App.Sop.Files;
using Siklus.Documents.SopFiles;
using Siklus.Domain.Sop;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>Files that people worked on after Siklus wrote them, and files that offices made themselves.</summary>
public sealed class SopEditedTests
{
    private static readonly SopDefinition Sop = ReferenceSop.Sumbersuko();
    private static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    [Fact]
    public void What_was_changed_in_the_visible_table_is_taken_and_said_with_its_cell()
    {
        var draft = Workbook(book =>
        {
            Change(book, "Camat memerintahkan Sekretaris untuk melakukan pengumpulan data kinerja", "Camat menugaskan Sekretaris");
            Change(book, "5 menit", "2 jam");
            Change(book, "PENGUMPULAN DATA KINERJA", "PENGUMPULAN DATA");
        });
        draft.Isi.LangkahKe(1).Uraian.ShouldBe("Camat menugaskan Sekretaris");
        draft.Isi.LangkahKe(1).WaktuBaku.ShouldBe(new WaktuBaku(2, SatuanWaktu.Jam));
        draft.Isi.Identitas.Judul.ShouldBe("PENGUMPULAN DATA");
        draft.Catatan.Select(c => c.Letak).ShouldBe(["Identitas!D7", "Uraian Prosedur!B3", "Uraian Prosedur!I3"]);
        draft.Catatan[1].Kalimat.ShouldBe("Kegiatan langkah 1 berbeda dari yang ditulis Siklus; yang terlihat dipakai: “Camat menugaskan Sekretaris”.");
        var back = draft.Isi with { Identitas = Sop.Identitas, Langkah = [Sop.LangkahKe(1), .. draft.Isi.Langkah.Skip(1)] };
        RandomFullSop.Tell(back).ShouldBe(RandomFullSop.Tell(Sop), "everything else stays, what no cell shows included");
    }

    [Fact]
    public void The_identity_page_of_a_workbook_is_the_form_and_reads_as_it_was_written()
    {
        var lkj = ReferenceSop.Of("poncokusumo-lkj");
        var draft = Workbook(lkj, book => Change(book, "Dokumen Laporan Kinerja (LKj)", "Arsip LKj"));
        draft.Isi.Identitas.Pencatatan.ShouldBe(["Arsip LKj"]);
        draft.Catatan.ShouldHaveSingleItem().Letak.ShouldBe("Identitas!C13", "beside the warning, and nothing else is taken for changed");
        RandomFullSop.Tell(draft.Isi with { Identitas = lkj.Identitas }).ShouldBe(RandomFullSop.Tell(lkj));
    }

    [Fact]
    public void A_row_taken_away_moves_the_steps_behind_it_with_their_decision()
    {
        var draft = Workbook(book => RowOf(book, "Tim SAKIP menyusun rencana kegiatan pelaksanaan pengumpulan data").Remove());
        draft.Isi.Langkah.Count.ShouldBe(11);
        draft.Isi.Langkah.Select(l => l.Urutan).ShouldBe(Enumerable.Range(1, 11));
        var decision = draft.Isi.LangkahKe(9).Keputusan.ShouldNotBeNull();
        (decision.Ya.Urutan, decision.Tidak).ShouldBe((10, 7));
        decision.Alternatif.ShouldBe([6, 8]);
        draft.Catatan.ShouldContain(c => c.Kalimat.StartsWith("Langkah 3 (“Tim SAKIP menyusun rencana", StringComparison.Ordinal));
        SopCheck.Find(draft.Isi).ShouldBeEmpty();
    }

    [Fact]
    public void Without_the_hidden_sheet_the_visible_table_is_read_with_its_symbols()
    {
        var draft = Workbook(book =>
        {
            var sheet = book.Workbook.Descendants<Sheet>().Single(s => s.Name == "Siklus");
            book.DeletePart(book.GetPartById(sheet.Id!));
            sheet.Remove();
        });
        draft.Isi.Langkah.Select(l => l.Uraian).ShouldBe(Sop.Langkah.Select(l => l.Uraian));
        foreach (var (read, sop) in draft.Isi.Langkah.Zip(Sop.Langkah)) read.Pelaksana.Order().ShouldBe(sop.Pelaksana.Select(k => SheetName(draft.Isi, sop: Sop, k)).Order(), $"step {sop.Urutan}");
        draft.Isi.Langkah.Select(l => l.WaktuBaku).ShouldBe(Sop.Langkah.Select(l => l.WaktuBaku));
        draft.Isi.Identitas.DasarHukum.ShouldBe(Sop.Identitas.DasarHukum);
        draft.Isi.LangkahKe(10).Keputusan.ShouldNotBeNull().Tidak.ShouldBeNull("where no leads back is only drawn");
        draft.Catatan.ShouldContain(c => c.Kalimat.Contains("digambar sebagai keputusan"));
        draft.IsComplete().ShouldBeFalse();
    }

    [Fact]
    public void A_word_table_of_an_office_is_read_with_two_lines_of_headings_and_marks()
    {
        var read = SopBerkas.Read(DocxFile.Write(DocxFile.Sheet));
        read.Jenis.ShouldBe(JenisBerkasSop.Docx);
        var sop = read.Rancangan.ShouldHaveSingleItem().Isi;
        (sop.Identitas.Judul, sop.Identitas.Nomor, sop.Identitas.Instansi, sop.Identitas.Kabupaten, sop.Identitas.DisahkanOleh, sop.Identitas.TanggalPembuatan)
            .ShouldBe(("PENGARSIPAN", "065/7/2026", "KECAMATAN SUMBEREJO", "KABUPATEN CONTOH", "Camat Sumberejo", new DateOnly(2026, 1, 4)));
        sop.Identitas.DasarHukum.ShouldBe(["UU 25/2009", "PP 96/2012"]);
        sop.Kolom.Select(k => k.Nama).ShouldBe(["Kasubbag", "Staf"]);
        sop.Langkah.Select(l => (l.Uraian, l.Pelaksana.Single(), l.WaktuBaku, l.Keterangan)).ShouldBe(
            [("Menerima naskah", "kasubbag", new WaktuBaku(15, SatuanWaktu.Menit), null), ("Menyimpan naskah", "staf", new WaktuBaku(1, SatuanWaktu.Hari), "Lemari B")]);
    }

    [Fact]
    public void A_diagram_of_ours_that_was_worked_on_gives_the_changed_sop()
    {
        var xml = XDocument.Parse(Encoding.UTF8.GetString(SopRoundTripTests.Write(Sop, JenisBerkasSop.Bpmn)));
        xml.Descendants(Bpmn + "userTask").First().SetAttributeValue("name", "Camat menugaskan");
        xml.Descendants(Bpmn + "lane").Last().SetAttributeValue("name", "Pelaksana");
        var draft = Read(xml);
        draft.Isi.LangkahKe(1).Uraian.ShouldBe("Camat menugaskan");
        draft.Isi.Kolom[^1].ShouldBe(new Kolom(Sop.Kolom[^1].Kode, "Pelaksana"));
        draft.Catatan.Count.ShouldBe(2);
        draft.Isi.LangkahKe(10).Keputusan!.Tidak.ShouldBe(8);
    }

    [Fact]
    public void A_diagram_that_somebody_drew_becomes_steps_and_what_an_sop_cannot_say_is_listed()
    {
        var draft = Read(XDocument.Parse(Foreign));
        draft.Isi.Identitas.Judul.ShouldBe("Surat masuk");
        draft.Isi.Kolom.Select(k => k.Nama).ShouldBe(["Staf", "Camat"]);
        draft.Isi.Langkah.Select(l => (l.Uraian, l.Pelaksana.Single())).ShouldBe([("Mencatat surat", "staf"), ("Memeriksa surat", "camat"), ("Menyimpan", "staf"), ("Menyalin", "staf")]);
        var decision = draft.Isi.LangkahKe(2).Keputusan.ShouldNotBeNull();
        (decision.Pertanyaan, decision.Ya.Urutan, decision.Tidak).ShouldBe(("Lengkap?", 3, 1));
        string.Join(' ', draft.Catatan.Select(c => c.Kalimat)).ShouldSatisfyAllConditions(
            t => t.ShouldContain("Gerbang paralel tidak ada pada SOP"), t => t.ShouldContain("Pemicu timer"), t => t.ShouldContain("“Menyalin” tidak dicapai"), t => t.ShouldContain("Tugas otomatis"));
    }

    private const string Foreign = """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="http://bpmn.io/schema/bpmn">
          <collaboration id="c"><participant id="p1" name="Surat masuk" processRef="p" /></collaboration>
          <process id="p">
            <laneSet id="ls"><lane id="l1" name="Staf"><flowNodeRef>s</flowNodeRef><flowNodeRef>a</flowNodeRef><flowNodeRef>f</flowNodeRef><flowNodeRef>x</flowNodeRef><flowNodeRef>y</flowNodeRef></lane><lane id="l2" name="Camat"><flowNodeRef>b</flowNodeRef><flowNodeRef>g</flowNodeRef></lane></laneSet>
            <startEvent id="s"><timerEventDefinition id="t" /></startEvent><task id="a" name="Mencatat surat" /><serviceTask id="b" name="Memeriksa surat" /><exclusiveGateway id="g" name="Lengkap?" />
            <parallelGateway id="f" /><task id="x" name="Menyimpan" /><task id="y" name="Menyalin" /><endEvent id="e" />
            <sequenceFlow id="f1" sourceRef="s" targetRef="a" /><sequenceFlow id="f2" sourceRef="a" targetRef="b" /><sequenceFlow id="f3" sourceRef="b" targetRef="g" />
            <sequenceFlow id="f4" sourceRef="g" targetRef="a" /><sequenceFlow id="f5" sourceRef="g" targetRef="f" /><sequenceFlow id="f6" sourceRef="f" targetRef="x" />
            <sequenceFlow id="f7" sourceRef="f" targetRef="y" /><sequenceFlow id="f8" sourceRef="x" targetRef="e" /><sequenceFlow id="f9" sourceRef="y" targetRef="e" />
          </process>
        </definitions>
        """;

    private static SopDraft Read(XDocument xml) => SopBerkas.Read(Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>" + xml)).Rancangan.ShouldHaveSingleItem();

    private static SopDraft Workbook(Action<WorkbookPart> change) => Workbook(Sop, change);

    private static SopDraft Workbook(SopDefinition sop, Action<WorkbookPart> change)
    {
        using var file = new MemoryStream();
        file.Write(SopRoundTripTests.Write(sop, JenisBerkasSop.Xlsx));
        using (var book = SpreadsheetDocument.Open(file, isEditable: true)) change(book.WorkbookPart!);
        return SopBerkas.Read(file.ToArray()).Rancangan.ShouldHaveSingleItem();
    }

    private static void Change(WorkbookPart book, string from, string to)
    {
        var cell = book.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()).First(c => c.InnerText == from);
        cell.RemoveAllChildren();
        cell.Append(new InlineString(new Text(to)));
    }

    /// <summary>The row, with those below moved up as a program for sheets would; the symbols stay where they were.</summary>
    private static Row RowOf(WorkbookPart book, string text)
    {
        var row = book.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Row>()).First(r => r.Elements<Cell>().Any(c => c.InnerText == text));
        // Without its drawing, so that nothing points to rows that moved.
        foreach (var part in book.WorksheetParts.Where(p => p.DrawingsPart is not null))
        {
            part.Worksheet.Descendants<Drawing>().Single().Remove();
            part.DeletePart(part.DrawingsPart!);
        }
        foreach (var below in row.ElementsAfter().OfType<Row>())
        {
            below.RowIndex!.Value--;
            foreach (var cell in below.Elements<Cell>()) cell.CellReference = new string([.. cell.CellReference!.Value!.TakeWhile(char.IsLetter)]) + below.RowIndex.Value.ToString(CultureInfo.InvariantCulture);
        }
        return row;
    }

    private static string SheetName(SopDefinition read, SopDefinition sop, string kode) => read.Kolom.Single(k => k.Nama == sop.KolomOf(kode)!.Nama).Kode;
}
