using System.Runtime.CompilerServices;

namespace Siklus.Web.Tests.Correspondence;

/// <summary>Compares a text with the approved one in Approved/. A difference leaves what came out beside it as *.received.txt (ignored by git).</summary>
internal static class Approval
{
    public static void ShouldBeApproved(this string text, string name, [CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here)!, "Approved");
        var (approved, received) = (Path.Combine(folder, name + ".txt"), Path.Combine(folder, name + ".received.txt"));
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        text.ShouldBe(expected, $"If the new text is right, move {received} over {approved}.");
    }
}
