namespace Siklus.App.Sop.Bindings.Rapat;

/// <summary>What is typed for a meeting: the invitation, who was there, the minutes.</summary>
public sealed class RapatIsian
{
    /// <summary>What is discussed.</summary>
    public string? Acara { get; set; }

    /// <summary>Day of the meeting.</summary>
    public DateOnly? Hari { get; set; }

    /// <summary>When it begins, on the office's clock.</summary>
    public TimeOnly? Mulai { get; set; }

    /// <summary>When it ends; null is "s.d. selesai".</summary>
    public TimeOnly? Selesai { get; set; }

    /// <summary>Room.</summary>
    public string? Tempat { get; set; }

    /// <summary>What those invited should bring, or null.</summary>
    public string? CatatanUndangan { get; set; }

    /// <summary>Number of the invitation.</summary>
    public NomorIsian Nomor { get; set; } = new();

    /// <summary>Ids of posts invited besides those that the step names.</summary>
    public List<Guid> Undang { get; set; } = [];

    /// <summary>Id of the post that leads.</summary>
    public Guid? Pimpinan { get; set; }

    /// <summary>Id of the post that writes.</summary>
    public Guid? Pencatat { get; set; }

    /// <summary>Ids of posts that signed the attendance list on paper.</summary>
    public List<Guid> HadirDiKertas { get; set; } = [];

    /// <summary>Guests who hold no post of the office.</summary>
    public List<TamuRapat> Tamu { get; set; } = [];

    /// <summary>Words of opening.</summary>
    public string? Pembukaan { get; set; }

    /// <summary>What was discussed, one point each.</summary>
    public List<ButirRapat> Pembahasan { get; set; } = [];

    /// <summary>What was decided, one point each.</summary>
    public List<KeputusanRapat> Keputusan { get; set; } = [];

    /// <summary>The hour as it is printed: "09.00 – 10.00 WIB" or "09.00 WIB s.d. selesai".</summary>
    public string Pukul(string zona) => (Mulai, Selesai) switch
    {
        ({ } from, { } to) => $"{Common.Indonesian.Time(from)} – {Common.Indonesian.Time(to)} {zona}",
        ({ } from, null) => $"{Common.Indonesian.Time(from)} {zona} s.d. selesai",
        _ => "",
    };
}

/// <summary>A guest of a meeting.</summary>
public sealed class TamuRapat
{
    /// <summary>Name.</summary>
    public string? Nama { get; set; }

    /// <summary>Post or office.</summary>
    public string? Jabatan { get; set; }

    /// <summary>Nothing is typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Nama) && string.IsNullOrWhiteSpace(Jabatan);
}

/// <summary>One point of discussion.</summary>
public sealed class ButirRapat
{
    /// <summary>The point.</summary>
    public string? Isi { get; set; }

    /// <summary>Nothing is typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Isi);
}

/// <summary>One decision.</summary>
public sealed class KeputusanRapat
{
    /// <summary>What was decided.</summary>
    public string? Isi { get; set; }

    /// <summary>Id of the post that follows it up, or null when nobody has to.</summary>
    public Guid? PenanggungJawab { get; set; }

    /// <summary>Until when, or null.</summary>
    public DateOnly? Sampai { get; set; }

    /// <summary>Nothing is typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Isi) && PenanggungJawab is null && Sampai is null;
}
