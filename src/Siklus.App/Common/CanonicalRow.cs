using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Siklus.App.Common;

/// <summary>
/// The form in which values of both databases are equal: instants in UTC to the microsecond, decimals to the column's scale without trailing zeros. SQLite keeps more of both
/// than PostgreSQL can; no figure of Siklus lies beyond.
/// </summary>
internal static class CanonicalRow
{
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>A value as it is written to and hashed on either database.</summary>
    public static object? Value(object? stored, int scale) => stored switch
    {
        DateTime instant => DateTime.SpecifyKind(new DateTime(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMicrosecond)), DateTimeKind.Utc),
        decimal number => decimal.Round(number, scale, MidpointRounding.AwayFromZero) / One,
        _ => stored,
    };

    /// <summary>SHA-256 of a row of canonical values.</summary>
    public static byte[] Hash(IReadOnlyList<object?> row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var value in row)
        {
            var text = value is null ? null : Encoding.UTF8.GetBytes(Text(value));
            hash.AppendData(BitConverter.GetBytes(text?.Length ?? -1));
            if (text is not null) hash.AppendData(text);
        }
        return hash.GetHashAndReset();
    }

    private static string Text(object value) => value switch
    {
        DateTime instant => instant.Ticks.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexString(bytes),
        bool flag => flag ? "1" : "0",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
