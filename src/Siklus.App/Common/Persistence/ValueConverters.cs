using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Siklus.Domain.Common;

namespace Siklus.App.Common.Persistence;

/// <summary>Stores instants as UTC and nothing else: reads them back as UTC, refuses to write local or unspecified times.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => RequireUtc(value), value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    /// <summary>Returns <paramref name="value"/> when it is UTC.</summary>
    /// <exception cref="InvalidOperationException">The value is local or of unknown kind: a programming error, not bad input.</exception>
    public static DateTime RequireUtc(DateTime value) => value.Kind == DateTimeKind.Utc
        ? value
        : throw new InvalidOperationException($"Only UTC instants are stored; {value:O} is {value.Kind}.");
}

/// <summary>
/// Stores a foreign entity's <see cref="DateTimeOffset"/> (Identity's lockout end) as a UTC instant, because SQLite can't order offsets. Our own
/// entities use <see cref="DateTime"/>; an architecture test sees to that.
/// </summary>
public sealed class UtcDateTimeOffsetConverter() : ValueConverter<DateTimeOffset, DateTime>(
    value => value.UtcDateTime, value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)));

/// <summary>Stores a tribulan as its number, 1 to 4.</summary>
public sealed class TribulanConverter() : ValueConverter<Tribulan, int>(value => value.Nomor, value => new Tribulan(value));
