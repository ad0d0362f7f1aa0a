using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Flow;

/// <summary>Whoever returns or keeps <c>null!</c> promises that there will be something; an argument it is as it stands.</summary>
internal static class Promises
{
    public static bool IsOne(IOperation operation) =>
        operation is { ConstantValue: { HasValue: true, Value: null }, Syntax: { Parent: { } written } } && written.ToString() is "null!" or "default!"
        && !(operation.Parent is IArgumentOperation or IConversionOperation { Parent: IArgumentOperation });
}
