using Siklus.App.Sop.Bindings.Perintah;

namespace Siklus.Web.Pages.Sop.Kerja.Perintah;

/// <summary>Lembar disposisi.</summary>
public sealed class IndexModel(PerintahKind kind) : IsianPage<PerintahIsian>(kind);
