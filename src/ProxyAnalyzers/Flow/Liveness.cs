using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProxyAnalyzers.Flow;

/// <summary>
/// The block after which a variable is not mentioned any more. Blocks stand in the order of the text, so that is the last one that
/// mentions it, or the end of the outermost loop around that one.
/// </summary>
internal sealed class Liveness
{
    private readonly Dictionary<object, int> _last = new();

    public Liveness(ControlFlowGraph graph)
    {
        var own = new HashSet<object>();
        AddLocals(graph.Root, own);
        var loopEnds = EndsOfLoops(graph);
        var hasFunctions = !graph.LocalFunctions.IsEmpty;
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations.SelectMany(operation => operation.DescendantsAndSelf()).Concat(block.BranchValue.DescendantsAndSelf()))
            {
                hasFunctions |= operation is IFlowAnonymousFunctionOperation;
                if (VariableIn(operation) is { } local && own.Contains(local))
                {
                    _last[local] = loopEnds[block.Ordinal];
                }
                else if (operation is IFlowCaptureReferenceOperation capture)
                {
                    _last[new CaptureKey(graph, capture.Id)] = loopEnds[block.Ordinal];
                }
            }
        }

        if (hasFunctions)
        {
            ForgetCaptured(graph);
        }
    }

    /// <summary>Whether nothing from this block on mentions the variable, and something did before it.</summary>
    public bool IsDead(object variable, int ordinal) => _last.TryGetValue(variable, out var last) && last < ordinal;

    private static void AddLocals(ControlFlowRegion region, HashSet<object> own)
    {
        own.UnionWith(region.Locals);
        foreach (var nested in region.NestedRegions)
        {
            AddLocals(nested, own);
        }
    }

    /// <summary>What a lambda or a local function has captured lives on around it.</summary>
    private void ForgetCaptured(ControlFlowGraph graph)
    {
        foreach (var function in graph.OriginalOperation.Descendants().Where(operation => operation is IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            foreach (var operation in function.Descendants())
            {
                if (VariableIn(operation) is { } captured)
                {
                    _last.Remove(captured);
                }
            }
        }
    }

    private static ISymbol? VariableIn(IOperation operation) => operation switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        _ => null,
    };

    /// <summary>For each block, the last block of the outermost loop around it; itself outside loops.</summary>
    private static int[] EndsOfLoops(ControlFlowGraph graph)
    {
        var ends = new int[graph.Blocks.Length];
        for (var ordinal = ends.Length - 1; ordinal >= 0; ordinal--)
        {
            ends[ordinal] = Math.Max(ends[ordinal], ordinal);
            Extend(graph.Blocks[ordinal].FallThroughSuccessor, ends);
            Extend(graph.Blocks[ordinal].ConditionalSuccessor, ends);
        }

        return ends;
    }

    private static void Extend(ControlFlowBranch? branch, int[] ends)
    {
        if (branch?.Destination is not { } destination || destination.Ordinal > branch.Source.Ordinal)
        {
            return;
        }

        // What runs on the way back is part of the loop, although it stands behind.
        var last = branch.Source.Ordinal;
        foreach (var region in branch.FinallyRegions)
        {
            last = Math.Max(last, region.LastBlockOrdinal);
        }

        for (var ordinal = destination.Ordinal; ordinal <= last; ordinal++)
        {
            ends[ordinal] = Math.Max(ends[ordinal], ends[last]);
        }
    }
}
