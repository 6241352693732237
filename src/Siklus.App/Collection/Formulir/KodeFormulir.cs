using System.Security.Cryptography;
using System.Text;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection.Formulir;

/// <summary>
/// What a form that travels says about itself, so that it is known whoever brings it back: for whom it was made, and of every cell how it was given out. Whoever
/// gives it out seals these bytes with the office's keys; without a whole seal nothing of it is believed.
/// </summary>
/// <param name="InstansiId">The office.</param>
/// <param name="UnitId">The unit that fills it in.</param>
/// <param name="Tahun">Budget year.</param>
/// <param name="Tribulan">Quarter.</param>
/// <param name="Susunan">Layout.</param>
/// <param name="DibuatUtc">When it was given out, UTC.</param>
/// <param name="Baris">Its rows, in printed order.</param>
public sealed record KodeFormulir(InstansiId InstansiId, UnitId UnitId, int Tahun, Tribulan Tribulan, SusunanFormulir Susunan, DateTime DibuatUtc, IReadOnlyList<KodeBaris> Baris)
{
    /// <summary>Grows when forms that were given out before can't be read any more.</summary>
    private const byte Versi = 1;

    private const int MostRows = 2000;

    /// <summary>Year and quarter.</summary>
    public Periode Periode => new(Tahun, Tribulan);

    /// <summary>Short enough to print and to type: the same for every form of that unit and quarter, and no secret.</summary>
    public string Tampil => TampilOf(InstansiId, UnitId, Periode);

    /// <summary>The short code of a unit's form: "2026-3-K7MQ-2XPD".</summary>
    public static string TampilOf(InstansiId instansi, UnitId unit, Periode periode)
    {
        const string letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{instansi.Value:N}{unit.Value:N}{periode.Tahun}{periode.Tribulan?.Nomor}"));
        var word = string.Concat(hash.Take(8).Select(b => letters[b % letters.Length]));
        return $"{periode.Tahun}-{periode.Tribulan?.Nomor}-{word[..4]}-{word[4..]}";
    }

    /// <summary>As bytes, to be sealed.</summary>
    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        to.Write(Versi);
        to.Write(InstansiId.Value.ToByteArray());
        to.Write(UnitId.Value.ToByteArray());
        to.Write((short)Tahun);
        to.Write((byte)Tribulan.Nomor);
        to.Write((byte)Susunan);
        to.Write(DibuatUtc.Ticks);
        to.Write((short)Baris.Count);
        foreach (var row in Baris)
        {
            to.Write(row.IndikatorId.Value.ToByteArray());
            to.Write(row.Definisi);
            to.Write((byte)row.Sel.Count);
            foreach (var (kode, tanda) in row.Sel)
            {
                to.Write(kode);
                to.Write(tanda);
            }
        }
        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>Reads them back; null when they say something else.</summary>
    public static KodeFormulir? Read(byte[] bytes)
    {
        try
        {
            using var from = new BinaryReader(new MemoryStream(bytes));
            if (from.ReadByte() != Versi) return null;
            var (instansi, unit, tahun, tribulan) = (Id(from), Id(from), from.ReadInt16(), new Tribulan(from.ReadByte()));
            var (susunan, dibuat) = ((SusunanFormulir)from.ReadByte(), new DateTime(from.ReadInt64(), DateTimeKind.Utc));
            var rows = new KodeBaris[Math.Clamp((int)from.ReadInt16(), 0, MostRows)];
            for (var r = 0; r < rows.Length; r++)
            {
                var (indikator, definisi) = (new IndikatorId(Id(from)), from.ReadUInt32());
                var cells = new Dictionary<string, uint>(StringComparer.Ordinal);
                for (var left = from.ReadByte(); left > 0; left--) cells[from.ReadString()] = from.ReadUInt32();
                rows[r] = new KodeBaris(indikator, definisi, cells);
            }
            return new KodeFormulir(new InstansiId(instansi), new UnitId(unit), tahun, tribulan, susunan, dibuat, rows);
        }
        catch (Exception broken) when (broken is EndOfStreamException or IOException or FormatException or ArgumentException or RuleViolationException)
        {
            return null;
        }
    }

    private static Guid Id(BinaryReader from) => new(from.ReadBytes(16) is { Length: 16 } id ? id : throw new EndOfStreamException());
}

/// <summary>One row of a form as it was given out.</summary>
/// <param name="IndikatorId">What is asked.</param>
/// <param name="Definisi">Mark of how it was measured then, see <see cref="DefinisiOf"/>.</param>
/// <param name="Sel">Mark of every cell's text, by <see cref="SelFormulir"/> code.</param>
public sealed record KodeBaris(IndikatorId IndikatorId, uint Definisi, IReadOnlyDictionary<string, uint> Sel)
{
    /// <summary>Changes when the form would ask for something else.</summary>
    public static uint DefinisiOf(DefinisiIndikator definisi) => PaduanSel.Tanda(
        $"{definisi.BerlakuMulai}|{definisi.Satuan}|{definisi.Rumus.Teks}|{string.Join('|', definisi.Rumus.Komponen.Select(k => $"{k.Kode} {k.Nama} {k.Satuan}"))}");
}
