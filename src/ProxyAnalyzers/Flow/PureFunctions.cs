using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// Functions of the framework whose result follows from their operands alone: asked twice, they give one answer. A text that is computed
/// is no constant, for nobody wrote it down; what a test says about it is known nevertheless.
/// </summary>
internal static class PureFunctions
{
    /// <summary>The type of an object, as a function of it.</summary>
    public const string GetTypeName = "GetType";

    /// <summary>The order of two values that operators tell too; that of texts depends on the culture.</summary>
    public const string CompareTo = nameof(System.IComparable.CompareTo);

    private const string TryReadInt32 = "TryParse " + nameof(Int32);

    /// <summary>The result of the call; null where it is no such function, or nothing can be concluded from its operands.</summary>
    public static Value? Call(IMethodSymbol method, Value? receiver, ImmutableArray<Value> values)
    {
        var operands = receiver is null ? values : values.Insert(0, receiver);
        if (!IsPure(method) || operands.IsEmpty || operands.Any(operand => operand.IsLost || operand.Depth >= Value.DeepestFollowed))
        {
            return null;
        }

        if (method.Name == "HasFlag" && operands.Length == 2)
        {
            return Operators.AreEqual(Name("And", operands)!, operands[1]);
        }

        if (method is { Name: "Clamp", ContainingType: { Name: "Math" } } && operands.Length == 3 && Name("Min", ImmutableArray.Create(operands[0], operands[2])) is { Depth: < Value.DeepestFollowed } clamped)
        {
            return Name("Max", ImmutableArray.Create(clamped, operands[1]));
        }

        if (IsOrdered(method.ContainingType) && method.Name is CompareTo or "Compare" && operands.Length == 2)
        {
            return Name(CompareTo, operands);
        }

        if (method.Name == "Parse" && operands.Length == 1)
        {
            return Found(Read(method, operands[0]));
        }

        return method.ReturnType.SpecialType != SpecialType.System_String && Compute(method.Name, operands.Select(Fold).ToImmutableArray()) is { } computed ? computed : Name(method.Name, operands);
    }

    /// <summary>The answer of a method that tries to read a number or the like from a text; see <see cref="Found"/> for what it has read.</summary>
    public static Test? Try(IMethodSymbol method, ImmutableArray<Value> values) =>
        method is { Name: "TryParse", IsStatic: true } && method.OutermostNamespace() == "System" && values.Length == 2 && !values[0].IsLost && values[0].Depth < Value.DeepestFollowed
            ? Read(method, values[0])
            : null;

    /// <summary>What was read from the text, where that could be done.</summary>
    public static Test Found(Test isRead) => new(TestKind.Function, isRead, null, "out");

    private static Test Read(IMethodSymbol method, Value text) => new(TestKind.Function, text, null, "TryParse " + (method.TypeArguments.FirstOrDefault() ?? method.ContainingType).Name);

    /// <summary>The constant that the value comes to, where it is computed from constants; else the value.</summary>
    public static Value Fold(Value value) =>
        value is Test { Kind: TestKind.Function } test && Fold(test.Left) is Constant left
            ? Compute(test.Name, test.Right is null ? ImmutableArray.Create<Value>(left) : ImmutableArray.Create(left, Fold(test.Right))) ?? value
            : value;

    /// <summary>The answer to a test about a function of a text, if the text is this constant; null where that does not follow.</summary>
    public static bool? Answer(Value test, Value text, Constant constant) => test switch
    {
        Test { Kind: TestKind.AreEqual, Left: Test { Kind: TestKind.Function } function, Right: Constant { Content: not null } right } when FillIn(function, text, constant) is { } filled =>
            constant.Content is null ? false : Fold(filled) is Constant result ? Equals(result, right) : null,
        Test { Kind: TestKind.Function } function when FillIn(function, text, constant) is { } filled && Fold(filled) is Constant { Content: bool answer } => answer,
        _ => null,
    };

    /// <summary>The function of the constant, if it is one of the text, or of a function of that; else null.</summary>
    private static Test? FillIn(Test function, Value text, Constant constant) =>
        function.Left.Equals(text) ? function.Of(constant)
        : function.Left is Test { Kind: TestKind.Function } inner && FillIn(inner, text, constant) is { } filled ? function.Of(filled)
        : null;

    /// <summary>The text as it is compared where case does not count.</summary>
    public static Value ToUpper(Value text) =>
        text is Constant { Content: null } or { IsLost: true } or { Depth: >= Value.DeepestFollowed } ? text : Fold(new Test(TestKind.Function, text, null, "ToUpperInvariant"));

    /// <summary>The text without white space around it.</summary>
    public static Value Trim(Value text) => new Test(TestKind.Function, Untrimmed(text), null, nameof(string.Trim));

    /// <summary>The text before white space around it was taken away, if it was.</summary>
    public static Value Untrimmed(Value text) => text is Test { Kind: TestKind.Function, Name: nameof(string.Trim), Right: null } trimmed ? trimmed.Left : text;

    private static bool IsPure(IMethodSymbol method) =>
        !method.ReturnsVoid && method.ReturnType is not IArrayTypeSymbol && method.Parameters.All(parameter => parameter.RefKind == RefKind.None && parameter.Type is { TypeKind: not (TypeKind.Array or TypeKind.Interface or TypeKind.Delegate) })
        && method.OutermostNamespace() == "System"
        && method.ContainingType switch
        {
            { SpecialType: SpecialType.System_String } => method.Name is not ("Format" or "Concat" or "Join" or "Copy" or "Intern"),
            { SpecialType: SpecialType.System_Char } or { Name: "Math" } => true,
            { Name: "TimeSpan" } when method.IsStatic => true,
            { } type when IsOrdered(type) => method.Name is CompareTo or "Compare" or "Subtract" or "Parse" || method.Name.StartsWith("Add", StringComparison.Ordinal),
            { Name: "Regex" } => method is { IsStatic: true, Name: "IsMatch" },
            { SpecialType: SpecialType.System_Enum } => method.Name == "HasFlag",
            _ => false,
        };

    private static bool IsOrdered(ITypeSymbol type) =>
        type is { SpecialType: SpecialType.System_DateTime or SpecialType.System_Decimal or SpecialType.System_Int32 or SpecialType.System_Int64 } or { Name: "TimeSpan" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "Guid" };

    /// <summary>The function under its name, with its operands; whatever follows the second one belongs to the name.</summary>
    private static Test? Name(string name, ImmutableArray<Value> operands)
    {
        foreach (var operand in operands.Skip(2))
        {
            if (operand is not Constant constant)
            {
                return null;
            }

            name += " " + constant.Content;
        }

        return new Test(TestKind.Function, operands[0], operands.Length > 1 ? operands[1] : null, name);
    }

    private static Constant? Compute(string name, ImmutableArray<Value> operands)
    {
        if (operands[0] is not Constant { Text: { } text } || operands.Any(operand => operand is not Constant))
        {
            return null;
        }

        var comparison = operands.Length > 2 && ((Constant)operands[2]).Content is int kind && kind % 2 == 1 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return (name, operands.Length > 1 ? ((Constant)operands[1]).Content : null) switch
        {
            ("Trim", null) => new Constant(text.Trim()),
            ("ToLower" or "ToLowerInvariant", null) => new Constant(text.ToLowerInvariant()),
            ("ToUpper" or "ToUpperInvariant", null) => new Constant(text.ToUpperInvariant()),
            ("Substring", int start) when operands.Length == 2 && start >= 0 && start <= text.Length => new Constant(text.Substring(start)),
            ("StartsWith", string or char) => Constant.Of(text.StartsWith(Text(operands[1]), comparison)),
            ("EndsWith", string or char) => Constant.Of(text.EndsWith(Text(operands[1]), comparison)),
            ("Contains", string or char) => Constant.Of(text.IndexOf(Text(operands[1]), comparison) >= 0),
            ("IndexOf", string or char) when operands.Length == 2 => new Constant(text.IndexOf(Text(operands[1]), comparison)),
            ("[]", int index) when index >= 0 && index < text.Length => new Constant(text[index]),
            ("Any", null) => Constant.Of(text.Length > 0),
            (TryReadInt32, null) when IsNumber(text) is { } isNumber => Constant.Of(isNumber),
            _ => null,
        };
    }

    /// <summary>Whether the text is a number in every culture, or is none in any: a sign, a separator or white space may be part of one.</summary>
    private static bool? IsNumber(string text) =>
        text.Length is > 0 and <= 9 && text.All(letter => letter is >= '0' and <= '9') ? true
        : text.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) ? false
        : null;

    private static string Text(Value value) => ((Constant)value).Content!.ToString()!;
}
