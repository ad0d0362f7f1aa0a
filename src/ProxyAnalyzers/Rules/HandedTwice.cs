using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow;

namespace ProxyAnalyzers.Rules;

/// <summary>
/// A helper that ends what one parameter names and uses what another one names is right, unless its caller hands it the same thing in both:
/// then the mistake is the caller's, and nobody finds it in the helper.
/// </summary>
internal static class HandedTwice
{
    /// <summary>Whether both calls of one helper are made with its parameters as they stand, and the earlier one without the parameter of the later.</summary>
    public static bool IsMistakeOfCaller(Argument argument, Event earlier) =>
        Equals(argument.Calls, earlier.Calls)
        && FindParameter(argument.Expression) is { } used
        && earlier.Operation is IInvocationOperation ending
        && ending.Arguments.All(other => other.ArgumentKind == ArgumentKind.DefaultValue || IsPlain(other.Value))
        && !ending.Arguments.Any(other => SymbolEqualityComparer.Default.Equals(FindParameter(other.Value), used));

    /// <summary>The parameter that the expression is, or of which it is a property.</summary>
    public static IParameterSymbol? FindParameter(IOperation expression) => expression switch
    {
        IParameterReferenceOperation reference => reference.Parameter,
        IPropertyReferenceOperation { Instance: { } instance } => FindParameter(instance),
        IConversionOperation conversion => FindParameter(conversion.Operand),
        _ => null,
    };

    // What a local or a field holds may be made of the parameter.
    private static bool IsPlain(IOperation value) => value switch
    {
        IConversionOperation conversion => IsPlain(conversion.Operand),
        IFieldReferenceOperation { Field: { IsReadOnly: true } } => true,
        _ => value.ConstantValue.HasValue || FindParameter(value) is not null,
    };
}
