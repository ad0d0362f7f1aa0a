using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow;
using ProxyAnalyzers.Flow.Values;
using ProxyAnalyzers.Tests.Verify;

namespace ProxyAnalyzers.Tests.Flow;

/// <summary>Expressions over the parameters of one method, and what the flow takes them for.</summary>
internal static class Expressions
{
    // Patterns that read no members need nothing else.
    private static readonly Patterns s_patterns = new(null!, null!, null!);

    /// <summary>A value that can no longer be told apart from others.</summary>
    public static Value Lost { get; } = new Born(new Place("lost", null), BirthKind.Lost);

    /// <summary>The operations of expressions in one method: a parameter is the same one in each.</summary>
    public static IOperation[] Parse(params string[] expressions)
    {
        var compilation = TestCompilation.Create(
            $$"""
            using System.Text.RegularExpressions;

            [Flags]
            public enum Duty
            {
                None = 0,
                Drives = 1,
                Leaves = 2,
            }

            public interface IElectric
            {
            }

            public class Car
            {
                public int Seats;

                public string Name { get; set; } = "";

                public string Upper => Name.ToUpperInvariant();
            }

            public class Van : Car
            {
            }

            public sealed class Taxi : Car, IElectric
            {
            }

            public struct Fare
            {
            }

            public sealed class TaxiLine
            {
                public object?[] Ask(
                    int a, int b, int c, int d, long l, short s, byte y, double x, double z, float f, decimal fare, decimal tip, bool p, bool q, string text, string other, char letter,
                    object thing, Type type, Car car, DateTime start, DateTime end, DateTimeOffset from, DateTimeOffset until, DateOnly day, TimeOnly time, TimeSpan wait, TimeSpan rest,
                    Duty duty, Guid id, Guid key, int? seats, bool? isFull, List<string> names, sbyte sb, ushort us, uint ui, ulong ul) =>
                    new object?[] { {{string.Join(", ", expressions)}} };
            }
            """);
        ProxyVerify.AssertCompiles(compilation);
        var array = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<InitializerExpressionSyntax>().Last(syntax => syntax.Parent is ArrayCreationExpressionSyntax { Parent: ArrowExpressionClauseSyntax });
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        return [.. array.Expressions.Select(expression => model.GetOperation(expression)!)];
    }

    /// <summary>What is asked in expressions of one method.</summary>
    public static Value[] Read(params string[] expressions) => [.. Parse(expressions).Select(operation => Read(operation, ImmutableDictionary<string, Value>.Empty))];

    /// <summary>What is asked where some of the parameters are known.</summary>
    public static Value ReadKnown(string expression, params (string Name, Value Value)[] known) =>
        Read(Parse(expression)[0], known.ToImmutableDictionary(parameter => parameter.Name, parameter => parameter.Value));

    private static Value Read(IOperation operation, ImmutableDictionary<string, Value> known)
    {
        if (operation.ConstantValue.HasValue)
        {
            return new Constant(operation.ConstantValue.Value);
        }

        return operation switch
        {
            IParameterReferenceOperation parameter => known.GetValueOrDefault(parameter.Parameter.Name) ?? new Input(parameter.Parameter),
            IConversionOperation conversion => Read(conversion.Operand, known),
            IParenthesizedOperation parenthesized => Read(parenthesized.Operand, known),
            IMemberReferenceOperation member => new Member(member.Instance is { } target ? Read(target, known) : null, member.Member),
            IBinaryOperation binary => Operators.Combine(binary, Read(binary.LeftOperand, known), Read(binary.RightOperand, known), Lost),
            IUnaryOperation unary => Operators.Apply(unary.OperatorKind, Read(unary.Operand, known)) ?? Lost,
            IIsTypeOperation isType => Patterns.IsOfType(Read(isType.ValueOperand, known), isType.ValueOperand.Type, isType.TypeOperand),
            IIsPatternOperation isPattern => s_patterns.Match(World.Empty, Read(isPattern.Value, known), isPattern.Pattern).Single().Value,
            ITypeOfOperation typeOf => new TypeToken(typeOf.TypeOperand),
            IInterpolatedStringOperation text => Operators.Interpolate(text, [.. text.Parts.OfType<IInterpolationOperation>().Select(part => Read(part.Expression, known))]) ?? Lost,
            ICompoundAssignmentOperation update => Operators.Update(update, [Read(update.Target, known), Read(update.Value, known)]) ?? Lost,
            IIncrementOrDecrementOperation step => Operators.Update(step, [Read(step.Target, known)]) ?? Lost,
            IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } call => Operators.IsNullOrEmpty(Read(call.Arguments[0].Value, known), call.TargetMethod.Name == "IsNullOrWhiteSpace"),
            IInvocationOperation { TargetMethod.Name: "GetType", Instance: { } instance } => new Test(TestKind.Function, Read(instance, known), null, PureFunctions.GetTypeName),
            IInvocationOperation { TargetMethod.Name: "TryParse" } call => (Value?)PureFunctions.Try(call.TargetMethod, Arguments(call, known)) ?? Lost,
            IInvocationOperation call => PureFunctions.Call(call.TargetMethod, call.Instance is { } receiver ? Read(receiver, known) : null, Arguments(call, known)) ?? Lost,
            _ => Lost,
        };
    }

    private static ImmutableArray<Value> Arguments(IInvocationOperation call, ImmutableDictionary<string, Value> known) => [.. call.Arguments.Select(argument => Read(argument.Value, known))];
}
