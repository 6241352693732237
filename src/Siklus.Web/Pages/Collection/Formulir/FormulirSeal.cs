using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Siklus.App.Collection.Formulir;

namespace Siklus.Web.Pages.Collection.Formulir;

/// <summary>Seals the code of a form that travels, and opens it when it comes back. The keys lie in the data folder and in every backup; a byte changed on the way opens nothing.</summary>
public sealed class FormulirSeal(IDataProtectionProvider protection)
{
    private IDataProtector Protector => protection.CreateProtector("formulir-keluar");

    /// <summary>The sealed code as letters that any program for sheets keeps.</summary>
    public string Close(KodeFormulir kode) => WebEncoders.Base64UrlEncode(Protector.Protect(kode.Write()));

    /// <summary>The code, or null when the seal is not whole or not of this installation.</summary>
    public KodeFormulir? Open(string? sealedCode)
    {
        try
        {
            return sealedCode is null ? null : KodeFormulir.Read(Protector.Unprotect(WebEncoders.Base64UrlDecode(sealedCode)));
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
