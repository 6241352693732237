namespace Siklus.Domain.Collection;

/// <summary>Where a realisasi stands.</summary>
public enum RealisasiState
{
    /// <summary>Being filled in.</summary>
    Draft,

    /// <summary>Sent in; waits for the check.</summary>
    Submitted,

    /// <summary>Given back to be completed.</summary>
    Returned,

    /// <summary>Checked and found right.</summary>
    Verified,

    /// <summary>Accepted.</summary>
    Approved,
}

/// <summary>Acts that change the state.</summary>
public enum RealisasiAct
{
    /// <summary>Sends it in.</summary>
    Submit,

    /// <summary>Takes it back before anybody checked it.</summary>
    Recall,

    /// <summary>Gives it back with a reason.</summary>
    Return,

    /// <summary>Finds it right.</summary>
    Verify,

    /// <summary>Accepts it.</summary>
    Approve,

    /// <summary>Takes it over from a signed paper, entered afterwards.</summary>
    Record,
}

/// <summary>Legal moves between states.</summary>
public static class RealisasiMoves
{
    /// <summary>The state that an act leads to, or null when it is not legal there.</summary>
    public static RealisasiState? After(RealisasiState state, RealisasiAct act) => (state, act) switch
    {
        (RealisasiState.Draft or RealisasiState.Returned, RealisasiAct.Submit) => RealisasiState.Submitted,
        (RealisasiState.Submitted, RealisasiAct.Recall) => RealisasiState.Draft,
        (RealisasiState.Submitted or RealisasiState.Verified or RealisasiState.Approved, RealisasiAct.Return) => RealisasiState.Returned,
        (RealisasiState.Submitted, RealisasiAct.Verify) => RealisasiState.Verified,
        (RealisasiState.Verified, RealisasiAct.Approve) => RealisasiState.Approved,
        (RealisasiState.Draft, RealisasiAct.Record) => RealisasiState.Approved,
        _ => null,
    };

    /// <summary>The state as people read it.</summary>
    public static string Nama(RealisasiState state) => state switch
    {
        RealisasiState.Draft => "draf",
        RealisasiState.Submitted => "terkirim",
        RealisasiState.Returned => "dikembalikan",
        RealisasiState.Verified => "terverifikasi",
        _ => "disetujui",
    };

    /// <summary>The act as people read it.</summary>
    public static string Nama(RealisasiAct act) => act switch
    {
        RealisasiAct.Submit => "dikirim",
        RealisasiAct.Recall => "ditarik kembali",
        RealisasiAct.Return => "dikembalikan",
        RealisasiAct.Verify => "diverifikasi",
        RealisasiAct.Record => "dimasukkan kemudian dari kertas",
        _ => "disetujui",
    };

    /// <summary>Whether values, bukti and notes may be changed.</summary>
    public static bool IsEditable(RealisasiState state) => state is RealisasiState.Draft or RealisasiState.Returned;
}
