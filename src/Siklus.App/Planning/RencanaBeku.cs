using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Siklus.App.Common;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning;

/// <summary>What a signed document freezes: the plan with this one document as canonical text, and its hash.</summary>
/// <param name="Isi">JSON.</param>
/// <param name="Sha256">Of <paramref name="Isi"/> in UTF-8, lower-case hex.</param>
public sealed record RencanaBeku(string Isi, string Sha256)
{
    /// <summary>Freezes <paramref name="dokumen"/> out of <paramref name="rencana"/>.</summary>
    public static RencanaBeku Of(RencanaKinerja rencana, DokumenRencanaIsi dokumen)
    {
        var isi = JsonSerializer.Serialize(rencana.Only(dokumen), SiklusJson.Options);
        return new RencanaBeku(isi, Hash(isi));
    }

    /// <summary>The plan that was frozen.</summary>
    public static RencanaKinerja Read(string isi) => JsonSerializer.Deserialize<RencanaKinerja>(isi, SiklusJson.Options)!;

    /// <summary>SHA-256 of a frozen text.</summary>
    public static string Hash(string isi) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(isi)));
}
