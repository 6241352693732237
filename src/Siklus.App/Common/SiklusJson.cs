using System.Linq.Expressions;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Siklus.App.Common.Persistence;
using Siklus.Domain.Common;

namespace Siklus.App.Common;

/// <summary>How Siklus writes JSON into its own columns: camelCase, ids as plain uuids, enums and tribulan as words and numbers.</summary>
public static class SiklusJson
{
    /// <summary>The options; a module that needs more copies them.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.Strict,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new TribulanJson());
        foreach (var id in SiklusConventions.IdTypes()) options.Converters.Add((JsonConverter)Activator.CreateInstance(typeof(IdJson<>).MakeGenericType(id))!);
        return options;
    }

    private sealed class TribulanJson : JsonConverter<Tribulan>
    {
        public override Tribulan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, Tribulan value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Nomor);
    }

    private sealed class IdJson<TId> : JsonConverter<TId>
        where TId : struct
    {
        private static readonly Func<Guid, TId> Wrap = MakeWrap();
        private static readonly Func<TId, Guid> Unwrap = MakeUnwrap();

        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Wrap(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(Unwrap(value));

        private static Func<Guid, TId> MakeWrap()
        {
            var value = Expression.Parameter(typeof(Guid));
            return Expression.Lambda<Func<Guid, TId>>(Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, value), value).Compile();
        }

        private static Func<TId, Guid> MakeUnwrap()
        {
            var id = Expression.Parameter(typeof(TId));
            return Expression.Lambda<Func<TId, Guid>>(Expression.Property(id, "Value"), id).Compile();
        }
    }
}
