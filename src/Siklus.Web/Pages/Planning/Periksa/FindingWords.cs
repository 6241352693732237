using Siklus.Domain.Common;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Periksa;

/// <summary>How pages show a finding of the plan check.</summary>
public static class FindingWords
{
    public static ScreenState StateOf(TingkatTemuan tingkat) => tingkat switch
    {
        TingkatTemuan.Kesalahan => ScreenState.Late,
        TingkatTemuan.Peringatan => ScreenState.Waiting,
        _ => ScreenState.Info,
    };
}
