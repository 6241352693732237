using System.Text;
using Siklus.App.Collection.Formulir;
using Siklus.Documents.Formulir;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Planning.Rencana;

namespace Siklus.Web.Tests.Collection.Formulir;

/// <summary>Forms spoilt in the ways that disks, mail and people do, as workbook and as CSV; what is read of them stays within its bounds.</summary>
public static class FormulirPlay
{
    /// <summary>Spoils a filled form by the seed and reads it.</summary>
    /// <returns>How it was spoilt, and whether it was read.</returns>
    public static (string How, bool WasRead) Spoilt(int seed)
    {
        var random = new Random(seed);
        var form = Filled(random);
        var isCsv = seed % 5 == 4;
        var how = (Spoiling)random.Next(5);
        var bytes = isCsv ? Csv(form.Csv(), random) : RencanaSpoiler.Spoil(form.Bytes, how, random);
        var (read, refusal) = FormulirWorkbook.Read(bytes);
        if ((read is null) == (refusal is null)) throw new InvalidOperationException($"seed {seed}: neither read nor refused");
        if (refusal is not null && (refusal.Length is < 20 or > 300 || !refusal.EndsWith('.'))) throw new InvalidOperationException($"seed {seed}: no sentence: {refusal}");
        if (read is not null && (read.Baris.Count > 4000 || read.Baris.Any(b => b.Sel.Keys.Any(k => !Known.Contains(k))))) throw new InvalidOperationException($"seed {seed}: out of bounds");
        return (isCsv ? "Csv" : how.ToString(), read is not null);
    }

    private static readonly string[] Known = [BarisTerbaca.Isian, .. SelFormulir.Catatan.Select(c => c.Kode)];

    private static readonly string[] Typed = ["12", "87,5", "1.234,5", "12,5x", "-", "=1+1", "0", "95%", "Rp1.000", "１２", "tidak ada"];

    private static FilledForm Filled(Random random)
    {
        var form = new FilledForm(FormulirWorkbook.Write(FormulirContoh.Lembar(random.Next(2) == 0 ? SusunanFormulir.TujuhKolom : SusunanFormulir.SembilanKolom, random.Next(1, 12)), FormulirContoh.Sandi));
        foreach (var key in form.Keys.Where(_ => random.Next(3) == 0).ToList()) form.Type(key, FilledForm.Isian, Typed[random.Next(Typed.Length)]);
        return form;
    }

    /// <summary>Quotes, separators, lines and signs lost, doubled and changed.</summary>
    private static byte[] Csv(byte[] good, Random random)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(good));
        for (var times = random.Next(1, 12); times > 0; times--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0: text[at] = "\";,\t\r\n\0=@'x9"[random.Next(12)]; break;
                case 1: text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)); break;
                case 2: text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 60), text.Length - at))); break;
                default: text.Insert(at, "\"\r\n\"99999\";;;"); break;
            }
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
