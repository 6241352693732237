using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Siklus.App.Organisation;

namespace Siklus.Web.Auth;

/// <summary>
/// Who may open what, once per page folder. A page in no folder named here is open to nobody: the fallback policy refuses everyone.
/// Rights inside a page (whose task it is) are the engine's and the use cases' matter.
/// </summary>
public static class PagePermissions
{
    /// <summary>Folders open to visitors: signing in, the pages of errors, and the set-up, which has a code of its own and is gone once there is an office.</summary>
    public static IReadOnlyList<string> Open { get; } = ["/Akun", "/Error", "/Setup"];

    /// <summary>Folders and the right that each needs.</summary>
    public static IReadOnlyDictionary<string, Hak> ByFolder { get; } = new Dictionary<string, Hak>(StringComparer.Ordinal)
    {
        ["/Home"] = Hak.Bekerja,
        ["/AkunSaya"] = Hak.Bekerja,
        // Not under AkunSaya: whoever is away holds no post, and must be able to come back.
        ["/Berhalangan"] = Hak.Berhalangan,
        ["/Sop"] = Hak.Bekerja,
        ["/Sop/Impor"] = Hak.SusunSop,
        ["/Sop/Rancangan"] = Hak.SusunSop,
        ["/Sop/Evaluasi"] = Hak.SusunSop,
        ["/Sop/Kertas"] = Hak.MulaiPelaksanaan,
        ["/Planning"] = Hak.BacaKinerja,
        ["/Planning/Impor"] = Hak.SusunRencana,
        ["/Planning/Kartu/Sunting"] = Hak.SusunRencana,
        ["/Planning/Pohon/Sunting"] = Hak.SusunRencana,
        ["/Planning/Dokumen/Susun"] = Hak.SusunRencana,
        ["/Correspondence"] = Hak.Bekerja,
        ["/Correspondence/Naskah/Salinan"] = Hak.SusunSop,
        ["/Planning/Nomenklatur"] = Hak.Bekerja,
        ["/Planning/Nomenklatur/Impor"] = Hak.SusunRencana,
        ["/Collection"] = Hak.Bekerja,
        ["/Collection/Formulir"] = Hak.BacaKinerja,
        ["/Measurement"] = Hak.BacaKinerja,
        ["/Measurement/Kebijakan"] = Hak.AturKinerja,
        ["/Measurement/EvaluasiRenja/TindakLanjut"] = Hak.AturKinerja,
        ["/Operations"] = Hak.KelolaCadangan,
        ["/Organisation"] = Hak.AturKantor,
        ["/Audit"] = Hak.AturKantor,
    };

    internal static void Apply(PageConventionCollection pages)
    {
        foreach (var folder in Open) pages.AllowAnonymousToFolder(folder);
        foreach (var (folder, hak) in ByFolder) pages.AuthorizeFolder(folder, hak.ToString());
    }
}
