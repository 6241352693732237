using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Siklus.App.Sop.Conformance;

namespace Siklus.Documents.Xes;

/// <summary>
/// Reads an event log (XES, IEEE 1849; packed or not) as rows of work, in one pass. What comes from outside is bounded: unpacked bytes, depth, events; a document type is refused, so
/// nothing outside the file is ever looked at.
/// </summary>
public static class XesReader
{
    /// <summary>Most bytes that a packed file may unpack to.</summary>
    public const long MostUnpacked = 20 * 1024 * 1024;

    private const int MostDepth = 20;

    private const string Broken = "Berkas itu tidak terbaca sebagai XES (IEEE 1849). Ekspor lagi dari program asalnya sebagai .xes atau .xes.gz.";

    private static readonly HashSet<string> Known =
    [
        XesNames.Name, XesNames.Instance, XesNames.Transition, XesNames.Timestamp, XesNames.Role, XesNames.Resource, XesNames.Langkah, XesNames.Uraian, XesNames.Hasil, XesNames.KembaliKe,
        XesNames.Tindakan, XesNames.Catatan, XesNames.Tahun, XesNames.Tribulan,
    ];

    /// <summary>Whether the bytes begin as a packed file.</summary>
    public static bool IsPacked(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>Reads the file.</summary>
    /// <param name="content">The file, from its start.</param>
    /// <param name="mostRows">Most rows that are read.</param>
    /// <param name="mostBytes">Most bytes that are read, unpacked.</param>
    /// <returns>A row for each act that was completed, or one sentence why there are none.</returns>
    public static (IReadOnlyList<BarisKerja> Rows, string? Error) Read(Stream content, int mostRows, long mostBytes = MostUnpacked)
    {
        var packed = IsPacked(Head(content));
        try
        {
            using var unpacked = packed ? new GZipStream(content, CompressionMode.Decompress, leaveOpen: true) : content;
            using var xml = XmlReader.Create(new BoundedStream(unpacked, mostBytes), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = mostBytes, IgnoreComments = true, IgnoreWhitespace = true, IgnoreProcessingInstructions = true,
            });
            return Log(xml, mostRows);
        }
        catch (InvalidDataException) when (packed)
        {
            return ([], $"Berkas itu rusak, atau isinya sesudah dibuka melebihi {mostBytes / 1024 / 1024} MB. Bagi menjadi beberapa berkas.");
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or IOException or DecoderFallbackException)
        {
            return ([], Broken);
        }
    }

    private static byte[] Head(Stream content)
    {
        var head = new byte[2];
        var read = content.ReadAtLeast(head, 2, throwOnEndOfStream: false);
        content.Position = 0;
        return head[..read];
    }

    private static (IReadOnlyList<BarisKerja> Rows, string? Error) Log(XmlReader xml, int mostRows)
    {
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "log") return ([], Broken);
        var rows = new List<BarisKerja>();
        var events = 0;
        XesTrace? trace = null;
        Dictionary<string, string>? one = null;
        while (xml.Read())
        {
            if (xml.Depth > MostDepth) return ([], "Berkas itu bersusun terlalu dalam, jadi bukan riwayat kerja.");
            if (xml.NodeType == XmlNodeType.EndElement)
            {
                if (xml is { LocalName: "event", Depth: 2 }) (trace, one) = (Close(trace, one, rows), null);
                if (xml is { LocalName: "trace", Depth: 1 }) trace = null;
                if (rows.Count > mostRows) return ([], $"Berkas itu berisi lebih dari {mostRows} kejadian. Bagi menjadi beberapa berkas.");
                continue;
            }
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName, xml.Depth)
            {
                case ("trace", 1):
                    trace = new XesTrace();
                    break;
                case ("event", 2) when trace is not null:
                    trace.Number = ++events;
                    one = xml.IsEmptyElement ? null : new(StringComparer.Ordinal);
                    break;
                case (_, 2) when one is null && trace is not null:
                    Keep(xml, trace.Attributes);
                    break;
                case (_, 3) when one is not null:
                    Keep(xml, one);
                    break;
            }
        }
        return rows.Count == 0 ? ([], "Berkas itu tidak memuat satu pun kejadian yang selesai (lifecycle:transition “complete”).") : (rows, null);
    }

    /// <summary>Keeps an attribute that means something here. PM4Py writes "nan" for one that an event does not have.</summary>
    private static void Keep(XmlReader xml, Dictionary<string, string> attributes)
    {
        if (xml.GetAttribute("key") is { } key && Known.Contains(key) && xml.GetAttribute("value") is { } value and not "nan") attributes[key] = value.Trim();
    }

    private static XesTrace? Close(XesTrace? trace, Dictionary<string, string>? one, List<BarisKerja> rows)
    {
        if (trace is not null && one is not null && trace.RowOf(one) is { } row) rows.Add(row);
        return trace;
    }

    /// <summary>A trace while it is read: its own attributes, and what was begun and not yet completed.</summary>
    private sealed class XesTrace
    {
        private readonly Dictionary<string, DateTime> begun = new(StringComparer.Ordinal);

        public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

        /// <summary>Number of the present event in the file.</summary>
        public int Number { get; set; }

        /// <summary>A completed act; null for a start, which is kept until its end, and for other moments.</summary>
        public BarisKerja? RowOf(Dictionary<string, string> one)
        {
            string Of(string key) => one.GetValueOrDefault(key, "");
            var role = Of(XesNames.Role) is { Length: > 0 } post ? post : Of(XesNames.Resource);
            var key = $"{Of(XesNames.Instance)}\n{Of(XesNames.Name)}\n{role}";
            var utc = Utc(Of(XesNames.Timestamp));
            switch (Of(XesNames.Transition).ToLowerInvariant())
            {
                case XesNames.Start:
                    if (utc is { } start) begun[key] = start;
                    return null;
                case "" or XesNames.Complete or XesNames.Skip or "autoskip":
                    break;
                default:
                    return null;
            }
            var began = begun.Remove(key, out var at) ? at : (DateTime?)null;
            var hasil = Of(XesNames.Hasil).ToLowerInvariant();
            return new BarisKerja
            {
                Nomor = Number, Pelaksanaan = Attributes.GetValueOrDefault(XesNames.Name, ""), Tahun = Whole(XesNames.Tahun), Tribulan = Whole(XesNames.Tribulan), Langkah = Of(XesNames.Langkah),
                Uraian = Of(XesNames.Uraian) is { Length: > 0 } text ? text : Of(XesNames.Name), Pelaksana = role, Nama = role == Of(XesNames.Resource) ? "" : Of(XesNames.Resource), Mulai = began, Selesai = utc,
                Ya = hasil switch { "ya" => true, "tidak" => false, _ => null }, DitutupTanpa = Of(XesNames.Transition) is XesNames.Skip or "autoskip", KembaliKe = Of(XesNames.KembaliKe),
                Tindakan = Of(XesNames.Tindakan), Catatan = Of(XesNames.Catatan), Salah = utc is null ? [$"time:timestamp “{Of(XesNames.Timestamp)}” bukan waktu. Tulis misalnya 2026-03-12T09:30:00+07:00."] : [],
            };
        }

        private int? Whole(string key) => int.TryParse(Attributes.GetValueOrDefault(key), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

        private static DateTime? Utc(string text) =>
            DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant.UtcDateTime : null;
    }
}
