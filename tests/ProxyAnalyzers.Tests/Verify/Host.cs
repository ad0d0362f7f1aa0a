using System;
using Microsoft.CodeAnalysis;
using ProxyAnalyzers.Flow;

namespace ProxyAnalyzers.Tests.Verify;

/// <summary>The Roslyn that runs the tests, which <c>-p:RoslynVersion=</c> chooses.</summary>
public static class Host
{
    /// <summary>Why a case is skipped where <see cref="KnowsCollectionExpressions"/> is false.</summary>
    public const string LacksCollectionExpressions = "This Roslyn compiles collection expressions, but shows analyzers nothing of them.";

    /// <summary>Roslyn 4.8 has the syntax of C# 12, and no operation for it yet.</summary>
    public static bool KnowsCollectionExpressions => Enum.IsDefined((OperationKind)NewerKinds.CollectionExpression);
}
