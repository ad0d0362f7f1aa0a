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

    /// <summary>What it is made of in the end; whatever else there is, a text for example, is one too.</summary>
    public static IEnumerable<Value> AtomsOf(Value value) => value switch
    {
        Constant => Enumerable.Empty<Value>(),
        LocalTime local => AtomsOf(local.Time),
        _ when AsFunction(value) is { } function => AtomsOf(function.Left).Concat(function.Right is { } right ? AtomsOf(right) : Enumerable.Empty<Value>()),
        _ => new[] { value },
    };

    /// <summary>Numbers for what it is made of where it comes to about this one; whatever else it is made of is one of those that are named.</summary>
    public static IEnumerable<(Value Atom, double Number)> Solve(Value value, double target, IReadOnlyCollection<double> named) => value switch
    {
        Constant => Enumerable.Empty<(Value, double)>(),
        LocalTime local => Solve(local.Time, target, named),
        _ when AsFunction(value) is { } function => function.Right is { } right
            ? SolveSide(function, function.Left, right, target, named).Concat(SolveSide(function, right, function.Left, target, named))
            : Around(target).Append(-target).Distinct().SelectMany(number => Solve(function.Left, number, named)),
        _ => new[] { (value, target) },
    };

    /// <summary>After how much the remainders in it repeat, as far as those are by constants.</summary>
    public static IEnumerable<double> PeriodsOf(Value value) => AsFunction(value) switch
    {
        null => Enumerable.Empty<double>(),
        { Name: nameof(BinaryOperatorKind.Remainder), Right: Constant divisor } remainder when NumberIn(divisor) is { } number and not 0 => new[] { Math.Abs(number) * DivisorOf(remainder.Left) },
        { Right: { } right } function => PeriodsOf(function.Left).Concat(PeriodsOf(right)),
        { Left: var left } => PeriodsOf(left),
    };

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

    /// <summary>The number that comes out where it is computed from constants alone; null where it is not, or none comes out.</summary>
    public static double? ComputeConstant(Value value) =>
        IsComputed(value) && !AtomsOf(value).Any() && Compute(value, s_none) is var number && !double.IsNaN(number) ? number : null;

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

    private static IEnumerable<(Value Atom, double Number)> SolveSide(Test function, Value side, Value other, double target, IReadOnlyCollection<double> named)
    {
        var others = AtomsOf(other).Any() ? named : new[] { Compute(other, s_none) };
        return others.SelectMany(number => Undo(function.Name, target, number, isLeft: ReferenceEquals(side, function.Left))).Distinct().SelectMany(number => Solve(side, number, named));
    }

    /// <summary>What one side is where the other one and the result are known, or where it is what the other one is.</summary>
    private static IEnumerable<double> Undo(string name, double target, double other, bool isLeft) => name switch
    {
        nameof(BinaryOperatorKind.Add) => new[] { target - other, target / 2 },
        nameof(BinaryOperatorKind.Subtract) => new[] { isLeft ? target + other : other - target },
        nameof(BinaryOperatorKind.Multiply) when other != 0 => new[] { target / other, Math.Sqrt(Math.Abs(target)) },
        nameof(BinaryOperatorKind.Divide) when isLeft => Around(target).Select(number => number * other),
        nameof(BinaryOperatorKind.Divide) when target != 0 => new[] { other / target },
        nameof(BinaryOperatorKind.And) or nameof(BinaryOperatorKind.Or) => new[] { target, other, (long)target | (long)other },
        _ => new[] { target, other },
    };

    /// <summary>What may be rounded to this number, or is so for the last time before it.</summary>
    private static IEnumerable<double> Around(double number) => new[] { number, number - 1, number - 0.5, number + 0.5, number + 1 };

    /// <summary>How much of what is divided by constants makes up one of it.</summary>
    private static double DivisorOf(Value value) =>
        AsFunction(value) is { Name: nameof(BinaryOperatorKind.Divide), Right: Constant divisor } quotient && NumberIn(divisor) is { } number and not 0 ? Math.Abs(number) * DivisorOf(quotient.Left) : 1;

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
