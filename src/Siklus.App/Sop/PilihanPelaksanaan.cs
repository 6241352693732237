using System.Globalization;
using Siklus.App.Common;
using Siklus.Domain.Common;

namespace Siklus.App.Sop;

/// <summary>How a case of the list stands.</summary>
public enum KeadaanPelaksanaan
{
    /// <summary>Open, and its due day has passed.</summary>
    Terlambat,

    /// <summary>Running, late or not.</summary>
    Berjalan,

    /// <summary>Paused.</summary>
    Dijeda,

    /// <summary>Finished.</summary>
    Selesai,

    /// <summary>Cancelled.</summary>
    Dibatalkan,
}

/// <summary>Which cases of the list a person wants to see; what is null narrows nothing.</summary>
/// <param name="Sop">Code of the SOP.</param>
/// <param name="Keadaan">How it stands.</param>
/// <param name="Giliran">The post that has something to do in it.</param>
/// <param name="Tahun">Budget year.</param>
/// <param name="Tribulan">Number of the quarter, 1 to 4; cases about a whole year have none.</param>
/// <param name="Kata">Words that all stand in perihal, for whom, SOP or period.</param>
public sealed record PilihanPelaksanaan(string? Sop = null, KeadaanPelaksanaan? Keadaan = null, JabatanId? Giliran = null, int? Tahun = null, Tribulan? Tribulan = null, string? Kata = null)
{
    /// <summary>Nothing is narrowed.</summary>
    public bool IsEmpty => Keadaan is null && !IsNarrowed;

    /// <summary>Narrowed by something besides the state.</summary>
    public bool IsNarrowed => !string.IsNullOrEmpty(Sop) || Giliran is not null || Tahun is not null || Tribulan is not null || Words.Count > 0;

    /// <summary>The words, each once and in lower case.</summary>
    public IReadOnlyList<string> Words => SearchText.Words(Kata);
}

/// <summary>A place between two cases of the list, from which a page is read on or back.</summary>
/// <param name="Urut">Place of the case beside it.</param>
/// <param name="Id">That case.</param>
/// <param name="Mundur">Read back, to what stands in front of it.</param>
public sealed record LetakDaftar(long Urut, PelaksanaanId Id, bool Mundur)
{
    /// <summary>As an address carries it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Mundur ? "sebelum" : "sesudah")}-{Urut}-{Id.Value:N}");

    /// <summary>What an address carries, or null where it is nothing that was written here: then the list is read from its beginning.</summary>
    public static LetakDaftar? Parse(string? text) =>
        (text ?? "").Split('-') is [("sebelum" or "sesudah") and var way, var urut, var id]
        && long.TryParse(urut, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && Guid.TryParseExact(id, "N", out var guid)
            ? new LetakDaftar(place, new PelaksanaanId(guid), way == "sebelum") : null;
}
