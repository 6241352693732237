using System.Text.Json;
using Siklus.App.Common.Persistence;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning.Persistence;

/// <summary>How formulas, values and targets are written as JSON.</summary>
public static class PlanningJson
{
    /// <summary>Closed families of Planning and the code of every case.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyDictionary<Type, string>> Families { get; } = new Dictionary<Type, IReadOnlyDictionary<Type, string>>
    {
        [typeof(Rumus)] = new Dictionary<Type, string>
        {
            [typeof(Rumus.RasioPersen)] = "rasio_persen",
            [typeof(Rumus.NilaiLangsung)] = "nilai_langsung",
            [typeof(Rumus.JumlahKomponen)] = "jumlah_komponen",
            [typeof(Rumus.Predikat)] = "predikat",
            [typeof(Rumus.Ungkapan)] = "ungkapan",
        },
        [typeof(NilaiKomponen)] = new Dictionary<Type, string>
        {
            [typeof(NilaiKomponen.Bilangan)] = "bilangan",
            [typeof(NilaiKomponen.Sebutan)] = "sebutan",
        },
        [typeof(NilaiTarget)] = new Dictionary<Type, string>
        {
            [typeof(NilaiTarget.Bilangan)] = "bilangan",
            [typeof(NilaiTarget.Rentang)] = "rentang",
            [typeof(NilaiTarget.Sebutan)] = "sebutan",
        },
    };

    /// <summary>Options for all of them.</summary>
    public static JsonSerializerOptions Options { get; } = DomainJson.Options(Families);
}
