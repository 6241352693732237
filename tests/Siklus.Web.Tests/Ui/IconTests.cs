using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Siklus.Web.Ui;

namespace Siklus.Web.Tests.Ui;

public sealed partial class IconTests
{
    private static readonly string Web = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../src/Siklus.Web"));
    private static readonly HashSet<string> Known =
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Web, "Frontend/icons.json"))).RootElement.EnumerateObject().Select(entry => entry.Name)];

    [Fact]
    public void Every_icon_that_a_page_names_exists()
    {
        var pages = Directory.GetFiles(Path.Combine(Web, "Pages"), "*.cshtml", SearchOption.AllDirectories);
        var missing = from page in pages
                      from Match use in IkonUse().Matches(File.ReadAllText(page))
                      where !Known.Contains(use.Groups[1].Value)
                      select $"{Path.GetFileName(page)}: {use.Groups[1].Value}";
        missing.ShouldBeEmpty("add it to Frontend/icons.json");
    }

    [Fact]
    public void Every_state_and_menu_entry_has_its_icon_and_word()
    {
        foreach (var state in Enum.GetValues<ScreenState>())
        {
            Known.ShouldContain(state.Icon());
            state.Word().ShouldNotBeNullOrWhiteSpace();
        }

        foreach (var entry in MenuEntry.All) Known.ShouldContain(entry.Icon);
    }

    [Fact]
    public void The_sprite_holds_every_icon()
    {
        var sprite = File.ReadAllText(Path.Combine(Web, "wwwroot/lib/icons.svg"));
        foreach (var name in Known) sprite.ShouldContain($"<symbol id=\"{name}\"");
    }

    [Fact]
    public void Pages_carry_no_inline_style_script_or_handler()
    {
        foreach (var page in Directory.GetFiles(Path.Combine(Web, "Pages"), "*.cshtml", SearchOption.AllDirectories))
            InlineCode().Matches(File.ReadAllText(page)).ShouldBeEmpty(page);
    }

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("""<(?:icon\s+name|event\s+icon|empty-state\s+icon)="([a-z-]+)""" + "\"")]
    private static partial Regex IkonUse();

    [GeneratedRegex("""\sstyle="|\son[a-z]+="|<style|<script(?![^>]*\ssrc=)""")]
    private static partial Regex InlineCode();
}
