using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>Numbers that operators and functions have made of others. Nothing overflows here.</summary>
internal static class Arithmetic
{
    private static readonly IReadOnlyDictionary<Value, double> s_none = new Dictionary<Value, double>();

    /// <summary>Whether the value is made of others so.</summary>
    public static bool IsComputed(Value value) => AsFunction(value) is not null;

    /// <summary>Whether numbers between whole ones come to the same.</summary>
    public static bool IsRounded(Value value) => AsFunction(value) is { } function
        && (function.Name is nameof(BinaryOperatorKind.Divide) or nameof(Math.Round) or nameof(Math.Floor) or nameof(Math.Ceiling) or nameof(Math.Truncate) || IsRounded(function.Left) || (function.Right is { } right && IsRounded(right)));

    /// <summary>What it is made of in the end; whatever else there is, a text for example, is one too.</summary>
    public static IEnumerable<Value> AtomsOf(Value value) => value switch
    {
        Constant => Enumerable.Empty<Value>(),
        LocalTime local => AtomsOf(local.Time),
        _ when AsFunction(value) is { } function => AtomsOf(function.Left).Concat(function.Right is { } right ? AtomsOf(right) : Enumerable.Empty<Value>()),
        _ => new[] { value },
    };

    /// <summary>The constants in it, as far as those are computed.</summary>
    public static IEnumerable<double> ConstantsOf(Value value)
    {
        if (!AtomsOf(value).Any())
        {
            return new[] { Compute(value, s_none) }.Where(number => !double.IsNaN(number));
        }

        return AsFunction(value) is { } function ? ConstantsOf(function.Left).Concat(function.Right is { } right ? ConstantsOf(right) : Enumerable.Empty<double>()) : Enumerable.Empty<double>();
    }

    /// <summary>The number that comes out for these atoms; <see cref="double.NaN"/> where none does.</summary>
    public static double Compute(Value value, IReadOnlyDictionary<Value, double> atoms) => value switch
    {
        Constant constant => NumberIn(constant) ?? double.NaN,
        LocalTime local => Compute(local.Time, atoms),
        _ when AsFunction(value) is { } function => function.Right is { } right
            ? Compute(function.Name, Compute(function.Left, atoms), Compute(right, atoms), IsInteger(function))
            : Compute(function.Name, Compute(function.Left, atoms)),
        _ => atoms[value],
    };

    /// <summary>Whether it is a whole number.</summary>
    public static bool IsInteger(Value value) => value switch
    {
        Constant { Content: var content } => content is int or long or short or byte or uint or ulong or ushort or sbyte,
        _ when AsFunction(value) is { } function => IsInteger(function.Left) && (function.Right is null || IsInteger(function.Right)),
        _ => TypeOf(value) is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } or { TypeKind: TypeKind.Enum },
    };

    public static double? NumberIn(Constant constant) => constant.Content switch
    {
        null or string or bool or char => null,
        IConvertible number => Convert.ToDouble(number, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The value as a function of numbers; times are counted in days. Null where it is none.</summary>
    private static Test? AsFunction(Value value) => value switch
    {
        Test
        {
            Kind: TestKind.Function,
            Name: nameof(BinaryOperatorKind.Add) or nameof(BinaryOperatorKind.Subtract) or nameof(BinaryOperatorKind.Multiply) or nameof(BinaryOperatorKind.Divide) or nameof(BinaryOperatorKind.Remainder)
                or nameof(BinaryOperatorKind.And) or nameof(BinaryOperatorKind.Or) or nameof(UnaryOperatorKind.Minus)
                or nameof(Math.Min) or nameof(Math.Max) or nameof(Math.Abs) or nameof(Math.Round) or nameof(Math.Floor) or nameof(Math.Ceiling) or nameof(Math.Truncate),
        } function => function,
        Test { Kind: TestKind.Function, Left: Constant count, Right: null, Name: var name } when UnitsInDay(name, "From") is { } units => Of(nameof(BinaryOperatorKind.Divide), count, units),
        Member { Target: { } span, Symbol: { Name: var name, ContainingType: { Name: nameof(TimeSpan) } } } when UnitsInDay(name, "Total") is { } units => Of(nameof(BinaryOperatorKind.Multiply), span, units),
        Member { Target: { } time, Symbol: { Name: nameof(DateTime.Date), ContainingType: { Name: nameof(DateTime) or nameof(DateTimeOffset) } } } => new Test(TestKind.Function, time, null, nameof(Math.Floor)),
        _ => null,
    };

    private static Test Of(string name, Value value, double units) => new(TestKind.Function, value, new Constant(units), name);

    private static double? UnitsInDay(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal) ? UnitsInDay(name.Substring(prefix.Length)) : null;

    private static double? UnitsInDay(string unit) => unit switch
    {
        "Days" => 1,
        "Hours" => 24,
        "Minutes" => 24 * 60,
        "Seconds" => 24 * 60 * 60,
        "Milliseconds" => 24 * 60 * 60 * 1000,
        _ => null,
    };

    public static ITypeSymbol? TypeOf(Value atom) => atom switch
    {
        Input { Symbol: IParameterSymbol parameter } => parameter.Type,
        Input { Symbol: ILocalSymbol local } => local.Type,
        Member { Symbol: IPropertySymbol property } => property.Type,
        Member { Symbol: IFieldSymbol field } => field.Type,
        Born { Place: { Site: ILocalSymbol local } } => local.Type,
        Born { Place: { Site: IOperation site } } => site.Type,
        _ => null,
    };

    private static double Compute(string name, double operand) => name switch
    {
        nameof(UnaryOperatorKind.Minus) => -operand,
        nameof(Math.Abs) => Math.Abs(operand),
        nameof(Math.Round) => Math.Round(operand),
        nameof(Math.Floor) => Math.Floor(operand),
        nameof(Math.Ceiling) => Math.Ceiling(operand),
        nameof(Math.Truncate) => Math.Truncate(operand),
        _ => double.NaN,
    };

    private static double Compute(string name, double left, double right, bool isInteger) => name switch
    {
        nameof(BinaryOperatorKind.Add) => left + right,
        nameof(BinaryOperatorKind.Subtract) => left - right,
        nameof(BinaryOperatorKind.Multiply) => left * right,
        nameof(BinaryOperatorKind.Divide) when right != 0 => isInteger ? Math.Truncate(left / right) : left / right,
        nameof(BinaryOperatorKind.Remainder) when right != 0 => left % right,
        nameof(BinaryOperatorKind.And) => (long)left & (long)right,
        nameof(BinaryOperatorKind.Or) => (long)left | (long)right,
        nameof(Math.Min) => Math.Min(left, right),
        nameof(Math.Max) => Math.Max(left, right),
        _ => double.NaN,
    };
}
