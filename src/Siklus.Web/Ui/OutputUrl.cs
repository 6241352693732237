using Siklus.Domain.Sop;

namespace Siklus.Web.Ui;

/// <summary>Where an output can be read.</summary>
public static class OutputUrl
{
    public static string Of(OutputRef output) => output.Jenis switch
    {
        "naskah" => $"/naskah/{output.Id}",
        "berkas" => $"/berkas/{output.Id}",
        _ => $"/pengumpulan/{output.Id}",
    };
}
