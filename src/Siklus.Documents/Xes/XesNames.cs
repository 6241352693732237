namespace Siklus.Documents.Xes;

/// <summary>Words of IEEE 1849 and of our own attributes, which carry no prefix because they belong to no extension.</summary>
internal static class XesNames
{
    public const string Namespace = "http://www.xes-standard.org/";

    public const string Name = "concept:name";
    public const string Instance = "concept:instance";
    public const string Transition = "lifecycle:transition";
    public const string Timestamp = "time:timestamp";
    public const string Role = "org:role";
    public const string Resource = "org:resource";

    public const string Start = "start";
    public const string Complete = "complete";

    /// <summary>IEEE 1849: an activity skipped by somebody's decision; here a task closed without its work.</summary>
    public const string Skip = "manualskip";

    public const string Tahun = "tahun";
    public const string Tribulan = "tribulan";
    public const string Langkah = "langkah";
    public const string Uraian = "uraian";
    public const string Hasil = "hasil";
    public const string Tindakan = "tindakan";
    public const string KembaliKe = "kembali-ke";
    public const string Catatan = "catatan";

    /// <summary>Extensions that are used: name, prefix.</summary>
    public static IReadOnlyList<(string Name, string Prefix)> Extensions { get; } = [("Concept", "concept"), ("Lifecycle", "lifecycle"), ("Organizational", "org"), ("Time", "time")];
}
