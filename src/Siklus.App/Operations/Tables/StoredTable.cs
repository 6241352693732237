using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Siklus.App.Common;

namespace Siklus.App.Operations.Tables;

/// <summary>One table of the model: its columns in one order on every database, and the statements to read and fill it.</summary>
internal sealed class StoredTable
{
    private readonly ITable table;
    private readonly ISqlGenerationHelper sql;
    private readonly List<(string Name, Type Type, int Scale)> columns;

    public StoredTable(ITable table, ISqlGenerationHelper sql)
    {
        (this.table, this.sql) = (table, sql);
        columns = [.. table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).Select(column => (column.Name, TypeOf(column), ScaleOf(column)))];
    }

    public string Name => table.Name;

    public string SelectText => $"SELECT {List(columns.Select(column => sql.DelimitIdentifier(column.Name)))} FROM {Quoted}";

    public string CountText => $"SELECT COUNT(*) FROM {Quoted}";

    public string InsertText => $"INSERT INTO {Quoted} ({List(columns.Select(column => sql.DelimitIdentifier(column.Name)))}) VALUES ({List(columns.Select((_, i) => $"@p{i}"))})";

    public int Width => columns.Count;

    private string Quoted => sql.DelimitIdentifier(table.Name, table.Schema);

    /// <summary>The present row in canonical values.</summary>
    public object?[] Read(DbDataReader reader)
    {
        var row = new object?[columns.Count];
        for (var i = 0; i < row.Length; i++) row[i] = reader.IsDBNull(i) ? null : CanonicalRow.Value(Typed(reader, i), columns[i].Scale);
        return row;
    }

    /// <summary>Rows so ordered that each comes after those of the same table to which it refers.</summary>
    public IEnumerable<object?[]> ParentsFirst(IReadOnlyCollection<object?[]> rows)
    {
        var own = table.ForeignKeyConstraints.Where(key => key.PrincipalTable == table).ToList();
        if (own.Count == 0) return rows;
        var (done, ordered, waiting) = (own.ConvertAll(_ => new HashSet<string>(StringComparer.Ordinal)), new List<object?[]>(rows.Count), rows.ToList());
        while (waiting.Count > 0)
        {
            var before = ordered.Count;
            waiting.RemoveAll(row =>
            {
                if (!own.Select((key, i) => Key(row, key.Columns) is not { } parent || done[i].Contains(parent) || parent == Key(row, key.PrincipalColumns)).All(fits => fits)) return false;
                for (var i = 0; i < own.Count; i++) done[i].Add(Key(row, own[i].PrincipalColumns)!);
                ordered.Add(row);
                return true;
            });
            if (ordered.Count == before) throw new InvalidOperationException($"Rows of {Name} refer to each other in a circle or to a row that is missing.");
        }
        return ordered;
    }

    private string? Key(object?[] row, IReadOnlyList<IColumn> of)
    {
        var values = of.Select(column => row[columns.FindIndex(one => one.Name == column.Name)]).ToList();
        return values.Contains(null) ? null : string.Join('|', values);
    }

    private object Typed(DbDataReader reader, int i) => columns[i].Type switch
    {
        var type when type == typeof(Guid) => reader.GetGuid(i),
        var type when type == typeof(string) => reader.GetString(i),
        var type when type == typeof(DateTime) => reader.GetDateTime(i),
        var type when type == typeof(DateOnly) => reader.GetFieldValue<DateOnly>(i),
        var type when type == typeof(TimeOnly) => reader.GetFieldValue<TimeOnly>(i),
        var type when type == typeof(decimal) => reader.GetDecimal(i),
        var type when type == typeof(bool) => reader.GetBoolean(i),
        var type when type == typeof(int) => reader.GetInt32(i),
        var type when type == typeof(long) => reader.GetInt64(i),
        var type when type == typeof(byte[]) => reader.GetFieldValue<byte[]>(i),
        var type => throw new InvalidOperationException($"{Name}.{columns[i].Name} holds {type.Name}, which no copy knows yet."),
    };

    private static Type TypeOf(IColumn column)
    {
        var mapping = column.StoreTypeMapping;
        var type = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static int ScaleOf(IColumn column) => column.PropertyMappings.Select(mapping => mapping.Property.GetScale()).FirstOrDefault(scale => scale is not null) ?? 10;

    private static string List(IEnumerable<string> parts) => string.Join(", ", parts);
}
