using System.Reflection;
using System.Reflection.Emit;
using Siklus.App;
using Siklus.Domain.Common;

namespace Siklus.Architecture.Tests.Infrastructure;

/// <summary>What a type uses, read from its signatures and from the instructions of its methods.</summary>
internal static class Code
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static Assembly Domain { get; } = typeof(InstansiId).Assembly;
    public static Assembly App { get; } = typeof(SiklusDb).Assembly;
    public static Assembly Documents { get; } = Assembly.Load("Siklus.Documents");
    public static Assembly Web { get; } = typeof(Web.Hosting.SiklusHost).Assembly;

    /// <summary>The third part of <c>Siklus.Domain.Sop…</c>, or null outside a module.</summary>
    public static string? ModuleOf(Type type)
    {
        var parts = (type.Namespace ?? "").Split('.');
        return parts is ["Siklus", "Domain" or "App", var module, ..] ? module : null;
    }

    public static IEnumerable<Type> Uses(Type type)
    {
        var found = new HashSet<Type>();
        Add(type.BaseType);
        foreach (var implemented in type.GetInterfaces()) Add(implemented);
        foreach (var field in type.GetFields(All)) Add(field.FieldType);
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            if (method is MethodInfo { ReturnType: var returned }) Add(returned);
            foreach (var parameter in method.GetParameters()) Add(parameter.ParameterType);
            if (method.GetMethodBody() is not { } body) continue;
            foreach (var local in body.LocalVariables) Add(local.LocalType);
            foreach (var used in UsedIn(method, body.GetILAsByteArray() ?? [])) Add(used);
        }
        return found;

        void Add(Type? used)
        {
            if (used is null || used.IsGenericParameter) return;
            if (used.HasElementType) Add(used.GetElementType());
            else if (found.Add(used.IsGenericType ? used.GetGenericTypeDefinition() : used))
                foreach (var argument in used.GetGenericArguments()) Add(argument);
            else if (used.IsGenericType)
                foreach (var argument in used.GetGenericArguments().Where(argument => !argument.IsGenericParameter && !found.Contains(argument))) Add(argument);
        }
    }

    private static IEnumerable<Type> UsedIn(MethodBase method, byte[] il)
    {
        var typeArguments = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            short value = il[at++];
            if (value == 0xFE) value = (short)(0xFE00 | il[at++]);
            var code = OpCodes[value];
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(il, at), typeArguments, methodArguments);
                if ((member as Type ?? member?.DeclaringType) is { } used) yield return used;
                if (member is MethodInfo { IsGenericMethod: true } generic) foreach (var argument in generic.GetGenericArguments()) yield return argument;
            }
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
                _ => 4,
            };
        }
    }
}
