using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ProxyAnalyzers.Flow;

/// <summary>The methods that others of the compilation override: what a call of one of them runs, its declaration does not tell.</summary>
internal sealed class Overrides
{
    private readonly Compilation _compilation;
    private readonly Lazy<HashSet<IMethodSymbol>> _overridden;

    public Overrides(Compilation compilation)
    {
        _compilation = compilation;
        _overridden = new Lazy<HashSet<IMethodSymbol>>(FindOverridden, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Whether a call of the method may run another one. The value of a property is no constant where anybody may give it another one.</summary>
    public bool CanBeAnotherMethod(IMethodSymbol method) =>
        (method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed
        && (method.ContainingType.TypeKind == TypeKind.Interface || _overridden.Value.Contains(method) || (method.MethodKind == MethodKind.PropertyGet && method.IsVisibleOutside()));

    private HashSet<IMethodSymbol> FindOverridden()
    {
        var overridden = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(_compilation.Assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol container)
                {
                    pending.Push(container);
                }
                else if (member is IMethodSymbol { OverriddenMethod: { } method })
                {
                    overridden.Add(method.OriginalDefinition);
                }
            }
        }

        return overridden;
    }
}
