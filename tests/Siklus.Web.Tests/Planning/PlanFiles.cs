using Siklus.App.Planning.Files;
using Siklus.Domain.Planning.Rencana;
using Siklus.Web.Tests.Sop.Files;

namespace Siklus.Web.Tests.Planning;

/// <summary>The plans that are shipped.</summary>
internal static class PlanFiles
{
    public static IReadOnlyList<string> Names { get; } = ["kecamatan-kecil", "kecamatan-menengah", "renstra-saja"];

    public static string At(string name) => Path.Combine(ReferenceSop.Root, "reference", "rencana-bersih", name + ".json");

    public static byte[] Bytes(string name) => File.ReadAllBytes(At(name));

    public static RencanaKinerja Read(string name)
    {
        var read = RencanaKinerjaJson.Read(Bytes(name));
        read.Penolakan.ShouldBeNull();
        return read.Rencana!;
    }
}
