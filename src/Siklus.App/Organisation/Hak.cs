using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>What a person may do. Declared once per page folder; nothing is open that does not name one.</summary>
public enum Hak
{
    /// <summary>See and do the tasks of the posts that one holds; see cases, documents and SOPs of the office.</summary>
    Bekerja,

    /// <summary>Record one's own absence, and end it: everybody of the office, also while a Plh. holds the posts and nothing else is open.</summary>
    Berhalangan,

    /// <summary>Start an SOP's run, and pause, resume or cancel it where the engine allows.</summary>
    MulaiPelaksanaan,

    /// <summary>Draw up, check and take in SOPs. Adopting them is the Camat's own act.</summary>
    SusunSop,

    /// <summary>Read the performance data of every unit.</summary>
    BacaKinerja,

    /// <summary>Draw up the tree, its indikator, targets and planning documents, and take plans in from files.</summary>
    SusunRencana,

    /// <summary>Declare how the office measures. Comes with the posts that head a part of the office's administration, and with the mark of those who keep the office.</summary>
    AturKinerja,

    /// <summary>See, make and set up the backups; be warned about the office's PC.</summary>
    KelolaCadangan,

    /// <summary>Keep the office's own data: units, posts, people, accounts, teams, calendar. Comes with the post's own mark, not with its sort.</summary>
    AturKantor,
}

/// <summary>Which rights come with which sort of post.</summary>
public static class HakJabatan
{
    /// <summary>The rights of a holder of a post of sort <paramref name="jenis"/>.</summary>
    public static IReadOnlySet<Hak> Of(JenisJabatan jenis) => jenis switch
    {
        JenisJabatan.Camat or JenisJabatan.Sekretaris or JenisJabatan.KepalaSubbagian =>
            new HashSet<Hak> { Hak.Bekerja, Hak.BacaKinerja, Hak.MulaiPelaksanaan, Hak.AturKinerja, Hak.KelolaCadangan, Hak.SusunSop, Hak.SusunRencana },
        _ => new HashSet<Hak> { Hak.Bekerja, Hak.BacaKinerja },
    };
}
