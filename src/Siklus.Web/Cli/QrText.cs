using QRCoder;

namespace Siklus.Web.Cli;

/// <summary>A QR code out of letters, for a terminal.</summary>
internal static class QrText
{
    public static string Of(string content)
    {
        using var data = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.L);
        using var code = new AsciiQRCode(data);
        return code.GetGraphicSmall();
    }
}
