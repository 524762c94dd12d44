using System.Reflection;
using System.Reflection.Emit;

namespace Isnad.Tests.Project;

/// <summary>A folder is a namespace, and one stands on others: none stands, through others, on itself.</summary>
public class NamespaceTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields()
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => c.Value);

    [Fact]
    public void No_namespaces_refer_to_each_other_in_a_circle()
    {
        var assembly = typeof(Reason).Assembly;
        var references = assembly
            .GetTypes()
            .Where(t => t.Namespace is not null)
            .SelectMany(t => ReferredTo(t).Where(r => r.Assembly == assembly).Select(r => (From: t, To: r)))
            .Where(r => r.To.Namespace is not null && r.To.Namespace != r.From.Namespace)
            .ToLookup(r => r.From.Namespace!);
        references.ShouldNotBeEmpty();

        var onCircle = references.Where(from => Reached(from.Key, references).Contains(from.Key)).Select(from => from.Key).ToHashSet();

        references
            .Where(from => onCircle.Contains(from.Key))
            .SelectMany(from => from)
            .Where(r => onCircle.Contains(r.To.Namespace!) && Reached(r.To.Namespace!, references).Contains(r.From.Namespace!))
            .Select(r => $"{r.From} > {r.To}")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    private static HashSet<string> Reached(string from, ILookup<string, (Type From, Type To)> references)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>([from]);
        while (next.TryPop(out var at))
        {
            foreach (var to in references[at].Select(r => r.To.Namespace!).Distinct().Where(reached.Add))
                next.Push(to);
        }
        return reached;
    }

    /// <summary>The types that a type names in what it is, has and does; constants of others are not seen, they are copied.</summary>
    private static IEnumerable<Type> ReferredTo(Type type) =>
        type.GetInterfaces()
            .Append(type.BaseType)
            .Concat(type.GetFields(All).Select(f => f.FieldType))
            .Concat(type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).SelectMany(ReferredTo))
            .SelectMany(Parts)
            .Distinct();

    private static IEnumerable<Type?> ReferredTo(MethodBase method)
    {
        var named = method.GetParameters().Select(p => p.ParameterType).Append((method as MethodInfo)?.ReturnType);
        if (method.GetMethodBody() is not { } body)
            return named;
        return named
            .Concat(body.LocalVariables.Select(l => l.LocalType))
            .Concat(body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(c => c.CatchType))
            .Concat(Tokens(body.GetILAsByteArray()!).SelectMany(token => Named(method, token)));
    }

    /// <summary>What the instructions of a method name: types, methods and fields.</summary>
    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length; )
        {
            var code = il[at] == 0xFE ? Codes[(short)(0xFE00 | il[at + 1])] : Codes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(il, at);
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

    private static IEnumerable<Type?> Named(MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, ofMethod) switch
        {
            Type named => [named],
            MethodInfo called => [called.DeclaringType, called.ReturnType, .. called.IsGenericMethod ? called.GetGenericArguments() : []],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            { } other => [other.DeclaringType],
            null => [],
        };
    }

    /// <summary>A type, or what it is made of: the item of an array, the arguments of a generic type.</summary>
    private static IEnumerable<Type> Parts(Type? type) =>
        type is null || type.IsGenericParameter ? []
        : type.HasElementType ? Parts(type.GetElementType())
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
