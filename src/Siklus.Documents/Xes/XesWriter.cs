using System.Globalization;
using System.Text;
using System.Xml;
using Siklus.App.Sop.Conformance;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;

namespace Siklus.Documents.Xes;

/// <summary>Writes the runs of an SOP as an event log (XES, IEEE 1849): one log an SOP, one trace a run, a start and a complete for each act. Written run by run, so its length does not matter.</summary>
public static class XesWriter
{
    /// <summary>Media type of the file.</summary>
    public const string TipeIsi = "application/xml";

    /// <summary>Writes the log.</summary>
    /// <param name="to">Where to; left open.</param>
    /// <param name="sop">The sheet.</param>
    /// <param name="runs">Its runs.</param>
    /// <param name="kalender">Tells the office's zone: instants are written with it.</param>
    /// <param name="cancel">Ends the work.</param>
    public static async Task WriteAsync(Stream to, SopDefinition sop, IAsyncEnumerable<WorkRun> runs, KalenderKerja kalender, CancellationToken cancel = default)
    {
        var settings = new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, CloseOutput = false, CheckCharacters = true };
        await using var xml = XmlWriter.Create(to, settings);
        var log = new XesLog(xml, sop, kalender);
        await log.BeginAsync();
        await foreach (var run in runs.WithCancellation(cancel)) await log.TraceAsync(run);
        await log.EndAsync();
    }

    private sealed class XesLog(XmlWriter xml, SopDefinition sop, KalenderKerja kalender)
    {
        private readonly StepMatcher numbers = new(sop);

        public async Task BeginAsync()
        {
            await xml.WriteStartDocumentAsync();
            await xml.WriteStartElementAsync(null, "log", XesNames.Namespace);
            await xml.WriteAttributeStringAsync(null, "xes.version", null, "1849.2016");
            await xml.WriteAttributeStringAsync(null, "xes.features", null, "");
            foreach (var (name, prefix) in XesNames.Extensions) await ElementAsync("extension", ("name", name), ("prefix", prefix), ("uri", $"{XesNames.Namespace}{prefix}.xesext"));
            await GlobalAsync("trace", ("string", XesNames.Name, "-"));
            await GlobalAsync("event", ("string", XesNames.Name, "-"), ("string", XesNames.Transition, XesNames.Complete), ("date", XesNames.Timestamp, "1970-01-01T00:00:00.000+00:00"), ("string", XesNames.Role, "-"));
            await ElementAsync("classifier", ("name", "Langkah"), ("scope", "event"), ("keys", XesNames.Name));
            await ElementAsync("classifier", ("name", "Pelaksana"), ("scope", "event"), ("keys", XesNames.Role));
            await TextAsync(XesNames.Name, sop.Identitas.Judul);
            await TextAsync("lifecycle:model", "standard");
            await TextAsync("sop", sop.Kode);
            await NumberAsync("versi", sop.Versi);
        }

        public async Task TraceAsync(WorkRun run)
        {
            await xml.WriteStartElementAsync(null, "trace", XesNames.Namespace);
            await TextAsync(XesNames.Name, run.Judul);
            await NumberAsync(XesNames.Tahun, run.Periode.Tahun);
            if (run.Periode.Tribulan is { } tribulan) await NumberAsync(XesNames.Tribulan, tribulan.Nomor);
            await TextAsync("asal", run.Kertas is null ? "siklus" : "kertas");
            // In the order of time, as other programs expect it; what was finished at one instant keeps the order of the Riwayat.
            var moments = run.Jejak.Events.SelectMany((e, i) => e.Dikerjakan is [var first, ..] ? [(Utc: first.DariUtc, Place: 2 * i, Event: e, Start: true), (e.SelesaiUtc, (2 * i) + 1, e, false)]
                : new[] { (Utc: e.SelesaiUtc, Place: (2 * i) + 1, Event: e, Start: false) });
            foreach (var (utc, place, one, start) in moments.OrderBy(m => m.Utc).ThenBy(m => m.Place)) await EventAsync(one, place / 2, utc, start);
            await xml.WriteEndElementAsync();
        }

        public async Task EndAsync()
        {
            await xml.WriteEndElementAsync();
            await xml.WriteEndDocumentAsync();
            await xml.FlushAsync();
        }

        private async Task EventAsync(TraceEvent one, int instance, DateTime utc, bool start)
        {
            var langkah = one.Urutan is { } urutan && urutan >= 1 && urutan <= sop.Langkah.Count ? sop.LangkahKe(urutan) : null;
            await xml.WriteStartElementAsync(null, "event", XesNames.Namespace);
            await TextAsync(XesNames.Name, langkah is null ? one.Sebutan : $"{numbers.Nomor(langkah)}. {langkah.UraianTampil}");
            await TextAsync(XesNames.Instance, instance.ToString(CultureInfo.InvariantCulture));
            await TextAsync(XesNames.Transition, start ? XesNames.Start : one.DitutupTanpa ? XesNames.Skip : XesNames.Complete);
            await ElementAsync("date", ("key", XesNames.Timestamp), ("value", Instant(utc)));
            await TextAsync(XesNames.Role, one.Pelaksana);
            if (one.Orang is { } orang) await TextAsync(XesNames.Resource, orang);
            if (langkah is not null) await TextAsync(XesNames.Langkah, numbers.Nomor(langkah));
            await TextAsync(XesNames.Uraian, langkah?.UraianTampil ?? one.Sebutan);
            if (one.Pihak is { } tindakan) await TextAsync(XesNames.Tindakan, tindakan);
            if (!start)
            {
                if (one.Ya is { } ya) await TextAsync(XesNames.Hasil, ya ? "ya" : "tidak");
                if (one.KembaliKe is { } back && back >= 1 && back <= sop.Langkah.Count) await TextAsync(XesNames.KembaliKe, numbers.Nomor(sop.LangkahKe(back)));
                if (one.Catatan is { } note) await TextAsync(XesNames.Catatan, note);
            }
            await xml.WriteEndElementAsync();
        }

        private async Task GlobalAsync(string scope, params (string Type, string Key, string Value)[] attributes)
        {
            await xml.WriteStartElementAsync(null, "global", XesNames.Namespace);
            await xml.WriteAttributeStringAsync(null, "scope", null, scope);
            foreach (var (type, key, value) in attributes) await ElementAsync(type, ("key", key), ("value", value));
            await xml.WriteEndElementAsync();
        }

        private Task TextAsync(string key, string value) => ElementAsync("string", ("key", key), ("value", Legal(value)));

        private Task NumberAsync(string key, int value) => ElementAsync("int", ("key", key), ("value", value.ToString(CultureInfo.InvariantCulture)));

        private async Task ElementAsync(string name, params (string Name, string Value)[] attributes)
        {
            await xml.WriteStartElementAsync(null, name, XesNames.Namespace);
            foreach (var (attribute, value) in attributes) await xml.WriteAttributeStringAsync(null, attribute, null, value);
            await xml.WriteEndElementAsync();
        }

        private string Instant(DateTime utc) =>
            new DateTimeOffset(kalender.LocalTime(utc), TimeSpan.FromHours((int)kalender.Zona)).ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture);

        /// <summary>A remark may hold signs that XML has no way to write.</summary>
        private static string Legal(string text) => text.All(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) && !HasLoneSurrogate(text) ? text : new string([.. text.Select(c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD')]);

        private static bool HasLoneSurrogate(string text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsSurrogate(text[i])) continue;
                if (!char.IsSurrogatePair(text, i)) return true;
                i++;
            }
            return false;
        }
    }
}
