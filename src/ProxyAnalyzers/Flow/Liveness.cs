using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// The block after which a local is not mentioned any more. Blocks stand in the order of the text, so that is the last one that mentions
/// it, or the end of the outermost loop around that one.
/// </summary>
internal sealed class Liveness
{
    private readonly Dictionary<int, List<ILocalSymbol>> _dying = new();

    public Liveness(ControlFlowGraph graph)
    {
        // What a lambda has captured lives on around it.
        var own = OwnLocals(graph.Root).ToImmutableHashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        var last = new Dictionary<ILocalSymbol, int>(SymbolEqualityComparer.Default);
        foreach (var block in graph.Blocks)
        {
            var operations = block.BranchValue is null ? block.Operations : block.Operations.Add(block.BranchValue);
            foreach (var local in operations.SelectMany(LocalsIn).Where(own.Contains))
            {
                last[local] = block.Ordinal;
            }
        }

        var captured = graph.OriginalOperation.Descendants().Where(operation => operation is IAnonymousFunctionOperation or ILocalFunctionOperation).SelectMany(LocalsIn).ToImmutableHashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        var loopEnds = EndsOfLoops(graph);
        foreach (var local in last.Where(local => !captured.Contains(local.Key)))
        {
            var ordinal = loopEnds[local.Value];
            if (!_dying.TryGetValue(ordinal, out var dying))
            {
                _dying.Add(ordinal, dying = new List<ILocalSymbol>());
            }

            dying.Add(local.Key);
        }
    }

    /// <summary>The locals that nothing mentions after the branch, and something did before it.</summary>
    public IEnumerable<ILocalSymbol> DiesOn(ControlFlowBranch branch)
    {
        for (var ordinal = branch.Source.Ordinal; ordinal < branch.Destination?.Ordinal; ordinal++)
        {
            if (_dying.TryGetValue(ordinal, out var dying))
            {
                foreach (var local in dying)
                {
                    yield return local;
                }
            }
        }
    }

    private static IEnumerable<ILocalSymbol> OwnLocals(ControlFlowRegion region) =>
        region.Locals.Concat(region.NestedRegions.SelectMany(OwnLocals));

    private static IEnumerable<ILocalSymbol> LocalsIn(IOperation operation)
    {
        foreach (var descendant in operation.DescendantsAndSelf())
        {
            switch (descendant)
            {
                case ILocalReferenceOperation reference:
                    yield return reference.Local;
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol declared }:
                    yield return declared;
                    break;
            }
        }
    }

    /// <summary>For each block, the last block of the outermost loop around it; itself outside loops.</summary>
    private static int[] EndsOfLoops(ControlFlowGraph graph)
    {
        var ends = Enumerable.Range(0, graph.Blocks.Length).ToArray();
        foreach (var block in graph.Blocks.Reverse())
        {
            foreach (var successor in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
            {
                // What runs on the way back is part of the loop, although it stands behind.
                var last = successor is null ? block.Ordinal : successor.FinallyRegions.Select(region => region.LastBlockOrdinal).Append(block.Ordinal).Max();
                for (var ordinal = successor?.Destination?.Ordinal ?? int.MaxValue; ordinal <= last; ordinal++)
                {
                    ends[ordinal] = Math.Max(ends[ordinal], ends[last]);
                }
            }
        }

        return ends;
    }
}
