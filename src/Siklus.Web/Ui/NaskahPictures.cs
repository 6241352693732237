using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.Documents.Html;

namespace Siklus.Web.Ui;

/// <summary>What our pages add to a naskah: where its pictures come from, and its number once it has one.</summary>
public static class NaskahPictures
{
    public static RenderOptions Options { get; } = new(ImageUrl: sha256 => $"/berkas/gambar/{sha256}");

    public static RenderOptions Of(Naskah naskah) => naskah.Nomor is not { } nomor
        ? Options
        : Options with { Fields = new Dictionary<string, string> { [FieldCodes.Nomor] = nomor.Nomor, [FieldCodes.Tanggal] = Indonesian.Date(nomor.Tanggal) } };
}
