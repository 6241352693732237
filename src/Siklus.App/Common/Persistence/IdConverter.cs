using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Siklus.App.Common.Persistence;

/// <summary>Stores an id struct as the uuid that it wraps.</summary>
/// <typeparam name="TId">A <c>readonly record struct XId(Guid Value)</c>.</typeparam>
public sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(Unwrap(), Wrap())
    where TId : struct
{
    private static Expression<Func<TId, Guid>> Unwrap()
    {
        var id = Expression.Parameter(typeof(TId), "id");
        return Expression.Lambda<Func<TId, Guid>>(Expression.Property(id, "Value"), id);
    }

    private static Expression<Func<Guid, TId>> Wrap()
    {
        var value = Expression.Parameter(typeof(Guid), "value");
        return Expression.Lambda<Func<Guid, TId>>(Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, value), value);
    }
}
