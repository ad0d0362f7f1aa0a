using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Values;

namespace ProxyAnalyzers.Flow;

/// <summary>What cannot be null, wherever it comes from: numbers and other structs, texts that were put together, answers, caught exceptions, what Twilio answers.</summary>
internal static class Nullability
{
    public static bool IsNeverNull(Value value) => value switch
    {
        Test test => IsMissing(test) is Constant,
        ComposedText or LocalTime => true,
        Input input => IsStruct(TypeOf(input.Symbol)),
        Member member => IsStruct(TypeOf(member.Symbol)) || member.Symbol is { Name: "Message", ContainingType: { Name: "Exception" } },
        Born { Place: { Site: IOperation site } } => IsStruct(site.Type) || IsNeverNull(site),
        _ => false,
    };

    /// <summary>Whether what is computed is null: it is where a number is that operators have made it of, and nowhere else.</summary>
    public static Value IsMissing(Value computed) => computed switch
    {
        Test { Kind: TestKind.Function, Right: { } right } test => Test.Or(IsMissing(test.Left), IsMissing(right)),
        Test { Kind: TestKind.Function or TestKind.Not } test => IsMissing(test.Left),
        _ => Arithmetic.TypeOf(computed).IsNullableStruct() ? Test.IsNull(computed) : Constant.False,
    };

    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    // A generic struct stands for what is in it: Nullable, ValueTask, KeyValuePair.
    private static bool IsStruct(ITypeSymbol? type) => type is INamedTypeSymbol { IsValueType: true, IsGenericType: false };

    private static bool IsNeverNull(IOperation site) => site switch
    {
        ICaughtExceptionOperation or IInterpolatedStringOperation => true,
        IInvocationOperation { TargetMethod: var method } when IsOfTwilio(method) => true,
        IBinaryOperation or ICompoundAssignmentOperation => site.Type?.SpecialType == SpecialType.System_String,
        IInvocationOperation { TargetMethod: { ReturnType: { SpecialType: SpecialType.System_String } } method } => method.ContainingType.SpecialType == SpecialType.System_String || (method.Name == "ToString" && method.OutermostNamespace() == "System"),
        _ => false,
    };

    /// <summary>The SDK answers with a record or a list, or with the task of one; what it does not find it throws.</summary>
    private static bool IsOfTwilio(IMethodSymbol method) =>
        method.IsStatic && method.DeclaringSyntaxReferences.IsEmpty && method.ContainingType.Name.EndsWith("Resource", StringComparison.Ordinal) && method.OutermostNamespace() == "Twilio";
}
