using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// What the framework throws where its answers are followed: a text that is no number, a list without an element, an object of another
/// type. Whoever has asked before, or has put in the elements himself, knows that it will not.
/// </summary>
internal sealed class Failures
{
    private static readonly Type[] None = Type.EmptyTypes;

    private readonly Analysis _analysis;
    private readonly GraphWalker _walker;

    public Failures(Analysis analysis, GraphWalker walker)
    {
        _analysis = analysis;
        _walker = walker;
    }

    public void ThrowAtCall(IMethodSymbol method, ImmutableArray<Value> operands, World world) => Throw(ThrownBy(method), operands, world);

    public void ThrowAtElement(IOperation operation, ImmutableArray<Value> operands, World world)
    {
        if (operands.Length > 1 && !IsCounter(operation.Children.Last(), operands[operands.Length - 1]))
        {
            Throw(ThrownBy(operation), operands, world);
        }
    }

    public void ThrowAtCast(IConversionOperation cast, Value value, World world)
    {
        if (cast is { IsImplicit: false, OperatorMethod: null, Conversion: { IsImplicit: false }, Operand: { Type: { IsReferenceType: true } from } }
            && Patterns.IsOfType(value, from, cast.Type) is Test { Kind: TestKind.And })
        {
            Throw(new[] { typeof(InvalidCastException) }, ImmutableArray.Create(value), world);
        }
    }

    private void Throw(Type[] exceptions, ImmutableArray<Value> operands, World world)
    {
        if (exceptions.Length == 0 || !_walker.IsProtected || operands.All(operand => operand is Constant) || operands.Any(operand => IsKnown(operand, world)))
        {
            return;
        }

        foreach (var exception in exceptions.Select(_analysis.Symbols.FindException).OfType<ITypeSymbol>())
        {
            _walker.ThrowIfCaught(world, exception);
        }
    }

    private static bool IsKnown(Value operand, World world) =>
        operand.IsLost || (world.Collections.TryGetValue(operand, out var fact) && !fact.Items.IsDefault)
        || !world.Ways.All(way => !way.Asked.Any(asked => asked is not Test { Kind: TestKind.IsNull } && IsAbout(asked, operand)));

    private static bool IsAbout(Value asked, Value operand) => operand is not Constant && (asked.Equals(operand) || asked switch
    {
        Test test => IsAbout(test.Left, operand) || (test.Right is { } right && IsAbout(right, operand)),
        Member { Target: { } target } => IsAbout(target, operand),
        _ => operand is Born { Source: { } source } && asked.Equals(source),
    });

    private static Type[] ThrownBy(IMethodSymbol method) => method switch
    {
        _ when method.OutermostNamespace() != nameof(System) => None,
        { IsStatic: true, Name: "Parse" or "ParseExact" } => new[] { typeof(FormatException), typeof(OverflowException) },
        { ContainingType: { Name: "Enumerable" }, Name: "First" or "Single" or "Last" } => new[] { typeof(InvalidOperationException) },
        { ContainingType: { Name: "Enumerable" }, Name: "ElementAt" } or { ContainingType: { SpecialType: SpecialType.System_String }, Name: "Substring" } => new[] { typeof(ArgumentOutOfRangeException) },
        _ => None,
    };

    private static Type[] ThrownBy(IOperation element) => element switch
    {
        IArrayElementReferenceOperation => new[] { typeof(IndexOutOfRangeException) },
        IPropertyReferenceOperation { Property: { ContainingType: { } type } property } when property.OutermostNamespace() == nameof(System) =>
            new[] { type.SpecialType == SpecialType.System_String ? typeof(IndexOutOfRangeException) : type.Name.Contains("Dictionary") ? typeof(KeyNotFoundException) : typeof(ArgumentOutOfRangeException) },
        _ => None,
    };

    /// <summary>A number that is counted on in a loop is as far as its loop lets it come.</summary>
    private static bool IsCounter(IOperation index, Value value) =>
        value is Constant && !(index is IArgumentOperation argument ? argument.Value : index).ConstantValue.HasValue;
}
