namespace Siklus.Domain.Planning.Rumusan;

/// <summary>Codes of the reasons why an expression is refused; each has an Indonesian sentence in App. {0} is always the place of the character, from 1.</summary>
public static class UngkapanRules
{
    /// <summary>Nothing is written.</summary>
    public const string Kosong = "ungkapan.kosong";

    /// <summary>Longer than is read. {1} = the most characters.</summary>
    public const string TerlaluPanjang = "ungkapan.terlalu-panjang";

    /// <summary>More brackets within brackets, or more parts, than are read.</summary>
    public const string TerlaluRumit = "ungkapan.terlalu-rumit";

    /// <summary>A character that means nothing. {1} = the character.</summary>
    public const string KarakterAsing = "ungkapan.karakter-asing";

    /// <summary>A number that cannot be read. {1} = what stands there.</summary>
    public const string AngkaTidakTerbaca = "ungkapan.angka-tidak-terbaca";

    /// <summary>A quotation that does not end.</summary>
    public const string KutipTidakDitutup = "ungkapan.kutip-tidak-ditutup";

    /// <summary>A name that is no component. {1} = the name, {2} = the components.</summary>
    public const string KomponenTidakDikenal = "ungkapan.komponen-tidak-dikenal";

    /// <summary>A name before a bracket that is no function. {1} = the name, {2} = the functions.</summary>
    public const string FungsiTidakDikenal = "ungkapan.fungsi-tidak-dikenal";

    /// <summary>A number, component, function or bracket is needed. {1} = what stands there instead.</summary>
    public const string NilaiDiharapkan = "ungkapan.nilai-diharapkan";

    /// <summary>A bracket is not closed. {1} = place of the bracket, {2} = what stands there instead.</summary>
    public const string KurungTidakDitutup = "ungkapan.kurung-tidak-ditutup";

    /// <summary>The expression is complete and something still follows. {1} = what.</summary>
    public const string Berlebih = "ungkapan.berlebih";

    /// <summary>JIKA needs a comparison. {1} = what stands there instead.</summary>
    public const string PembandingDiharapkan = "ungkapan.pembanding-diharapkan";

    /// <summary>JIKA needs three parts parted by semicolons. {1} = what stands there instead.</summary>
    public const string TitikKomaDiharapkan = "ungkapan.titik-koma-diharapkan";

    /// <summary>A percent sign stands behind something that is no number.</summary>
    public const string PersenBukanAngka = "ungkapan.persen-bukan-angka";

    /// <summary>Components that the expression does not use. {1} = their names.</summary>
    public const string KomponenTidakDipakai = "ungkapan.komponen-tidak-dipakai";
}
