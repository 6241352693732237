namespace Siklus.Domain.Sop.Conformance;

/// <summary>How much a deviation matters.</summary>
public enum TingkatPenyimpangan
{
    /// <summary>The SOP foresees it, or it only informs.</summary>
    Catatan,

    /// <summary>Everything was done, but not as the sheet says.</summary>
    Ringan,

    /// <summary>Something that the sheet asks for was not done, or not by whom it says.</summary>
    Berat,
}

/// <summary>Something in which a run differs from the sheet: a closed family. Events are counted from 0, as in the trace.</summary>
public abstract record Deviation
{
    private Deviation(int? kejadian, int? urutan) => (Kejadian, Urutan) = (kejadian, urutan);

    /// <summary>The event that it is about; for what was left out, the event before which it should have been; null = at the end.</summary>
    public int? Kejadian { get; }

    /// <summary>The step that it is about, or null when there is none.</summary>
    public int? Urutan { get; }

    /// <summary>How much it matters.</summary>
    public abstract TingkatPenyimpangan Tingkat { get; }

    /// <summary>A step, or one member's part of it, was not done.</summary>
    /// <param name="Sebelum">The event before which it should have been done; null for a member, who could have done it at any time.</param>
    /// <param name="Langkah">The step.</param>
    /// <param name="Anggota">Who of the group did not do it; null = nobody did.</param>
    public sealed record Skipped(int? Sebelum, int Langkah, string? Anggota = null) : Deviation(Sebelum, Langkah)
    {
        /// <inheritdoc/>
        public override TingkatPenyimpangan Tingkat => TingkatPenyimpangan.Berat;
    }

    /// <summary>A step was done again although no decision sent the case back.</summary>
    /// <param name="Nomor">The event.</param>
    /// <param name="Langkah">The step.</param>
    public sealed record Repeated(int Nomor, int Langkah) : Deviation(Nomor, Langkah)
    {
        /// <inheritdoc/>
        public override TingkatPenyimpangan Tingkat => TingkatPenyimpangan.Ringan;
    }

    /// <summary>A post did it that none of the step's columns stands for, or only a helper did it.</summary>
    /// <param name="Nomor">The event.</param>
    /// <param name="Langkah">The step.</param>
    /// <param name="Pembantu">True: the post may help, but somebody else finishes the step.</param>
    public sealed record WrongPelaksana(int Nomor, int Langkah, bool Pembantu) : Deviation(Nomor, Langkah)
    {
        /// <inheritdoc/>
        public override TingkatPenyimpangan Tingkat => TingkatPenyimpangan.Berat;
    }

    /// <summary>A step was done after one that follows it, or where no path of the sheet leads.</summary>
    /// <param name="Nomor">The event.</param>
    /// <param name="Langkah">The step.</param>
    /// <param name="Sesudah">The step that had been done already; null = none.</param>
    public sealed record OutOfOrder(int Nomor, int Langkah, int? Sesudah) : Deviation(Nomor, Langkah)
    {
        /// <inheritdoc/>
        public override TingkatPenyimpangan Tingkat => TingkatPenyimpangan.Ringan;
    }

    /// <summary>It took longer than the waktu baku, which only informs.</summary>
    /// <param name="Nomor">The event.</param>
    /// <param name="Langkah">The step.</param>
    /// <param name="Menit">Working minutes that it took.</param>
    /// <param name="BakuMenit">Working minutes of the standard on that day.</param>
    public sealed record Late(int Nomor, int Langkah, int Menit, int BakuMenit) : Deviation(Nomor, Langkah)
    {
        /// <inheritdoc/>
        public override TingkatPenyimpangan Tingkat => TingkatPenyimpangan.Catatan;
    }

    /// <summary>The run went beyond its due day.</summary>
    /// <param name="Nomor">The last event.</param>
    /// <param name="Tenggat">The due day.</param>
    /// <param name="Hari">The day of that event.</param>
    public sealed record Overdue(int Nomor, DateOnly Tenggat, DateOnly Hari) : Deviation(Nomor, null)
    {
        /// <inheritdoc/>
        public override TingkatPenyimpangan Tingkat => TingkatPenyimpangan.Ringan;
    }

    /// <summary>The run still goes on beyond its due day.</summary>
    /// <param name="Berikut">The step that waits.</param>
    /// <param name="Tenggat">The due day.</param>
    public sealed record StillOpen(int Berikut, DateOnly Tenggat) : Deviation(null, Berikut)
    {
        /// <inheritdoc/>
        public override TingkatPenyimpangan Tingkat => TingkatPenyimpangan.Ringan;
    }

    /// <summary>A decision sent the case back.</summary>
    /// <param name="Nomor">The event.</param>
    /// <param name="Langkah">The deciding step.</param>
    /// <param name="KeUrutan">The step that opened again.</param>
    /// <param name="MenurutLembar">False: the sheet prints another step to go back to.</param>
    public sealed record Returned(int Nomor, int Langkah, int KeUrutan, bool MenurutLembar) : Deviation(Nomor, Langkah)
    {
        /// <inheritdoc/>
        public override TingkatPenyimpangan Tingkat => MenurutLembar ? TingkatPenyimpangan.Catatan : TingkatPenyimpangan.Ringan;
    }

    /// <summary>A task was closed without its work, with a reason.</summary>
    /// <param name="Nomor">The event.</param>
    /// <param name="Langkah">The step.</param>
    public sealed record Released(int Nomor, int Langkah) : Deviation(Nomor, Langkah)
    {
        /// <inheritdoc/>
        public override TingkatPenyimpangan Tingkat => TingkatPenyimpangan.Catatan;
    }

    /// <summary>Something was done that is no step of the SOP.</summary>
    /// <param name="Nomor">The event.</param>
    public sealed record UnknownStep(int Nomor) : Deviation(Nomor, null)
    {
        /// <inheritdoc/>
        public override TingkatPenyimpangan Tingkat => TingkatPenyimpangan.Berat;
    }

    /// <summary>The run ended before the end of the sheet.</summary>
    /// <param name="Berikut">The step that would have followed.</param>
    public sealed record NotFinished(int Berikut) : Deviation(null, Berikut)
    {
        /// <inheritdoc/>
        public override TingkatPenyimpangan Tingkat => TingkatPenyimpangan.Berat;
    }
}
