using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProxyAnalyzers.Flow.Files;

namespace ProxyAnalyzers.Flow;

/// <summary>Who calls a method: found by its name, in those files alone that have the word.</summary>
internal sealed class MethodCallers
{
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IInvocationOperation>> _callers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, ImmutableArray<IInvocationOperation>> _callsByName = new();

    public MethodCallers(Compilation compilation)
    {
        _compilation = compilation;
    }

    /// <summary>The calls of the method in the compilation.</summary>
    public ImmutableArray<IInvocationOperation> Find(IMethodSymbol method, CancellationToken cancellationToken) =>
        _callers.GetOrAdd(method, callee => (callee.DeclaredAccessibility == Accessibility.Private
                ? FindCalls(callee.Name, callee.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).Distinct(), cancellationToken)
                : FindCalls(callee.Name, cancellationToken))
            .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, callee)).ToImmutableArray());

    /// <summary>The calls of all methods of that name: there are projects in which every class has a <c>HandleAsync</c>.</summary>
    private ImmutableArray<IInvocationOperation> FindCalls(string name, CancellationToken cancellationToken) =>
        _callsByName.GetOrAdd(name, known => FindCalls(known, _compilation.SyntaxTrees, cancellationToken).ToImmutableArray());

    private IEnumerable<IInvocationOperation> FindCalls(string name, IEnumerable<SyntaxTree> trees, CancellationToken cancellationToken) => trees
        .Where(tree => FileWords.Of(tree, cancellationToken).Contain(WordReader.NumberOf(name, WordReader.IgnoresCase(tree))))
        .SelectMany(tree => FindCalls(tree, name, cancellationToken));

    private IEnumerable<IInvocationOperation> FindCalls(SyntaxTree tree, string name, CancellationToken cancellationToken)
    {
        var model = _compilation.ModelOf(tree);
        foreach (var token in FindTokens(tree, name, cancellationToken))
        {
            var operation = (token.Parent?.AncestorsAndSelf() ?? Enumerable.Empty<SyntaxNode>())
                .Select(node => model.FindOperation(node, cancellationToken)).FirstOrDefault(candidate => candidate is not null);
            if (operation is IInvocationOperation invocation && invocation.TargetMethod.Name == name)
            {
                yield return invocation;
            }
        }
    }

    private static IEnumerable<SyntaxToken> FindTokens(SyntaxTree tree, string name, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        var text = tree.GetText(cancellationToken).ToString();
        var comparison = WordReader.IgnoresCase(tree) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var position = text.IndexOf(name, comparison); position >= 0; position = text.IndexOf(name, position + name.Length, comparison))
        {
            var token = root.FindToken(position);
            if (token.Span.Contains(position) && token.ValueText.Equals(name, comparison))
            {
                yield return token;
            }
        }
    }
}
