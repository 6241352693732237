using Siklus.Documents.Html;

namespace Siklus.Web.Ui;

/// <summary>Where the pictures of a naskah come from on our pages.</summary>
public static class NaskahPictures
{
    public static RenderOptions Options { get; } = new(ImageUrl: sha256 => $"/berkas/gambar/{sha256}");
}
