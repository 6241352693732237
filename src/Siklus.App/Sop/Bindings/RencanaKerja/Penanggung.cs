using Siklus.Domain.Common;

namespace Siklus.App.Sop.Bindings.RencanaKerja;

/// <summary>Who may answer for a line of a plan: a column of the SOP that stands for several posts, or one post.</summary>
/// <param name="Nilai">"kolom/tim-sakip" or "jabatan/{id}": what a form sends and a draft keeps.</param>
/// <param name="Nama">As printed.</param>
public sealed record Penanggung(string Nilai, string Nama)
{
    /// <summary>Everybody who may: the case's groups first, then every post of the office.</summary>
    public static IReadOnlyList<Penanggung> All(WorkContext work) =>
    [
        .. work.Case.Sop.Kolom.Where(k => work.Case.Pengikatan.Of(k.Kode).Count > 1).Select(k => new Penanggung($"kolom/{k.Kode}", k.Nama)),
        .. work.Names.Jabatan.Select(j => new Penanggung($"jabatan/{j.Id.Value}", j.Nama)),
    ];

    /// <summary>Whoever a column stands for: its one post, or the group.</summary>
    public static string? Of(WorkContext work, string kolom) => work.Case.Pengikatan.Of(kolom) switch
    {
        [] => null,
        [var one] => $"jabatan/{one.Value}",
        _ => $"kolom/{kolom}",
    };
}
