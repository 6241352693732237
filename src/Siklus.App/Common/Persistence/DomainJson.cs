using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Siklus.App.Common.Persistence;

/// <summary>
/// Writes immutable values of the domain as JSON: what their constructor takes or an initializer sets, and nothing computed; closed families carry <c>jenis</c>.
/// What an initializer sets is written even when it is null, since its default may be something else.
/// </summary>
public static class DomainJson
{
    /// <summary>Options for values that contain these closed families.</summary>
    /// <param name="families">Each family with the code of every case.</param>
    public static JsonSerializerOptions Options(params IReadOnlyDictionary<Type, IReadOnlyDictionary<Type, string>>[] families)
    {
        var known = families.SelectMany(f => f).ToDictionary(f => f.Key, f => f.Value);
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(info => Describe(info, known));
        return new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = resolver,
            Converters = { new JsonStringEnumConverter() },
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.Strict,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
    }

    private static void Describe(JsonTypeInfo info, Dictionary<Type, IReadOnlyDictionary<Type, string>> families)
    {
        if (info.Kind != JsonTypeInfoKind.Object) return;
        if (families.TryGetValue(info.Type, out var cases))
        {
            info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "jenis" };
            foreach (var (type, code) in cases) info.PolymorphismOptions.DerivedTypes.Add(new(type, code));
        }
        if (info.Type.Namespace?.StartsWith("Siklus.Domain", StringComparison.Ordinal) != true) return;
        var taken = info.Type.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            if (taken.Contains(info.Properties[i].Name)) continue;
            if (info.Properties[i].Set is null) info.Properties.RemoveAt(i);
            else info.Properties[i].ShouldSerialize = static (_, _) => true;
        }
    }
}

/// <summary>Stores a value as JSON text.</summary>
/// <typeparam name="T">An immutable value, or a list of such.</typeparam>
public sealed class JsonColumn<T>(JsonSerializerOptions options) : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, options), text => JsonSerializer.Deserialize<T>(text, options)!)
    where T : class
{
    /// <summary>Compares by what is stored, so that a changed list is noticed.</summary>
    public ValueComparer<T> Comparer { get; } = new(
        (a, b) => JsonSerializer.Serialize(a, options) == JsonSerializer.Serialize(b, options),
        value => string.GetHashCode(JsonSerializer.Serialize(value, options), StringComparison.Ordinal),
        value => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, options), options)!);
}
