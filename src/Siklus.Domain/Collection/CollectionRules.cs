namespace Siklus.Domain.Collection;

/// <summary>Codes of the rules and questions about realisasi; each has an Indonesian sentence in App.</summary>
public static class CollectionRules
{
    /// <summary>The realisasi is not in a state that allows the act. {0} = its state, {1} = the act.</summary>
    public const string KeadaanSalah = "collection.keadaan-salah";

    /// <summary>It cannot be changed now. {0} = its state.</summary>
    public const string Terkunci = "collection.terkunci";

    /// <summary>A reason is needed.</summary>
    public const string AlasanKosong = "collection.alasan-kosong";

    /// <summary>Who supplied the figure does not decide on it.</summary>
    public const string PenyuplaiMemeriksa = "collection.penyuplai-memeriksa";

    /// <summary>A component is not filled. {0} = its name.</summary>
    public const string KomponenKosong = "collection.komponen-kosong";

    /// <summary>The indikator has no such component. {0} = code.</summary>
    public const string KomponenTidakDikenal = "collection.komponen-tidak-dikenal";

    /// <summary>Bukti is required and there is none.</summary>
    public const string BuktiKosong = "collection.bukti-kosong";

    /// <summary>The file is already attached. {0} = its title.</summary>
    public const string BuktiGanda = "collection.bukti-ganda";

    /// <summary>There is no such bukti.</summary>
    public const string BuktiTidakAda = "collection.bukti-tidak-ada";

    /// <summary>A bukti needs a title.</summary>
    public const string JudulBuktiKosong = "collection.judul-bukti-kosong";

    /// <summary>A question about an unusual value is not answered. {0} = the component or indikator asked about.</summary>
    public const string PertanyaanTerbuka = "collection.pertanyaan-terbuka";

    /// <summary>The indikator is not measured in that quarter. {0} = tribulan.</summary>
    public const string BelumDiukur = "collection.belum-diukur";

    /// <summary>The indikator belongs to another unit.</summary>
    public const string BukanPenanggungJawab = "collection.bukan-penanggung-jawab";

    /// <summary>Somebody saved in between. {0} = who, {1} = when.</summary>
    public const string VersiUsang = "collection.versi-usang";

    /// <summary>There is no such realisasi, or it is not this office's.</summary>
    public const string TidakDitemukan = "collection.tidak-ditemukan";

    /// <summary>The quarter is entered afterwards from paper, so that no case fills it in. {0} = period.</summary>
    public const string DariKertas = "collection.dari-kertas";

    /// <summary>The quarter was reported by cases, so that it is not entered from paper. {0} = period.</summary>
    public const string DariPelaksanaan = "collection.dari-pelaksanaan";

    /// <summary>Only a quarter that is over is entered afterwards. {0} = period.</summary>
    public const string BelumBerakhir = "collection.belum-berakhir";

    /// <summary>The quarter is entered afterwards already. {0} = period.</summary>
    public const string SusulanSudahAda = "collection.susulan-sudah-ada";

    /// <summary>The quarter was declared complete, so that it changes no more here. {0} = period.</summary>
    public const string SusulanLengkap = "collection.susulan-lengkap";

    /// <summary>Rows are missing before the quarter can be complete. {0} = how many indikator.</summary>
    public const string SusulanKurang = "collection.susulan-kurang";

    /// <summary>Name and number of the paper are needed.</summary>
    public const string KertasKosong = "collection.kertas-kosong";

    /// <summary>The date of the paper is needed.</summary>
    public const string KertasTanpaTanggal = "collection.kertas-tanpa-tanggal";

    /// <summary>The form that came back belongs to another office.</summary>
    public const string FormulirKantorLain = "collection.formulir-kantor-lain";

    /// <summary>The file holds no whole seal of this office.</summary>
    public const string FormulirTidakSah = "collection.formulir-tidak-sah";

    /// <summary>The file holds no form code at all.</summary>
    public const string FormulirTanpaKode = "collection.formulir-tanpa-kode";

    /// <summary>The way the indikator is measured changed since the form was given out.</summary>
    public const string FormulirDefinisiLain = "collection.formulir-definisi-lain";

    /// <summary>The unit does not answer for that indikator any more.</summary>
    public const string FormulirTanpaIndikator = "collection.formulir-tanpa-indikator";

    /// <summary>The file has no line of that row; it stays as it is.</summary>
    public const string FormulirTanpaBaris = "collection.formulir-tanpa-baris";

    /// <summary>Lines of the file belong to no row of the form. {0} = their numbers.</summary>
    public const string FormulirBarisAsing = "collection.formulir-baris-asing";

    /// <summary>One cell is written twice. {0} = line, {1}, {2} = both texts.</summary>
    public const string FormulirGanda = "collection.formulir-ganda";

    /// <summary>A row says both that there are no data and which.</summary>
    public const string FormulirNihilBerisi = "collection.formulir-nihil-berisi";

    /// <summary>A conflict is not decided. {0} = row.</summary>
    public const string FormulirBelumDipilih = "collection.formulir-belum-dipilih";

    /// <summary>Somebody stored another value after the preview. {0} = row.</summary>
    public const string FormulirBerubahLagi = "collection.formulir-berubah-lagi";

    /// <summary>No step in which the unit fills in its form is open. {0} = unit, {1} = period.</summary>
    public const string FormulirTidakTerbuka = "collection.formulir-tidak-terbuka";

    /// <summary>Question: a percentage above 100, because {0} is greater than {1}. {2}, {3} = the values.</summary>
    public const string TanyaDiAtasSeratus = "collection.tanya-di-atas-seratus";

    /// <summary>Question: a value in percent above 100. {0} = component, {1} = value.</summary>
    public const string TanyaPersenBesar = "collection.tanya-persen-besar";

    /// <summary>Question: a negative value. {0} = component, {1} = value.</summary>
    public const string TanyaNegatif = "collection.tanya-negatif";

    /// <summary>Question: below the last quarter although the value runs on. {0} = value, {1} = last quarter's value.</summary>
    public const string TanyaTurun = "collection.tanya-turun";

    /// <summary>Question: many times the last quarter's. {0} = component, {1} = value, {2} = last value, {3} = how many times.</summary>
    public const string TanyaMelonjak = "collection.tanya-melonjak";

    /// <summary>Question: zero where last time was not. {0} = component, {1} = last value.</summary>
    public const string TanyaNol = "collection.tanya-nol";

    /// <summary>Question: a fraction where whole numbers are usual. {0} = component, {1} = value.</summary>
    public const string TanyaPecahan = "collection.tanya-pecahan";

    /// <summary>Question: the denominator is zero, so nothing can be computed. {0} = component.</summary>
    public const string TanyaPenyebutNol = "collection.tanya-penyebut-nol";
}
